import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
  SymbolKind,
} from "vscode-languageserver-types";
import { type Attribution, byPosition, contains, type Person, paperPlaceAt, type Span } from "../engine/index.ts";
import { namedAt } from "./people.ts";
import type { Reading } from "./reading.ts";
import { toOffset, toRange } from "./to-lsp.ts";

/** Longer sayings are cut in the tree. */
const MOST = 100;

/** What an item of the tree is, kept by the editor between requests. */
type ItemData = { readonly speaker: string } | { readonly saying: true };

/**
 * The tree that editors call the call hierarchy. Somebody "calls" what they are reported to have said, and a saying whom it names; the other way
 * round, a saying is "called" by its speaker, and somebody by those who speak of them.
 */
export function prepareCallHierarchy(reading: Reading, position: Position): CallHierarchyItem[] | undefined {
  const named = namedAt(reading.analysis, toOffset(reading.lines, position));
  return named && [speakerItem(reading, named.name, named.at)];
}

/** Everything that somebody is reported to have said, in reading order; or whom one saying names. */
export function outgoingCalls(reading: Reading, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const data = dataOf(item);
  if (!data) return [];
  const { claims } = reading.analysis;
  if ("speaker" in data)
    return claims.sayingsOf(data.speaker).map((saying) => ({
      to: sayingItem(reading, saying),
      fromRanges: [toRange(reading.lines, saying.source ?? saying.cue ?? saying)],
    }));
  const saying = sayingOf(reading, item);
  if (!saying) return [];
  return claims.people.flatMap((person) => {
    const named = mentionsIn(person, saying);
    const [first] = named;
    return first ? [{ to: speakerItem(reading, person.name, first), fromRanges: named.map((span) => toRange(reading.lines, span)) }] : [];
  });
}

/** Who speaks of somebody; or who says what one saying says. */
export function incomingCalls(reading: Reading, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const data = dataOf(item);
  if (!data) return [];
  const { claims } = reading.analysis;
  if (!("speaker" in data)) {
    const saying = sayingOf(reading, item);
    if (saying?.speaker === undefined) return [];
    const at = saying.source ?? saying.cue ?? saying;
    return [{ from: speakerItem(reading, saying.speaker, at), fromRanges: [toRange(reading.lines, at)] }];
  }
  const person = claims.person(data.speaker);
  if (!person) return [];
  const bySpeaker = new Map<string, { readonly at: Span; readonly named: Span[] }>();
  for (const saying of claims.attributions) {
    const named = saying.speaker === undefined || saying.speaker === person.name ? [] : mentionsIn(person, saying);
    if (saying.speaker === undefined || named.length === 0) continue;
    const known = bySpeaker.get(saying.speaker);
    if (known) known.named.push(...named);
    else bySpeaker.set(saying.speaker, { at: saying.source ?? saying.cue ?? saying, named: [...named] });
  }
  return [...bySpeaker].map(([speaker, { at, named }]) => ({
    from: speakerItem(reading, speaker, at),
    fromRanges: named.sort(byPosition).map((span) => toRange(reading.lines, span)),
  }));
}

function speakerItem({ uri, lines, analysis }: Reading, name: string, at: Span): CallHierarchyItem {
  const person = analysis.claims.person(name);
  const detail = [person?.role, person?.organisation].filter((part) => part !== undefined).join(", ");
  const data: ItemData = { speaker: name };
  const range = toRange(lines, at);
  return { name, kind: SymbolKind.Interface, uri, range, selectionRange: range, data, ...(detail === "" ? {} : { detail }) };
}

function sayingItem({ uri, lines, analysis }: Reading, saying: Attribution): CallHierarchyItem {
  const { document } = analysis;
  const words = saying.content.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, " ").trim()).join(" … ");
  const { paragraph, page } = paperPlaceAt(document, saying.start);
  const data: ItemData = { saying: true };
  const selected = saying.content[0] ?? saying;
  const detail = [
    saying.quotation === "indirect" ? "reported" : saying.quotation === "direct" ? "quoted" : "quoted in part",
    paragraph && `paragraph ${paragraph}`,
    page !== undefined && `page ${page}`,
  ].filter((part) => part !== undefined && part !== false && part !== "");
  return {
    name: words.length <= MOST ? words : `${words.slice(0, MOST - 1)}…`,
    kind: SymbolKind.String,
    detail: detail.join(", "),
    uri,
    range: toRange(lines, saying),
    selectionRange: toRange(lines, contains(saying, selected) ? selected : saying),
    data,
  };
}

/** The saying of an item; undefined where the text has changed meanwhile. */
function sayingOf({ analysis, lines }: Reading, { range }: CallHierarchyItem): Attribution | undefined {
  const start = toOffset(lines, range.start);
  const end = toOffset(lines, range.end);
  return analysis.claims.attributionsAt(start).find((saying) => saying.start === start && saying.end === end);
}

function mentionsIn({ mentions }: Person, { content }: Attribution): readonly Span[] {
  return mentions.filter((mention) => content.some((part) => contains(part, mention))).map(({ start, end }) => ({ start, end }));
}

/** What came back from the editor may be anything. */
function dataOf({ data }: CallHierarchyItem): ItemData | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  if ("speaker" in data && typeof data.speaker === "string") return { speaker: data.speaker };
  return "saying" in data ? { saying: true } : undefined;
}
