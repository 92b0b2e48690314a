import type { Word } from "../../../tags/words/name-words.ts";
import { firstWordFrom, type Paragraph, type Unit } from "../../reading.ts";
import { subjectBefore } from "../../sayings/subject.ts";
import { FINITE, inUnit } from "../../sayings/subject-words.ts";
import type { ContestSources, Held } from "../held.ts";
import { type Answer, answerIn } from "../replies/answering.ts";
import { heldAt } from "../replies/held-at.ts";
import { type Bare, bareWords, findingBefore } from "../replies/reply.ts";
import { takesNoStance } from "../stance.ts";
import { announcedStances } from "./announced.ts";
import { type Circumstance, circumstancesOf, NEAR } from "./circumstances.ts";
import { answersNothing } from "./no-answer.ts";
import { sentencesSaid } from "./sentences-said.ts";
import { byItsWords, contestsRather, withCircumstances } from "./weigh.ts";

/** Longer sentences say too much for one stance. */
const MAX_UNIT = 500;
/** Log odds from which what somebody is heard to say is taken to contest: five to two. People say much in the words of a contest that is none. */
const LEAST_SAID = 0.9;
/** The same in the mouth of somebody who contests shortly before or behind it: contests come in runs. */
const LEAST_SAID_ON = 0.3;
/** The same of what is taken to concede: seven to three. */
const LEAST_OWNED = 0.85;
/** The same for what the narration tells of somebody: five to four. */
const LEAST_TOLD = 0.2;
/** Words that speak plainly against a stance are not outweighed by any circumstances: who says it need not be asked. */
const LEAST_BY_WORDS = -1;
/** Log odds that a heading which announces a stance adds for what stands below it. */
const ANNOUNCED = 3.5;
/** How sure it has to be which of both it does, as log odds. */
const SURE = 0.4;

/** A sentence of which no rule knows a stance, and its circumstances. */
export interface Considered {
  readonly sentence: string;
  readonly circumstances: readonly Circumstance[];
}

/** What takes no stance: "Criticism was laid at …", "It was agreed that …". */
const NOBODY =
  /^(?:(?:the )?(?:last|first|rest|remainder|others?|one|two|three|four|five|six|\d+) of (?:them|those|these)|one|some|others?|many|most|each|it|this|that|there|these|those|which|what|who|(?:the |its |their |our |any |some |no )*(?:[\p{L}-]+ ){0,2}?(?:criticisms?|concerns?|findings?|reports?|grades?|ratings?|drafts?|figures?|questions?|records?|plans?|letters?|inspect\p{L}+|words?|wording|sentences?|paragraphs?|judgements?|decisions?|proportions?|percentages?|shares?|rates?|totals?))$/iu;
/** "One spent weeks in a hotel": what was found, told of one more. */
const A_CASE = /^(?:one|another|two|three|some|others) (?:of (?:them|the) )?(?!says?\b|said\b|thinks?\b)\p{Ll}+(?:ed|nt|pt|d)\b/iu;
/** Paragraphs from the top among which the headline stands. */
const HEADLINE = 2;
/** Begins in the middle of a sentence, as no paragraph of running text does; "hill_top: ", who posts in a thread, is no part of one. */
const FRAGMENT = /^(?![\p{Ll}\d]*[_\d][\p{L}\d_]*: )\p{Ll}/u;
/** Words from a sentence's beginning in which its verb is looked for. */
const MAX_SUBJECT = 12;

let listener: ((considered: Considered) => void) | undefined;

/** Tells of every sentence that is considered while `work` is done, whatever its words: the weights of circumstances are learned from that (`training`). */
export function whileListening(told: (considered: Considered) => void, work: () => void): void {
  listener = told;
  try {
    work();
  } finally {
    listener = undefined;
  }
}

/**
 * What is contested or conceded in words that no rule knows, told by all the words of a sentence and its circumstances together. The weights are learned from
 * sentences that people have labelled (`training`). `known` are the stances found by rules; where one stands, nothing is weighed.
 */
