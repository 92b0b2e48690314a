import { type Command, Option } from "commander";
import { gitSetup } from "./commands/git-setup.ts";
import { type ImportNotesOptions, importNotes } from "./commands/import-notes.ts";
import { mergeDriver, mergeNotes } from "./commands/merge-notes.ts";
import { type ActOptions, deleteNote, reattachNote, repairNotes, replyTo, settleNote } from "./commands/note-acts.ts";
import { type AddOptions, addNote, listNotes, telling } from "./commands/notes.ts";
import type { Terminal } from "./terminal.ts";

/** The commands below `notes`. */
export function takesNotes(notes: Command, terminal: Terminal, end: (status: number) => void): void {
  const ofReader = ["--reader <name>", "the file of one reader: NAME.annotations.READER.jsonld"] as const;
  notes
    .command("add")
    .description("add a note on words of a document")
    .argument("<document>", "a file")
    .requiredOption("--quote <words>", "the words, as they stand there")
    .option("--text <text>", "what you say of them")
    .option("--suggest <words>", "the words that should stand there instead")
    .option("--tag <tag>", "a tag; may be given several times", repeated)
    .option("--author <name>", "your name; none is written without it")
    .option(...ofReader)
    .action(async (document: string, options: AddOptions) => {
      end(await telling(terminal, () => addNote(document, options, terminal)));
    });
  notes
    .command("list")
    .description("list a document's notes and where they are now: exact, moved, unsure or lost; status 1 if one is unsure or lost")
    .argument("<document>", "a file")
    .addOption(new Option("--format <format>", "text for people, json for programs").choices(["text", "json"]).default("text"))
    .option(...ofReader)
    .action(async (document: string, options: { readonly format: "text" | "json"; readonly reader?: string }) => {
      end(await telling(terminal, () => listNotes(document, options, terminal)));
    });
  notes
    .command("import")
    .description(
      "take in notes that were made with Hypothesis; what is there already is not added again; status 1 if one is unsure or lost",
    )
    .argument("<document>", "a file")
    .requiredOption("--from <file>", "the JSON that Hypothesis exports, or that its annotations API answers")
    .option("--page <address>", "take the notes of this page only; may be given several times", repeated)
    .option(...ofReader)
    .action(async (document: string, options: ImportNotesOptions) => {
      end(await telling(terminal, () => importNotes(document, options, terminal)));
    });
  takesActs(notes, terminal, end);
  takesMerging(notes, terminal, end);
}

/** What is done to a note that is there. */
function takesActs(notes: Command, terminal: Terminal, end: (status: number) => void): void {
  const act = (name: string, description: string): Command =>
    notes
      .command(name)
      .description(description)
      .argument("<document>", "a file")
      .argument("<note>", "its id, or how it begins; “notes list” tells it")
      .option("--author <name>", "your name; none is written without it")
      .option("--reader <name>", "whose file is written: NAME.annotations.READER.jsonld; without it, the one that holds the note");
  act("reply", "answer a note")
    .requiredOption("--text <text>", "what you say")
    .action(async (document: string, note: string, options: ActOptions & { readonly text: string }) => {
      end(await telling(terminal, () => replyTo(document, note, options, terminal)));
    });
  act("resolve", "say that a note, with its answers, is settled")
    .option("--reopen", "say that it is not")
    .action(async (document: string, note: string, options: ActOptions & { readonly reopen?: boolean }) => {
      end(await telling(terminal, () => settleNote(document, note, options)));
    });
  act("delete", "take a note back: its words go").action(async (document: string, note: string, options: ActOptions) => {
    end(await telling(terminal, () => deleteNote(document, note, options)));
  });
  act("reattach", "put a note, with its answers, on other words")
    .requiredOption("--to <words>", "the words, as they stand there")
    .action(async (document: string, note: string, options: ActOptions & { readonly to: string }) => {
      end(await telling(terminal, () => reattachNote(document, note, options)));
    });
  notes
    .command("repair")
    .description("mend files of notes that are cut off or half merged; the file as it was is kept; status 1 if one cannot be mended")
    .argument("<document>", "a file")
    .action(async (document: string) => {
      end(await telling(terminal, () => repairNotes(document, terminal)));
    });
}

function takesMerging(notes: Command, terminal: Terminal, end: (status: number) => void): void {
  notes
    .command("merge")
    .description("put annotation files of one document together; the order makes no difference")
    .argument("<file...>", "annotation files")
    .requiredOption("-o, --output <file>", "where to write the result; one of the files, too")
    .action(async (files: string[], { output }: { readonly output: string }) => {
      end(await telling(terminal, () => mergeNotes(files, output, terminal)));
    });
  notes
    .command("merge-driver")
    .description("merge two branches' notes, for git; status 1, and nothing written, if one of them cannot be read")
    .argument("<base>", "%O")
    .argument("<ours>", "%A; the result is written into it")
    .argument("<theirs>", "%B")
    .argument("<path>", "%P")
    .action(async (base: string, ours: string, theirs: string, path: string) => {
      end(await mergeDriver({ base, ours, theirs, path }, terminal));
    });
  notes
    .command("git-setup")
    .description("say how git merges notes by itself")
    .argument("[folder]", "in a git repository", ".")
    .option("--write", "do it in the repository")
    .action(async (folder: string, options: { readonly write?: boolean }) => {
      end(await telling(terminal, () => gitSetup(folder, options, process.argv[1] ?? "inspection-lens", terminal)));
    });
}

/** Every value of an option that may be given several times. */
export function repeated(given: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), given];
}
