import { type Command, Option } from "commander";
import { type AccuracyOptions, accuracyCommand } from "./commands/accuracy.ts";
import { type CoverageOptions, coverageCommand } from "./commands/coverage.ts";
import type { Terminal } from "./terminal.ts";

/** The commands about what readers judged and read. */
export function takesReviewing(program: Command, terminal: Terminal, end: (status: number) => void): void {
  program
    .command("coverage")
    .description("say who read and checked which sections of a document")
    .argument("<document>", "a file")
    .addOption(new Option("--format <format>", "text for people, json for programs").choices(["text", "json"]).default("text"))
    .action(async (document: string, options: CoverageOptions) => {
      end(await coverageCommand(document, options, terminal));
    });
  program
    .command("accuracy")
    .description("say how often the tags were right, by readers' verdicts beside the documents")
    .argument("<path...>", "files or folders")
    .addOption(new Option("--format <format>", "markdown for people, json for programs").choices(["markdown", "json"]).default("markdown"))
    .action(async (paths: string[], options: AccuracyOptions) => {
      end(await accuracyCommand(paths, options, terminal));
    });
}
