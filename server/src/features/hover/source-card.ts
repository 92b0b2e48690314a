import { type Difference, nameOfUri, type SourcedPassage } from "../../engine/index.ts";
import type { Reading } from "../reading.ts";
import { type PassageThere, placeThere } from "../sources/passages.ts";
import { type Card, type Line, shorten } from "./card.ts";

/** The address that opens a passage of another document; undefined where the editor cannot open it. */
export type LinkTo = (passage: PassageThere) => string | undefined;

/** Differences that a hover shows at most. */
const MOST = 6;

/** At a quotation, figure or grade that was held against a report: what the report has of it, and where. */
export function sourceCard(passage: SourcedPassage, reading: Reading, linkTo: LinkTo): Card {
  return {
    title: titleOf(passage),
    lines: [...comparedLines(passage), ...thereLines(passage, reading, linkTo)],
  };
}

function titleOf({ kind, verdict }: SourcedPassage): string {
  const what = { quotation: "words", figure: "figure", grade: "grade" }[kind];
  switch (verdict) {
    case "verbatim":
      return "Word for word in the report";
    case "faithful":
      return "Faithful to the report";
    case "altered":
      return "Not the report’s words";
    case "absent":
      return "These words are not in the report";
    case "supported":
      return `The report has this ${what}`;
    case "contradicted":
      return `The report has another ${what}`;
    case "not-found":
      return `The report does not have this ${what}`;
  }
}

function comparedLines({ verdict, differences, stated }: SourcedPassage): Line[] {
  if (verdict === "faithful") return ["Only marks, capitals, brackets, omissions that are shown, or line breaks differ."];
  if (verdict === "contradicted" && stated !== undefined) return ["It says:", { quote: shorten(stated) }];
  if (verdict !== "altered") return [];
  const shown = differences.slice(0, MOST).map(inWords);
  const more = differences.length - shown.length;
  return [...shown, ...(more > 0 ? [`And ${more} more ${more === 1 ? "difference" : "differences"}.`] : [])];
}

function inWords({ change, quoted, there, weight }: Difference): string {
  const what = weight === "denial" ? ", which turns the sense round" : weight === "qualifier" ? ", which changes how far it goes" : "";
  switch (change) {
    case "dropped":
      return `Left out: “${there}”${what}.`;
    case "added":
      return `Added: “${quoted}”${what}.`;
    case "replaced":
      return `“${quoted}” stands for “${there}”${what}.`;
    case "joined":
      return `“${quoted}” stands elsewhere in the report, or before it.`;
  }
}

function thereLines(passage: SourcedPassage, reading: Reading, linkTo: LinkTo): Line[] {
  const { source, verdict, words } = passage;
  const there = placeThere(reading, passage);
  if (!there) return [verdict === "absent" ? `Nothing like them is in ${nameOfUri(source)}.` : `Held against ${nameOfUri(source)}.`];
  const { paragraph, page, section } = there.place;
  const line = there.range.start.line + 1;
  const place = [
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(section === undefined ? [] : [`in “${shorten(section, 80)}”`]),
  ];
  const intro = verdict === "absent" ? "The nearest passage" : verdict === "not-found" ? "The nearest figure" : "The report";
  const target = linkTo(there);
  return [
    `${intro}${place.length > 0 ? `, ${place.join(", ")}` : ""}:`,
    ...(words ? [{ quote: shorten(words) }] : []),
    target === undefined ? `${nameOfUri(source)}, line ${line}.` : { link: target, words: `${nameOfUri(source)}, line ${line}` },
  ];
}
