import { contentWords } from "../../tags/words/content-words.ts";
import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../reading.ts";
import type { Saying } from "../sayings/saying.ts";
import { clausesOf, plain, trimClause } from "./stance.ts";

/** What inspectors were reported to have found in one paragraph, by its words. */
export interface ToldWords {
  /** Counted as the stretch's. */
  readonly paragraph: number;
  /** Where it ends in the paragraph. */
  readonly end: number;
  /** All that tell something, without their endings. */
  readonly words: readonly string[];
  /** Those that blame: of negative judgements, between quotation marks, and figures as they are written. */
  readonly blaming: readonly string[];
  /** True if it tells a figure. */
  readonly counts: boolean;
}

/** Paragraphs after a finding in which its words may be denied. */
const REACH = 8;
/** Longer quotations are not blaming as a whole. */
const MAX_QUOTED = 60;
/** Words after a negation among which the one denied is looked for. */
const DENIED =
  /(?<!\b(?:will|would|should|must|shall|may|might|to|please|that|so) )(?:\b(?:not|never|nothing|(?:nobody|no one|no-one)(?: (?:in|on|at) (?:the|that|this|our|my) [\p{L}-]{3,20}(?: (?:is|was|has been))?)?|none of (?:them|these|those)|no (?:child|resident|patient|pupil|prisoner|family|parent|person|tenant)|hardly|scarcely|no|neither|nowhere near|far from|anything but)|\b(?:is|are|was|were|do|does|did|has|have|had|ai)n't) (?!(?:only|just|simply|merely|solely|yet|excuse\w*|doubt\w*|question\w*|hid\w*|den\w+|argu\w+|proud|surpris\w+|want\w*|accept\w*|disput\w+|contest\w*|happy|satisf\w+|because|enough|good|going|here|about|if|more|longer|less|better|but|one of|tolerat\w+|allow\w*|let) )((?:["“‘']?[\p{L}\d.,%£-]+["”’']? ?){1,4})/giu;

/** What the inspectors' sayings of some paragraphs tell. */
export function toldWords(paragraphs: readonly Paragraph[], findings: readonly Saying[]): readonly ToldWords[] {
  return findings.flatMap(({ content }) =>
    content.flatMap((piece): readonly ToldWords[] => {
      const paragraph = paragraphs[piece.paragraph];
      if (!paragraph) return [];
      const { text, found, quotes } = paragraph;
      const isInside = (span: Span): boolean => span.start < piece.end && span.end > piece.start;
      const blaming = [
        ...found.judgements.filter((tag) => tag.polarity === "negative" && isInside(tag)),
        ...quotes.map(({ said }) => said).filter((said) => isInside(said) && said.end - said.start <= MAX_QUOTED),
      ].flatMap(({ start, end }) => contentWords(text.slice(start, end)));
      const statistics = found.statistics.filter(isInside);
      const figures = statistics.flatMap(({ start, end }) => FIGURE.exec(text.slice(start, end))?.[0].toLowerCase() ?? []);
      const words = contentWords(text.slice(piece.start, piece.end));
      return [
        {
          paragraph: piece.paragraph,
          end: piece.end,
          words: [...new Set(words)],
          blaming: [...new Set([...blaming, ...figures])],
          counts: statistics.length > 0,
        },
      ];
    }),
  );
}

/** "Paragraph 6: “Most children wait a month.” | …": what an answer to a draft quotes of it. */
export function quotedOfDraft({ index, text, quotes, found }: Paragraph): readonly ToldWords[] {
  if (quotes.length === 0 || !OF_DRAFT.test(text.slice(0, 40))) return [];
  return quotes.map(({ said, end }) => {
    const words = contentWords(text.slice(said.start, said.end));
    const counts = found.statistics.some((tag) => tag.start < said.end && tag.end > said.start);
    return {
      paragraph: index,
      end,
      words: [...new Set(words)],
      blaming: said.end - said.start <= MAX_QUOTED ? [...new Set(words)] : [],
      counts,
    };
  });
}

const OF_DRAFT =
  /^(?:(?:para(?:graph)?s?\.?|pages?|sections?|rows?|points?|findings?|bullets?|lines?) \d[\d.]*[:,]? ?)?(?:the (?:reference|statement|claim|sentence|words?|phrase|figure)(?: \w+)? )?["“‘']/i;

/** Those told before an offset of a paragraph, and not long before it. */
export function toldNear(told: readonly ToldWords[], paragraph: number, offset: number): readonly ToldWords[] {
  return told.filter(
    (item) => (item.paragraph < paragraph && paragraph - item.paragraph <= REACH) || (item.paragraph === paragraph && item.end <= offset),
  );
}

/** The clause that denies a word with which the inspectors blamed: "practice is not chaotic", "it was never 84". */
export function deniedClause(sentence: string, told: readonly ToldWords[]): Span | undefined {
  if (told.length === 0) return undefined;
  for (const clause of clausesOf(sentence)) {
    const words = plain(sentence.slice(clause.start, clause.end));
    for (const match of words.matchAll(DENIED)) if (isBlaming(match[1] ?? "", words, told)) return trimClause(sentence, clause);
  }
  return undefined;
}

/** True if a word denied blamed, and the clause is about the same: by a second word, or with a pronoun. "The road is not late" is not about plans. */
function isBlaming(words: string, clause: string, told: readonly ToldWords[]): boolean {
  if (AHEAD.test(words)) return false;
  const denied = new Set([...contentWords(words), ...contentWords(words).map(quality), ...(words.toLowerCase().match(FIGURES) ?? [])]);
  const all = new Set(contentWords(clause));
  return told.some(
    ({ blaming, words: others }) =>
      blaming.some((word) => denied.has(word) || denied.has(quality(word))) &&
      (PRONOUN_FIRST.test(clause) || others.some((word) => all.has(word) && !(denied.has(word) && blaming.includes(word)))),
  );
}

/** "indifferent" for "indifference", "complacent" for "complacency": what somebody is said to show, and to be. */
function quality(word: string): string {
  return word.replace(/(?<=\p{L}{4}[ae]n)(?:ce|cy|c)$/u, "t");
}

const FIGURE = /\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b/i;
const FIGURES = /\d[\d,.]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b/g;

const AHEAD = /\b(?:will|would|should|must|shall|again)\b|\d ?(?:o'clock|[ap]\.?m\b)/i;
const PRONOUN_FIRST =
  /^\W*(?:but |and |well,? |no,? |that )*(?:it|this|that|they|these|those|we|i|there|our|nothing|he|she|the (?:figure|number|total|service|council|school|home|trust|hospital|force|prison|team|staff))(?:'s|'re)?\b/i;
