import { REPORT_WORDS, SHORTCOMING } from "../../lexicon/stance-phrases.ts";
import { NOBODY_DID } from "../../lexicon/stance-turns.ts";
import { contentWords } from "../../tags/words/content-words.ts";
import { sentencesOf } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../reading.ts";
import { type Place, type Saying, trimmed } from "../sayings/saying.ts";
import type { Speaker, SpeakerMemory } from "../speakers/speakers.ts";
import { continuedClauses, RunningContests, type StillRunning } from "./continued.ts";
import {
  admissible,
  answersForIt,
  answerTo,
  type ContestSources,
  clausesOrWord,
  countedBefore,
  type Held,
  held,
  numberedBefore,
  type Spoken,
  textAt,
} from "./held.ts";
import { inspectorateGaveWay, ownsError } from "./own-errors.ts";
import { plain, type StanceClause } from "./stance.ts";
import { deniedClause, type ToldWords, toldNear } from "./told-words.ts";
import { type Asked, answerToTurn, askedIn } from "./turn-answers.ts";
import { asAnswering, asPrivate, spokenFor } from "./who-answers.ts";

/** Contests in what people are reported to have said. `told` are the contests of the narration. */
export function spokenContests(
  sources: ContestSources,
  told: ReadonlyMap<number, readonly Held[]>,
): { readonly held: readonly Held[]; readonly running: StillRunning } {
  const { paragraphs, spoken, nearby, memory, before } = sources;
  const found: Held[] = [];
  const running = new RunningContests(before.spokenRunning);
  const gaveWay = inspectorateGaveWay(told);
  let asked: Asked | undefined;
  const answering = new Set<string>();
  for (const { saying, speaker: source } of spoken) {
    if (saying.nested || saying.content.length === 0) continue;
    // "…your board, Professor?": whoever is asked so answers for it
    if (saying.label && asked?.ofTheirs && source.name !== undefined) answering.add(source.name);
    const speaker = asAnswering(
      paragraphs,
      saying,
      spokenFor(paragraphs, saying, memory) ?? asPrivate(paragraphs, saying, source),
      answering,
    );
    let topical =
      precededByFinding(saying, nearby[saying.at.paragraph] ?? []) ||
      sources.isAfterFinding(saying.at.paragraph) ||
      [0, 1, 2].some((back) => REPORT_WORDS.test(textAt(sources, saying.at.paragraph - back)));
    if (contestedBefore(told, saying, speaker)) running.note(speaker.name ?? "", saying.at.paragraph, "dispute");
    const turn = topical && asked ? turnAnswered(paragraphs, saying, speaker, asked) : undefined;
    if (saying.label) asked = askedIn(paragraphs, saying);
    if (turn) {
      found.push(turn);
      running.note(speaker.name ?? "", turn.paragraph, turn.stance === "concede" ? "concede" : "dispute");
    }
    const whole = heldAsWhole(sources, saying, speaker, topical, running);
    if (whole) {
      found.push(whole);
      running.note(speaker.name ?? "", saying.at.paragraph, whole.stance === "concede" ? "concede" : "dispute");
      continue;
    }
    for (const piece of saying.content) {
      const paragraph = paragraphs[piece.paragraph];
      if (!paragraph) continue;
      for (const sentence of sentencesIn(paragraph, saying, piece)) {
        const text = paragraph.text.slice(sentence.start, sentence.end);
        if (saying.label && reportsAnother(paragraph, sentence, saying, nearby[piece.paragraph] ?? [])) continue;
        if (turn && turn.paragraph === piece.paragraph && turn.start < sentence.end && turn.end > sentence.start) continue;
        const items = heldInSentence(paragraph, {
          saying,
          speaker,
          piece,
          sentence,
          topical,
          numbered: numberedBefore(sources, paragraph, sentence.start),
          told: toldNear(sources.words, piece.paragraph, sentence.start),
          wasCounted: (noun) => countedBefore(sources, paragraph, sentence.start, noun),
          running,
          memory,
          gaveWay,
        });
        found.push(...items);
        const stance = items.at(-1)?.stance;
        running.note(speaker.name ?? "", piece.paragraph, stance === "partial" ? "dispute" : stance);
        topical = topical || items.length > 0 || REPORT_WORDS.test(text);
      }
    }
  }
  return { held: found, running: running.after(paragraphs.length) };
}

