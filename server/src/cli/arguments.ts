import { availableParallelism } from "node:os";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { checks } from "../engine/index.ts";
import { exportFormats } from "../exports/index.ts";
import { type AnalyseOptions, analyseCommand } from "./commands/analyse.ts";
import { type CheckOptions, checkCommand, levelChoice } from "./commands/check.ts";
import { type CompareOptions, compareCommand } from "./commands/compare.ts";
import { type ExportOptions, exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { telling } from "./commands/notes.ts";
import { takesDisputes } from "./dispute-arguments.ts";
import { type Levels, levels } from "./findings.ts";
import { repeated, takesNotes } from "./note-arguments.ts";
import { takesReviewing } from "./reviewing-arguments.ts";
import type { Terminal } from "./terminal.ts";

/** Reads the command line (without program and script) and does what it says. Returns the exit status: 2 for "could not run". */
export async function runCommandLine(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  let status = 0;
  const end = (ended: number) => {
    status = ended;
  };
  const program = new Command("inspection-lens")
    .description("Shows what inspection reports and texts about them judge, count and name, who says so, and what is disputed. Offline.")
    .version(version)
    // what stands after a command's name is that command's own: "disputes review --status rejected"
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: (text) => void process.stdout.write(text), writeErr: (text) => terminal.error(text) });
  takesAnalyse(program.command("analyse"), terminal, end);
  takesCheck(program.command("check"), version, terminal, end);
  takesCompare(program.command("compare"), terminal, end);
  takesImport(program.command("import"), terminal, end);
  takesExport(program.command("export"), version, terminal, end);
  takesReviewing(program, terminal, end);
  takesNotes(program.command("notes").description("notes on passages, kept beside the document as W3C annotations"), terminal, end);
  takesDisputes(program.command("disputes"), terminal, end);
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    // Help and version end this way too, with status 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return status;
}

/** Takes the status that a command ends with. */
type End = (status: number) => void;

function takesAnalyse(command: Command, terminal: Terminal, end: End): void {
  takesDocuments(command.description("analyse files, or all .txt, .md and .pdf files in folders"))
    .addOption(
      new Option("--format <format>", "text for people, ndjson for programs: one line per document")
        .choices(["text", "ndjson"])
        .default("text"),
    )
    .option("--with-text", "add each document's text, which the offsets refer to", false)
    .action(async (paths: string[], options: AnalyseOptions) => end(await analyseCommand(paths, options, terminal)));
}

function takesCheck(command: Command, version: string, terminal: Terminal, end: End): void {
  takesDocuments(command.description("print what the checks find in files and folders; status 1 if they find something"))
    .addOption(
      new Option("--format <format>", "text for people, sarif for machines (SARIF 2.1.0)").choices(["text", "sarif"]).default("text"),
    )
    .addOption(
      new Option("--fail-on <level>", "the least grave finding that makes the status 1").choices([...levels, "never"]).default("warning"),
    )
    .option("--check <id=level>", "the level of a check: error, warning, information, hint or off; may be given several times", checkLevels)
    .option("--color", "colours, wherever the output goes")
    .option("--no-color", "no colours")
    .action(async (paths: string[], options: CheckOptions) => end(await checkCommand(paths, options, version, terminal)));
}

function takesCompare(command: Command, terminal: Terminal, end: End): void {
  command
    .description("say what became of a report between two versions: grades, figures, judgements, recommendations, findings of the checks")
    .argument("<before>", "the earlier version, a draft")
    .argument("<after>", "the later version")
    .addOption(new Option("--format <format>", "markdown for people, json for programs").choices(["markdown", "json"]).default("markdown"))
    .option("-o, --output <file>", "where to write it; standard output without it")
    .option("--lexicon <file>", "your own words, for both (default: the nearest .inspection-lens/lexicon.json upward from each)")
    .option("--no-lexicon", "use no words of your own")
    .action(async (before: string, after: string, options: CompareOptions) => end(await compareCommand(before, after, options, terminal)));
}