export function weighedAnswers(sources: ContestSources, known: readonly Held[]): readonly Held[] {
  // without an inspection nobody is inspected, and a README answers nobody
  if (!sources.facts.isAboutInspection || sources.facts.isForDevelopers) return [];
  const announced = announcedStances(sources.paragraphs);
  return sources.paragraphs.flatMap((paragraph) => {
    // of headings only the headline tells a stance: "What we accept" announces it
    if (paragraph.kind === "heading" && !(sources.isFirst && paragraph.index < HEADLINE)) return [];
    // a table's cell that is no sentence: "what two readers decided of its disputes"
    if (paragraph.kind === "paragraph" && FRAGMENT.test(paragraph.text)) return [];
    const near = known.filter((item) => Math.abs(item.paragraph - paragraph.index) <= NEAR);
    const here = near.filter((item) => item.paragraph === paragraph.index);
    const sentences = sentencesSaid(paragraph);
    return sentences.flatMap((unit, at) =>
      unit.end - unit.start > MAX_UNIT || here.some((item) => item.start < unit.end && item.end > unit.start)
        ? []
        : (weighed(sources, near, paragraph, sentences, at, announced.get(paragraph.index)) ?? []),
    );
  });
}

function weighed(
  sources: ContestSources,
  known: readonly Held[],
  paragraph: Paragraph,
  sentences: readonly Unit[],
  at: number,
  announced: Held["stance"] | undefined,
): Held | undefined {
  const unit = sentences[at] as Unit;
  const sentence = paragraph.text.slice(unit.start, unit.end);
  const byWords = byItsWords(sentence);
  if (byWords < LEAST_BY_WORDS && !announced && !listener) return undefined;
  const finding = findingBefore(sources, paragraph, at, sentences);
  const answer = answerIn(sources, paragraph, unit, finding?.text ?? "");
  const circumstances = circumstancesOf(sources, known, paragraph, sentences, unit, answer, finding !== undefined);
  listener?.({ sentence, circumstances });
  const odds = withCircumstances(byWords, circumstances) + (announced ? ANNOUNCED : 0);
  if (odds < Math.min(LEAST_SAID_ON, LEAST_TOLD)) return undefined;
  const contests = contestsRather(sentence) + (announced === undefined ? 0 : announced === "dispute" ? ANNOUNCED : -ANNOUNCED);
  if (Math.abs(contests) < SURE || odds < leastFor(answer, contests > 0, circumstances)) return undefined;
  const words = bareWords(paragraph.text, unit);
  if (takesNoStance(words.text)) return undefined;
  const stance = contests > 0 ? "dispute" : "concede";
  // who agrees with inspectors without answering for it concedes nothing
  if (stance === "concede" && (answer.of === "opposition" || answer.of === "families" || answer.of === "union")) return undefined;
  if (stance === "concede" && !answer.isSpoken && sources.facts.writer?.side === "other") return undefined;
  const end = words.text.replace(/[\s.!?…]+$/, "").length;
  const start = saidFrom(unit, answer, words);
  if (answersNothing(words.text.slice(start, end).replace(/^\W+/, ""))) return undefined;
  const whole = heldAt(sources, paragraph, unit, answer, words, { stance, start, end });
  const by = answer.isSpoken ? undefined : narratedBy(sources, paragraph, unit);
  if (by ? NOBODY.test(by.holder) : !answer.isSpoken && !sources.facts.writer && A_CASE.test(words.text)) return undefined;
  if (stance === "dispute" && tellsAgain(sources, paragraph, unit, words.text)) return undefined;
  // "They called it “a failure”": inspectors find, and concede only where they erred
  const inspects = answer.side === "inspecting" || by?.inspects === true;
  if (inspects && !(stance === "concede" && ERRED.test(words.text))) return undefined;
  if (stance === "concede" && CAMPAIGN.test(by?.holder ?? whole.holder)) return undefined;
  return { ...whole, ...(by ? { start: by.start, holder: by.holder } : {}), isGuess: true };
}

