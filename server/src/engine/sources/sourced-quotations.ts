import type { Attribution, Claims } from "../claims/claim.ts";
import type { DocumentKind } from "../document/report.ts";
import type { Steps } from "../steps.ts";
import type { ReadBlock, TaggedPart } from "../tags/tagged-parts.ts";
import { Memo } from "../text/memo.ts";
import type { SourceText } from "../text/source-text.ts";
import { contains, lastStartingAtOrBefore, moved, type Span } from "../text/span.ts";
import { type Difference, weightOfWords } from "./differences.ts";
import { type FoundQuotation, findQuotation } from "./find-quotation.ts";
import { readBlockAt, sentenceAt } from "./reading-place.ts";
import { type ReportVoice, reportVoice } from "./report-voice.ts";
import type { Source, SourceIndex } from "./source-index.ts";
import type { SourcedPassage } from "./sourced.ts";
import { comparedWords, isContentWord } from "./words.ts";

/** What is read of the text that quotes. */
export interface QuotingText {
  readonly text: SourceText;
  readonly parts: readonly TaggedPart[];
  readonly claims: Claims;
  readonly kind: DocumentKind;
}

/** The quotations of a text that its sources have, and those attributed to a report that has them not, or otherwise. */
export function* sourcedQuotations(quoting: QuotingText, sources: readonly Source[]): Steps<readonly SourcedPassage[]> {
  const found: SourcedPassage[] = [];
  const { attributions } = quoting.claims;
  for (const at of quoting.claims.quoted) {
    yield;
    const quotation = quoting.text.slice(at.start, at.end);
    const read = readBlockAt(quoting.parts, at.start);
    if (!read) continue;
    const voice = voiceOf(innermost(attributions, at), at, read, quoting, sources);
    if (voice === "no") continue;
    const best = bestOf(quotation, sources);
    const cutOff = voice === "plain" ? best?.found.cutOff : undefined;
    if (best && cutOff !== undefined && !isSaidBefore(cutOff, quoting.text.slice(Math.max(0, at.start - SAID_BEFORE), at.start)))
      found.push(placed(withoutStart(best.found, cutOff), best.source, at));
    else if (best && tells(best.found, voice, quotation, read.read)) found.push(placed(best.found, best.source, at));
  }
  return found;
}

function voiceOf(
  attribution: Attribution | undefined,
  at: Span,
  place: { readonly read: ReadBlock; readonly start: number },
  { text, claims }: QuotingText,
  sources: readonly Source[],
): ReportVoice {
  if (!attribution) return "maybe";
  return reportVoice(attribution, { at, sentence: sentenceAt(place, at), text, claims }, sources);
}

/** Sayings back from a stretch among which one that holds it is looked for. */
const LOOKED_BACK = 40;

/** The smallest saying around a stretch; `attributions` are in order. */
export function innermost(attributions: readonly Attribution[], at: Span): Attribution | undefined {
  let best: Attribution | undefined;
  let size = Number.POSITIVE_INFINITY;
  const last = lastStartingAtOrBefore(attributions, at.start);
  for (let i = last; i >= 0 && i > last - LOOKED_BACK; i--) {
    const attribution = attributions[i] as Attribution;
    const piece = attribution.content.find((content) => contains(content, at));
    if (!piece || piece.end - piece.start >= size) continue;
    best = attribution;
    size = piece.end - piece.start;
  }
  return best;
}

const ORDER: Readonly<Record<FoundQuotation["verdict"], number>> = { verbatim: 4, faithful: 3, altered: 2, undecided: 1, absent: 0 };

/** What the source that is most like it has of a quotation. */
function bestOf(quotation: string, sources: readonly Source[]): { readonly found: FoundQuotation; readonly source: Source } | undefined {
  let best: { readonly found: FoundQuotation; readonly source: Source } | undefined;
  for (const source of sources) {
    const found = remembered(source.index, quotation);
    const difference = best ? ORDER[found.verdict] - ORDER[best.found.verdict] || found.likeness - best.found.likeness : 1;
    if (difference > 0) best = { found, source };
  }
  return best;
}

/** What was found of quotations, so that after an edit only those that changed are looked for. */
const memory = new WeakMap<SourceIndex, Memo<FoundQuotation>>();

function remembered(index: SourceIndex, quotation: string): FoundQuotation {
  let known = memory.get(index);
  if (!known) {
    known = new Memo(300_000);
    memory.set(index, known);
  }
  return known.get(quotation, () => findQuotation(index, quotation));
}

/** Likeness from which words that nobody is said to have said are taken for the report's, altered; and how many words of meaning they need. */
const PLAINLY_ALIKE = 0.8;
const MANY_WORDS = 5;

/** Code units before a quotation in which the writer may have said what the quotation leaves out: "not “good enough”". */
const SAID_BEFORE = 60;

function isSaidBefore(cutOff: string, before: string): boolean {
  const said = comparedWords(before).map(({ form }) => form);
  const weight = weightOfWords(said);
  return weight === "denial" || comparedWords(cutOff).every(({ form }) => said.includes(form));
}

/** A quotation that begins right after the word that denies it. */
function withoutStart(found: FoundQuotation, cutOff: string): FoundQuotation {
  const weight = weightOfWords(comparedWords(cutOff).map(({ form }) => form));
  const dropped: Difference = { change: "dropped", quoted: "", there: cutOff, at: { start: 0, end: 0 }, ...(weight ? { weight } : {}) };
  return { ...found, verdict: "altered", words: `${cutOff} ${found.words ?? ""}`, differences: [dropped] };
}

/** True if a verdict is worth telling: a quotation is called altered or absent only where it is plainly meant as the report's words. */
function tells(found: FoundQuotation, voice: ReportVoice, quotation: string, { block, passage }: ReadBlock): boolean {
  switch (found.verdict) {
    case "verbatim":
      return true;
    case "faithful":
      return true;
    case "undecided":
      return false;
    case "altered":
    case "absent":
      break;
  }
  // headlines put paraphrases between single marks
  if (block.kind === "title" || block.kind === "heading" || !/[.!?…:;,]["”’')\]]*\s*$/.test(passage.text)) return false;
  if (isTitle(quotation)) return false;
  const content = comparedWords(quotation).filter(({ form }) => isContentWord(form)).length;
  if (found.verdict === "altered") return voice === "plain" || (found.likeness >= PLAINLY_ALIKE && content >= MANY_WORDS);
  return voice === "plain" && !/\b(?:we|our|us|i|my)\b/i.test(quotation);
}

/** "Signs of Safety": a name between marks. */
function isTitle(quotation: string): boolean {
  const words = quotation.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const large = words.filter((word) => word.length > 3);
  return words.length >= 2 && large.length > 0 && large.every((word) => /^\p{Lu}/u.test(word));
}

function placed({ verdict, place, words, differences }: FoundQuotation, { name }: Source, at: Span): SourcedPassage {
  return {
    kind: "quotation",
    at,
    verdict: verdict === "undecided" ? "absent" : verdict,
    source: name,
    ...(place ? { there: place } : {}),
    ...(words === undefined ? {} : { words }),
    differences: differences.map((difference) => ({ ...difference, at: moved(difference.at, at.start) })),
  };
}
