import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import type { NoteAct, NoteThread } from "../../server/src/protocol/index.ts";
import { eventually } from "../support/lsp-connection.ts";
import { place, Reader, removeFolders, started, text } from "./note-reader.ts";

afterEach(removeFolders);

test("a note on words is kept in a file beside the document, told, and there when the document is opened again", async () => {
  const { uri, notesFile } = place();
  const server = await started({ settings: { author: "Ruth Okoro" } });
  const reader = await Reader.open(server, uri);
  await reader.told(({ threads }) => threads.length === 0);
  const id = await reader.comment("often late");
  expect(reader.server.notes.at(-1)?.threads).toMatchObject([{ id, state: "exact" }]);
  expect(JSON.parse(readFileSync(notesFile(), "utf8"))).toMatchObject({ type: "AnnotationCollection", total: 1 });
  await server.close(uri);
  const again = await Reader.open(server, uri);
  const thread = await again.thread(id);
  expect(thread).toMatchObject({
    kind: "comment",
    state: "exact",
    quote: "often late",
    isResolved: false,
    author: "Ruth Okoro",
    isOwn: true,
    file: "Besuche é.txt.annotations.jsonld",
    comments: [{ text: "Really?", author: "Ruth Okoro", isOwn: true }],
  });
  expect(again.wordsOf(thread)).toBe("often late");
});

test("edits carry notes along; words that are deleted are lost, and come back when they are put back", async () => {
  const { uri } = place();
  const reader = await Reader.open(await started(), uri);
  const id = await reader.comment("Managers knew of it");
  await reader.edit(reader.at("often "), "");
  await reader.edit(reader.at("knew"), "had known");
  expect(reader.wordsOf(await reader.thread(id))).toBe("Managers had known of it");
  await reader.edit(reader.at(" Managers had known of it and"), "");
  expect((await reader.told(({ threads }) => threads[0]?.state === "lost")).threads).toMatchObject([{ id, quote: "Managers knew of it" }]);
  const gap = reader.at("year.").end;
  await reader.edit({ start: gap, end: gap }, " Managers had known of it and");
  await reader.told(({ threads }) => threads[0]?.state === "exact");
  expect(reader.wordsOf(await reader.thread(id))).toBe("Managers had known of it");
});

test("reply, edit, resolve, reopen, delete; each can be undone and done again", async () => {
  const { uri } = place();
  const reader = await Reader.open(await started({ settings: { author: "Ruth Okoro" } }), uri);
  const id = await reader.comment("often late");
  const states: string[] = [];
  const look = async () => {
    const { threads } = await reader.notes();
    states.push(JSON.stringify(threads.map(({ isResolved, comments }) => [isResolved, comments.map(({ text }) => text)])));
  };
  await look();
  const acts: NoteAct[] = [
    { act: "reply", to: id, text: "In May." },
    { act: "edit", id, text: "How late?" },
    { act: "resolve", id },
    { act: "reopen", id },
    { act: "delete", id },
  ];
  for (const act of acts) {
    expect(await reader.act(act)).toMatchObject({ done: true });
    await look();
  }
  expect(states).toEqual([
    '[[false,["Really?"]]]',
    '[[false,["Really?","In May."]]]',
    '[[false,["How late?","In May."]]]',
    '[[true,["How late?","In May."]]]',
    '[[false,["How late?","In May."]]]',
    '[[false,["In May."]]]',
  ]);
  const there = [...states];
  states.length = 0;
  for (let i = 0; i < 6; i++) {
    expect(await reader.act({ act: "undo" })).toMatchObject({ done: true });
    await look();
  }
  expect(states).toEqual([...there.slice(0, -1).reverse(), "[]"]);
  expect(await reader.act({ act: "undo" })).toMatchObject({ done: false });
  states.length = 0;
  for (let i = 0; i < 6; i++) {
    expect(await reader.act({ act: "redo" })).toMatchObject({ done: true });
    await look();
  }
  expect(states).toEqual(there);
  expect(reader.wordsOf(await reader.thread(id))).toBe("often late");
});

