/**
 * A plugin for esbuild: the grammar library, which takes longer to put itself together than all else that starts, does so when a text first needs
 * grammar. Only `engine/nlp.ts` imports it, and uses of it no more than what is named here.
 */
const stub = `let library;
const loaded = () => (library ??= require("compromise/two").default);
export default Object.assign((text) => loaded()(text), { model: () => loaded().model() });`;

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
