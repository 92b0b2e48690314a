/**
 * `npm start`: opens the samples in a VS Code that runs this extension. A desktop `code` if there is one, else the embedded one in the browser.
 * Options: `--web` uses the embedded one in any case, `--no-open` only prints the address.
 */
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./ensure-install.mjs";
import { continueUnderPinnedNode, fail, root, run, runNode } from "./project.mjs";
import { article, longReport, samplesFolder } from "./samples.mjs";
import { installWebEditor, startWebEditor } from "./web-editor.mjs";

const options = new Set(process.argv.slice(2));
for (const option of options) if (!["--web", "--no-open"].includes(option)) fail(`Unknown option ${option}. There are: --web, --no-open.`);

const whatToLookAt = [
  `Look first at ${path.relative(root, article)}: the coloured words are what is judged, counted and named.`,
  'Point at "inadequate": the hover says what the grade meant at the time, and where that is written.',
  "Open the Problems panel (Ctrl+Shift+M): it lists each finding that somebody contests, with their words.",
  `Open ${path.relative(root, longReport)}: the Outline shows its headings, numbered paragraphs and what is disputed under each.`,
];

await ensureInstalled();
await continueUnderPinnedNode();
const { status } = await runNode(path.join(root, "build.mjs"));
if (status !== 0) process.exit(status);
const desktop = options.has("--web") || options.has("--no-open") ? undefined : desktopEditor();
if (!(desktop && (await openDesktop(desktop)))) await serve();

/** The command of a desktop VS Code, or undefined. */
function desktopEditor() {
  const names = process.platform === "win32" ? ["code.cmd", "code-insiders.cmd"] : ["code", "code-insiders"];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function openDesktop(editor) {
  const quoted = process.platform === "win32" ? (text) => `"${text}"` : (text) => text;
  const args = ["--new-window", `--extensionDevelopmentPath=${root}`, samplesFolder, "--goto", article].map(quoted);
  const { status } = await run(quoted(editor), args, { shell: process.platform === "win32" });
  if (status !== 0) {
    console.log(`${editor} did not start (status ${status}): opening the embedded one instead.`);
    return false;
  }
  console.log(["The samples are open in VS Code, with the extension running.", ...whatToLookAt].join("\n"));
  return true;
}

async function serve() {
  await installWebEditor();
  const editor = await startWebEditor({ settings: { "editor.wordWrap": "on" } });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void editor.stop().then(() => process.exit(0)));
  const address = editor.address(samplesFolder, { openFile: article });
  console.log(
    ["", "The samples are open in VS Code, with the extension running, at", `  ${address}`, ...whatToLookAt, "Ctrl+C ends it."].join("\n"),
  );
  if (!options.has("--no-open") && hasDisplay()) openInBrowser(address);
}

function hasDisplay() {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function openInBrowser(address) {
  const [program, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler", address]
        : ["xdg-open", address];
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  // Without such a program the printed address is enough.
  child.on("error", () => {});
  child.unref();
}