function takesImport(command: Command, terminal: Terminal, end: End): void {
  command
    .description("turn a PDF into text")
    .argument("<file>", "a file; - reads standard input")
    .option("-o, --output <file>", "where to write the text; standard output without it")
    .action(async (file: string, options: { readonly output?: string }) => end(await importCommand(file, options.output, terminal)));
}

function takesExport(command: Command, version: string, terminal: Terminal, end: End): void {
  command
    .description("hand over what was found in a document and said of it")
    .argument("<document>", "a file")
    .addOption(
      new Option("--format <format>", exportFormats.map(({ id, detail }) => `${id}: ${detail}`).join("; "))
        .choices(exportFormats.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .option("-o, --output <file>", "where to write it; standard output without it")
    .option("--reader <name>", "the notes of one reader only: NAME.annotations.READER.jsonld")
    .option("--date <date>", "the day it is made, YYYY-MM-DD (default: today)", day)
    .option(
      "--mask-small-counts",
      "replace numbers of people below five that stand beside an age and a place by “[fewer than five]”",
      false,
    )
    .option("--allow-small-counts", "write them as they are (default: write nothing, list them, status 1)", false)
    .option("--leave-out <id>", "leave a finding or note out (finding-3, note-2, as CSV has them); may be given several times", repeated)
    .option("--bom", "begin CSV with a byte order mark, by which Excel knows UTF-8", false)
    .option("--lexicon <file>", "your own words (default: the nearest .inspection-lens/lexicon.json upward from the document)")
    .option("--no-lexicon", "use no words of your own")
    .option("--source <report>", "hold quotations and figures against this report; may be given several times", repeated)
    .option("--no-sources", "hold quotations and figures against nothing")
    .option("--no-dismissals", "tell what was dismissed like everything else")
    .action(async (document: string, options: ExportOptions) => {
      end(await telling(terminal, () => exportCommand(document, options, version, terminal)));
    });
}

/** What every command takes that reads documents. */
function takesDocuments(command: Command): Command {
  return command
    .argument("<path...>", "files or folders; - reads standard input")
    .option("--jobs <number>", "documents to work on at a time, each on a core of its own", jobs, availableParallelism())
    .option("--lexicon <file>", "your own words, for all documents (default: the nearest .inspection-lens/lexicon.json upward from each)")
    .option("--no-lexicon", "use no words of your own")
    .option(
      "--source <report>",
      "hold quotations and figures against this report; may be given several times; of documents in folders only those that speak of it (default: what the nearest .inspection-lens/sources.json upward from each says)",
      repeated,
    )
    .option("--no-sources", "hold quotations and figures against nothing")
    .option("--no-reviews", "tell disputes as if nobody had reviewed them (default: as the notes beside each document say)")
    .option("--no-dismissals", "tell what was dismissed, too (default: not what the nearest .inspection-lens/dismissals.json upward says)")
    .option("--corrected", "as readers corrected it: with their verdicts on tags, from the notes beside each document", false);
}

/** Adds one choice to those given before. */
function checkLevels(given: string, before: Levels = {}): Levels {
  const choice = levelChoice(given);
  if (!choice) {
    const ids = checks.map(({ id }) => id).join(", ");
    throw new InvalidArgumentError(`It must be a check and a level, like ${checks[0]?.id}=error. The checks: ${ids}.`);
  }
  return { ...before, [choice[0]]: choice[1] };
}

function day(given: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(given)) throw new InvalidArgumentError("It must be a day, like 2026-03-14.");
  return given;
}

/** More threads than this help nobody and take hundreds of megabytes. */
const MAX_JOBS = 256;

function jobs(given: string): number {
  const number = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > MAX_JOBS) throw new InvalidArgumentError(`It must be a number from 1 to ${MAX_JOBS}.`);
  return number;
}
