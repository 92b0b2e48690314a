/** `npm run package`: the .vsix of this version, from minified bundles. Works offline: everything it needs is bundled. */
import path from "node:path";
import { ensureInstalled } from "./ensure-install.mjs";
import { command, continueUnderPinnedNode, root, runNode } from "./project.mjs";

await ensureInstalled();
await continueUnderPinnedNode();
const built = await runNode(path.join(root, "build.mjs"), ["--production"]);
if (built.status !== 0) process.exit(built.status);
const packed = await runNode(command("@vscode/vsce", "vsce"), [
  "package",
  "--no-dependencies",
  "--allow-missing-repository",
  // Links of the README into the repository stay as they are: there is no address to make them absolute with.
  "--no-rewrite-relative-links",
]);
process.exit(packed.status);