/** The stance that a saying takes as a whole: one that its tag interrupts, or what gives way to a finding told before. */
function heldAsWhole(
  sources: ContestSources,
  saying: Saying,
  speaker: Speaker,
  topical: boolean,
  running: RunningContests,
): Held | undefined {
  const { paragraphs } = sources;
  const parted = interrupted(paragraphs, saying);
  if (!parted) return concededAfter(paragraphs, saying, speaker, toldBefore(sources, saying));
  if (speaker.side === "inspecting") return undefined;
  const contesting = isWhole(parted, {
    topical,
    contested: running.contests(speaker.name ?? "", saying.at.paragraph),
    inspected: speaker.side === "inspected",
    numbered: false,
    told: toldBefore(sources, saying),
  });
  return contesting ? { ...parted.place, stance: "dispute", holder: speaker.name ?? "" } : undefined;
}

/** What inspectors were reported to have found before a saying. */
function toldBefore({ words }: ContestSources, { at, content }: Saying): readonly ToldWords[] {
  return toldNear(words, at.paragraph, content[0]?.start ?? at.start);
}

interface Parted {
  readonly words: string;
  /** What stands before the interruption. */
  readonly first: string;
  readonly place: Place;
}

/** True for words that contest only together: not "Our data put it at nine, | he said, | against twelve elsewhere". */
function isWhole({ words, first }: Parted, before: Parameters<typeof continuedClauses>[1]): boolean {
  return continuedClauses(words, before).length > 0 && continuedClauses(first, before).length === 0;
}

/** "The average, | she said, | was 19": a clause that who says it parts. */
function interrupted(paragraphs: readonly Paragraph[], { content, source, cue, quotation }: Saying): Parted | undefined {
  const [first, second] = content;
  const paragraph = first && paragraphs[first.paragraph];
  if (!paragraph || !second || content.length > 2 || !source || !cue || quotation === "direct") return undefined;
  if (second.paragraph !== first.paragraph || source.start < first.end || second.start < cue.end) return undefined;
  const words = `${paragraph.text.slice(first.start, first.end)} ${paragraph.text.slice(second.start, second.end)}`;
  return {
    words,
    first: paragraph.text.slice(first.start, first.end),
    place: { paragraph: first.paragraph, start: first.start, end: second.end },
  };
}

/** "The figure he had used was wrong, | its director has admitted": the verb behind tells that it is conceded. */
function concededAfter(
  paragraphs: readonly Paragraph[],
  { content, source, cue, quotation }: Saying,
  speaker: Speaker,
  told: readonly ToldWords[],
): Held | undefined {
  const [piece] = content;
  const paragraph = piece && paragraphs[piece.paragraph];
  if (!paragraph || !source || !cue || content.length > 1 || quotation === "direct" || !answersForIt(speaker)) return undefined;
  if (source.paragraph !== piece.paragraph || source.start < piece.end) return undefined;
  if (!/^(?:admit|conced|acknowledg|accept)/i.test(paragraph.text.slice(cue.start, cue.end))) return undefined;
  const words = plain(paragraph.text.slice(piece.start, piece.end));
  const isTold = contentWords(words).some((word) => told.some((item) => item.words.includes(word) && !item.blaming.includes(word)));
  const isAbout =
    REPORT_WORDS.test(words) ||
    (SHORTCOMING.test(words) && isTold) ||
    (/\b(?:wrong|mistake\w*|error|inaccurate|misleading|untrue|incorrect)\b/i.test(words) &&
      (isTold || /\b(?:figures?|numbers?|percentage|claims?)\b/i.test(words)));
  if (!isAbout) return undefined;
  return held(paragraph, { start: piece.start, end: Math.max(source.end, cue.end) }, "concede", speaker);
}

/** What the first sentence of a turn answers to the question that the turn before asked. */
function turnAnswered(paragraphs: readonly Paragraph[], saying: Saying, speaker: Speaker, asked: Asked): Held | undefined {
  const [piece] = saying.content;
  const paragraph = piece && paragraphs[piece.paragraph];
  const first = saying.label && paragraph ? sentencesIn(paragraph, saying, piece)[0] : undefined;
  return paragraph && first && answerToTurn(paragraph, first, speaker, asked);
}

/** The sentences of what is said; a reported clause is one. Offsets are into the paragraph's text. */
function sentencesIn(paragraph: Paragraph, saying: Saying, piece: Place): readonly Span[] {
  if (saying.quotation !== "direct" && saying.cue !== undefined) return [{ start: piece.start, end: piece.end }];
  return sentencesOf(paragraph.text.slice(piece.start, piece.end)).map((sentence) => ({
    start: piece.start + sentence.start,
    end: piece.start + sentence.end,
  }));
}

