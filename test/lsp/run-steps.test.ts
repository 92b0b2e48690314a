import { expect, test } from "vitest";
import { CancellationToken, CancellationTokenSource } from "vscode-languageserver";
import { runSteps } from "../../server/src/lsp/run-steps.ts";

function* counting(steps: number, milliseconds: number, seen: { steps: number }): Generator<undefined, string, undefined> {
  for (; seen.steps < steps; seen.steps++) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

test("runs to the end", async () => {
  expect(await runSteps(counting(100, 0, { steps: 0 }), CancellationToken.None)).toBe("done");
});

test("lets others in while it runs", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await runSteps(counting(50, 2, { steps: 0 }), CancellationToken.None);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
});

test("stops soon after it is cancelled", async () => {
  const seen = { steps: 0 };
  const source = new CancellationTokenSource();
  setTimeout(() => source.cancel(), 20);
  expect(await runSteps(counting(1_000, 2, seen), source.token)).toBeUndefined();
  expect(seen.steps).toBeLessThan(500);
});

test("an error of a step is the caller's", async () => {
  const failing = (function* (): Generator<undefined, string, undefined> {
    yield;
    throw new Error("no");
  })();
  await expect(runSteps(failing, CancellationToken.None)).rejects.toThrow("no");
});
