import type { Place } from "../../sayings/saying.ts";
import type { Target } from "./contestable.ts";
import { placeIn, type Question } from "./question.ts";

/** "could honestly say so", "to say that of this ward". */
const SAYS_SO = /\b(?:say|said|claim(?:ed)?|write|wrote|suggest|conclude|believe|think|thought) (?:so|that|this|it)(?=$|[,.;]| of\b)/i;

/** True for words that repeat with "so" or "that" what was told before them. */
export function saidSo({ main, words }: Question): boolean {
  return SAYS_SO.test(main) || SAYS_SO.test(words);
}

const CORRECTION =
  /\b(?:(?:it|this|that|them|these|the (?:phrase|sentence|word|words|line|claim|paragraph|passage|statement|remark|comment|reference|figure|number))(?: \w+)? (?:(?:to )?be |been |is |was |should |must )*(?:struck|strike|taken|take|come|left|leave) out|(?:strike|take|leave) (?:it|this|that|them) out|(?:correct|remove|delete|amend|withdr[ae]w|reword|put right)\w* (?:it|this|that|them)|(?:it|this|that|them|the (?:phrase|sentence|word|words|line|claim|passage|statement|remark|comment)) (?:to be |be |should be |must be )?(?:corrected|removed|deleted|amended|withdrawn|reworded|put right)|put (?:it|this|that|these) right|(?:it|this|that|them) (?:\w+ )?(?:unamended|uncorrected|unaltered))\b/i;

/** "has been asked to strike it out", "to find it unamended": of the finding or figure that the speaker contested last, or that was quoted before. */
export function aboutCorrection({ words, own, paragraph, clause, stance, previous }: Question): Target | undefined {
  if (!CORRECTION.test(words)) return undefined;
  // "has agreed to withdraw that": what somebody contested before
  if (stance === "concede") return previous?.about.target && previous.stance !== "concede" ? previous.about : undefined;
  const phrase = /\bthe (?:phrase|words?|adjective)\b/i.test(words) ? theirQuote(paragraph, clause) : undefined;
  if (phrase) return { against: "finding", target: phrase };
  const before = own.findLast(({ about }) => (about.against === "finding" || about.against === "figure") && about.target !== undefined);
  if (before) return before.about;
  const quote = paragraph.quotes.findLast((item) => item.end <= clause.start);
  return quote && /\bthe (?:phrase|sentence|words?|line|claim|remark|comment)\b/i.test(words)
    ? { against: "finding", target: { paragraph: paragraph.index, start: quote.said.start, end: quote.said.end } }
    : undefined;
}

/** "You write that staff were ‘aloof’": the last words quoted from the report before a clause. */
function theirQuote({ text, quotes, index }: Question["paragraph"], { start }: Place): Place | undefined {
  const quote = quotes.findLast(
    (item) =>
      item.end <= start &&
      /\b(?:you|they|it|report|letter|draft|inspectors|ofsted|(?:paragraph|page|section) \d+) (?:\w+ )?(?:writes?|wrote|says?|said|states?|calls?|called|describes?|described|finds?|found|claims?|refers?)\b[^.!?]{0,60}$/i.test(
        text.slice(Math.max(0, item.start - 100), item.start),
      ),
  );
  return quote && { paragraph: index, start: quote.said.start, end: quote.said.end };
}

/** "Our rotas show …", "The sample you held shows …": what stands against a finding; not how inspectors came to it. */
const EVIDENCE =
  /^["“‘']?(?:but |and |in fact,? |yet )?(?:the|our|their|its|your|my) (?:own )?(?:\w+ )?(?:sample|(?:peer )?review|challenge|poll|monitoring|records?|logs?|rotas?|registers?|files|minutes|survey|returns?|dashboard|audits?)\b(?: (?!show|prove|say|confirm|record|put|suggest|found|came|reach|conclude)[\w',]+){0,8} (?:shows?|showed|proves?|proved|says?|confirm(?:s|ed)?|record(?:s|ed)?|puts?|suggest(?:s|ed)?|found|finds|came to|comes to|reached|concluded)\b/i;

/** "The letter offers no example": what is missing is missed in what was contested before. */
const UNSUPPORTED =
  /^["“‘']?(?:but |and |yet )?(?:the (?:letter|report|draft|document)|it|they|inspectors|ofsted) (?:offer|give|cite|provide|quote|produce|name|show)(?:s|ed|d)? (?:no|not (?:one|a single)|little|hardly any) (?:\w+ )?(?:examples?|evidence|instances?|sources?|basis|cases?|proof|reasons?|detail)\b/i;

export function evidenceAgainst({ words }: Question): boolean {
  return EVIDENCE.test(words.trimStart()) || UNSUPPORTED.test(words.trimStart());
}

const TONE =
  /\b(?:the|its|their) (?:overall |whole |general )?(?:tone|language|thrust|balance|tenor|framing|slant|emphasis) of (?:the|its|their|this|your|that) (?:\w+ )?(?:draft|report|letter|document|review)\b|\b(?:ofsted|estyn|cqc|watchdog|regulator)'s decision to [^,.;]{4,80}/i;

/** "the tone of the draft", "Ofsted's decision to close it": all of it, by the words for it. */
export function toneOf(asked: Question): Place | undefined {
  const match = TONE.exec(asked.main);
  return match ? placeIn(asked, match.index, match.index + match[0].length) : undefined;
}