/** A sentence of somebody's, and what went before it. */
interface Uttered {
  readonly saying: Saying;
  readonly speaker: Speaker;
  readonly piece: Place;
  readonly sentence: Span;
  readonly topical: boolean;
  readonly numbered: boolean;
  readonly told: readonly ToldWords[];
  readonly wasCounted: (noun: string) => boolean;
  readonly running: RunningContests;
  readonly memory: SpeakerMemory;
  /** An inspectorate has admitted an error of its own. */
  readonly gaveWay: boolean;
}

function heldInSentence(
  paragraph: Paragraph,
  { saying, speaker, piece, sentence, topical, numbered, told, wasCounted, running, memory, gaveWay }: Uttered,
): readonly Held[] {
  const text = paragraph.text.slice(sentence.start, sentence.end);
  const answered = topical ? answerTo(paragraph, sentence, text) : undefined;
  if (answered && speaker.side === "inspected") return [held(paragraph, answered, answered.stance, speaker)];
  // a question takes no stance
  if (/\?[”’"']?$/.test(paragraph.text.slice(sentence.start, sentence.end + 1)) || text.endsWith("?")) return [];
  const contesting = running.contested(speaker.name ?? "");
  const clauses = clausesOrWord(text).filter((clause) => admissible(text, clause, speaker, topical, contesting));
  const own = clauses
    .filter((clause) => !isOfAnother(text.slice(clause.start, clause.end), speaker))
    .map((clause) =>
      whose(
        paragraph,
        held(paragraph, widen(saying, piece, clause, sentence, clauses.length), clause.stance, speaker),
        text.slice(clause.start, clause.end),
        memory,
      ),
    );
  if (speaker.side === "inspecting" && own.length === 0 && gaveWay && ownsError(text))
    return [held(paragraph, saying.quotation === "direct" ? trimmed(paragraph.text, sentence) : piece, "concede", speaker)];
  if (speaker.side === "inspecting" || speaker.name === undefined) return own;
  if (
    own.length === 0 &&
    topical &&
    saying.cue !== undefined &&
    contradicts(paragraph, saying.cue, text) &&
    !isOthersObject(paragraph, saying)
  )
    return [held(paragraph, saying.quotation === "direct" ? trimmed(paragraph.text, sentence) : piece, "dispute", speaker)];
  const contested = running.contests(speaker.name, paragraph.index) || clauses.some((clause) => clause.stance === "dispute");
  const further = continuedClauses(text, {
    contested,
    topical,
    inspected: speaker.side === "inspected",
    numbered,
    wasCounted,
    told,
  })
    .filter((clause) => !clauses.some((other) => other.start < clause.end && clause.start < other.end))
    .map((clause) => held(paragraph, widen(saying, piece, clause, sentence, own.length + 1), "dispute", speaker));
  if (own.length + further.length > 0) return [...own, ...further];
  if (NAMED_CONTEST.test(text)) return [whose(paragraph, held(paragraph, piece, "dispute", speaker), text, memory)];
  if (!mayDeny(speaker)) return [];
  const denied = deniedClause(text, told);
  return denied
    ? [held(paragraph, widen(saying, piece, { ...denied, stance: "dispute", firm: true }, sentence, 1), "dispute", speaker)]
    : [];
}

/** Whose "practice is not chaotic" stands against the inspectors' "chaotic". */
function mayDeny({ side, of }: Speaker): boolean {
  return side === "inspected" || of === "inspected" || of === "union" || of === "government";
}

/** "insisted that no child had waited": a verb of saying that stands against what was said before; not of plans. */
function contradicts(paragraph: Paragraph, cue: Place, text: string): boolean {
  return (
    cue.paragraph === paragraph.index &&
    /^(?:\w+ )?(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|counter(?:s|ed|ing)?|retort(?:s|ed)?|protest(?:s|ed|ing)?|contend(?:s|ed|ing)?|snort(?:s|ed)?|object(?:s|ed|ing)?|bristled|fumed|shot back|hit back|fired back|begged to differ|insistence|contention|denial|protestations?|claim(?:s|ed|ing)?|argu(?:es|ed|ing))(?: that)?$/i.test(
      paragraph.text.slice(cue.start, cue.end),
    ) &&
    !/\b(?:will|would|shall|should|plans?|committed|working|determined|hope[ds]?|had been asked|going to)\b/i.test(text)
  );
}

/** "Unions poured scorn on | the council's claim that …": somebody else tells of it. */
function isOthersObject({ index, text, units }: Paragraph, { source, cue }: Saying): boolean {
  if (!source || !cue || source.paragraph !== index || cue.paragraph !== index || !OWNED.test(text.slice(source.start, cue.start)))
    return false;
  return !units.some((unit) => unit.start === source.start);
}

const OWNED = /(?:[’']s|s[’']|^(?:its|their|his|her)) (?:\p{L}+ )?$/iu;

/** True if the narration told shortly before that the speaker, or the side that the speaker is on, contests something. */
function contestedBefore(told: ReadonlyMap<number, readonly Held[]>, { at }: Saying, speaker: Speaker): boolean {
  if (speaker.name === undefined || speaker.side === "inspecting") return false;
  const { name, side } = speaker;
  return [0, 1, 2].some((back) =>
    told
      .get(at.paragraph - back)
      ?.some(
        (item) =>
          item.stance !== "concede" &&
          (back > 0 || item.start < at.start) &&
          (item.holder === name || item.holder.startsWith(`${name} `) || (side === "inspected" && back < 2)),
      ),
  );
}

/** What is reported indirectly is one clause, unless it holds several stances. */
function widen(saying: Saying, piece: Place, clause: StanceClause, sentence: Span, count: number): Span {
  const own = { start: sentence.start + clause.start, end: sentence.start + clause.end };
  return saying.quotation !== "direct" && count === 1 && own.end - own.start < piece.end - piece.start && clause.stance === "dispute"
    ? { start: piece.start, end: piece.end }
    : own;
}

/** "the council does not accept …" */
const BODY_FIRST =
  /^(?:that )?the (?:council|authority|trust|school|force|board|hospital|prison|college|company|provider|firm|operator|agency|partnership|academy|nursery|charity) /i;
/** What takes a stance, behind its subject. */
const TAKES =
  "(?:has |had |have |is |was |will |would |does |did |do |now |also |fully |could )*(?:not |n't )?(?:\\w+ly |been )?(?:accept|reject|disput|contest|challeng|agree|disagree|recogni[sz]|acknowledg|welcom|conced|apologi[sz]|sorry|admit|den(?:y|ied|ies)|question|quer|appeal|object|complain|refut|rebut|stand|dismiss|maintain|insist|believ|consider|feel|felt)";
/** "the council was wrong to close it", "the council had let children down", said by somebody else: what others think of it is not its stance. */
const BODYS_STANCE = new RegExp(`^(?:that )?the \\w+ ${TAKES}`, "i");
const NAME = "\\p{Lu}[\\p{L}’'-]+";
/** "Averham Council", "Cllr Ivo Reed", "her deputy, Cllr Ivo Reed,": whom somebody else speaks of. Group 1: the name. */
const SUBJECT = `^(?:that )?(?:the |(?:her|his|their|its) [\\p{Ll}-]+,? )?((?:${NAME} ){1,4}(?:Council|Police|Trust|School|Academy|College|Forum|Association|Union|Voice|Board)|(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)(?: ${NAME}){1,3}),?`;
/** "Averham Council rejected the finding", said by its MP. */
const NAMED_STANCE = new RegExp(`${SUBJECT} ${TAKES}`, "u");
/** "Cllr Ivo Reed disputed the figure", "the council had complained to Ofsted", said by somebody else. */
const NAMED_CONTEST = new RegExp(
  `(?:${SUBJECT}|^(?:that )?the (?:council|authority|trust|school|force|charity|union|company|home)) (?:(?:has|had|have|also|formally|already|since) )*(?:(?:reject|disput|contest|challeng|refut|rebut|dismiss)(?:s|ed|es|d|ted) (?:the|its|their|that|this|every|all the|both|some of the) (?:[\\p{Ll}-]+ |report[’']s |inspect(?:ors|orate)[’']s? )?(?:findings?|figures?|grad(?:e|ing)s?|judge?ments?|reports?|ratings?|verdicts?|conclusions?)|complained (?:\\w+ )?to (?:Ofsted|the inspectorate|Estyn|the CQC))(?![\\p{L}])`,
  "u",
);

/** "carers in her ward would not agree …", said by their councillor. */
const GROUPS_STANCE =
  /^(?:that )?((?:(?:the|most|many|some|local|foster) )?(?:\p{Ll}+ )?(?:carers|parents|families|residents|governors|pupils|patients|prisoners|teachers|nurses|tenants|relatives)(?: (?:in|at|of|from) [^,.;]{2,30}?)?) (?:(?:would|do|did|does|have|had|could|can) ?(?:not|n't)|cannot|fully|firmly) (?:\w+ly )?(?:accept|agree|recogni[sz]e|reject|dispute)/u;

/** "They acknowledged that the draft contained errors", said by the inspected, is the inspectors' admission; "the council accepted" is the council's. */
function whose(paragraph: Paragraph, item: Held, clause: string, memory: SpeakerMemory): Held {
  const words = plain(clause);
  if (
    item.stance === "concede" &&
    /\b(?:they|ofsted|inspectors?|the (?:inspectorate|watchdog|regulator)|it) (?:\w+ )?(?:acknowledged|admitted|accepted|conceded|agreed|apologised)\b.*\b(?:errors?|mistakes?|wrong|inaccura\w+|incorrect)\b/i.test(
      words,
    )
  )
    return { ...item, holder: memory.facts.inspectorate ?? "Ofsted" };
  if (BODY_FIRST.test(words) && memory.facts.mainBody !== undefined) return { ...item, holder: memory.facts.mainBody };
  const own =
    /^(?:that )?(the (?:government|department|prison service|ministry)) (?:do|does|did|has|have|take|takes|accept|reject|dispute|cannot|is|are)/i.exec(
      words,
    );
  if (own?.[1]) return { ...item, holder: own[1] };
  const group = GROUPS_STANCE.exec(words)?.[1];
  return group === undefined ? ofNamed(paragraph, item, clause, memory) : { ...item, holder: group };
}

/** "Averham Council does not accept …", "her deputy, Cllr Ivo Reed, disputed …": whom somebody else speaks of holds it. */
function ofNamed(paragraph: Paragraph, item: Held, clause: string, memory: SpeakerMemory): Held {
  const subject = NAMED_STANCE.exec(clause)?.[1];
  if (subject === undefined) return item;
  const start = paragraph.text.indexOf(subject, item.start);
  return { ...item, holder: memory.resolveAt(paragraph, { start, end: start + subject.length }).name ?? subject };
}

/** True for what somebody who does not answer for a body says of it. */
function isOfAnother(clause: string, speaker: Speaker): boolean {
  const words = plain(clause);
  if (NOBODY_DID.test(words) && !mayDeny(speaker)) return true;
  return speaker.side === "other" && (OTHERS_WORDS.test(words) || (BODY_FIRST.test(words) && !BODYS_STANCE.test(words)));
}

/** "the council's claims are nonsense", "its figures do not add up", said by a critic of the council. */
const OTHERS_WORDS =
  /^(?:that )?(?:the )?(?:[\p{L}-]+ ){0,2}?(?:council|authority|trust|school|force|board|hospital|prison|college|department|government|leaders?|managers?|minister|director|company|home)(?:'s|s') (?:own )?(?:claims?|figures?|sums|excuses?|explanations?|boasts?|promises?|denials?|accounts?|response|reply|answers?|defence|version|spin|numbers|arithmetic|assurances?|apology|statement)\b/iu;

/** Code units in which the source stands that a sentence begins with: "Yes, and the report says …". */
const SOURCE_REACH = 20;

/** A sentence of a transcript that reports somebody else's words: they are read as that one's. */
function reportsAnother(paragraph: Paragraph, sentence: Span, saying: Saying, spoken: readonly Spoken[]): boolean {
  return spoken.some(
    ({ saying: other }) =>
      other !== saying &&
      other.source !== undefined &&
      // "What I can't accept is the report's claim that …": of somebody else's words
      other.source.start - sentence.start <= SOURCE_REACH &&
      // "I thought that was harsh": the speaker's own
      !/^(?:i|we)$/i.test(paragraph.text.slice(other.source.start, other.source.end)) &&
      other.content.some((piece) => piece.paragraph === paragraph.index && piece.start >= sentence.start && piece.end <= sentence.end),
  );
}

/** True if the inspectors' words stand shortly before: what "it" and "that" in an answer mean. */
function precededByFinding(saying: Saying, spoken: readonly Spoken[]): boolean {
  return spoken.some(
    ({ saying: other, speaker }) =>
      speaker.side === "inspecting" &&
      other !== saying &&
      other.at.paragraph <= saying.at.paragraph &&
      saying.at.paragraph - other.at.paragraph <= 2,
  );
}