test("saving makes the anchors anew, so that a later reader finds every note where it is", async () => {
  const long = `Foreword\n\n${"This study was made in spring. ".repeat(20)}\n\n${text}`;
  const { uri, notesFile } = place(long);
  const server = await started();
  const reader = await Reader.open(server, uri, long);
  const moved = await reader.comment("care leavers");
  const edited = await reader.comment("Managers knew of it");
  const above = await reader.comment("Foreword");
  const before = JSON.parse(readFileSync(notesFile(), "utf8"));
  await reader.edit(reader.at("often late"), "seldom on time");
  await reader.edit(reader.at("knew"), "had known for long");
  await server.save(uri);
  const anchors = await eventually(() => {
    const items = JSON.parse(readFileSync(notesFile(), "utf8")).first.items as {
      id: string;
      target: { selector: { exact?: string; start?: number }[] };
    }[];
    const found = Object.fromEntries(
      items.map(({ id, target: { selector } }) => [id, { exact: selector[0]?.exact, start: selector[1]?.start }]),
    );
    return found[edited]?.exact === "Managers knew of it" ? undefined : found;
  }, "anchors");
  const at = (words: string) => ({ exact: words, start: reader.document.getText().indexOf(words) });
  expect(anchors).toEqual({
    [moved]: at("care leavers"),
    [edited]: at("Managers had known for long of it"),
    [above]: at("Foreword"),
  });
  // What has not moved is not written anew: version control shows what changed.
  const itemOf = (file: { first: { items: { id: string }[] } }, id: string) => file.first.items.find((item) => item.id === id);
  expect(itemOf(JSON.parse(readFileSync(notesFile(), "utf8")), above)).toEqual(itemOf(before, above));
  await server.close(uri);
  const again = await Reader.open(server, uri, reader.document.getText());
  expect((await again.notes()).threads.map(({ id, state }) => [id, state])).toEqual([
    [above, "exact"],
    [edited, "exact"],
    [moved, "exact"],
  ]);
});

test("while the text is not saved, the other notes keep the anchors that fit what is on the disk", async () => {
  const { uri, notesFile } = place();
  const reader = await Reader.open(await started(), uri);
  await reader.comment("care leavers");
  const before = JSON.parse(readFileSync(notesFile(), "utf8")).first.items[0];
  await reader.edit(reader.at("often late"), "seldom on time");
  await reader.comment("Managers knew");
  expect(JSON.parse(readFileSync(notesFile(), "utf8")).first.items).toContainEqual(before);
});

test("a document that was edited elsewhere: notes are found where their words went, unsure or lost where that is not beyond doubt", async () => {
  const { uri } = place();
  const server = await started();
  const reader = await Reader.open(server, uri);
  const moved = await reader.comment("Plans for care leavers were clear");
  const lost = await reader.comment("could say what it held");
  const twice = await reader.comment("often late", "Which?", 1);
  await server.close(uri);
  const changed = `${text
    .replace(" Most young people had a copy and could say what it held.", "")
    .replace("Visits to", "A study of visits to")
    .replace(
      "The council accepts that visits were often late.",
      "The council accepts that visits were often late. The council accepts that visits were often late.",
    )}`;
  const again = await Reader.open(server, uri, changed);
  const { threads } = await again.notes();
  const of = (id: string) => threads.find((thread) => thread.id === id);
  expect(again.wordsOf(of(moved) as NoteThread)).toBe("Plans for care leavers were clear");
  expect(of(moved)?.state).toBe("moved");
  expect(of(lost)).toMatchObject({ state: "lost", quote: "could say what it held" });
  const doubt = of(twice);
  expect(doubt?.state).toBe("unsure");
  for (const range of doubt?.candidates ?? []) expect(again.document.getText(range)).toBe("often late");
  // A person says where they belong; their answers go with them.
  await again.act({ act: "reply", to: lost, text: "Gone?" });
  expect(await again.act({ act: "reattach", id: lost, range: again.at("care leavers") })).toMatchObject({ done: true, id: lost });
  expect(await again.thread(lost)).toMatchObject({ state: "exact", quote: "care leavers", comments: [{}, { text: "Gone?" }] });
  await again.act({ act: "undo" });
  expect(await again.thread(lost)).toMatchObject({ state: "lost", quote: "could say what it held" });
  await again.act({ act: "redo" });
  expect(again.wordsOf(await again.thread(lost))).toBe("care leavers");
});

test("words that are cut and put in elsewhere keep their note", async () => {
  const { uri } = place();
  const reader = await Reader.open(await started(), uri);
  const words = " Managers knew of it and did not act.";
  const id = await reader.comment("knew of it", "Who?");
  await reader.edit(reader.at(words), "");
  await reader.told(({ threads }) => threads[0]?.state === "lost");
  const { end } = reader.at("held.");
  await reader.edit({ start: end, end }, words);
  await reader.told(({ threads }) => threads[0]?.state === "exact");
  expect(reader.wordsOf(await reader.thread(id))).toBe("knew of it");
  // A copy is another text.
  await reader.edit({ start: reader.document.positionAt(0), end: reader.document.positionAt(0) }, words);
  expect((await reader.thread(id)).range).toEqual(reader.at("knew of it", 1));
});
