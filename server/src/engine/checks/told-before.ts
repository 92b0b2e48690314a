import { isReadable, type ReportDocument } from "../document/report.ts";
import type { Tag } from "../tags/tag.ts";
import { sentencesOf } from "../text/sentences.ts";
import { lastStartingAtOrBefore, overlaps, type Span } from "../text/span.ts";

/** Sentences back from a contest among which the finding it names is looked for. */
const REACH = 400;
/** Share of the named words that a clause must have to be the finding. */
const ENOUGH = 0.6;

interface Clause extends Span {
  readonly words: ReadonlySet<string>;
}

/** The clauses of a document that judge or count something, in reading order: what a contest that names a finding may mean. */
export function findingsTold(document: ReportDocument, tags: readonly Tag[], contests: readonly Span[]): readonly Clause[] {
  const marks = tags.filter((tag) => tag.kind === "judgement" || tag.kind === "statistic");
  const clauses: Clause[] = [];
  for (const block of document.blocks) {
    if (!isReadable(block.kind)) continue;
    for (const sentence of sentencesOf(block.words.text)) {
      for (const clause of clausesIn(block.words.text, sentence)) {
        const at = block.words.toDocument(clause);
        const mark = marks[lastStartingAtOrBefore(marks, at.end - 1)];
        if (!mark || mark.start < at.start) continue;
        const contest = contests[lastStartingAtOrBefore(contests, at.end - 1)];
        if (contest && overlaps(contest, at)) continue;
        clauses.push({ ...at, words: new Set(contentWords(block.words.text.slice(clause.start, clause.end))) });
      }
    }
  }
  return clauses;
}

/** The clause before an offset that tells what `named` names: "the description of pathway plans" → "Pathway plans were described as vague". */
export function toldBefore(told: readonly Clause[], named: string, offset: number): Span | undefined {
  const words = contentWords(named);
  if (words.length === 0) return undefined;
  const last = lastStartingAtOrBefore(told, offset - 1);
  let best: { readonly clause: Clause; readonly share: number } | undefined;
  for (let at = last; at >= 0 && last - at < REACH; at--) {
    const clause = told[at];
    if (!clause || clause.end > offset) continue;
    const shared = words.filter((word) => clause.words.has(word)).length;
    const share = shared / words.length;
    if (share < (words.length < 3 ? 1 : ENOUGH) || (best && share <= best.share)) continue;
    best = { clause, share };
  }
  return best && { start: best.clause.start, end: best.clause.end };
}

/** A sentence in its coordinate clauses, without the stop: "… were vague, | while advisers had 38 each". */
function clausesIn(text: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/(?:, (?:while|whereas|but|though|although)|;) /g)) {
    clauses.push({ start, end: sentence.start + match.index });
    start = sentence.start + match.index + match[0].length;
  }
  let end = sentence.end;
  while (end > start && /[\s.,;:!?]/.test(text.charAt(end - 1))) end--;
  return [...clauses, { start, end }];
}

/** Words that no finding is known by. */
const EMPTY =
  /^(?:that|this|these|those|with|from|were|have|been|they|their|them|there|which|what|when|where|will|would|could|should|about|into|than|then|also|said|says|some|such|only|very|more|most|description|account|portrayal|claims?|statements?|suggestion|assertion|allegation|sentence|passage|phrase|paragraphs?|heading|line|remark|comment|criticism|wording|reference|judge?ments?|findings?|conclusions?|view|grade|figure|number|report|inspectors?|ofsted|executive|summary)$/;

/** Words of four letters and more in lower case, without the ending of a plural or a verb. */
function contentWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const match of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) {
    if (EMPTY.test(match[0])) continue;
    words.push(match[0].replace(/(?:ies|es|s|ed|ing|ly)$/, ""));
  }
  return words;
}