const SAYS_THERE_ARE = /^\W*(?:but |and |so )?(?:there (?:are|were|is|was)|we (?:have|had|are talking about)|that is|that's|it is|it's) /i;
const SET_AGAINST = /\b(?:not|never|no|only|just|but|nearer|more|fewer|less|out of|n't(?! know))\b/i;

/** "There are 12 beds gone": the very figure that was told before, and nothing set against it. */
function tellsAgain({ paragraphs }: ContestSources, { index, found }: Paragraph, { start, end }: Unit, words: string): boolean {
  const [, head = ""] = /^(.*?)(?: and | so |, |$)/.exec(words) ?? [];
  if (!SAYS_THERE_ARE.test(words) || SET_AGAINST.test(head)) return false;
  const own = found.statistics.filter((tag) => tag.start >= start && tag.end <= end);
  return (
    own.length > 0 &&
    own.every(({ value, category }) =>
      paragraphs.some((before) =>
        before.found.statistics.some(
          (tag) =>
            (before.index < index || (before.index === index && tag.end <= start)) && tag.value === value && tag.category === category,
        ),
      ),
    )
  );
}

/** How sure it has to be that words take a stance. */
function leastFor({ isSpoken }: Answer, contests: boolean, circumstances: readonly Circumstance[]): number {
  if (!isSpoken) return LEAST_TOLD;
  if (!contests) return LEAST_OWNED;
  return GOES_ON.some((circumstance) => circumstances.includes(circumstance)) ? LEAST_SAID_ON : LEAST_SAID;
}

const GOES_ON: readonly Circumstance[] = ["speaker's contest near", "speaker's stance beside"];

/** What is said before a speaker breaks it off takes no stance yet, if it is so short: "That morning, | she said, | there was a funeral". */
const BROKEN_OFF = 20;

/** Where the words that can take a stance begin in those of a sentence: what is said, where somebody says it. */
function saidFrom({ start }: Unit, { isSpoken, said: [first, next] }: Answer, words: Bare): number {
  const from = isSpoken ? (next && first && first.end - first.start <= BROKEN_OFF ? next : first)?.start : undefined;
  if (from === undefined || from <= start) return 0;
  for (let at = 0; at < words.text.length; at++) if (words.at(at) >= from) return at;
  return 0;
}

const ERRED = /\b(?:apolog|error|mistake|wrong|regret|sorry|correct|amend|withdr[ae]w)/i;

/** The subject of a sentence of the narration. */
interface Subject extends Pick<Held, "start" | "holder"> {
  /** True for inspectors. */
  readonly inspects: boolean;
}

/** Those who answer for nothing that was inspected. */
const CAMPAIGN = /\b(?:campaign|protest|petition|demonstrat|neighbour|villager|critic)\w*\b/i;

const NO_ONE = /^(?:no|none|nobody|any)\b/i;

/** Whose stance the narration tells, and where its words begin: the subject of the sentence. */
function narratedBy({ memory }: ContestSources, paragraph: Paragraph, unit: Unit): Subject | undefined {
  const first = firstWordFrom(paragraph.words, unit.start);
  for (let verb = first + 1; verb <= first + MAX_SUBJECT && inUnit(paragraph.words[verb], unit); verb++) {
    const { lower } = paragraph.words[verb] as Word;
    if (!FINITE.has(lower) && !/[a-z]{2}(?:ed|s)$/.test(lower)) continue;
    const subject = subjectBefore(paragraph, unit, verb);
    if (!subject) continue;
    const speaker = memory.resolveAt(paragraph, subject);
    const words = paragraph.text.slice(subject.start, subject.end);
    // "One spent weeks in a hotel": whose name is known by what was told before contests nothing either
    const holder = NOBODY.test(words) && !/^(?:it|this|that)$/i.test(words) ? words : (speaker.name ?? words);
    // "No such visits were made": somebody says so, but not they
    if (NO_ONE.test(holder)) return undefined;
    return { start: subject.start, holder, inspects: speaker.side === "inspecting" };
  }
  return undefined;
}
