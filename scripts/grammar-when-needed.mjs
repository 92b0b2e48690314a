/**
 * A plugin for esbuild: the grammar library, which takes longer to put itself together than all else that starts, does so when a text first needs
 * grammar. Only `engine/nlp.ts` imports it, and asks nothing of it before.
 */
const stub = `let library;
const loaded = () => (library ??= require("compromise/two").default);
export default new Proxy(() => {}, { apply: (_, self, texts) => loaded()(...texts), get: (_, name) => loaded()[name] });`;

export function grammarWhenNeeded() {
  return {
    name: "grammar-when-needed",
    setup(build) {
      build.onResolve({ filter: /^compromise\/two$/ }, async ({ importer, kind, resolveDir }) => {
        if (/[\\/]engine[\\/]nlp\.ts$/.test(importer)) return { path: "compromise/two", namespace: "when-needed", pluginData: resolveDir };
        // The library's own modules also where it is required: its CommonJS build is another copy.
        return kind === "require-call" ? build.resolve("compromise/two", { kind: "import-statement", resolveDir }) : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: "when-needed" }, ({ pluginData }) => ({
        contents: stub,
        loader: "js",
        resolveDir: pluginData,
      }));
    },
  };
}
