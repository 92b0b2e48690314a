import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // test/editor runs inside VS Code under mocha.
    exclude: ["test/editor/**", "node_modules/**"],
    environment: "node",
    testTimeout: 20_000,
    // The protocol tests start the bundled server; two at a time is what a small machine bears.
    maxWorkers: 2,
    reporters: ["default"],
  },
});
