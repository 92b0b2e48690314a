import { type Command, InvalidArgumentError, Option } from "commander";
import { reviewStatuses } from "../annotations/index.ts";
import { type DisputeStatus, disputeStatuses } from "../reviewing/index.ts";
import { type LedgerOptions, listDisputes, type ReviewOptions, reviewDispute } from "./commands/disputes.ts";
import { telling } from "./commands/notes.ts";
import type { Terminal } from "./terminal.ts";

/** `disputes`, and the command below it. */
export function takesDisputes(disputes: Command, terminal: Terminal, end: (status: number) => void): void {
  disputes
    // what stands after `review` is that command's own; the program has to say so, too
    .enablePositionalOptions()
    .description("list who contests what in files and folders, with the evidence and what readers decided")
    .argument("<path...>", "files or folders; - reads standard input")
    .addOption(
      new Option("--format <format>", "text or markdown for people, json for programs")
        .choices(["text", "json", "markdown"])
        .default("text"),
    )
    .option("--status <status>", `only disputes that stand so: ${disputeStatuses.join(", ")}; may be given several times`, statuses)
    .option("--who <name>", "only disputes that somebody of this name contests or has reviewed")
    .action(async (paths: string[], options: LedgerOptions) => {
      end(await telling(terminal, () => listDisputes(paths, options, terminal)));
    });
  disputes
    .command("review")
    .description("decide a dispute, or add evidence; kept beside the document as a W3C annotation")
    .argument("<document>", "a file")
    .option("--at <line:column>", "where the contest, or its finding, stands")
    .option("--quote <words>", "the words that contest; where the program finds no contest they begin one")
    .addOption(new Option("--status <status>", "what you decide").choices(reviewStatuses))
    .option("--reason <text>", "why")
    .option("--author <name>", "your name; none is written without it")
    .option("--reader <name>", "the file of one reader: NAME.annotations.READER.jsonld")
    .option("--evidence <file#words>", "a passage that shows it, in any file; may be given several times", repeated)
    .action(async (document: string, options: ReviewOptions) => {
      end(await telling(terminal, () => reviewDispute(document, options, terminal)));
    });
}

function statuses(given: string, before: readonly DisputeStatus[] | undefined): readonly DisputeStatus[] {
  const status = disputeStatuses.find((name) => name === given);
  if (!status) throw new InvalidArgumentError(`It must be one of ${disputeStatuses.join(", ")}.`);
  return [...(before ?? []), status];
}

function repeated(given: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), given];
}
