import { sentencesOf } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";
import type { Paragraph, Unit } from "../../reading.ts";
import { trimmed } from "../../sayings/saying.ts";
import { answersForIt, type ContestSources, type Spoken } from "../held.ts";
import { plain } from "../stance.ts";

/** Those who take a side without answering for what was inspected. */
const OUTSIDERS =
  /\b(?:mother|father|mum|dad|grand(?:mother|father|parents?)|parents?|famil(?:y|ies)|relatives?|resident|neighbours?|pupils?|students?|patient|prisoner|mps?|charit(?:y|ies)|campaign\w*|opposition|shadow|minister|secretary of state|judge|coroner|magistrate|expert|professor|children's commissioner|forums?|carers?' group|parent carer|youth council|children in care council|(?:foster|family|kinship|unpaid) carers?|adopters?|insurers?|police (?:and crime )?commissioner|the commissioner|survivor|victim|care leavers?|think tank|academic|bishop|motion|court|tribunal|landlord|builder|tenants?|ombudsman|protesters?|critics?|former pupil)\b/i;
/** Those who answer for it, or work there. */
const INSIDERS =
  /\b(?:directors?|leaders?|heads?|chiefs?|managers?|management|bosses|boss|chair\w*|governors?|trustees?|trust|council|county|borough|city|authority|force|police|school|academy|home|hospital|prison|nursery|provider|owners?|proprietor|partners?|partnership|matron|principal|superintendent|commander|commissioner for|cabinet|lead member|portfolio|councillor|cllr|spokes\w+|officers?|official|practitioner|social workers?|team|staff|nurse|consultant|carer|teacher|union|federation|unison|lawyers?|solicitors?|counsel|barrister|press office|bulletin|town hall|county hall|service|department|board|company|operator|agency|warden|union|clerk|hr|lead|secretary|treasurer|executive|deputy|assistant|worker|we|our|us|i)\b/i;
const INSPECTING =
  /\b(?:ofsted|cqc|estyn|hmi\w*|(?:chief |lead |senior |her |his )?inspect(?:or|ors|orate)|watchdog|regulator|ombudsman|commission)\b/i;

/** Those whom a service is for, in their own bodies. */
const SERVED = /\b(?:forums?|carers?['’]? group|parent carer|youth council|children in care council)\b/i;
/** "An independent panel found": tells a finding itself. */
const FINDS =
  /^(?:an? |the |his majesty's |her majesty's |hm )?(?:[\p{L}-]+ ){0,3}?(?:inspectorate|panel|inquiry|inquest|review|commission|ofsted|cqc)\b[^.]{0,90}? (?:found|concluded|rated|judged|graded|ruled)\b/iu;

export type Side = "inspecting" | "inside" | "outside" | "unknown";

/** What somebody says in a sentence, or the sentence itself, and who answers with it. */
export interface Answer {
  /** What is said, or the whole sentence where nobody is known to say it. */
  readonly said: readonly Span[];
  readonly side: Side;
  readonly holder: string | undefined;
  /** On whose side the one who says it is told to stand. */
  readonly of?: Spoken["speaker"]["of"];
  /** True if somebody is known to say it. */
  readonly isSpoken: boolean;
  /** True for a question that the next sentence goes on with. */
  readonly goesOn?: boolean;
}

/** Who answers with a sentence, and what of it is said. */
export function answerIn(sources: ContestSources, paragraph: Paragraph, unit: Unit, finding: string): Answer {
  const spoken = (sources.nearby[paragraph.index] ?? []).filter(
    ({ saying }) =>
      !saying.nested &&
      saying.content.some((piece) => piece.paragraph === paragraph.index && piece.start < unit.end && piece.end > unit.start),
  );
  const own = spoken.find(({ saying }) => saying.source !== undefined && saying.source.paragraph === paragraph.index) ?? spoken[0];
  if (FINDS.test(plain(paragraph.text.slice(unit.start, unit.start + 160))))
    return { said: [], side: "inspecting", holder: undefined, isSpoken: false };
  const tag = unit.quotes.length > 0 ? undefined : tagBehind(paragraph.text, unit);
  // "Asked about it, | she said | it was one week": what is said stands behind
  const saysBehind =
    tag && own?.saying.content.some((piece) => piece.start > tag.end && piece.start < unit.end && piece.paragraph === paragraph.index);
  if (tag && !saysBehind)
    return {
      said: [{ start: unit.start, end: tag.end }],
      side: sideOfSource(tag.words, finding),
      holder: own && own.speaker.side !== "inspecting" ? own.speaker.name : speakerIn(tag.words),
      of: own?.speaker.of,
      isSpoken: true,
    };
  if (own) {
    const said = own.saying.content
      .filter((piece) => piece.paragraph === paragraph.index && piece.start < unit.end && piece.end > unit.start)
      .flatMap((piece) => saidIn(paragraph, own, { start: Math.max(piece.start, unit.start), end: Math.min(piece.end, unit.end) }));
    return { said, side: sideOf(own, paragraph, finding), holder: own.speaker.name, of: own.speaker.of, isSpoken: true };
  }
  const text = plain(paragraph.text.slice(unit.start, unit.end));
  // "Complacent? | We meet every week, the leader said"
  const next = text.endsWith("?") ? paragraph.units.find(({ start }) => start >= unit.end) : undefined;
  const asked = next && !paragraph.text.slice(next.start, next.end).endsWith("?") ? answerIn(sources, paragraph, next, finding) : undefined;
  if (asked) return { ...asked, said: [{ start: unit.start, end: unit.end }], goesOn: true };
  if (sources.facts.writer?.side === "inspecting")
    return { said: [{ start: unit.start, end: unit.end }], side: "inspecting", holder: sources.facts.writer.name, isSpoken: false };
  const side = sideOfWords(text, finding);
  // what nobody else is named for is the writer's
  const ownSide = side === "unknown" && sources.facts.writer?.side === "inspected" ? "inside" : side;
  return { said: [{ start: unit.start, end: unit.end }], side: ownSide, holder: undefined, isSpoken: false };
}

function saidIn(paragraph: Paragraph, { saying }: Spoken, piece: Span): readonly Span[] {
  if (saying.quotation !== "direct" && saying.cue !== undefined) return [piece];
  return sentencesOf(paragraph.text.slice(piece.start, piece.end)).map((sentence) => {
    const { start, end } = trimmed(paragraph.text, { start: piece.start + sentence.start, end: piece.start + sentence.end });
    // a question keeps its mark while it is read
    return { start, end: paragraph.text.charAt(end) === "?" ? end + 1 : end };
  });
}

function sideOf({ saying, speaker }: Spoken, paragraph: Paragraph, finding: string): Side {
  if (speaker.side === "inspecting") return "inspecting";
  const { source } = saying;
  const words =
    source && source.paragraph === paragraph.index
      ? plain(paragraph.text.slice(Math.max(0, source.start - 20), source.end + 60))
      : (speaker.name ?? "");
  if (SERVED.test(speaker.name ?? "")) return "outside";
  if (speaker.of === "opposition" || speaker.of === "families") return "outside";
  if (speaker.side === "inspected" || speaker.of === "inspected" || speaker.of === "union") return "inside";
  if (OUTSIDERS.test(words) || OUTSIDERS.test(speaker.name ?? "")) return "outside";
  if (/^(?:the )?inspector\b/i.test(speaker.name ?? words.slice(20))) return "inspecting";
  if (answersForIt(speaker) || INSIDERS.test(words)) return "inside";
  return isNamedIn(finding, speaker.name ?? "") ? "inside" : "unknown";
}

/** Whoever the words behind a sentence name as its speaker. */
function sideOfSource(words: string, finding: string): Side {
  if (
    /\b(?:ofsted|cqc|estyn|(?:chief|lead|senior) inspector|an? inspector|inspectorate|watchdog|regulator)\b(?!'s)/i.test(words) &&
    !/\b(?:council|trust|director)\b/i.test(words)
  )
    return "inspecting";
  const source = words.split(/\b(?:to|with|in|at|on|of|after|before|when)\b/i)[0] ?? words;
  if (OUTSIDERS.test(source) && !/\b(?:director|head|leader|manager|officer|cabinet)\b/i.test(source)) return "outside";
  return INSIDERS.test(words) || isNamedIn(finding, source) ? "inside" : "unknown";
}

/** "Pellworth" after "assessments in Pellworth were late": those inspected, by the place's name. */
function isNamedIn(finding: string, words: string): boolean {
  return [...words.matchAll(/(?<=^|\s|\W)\p{Lu}[\p{L}-]{3,}/gu)].some(
    ([name]) => !/^(?:Ofsted|Inspectors?|The|This|That|They|Police|Council)$/.test(name) && finding.includes(name),
  );
}

const SAYING =
  /\b(?:said|says|say|told|tells|wrote|writes|argued|argues|added|adds|insist(?:s|ed)|claim(?:s|ed)|maintain(?:s|ed)|repl(?:y|ied|ies)|rejoin(?:s|ed)|retort(?:s|ed)|respond(?:s|ed)|answer(?:s|ed)|counter(?:s|ed)|protest(?:s|ed)|object(?:s|ed)|complain(?:s|ed)|contend(?:s|ed)|assert(?:s|ed)|aver(?:s|red)|alleg(?:es|ed)|submit(?:s|ted)|conced(?:es|ed)|admit(?:s|ted)|grant(?:s|ed)|allow(?:s|ed)|half-allowed|own(?:s|ed)|confess(?:es|ed)|acknowledg(?:es|ed)|accept(?:s|ed)|recogni[sz](?:es|ed)|agre(?:es|ed)|reflect(?:s|ed)|observ(?:es|ed)|remark(?:s|ed)|not(?:es|ed)|comment(?:s|ed)|explain(?:s|ed)|stat(?:es|ed)|declar(?:es|ed)|announc(?:es|ed)|reveal(?:s|ed)|disclos(?:es|ed)|point(?:s|ed) out|pointed out|assur(?:es|ed)|remind(?:s|ed)|quip(?:s|ped)|jok(?:es|ed)|mus(?:es|ed)|sigh(?:s|ed)|sniff(?:s|ed)|snort(?:s|ed)|scoff(?:s|ed)|snap(?:s|ped)|fum(?:es|ed)|thunder(?:s|ed)|rag(?:es|ed)|grumbl(?:es|ed)|mutter(?:s|ed)|growl(?:s|ed)|carp(?:s|ed)|chid(?:es|ed)|shrug(?:s|ged)|laugh(?:s|ed)|tweet(?:s|ed)|post(?:s|ed)|ask(?:s|ed)|inquir(?:es|ed)|enquir(?:es|ed)|demand(?:s|ed)|wonder(?:s|ed)|want(?:s|ed) to know|came back|shot back|hit back|ran (?:the|a|his|her|its)|runs (?:the|a)|read (?:the|a)|reckon(?:s|ed)|thinks?|thought|believ(?:es|ed)|feels?|felt|warn(?:s|ed)|would have (?:you|us|it)|put it|concluded|relat(?:es|ed)|recall(?:s|ed)|stress(?:es|ed)|suggest(?:s|ed)|volunteer(?:s|ed)|vow(?:s|ed)|in (?:the |its |an? |his |her )?[\p{L}' -]{2,40}(?:view|opinion|phrase|words|assessment|analysis|verdict|estimation)|according to)\b/iu;

/** "…, | wrote its owner to the families", "…, | in the view of its chair": who says what stands before. */
function tagBehind(text: string, unit: Unit): { readonly end: number; readonly words: string } | undefined {
  const words = plain(text.slice(unit.start, unit.end));
  for (let at = words.lastIndexOf(", "), tries = 0; at > 3 && tries < 3; at = words.lastIndexOf(", ", at - 1), tries++) {
    const tag = words.slice(at + 2);
    if (tag.length > 130) return undefined;
    if (
      !TAG.test(tag.slice(0, 90)) ||
      (OPINING.test(tag) && !/^in |^according/i.test(tag)) ||
      /^(?:and|but|which|who|that|as|or|because|so|while|when|where|adding|saying|with|we|i|they|it|he|she) /i.test(tag)
    )
      continue;
    return { end: unit.start + at, words: tag };
  }
  return undefined;
}

/** "its owner" of "wrote its owner to the families". */
function speakerIn(tag: string): string | undefined {
  const words = tag
    .replace(SAYING, "")
    .trim()
    .split(/ (?:to|with|in|at|on|after|before|when|yesterday|last)\b/i)[0]
    ?.replace(/[^\p{L}\p{N})]+$/u, "");
  return words !== undefined && /\p{L}{2}/u.test(words) ? words : undefined;
}

/** "…, thinks the inspectors were right": goes on with what stands before. */
const OPINING = /^(?:\p{Ll}+(?:s|ed|t)) .*\b(?:is|are|was|were|had|has|that)\b/iu;
/** The speaker stands before or after the verb. */
const TAG = new RegExp(
  `^(?:${SAYING.source}|(?:[\\p{L}'’&.-]+ ){1,8}?(?:has |have |had |then |later |also |yesterday |last night |drily |cheerfully |was moved to )*${SAYING.source})`,
  "iu",
);

/** The side of whoever a sentence of the narration begins with. */
function sideOfWords(text: string, finding: string): Side {
  const head =
    (/^(?:\S+ ){0,6}/.exec(text)?.[0] ?? "").split(
      /(?<=\S) (?:to|with|at|that|who|was|were|is|are|has|have|had|will|would|said|says|rejects?|denies|accepts?)\b/i,
    )[0] ?? "";
  if (/\b(?:us|we|our)\b/i.test(text) && !OUTSIDERS.test(head)) return "inside";
  if (
    INSPECTING.test(head) &&
    /^(?:\W|the |an? |his |her |its |lead |chief |senior )*(?:ofsted|cqc|estyn|hmi|inspect\w+|watchdog|regulator|ombudsman|commission)\b/i.test(
      head,
    )
  )
    return "inspecting";
  if (INSIDERS.test(head) && !/^(?:an? |the )?(?:opposition|shadow)/i.test(head))
    return OUTSIDERS.test(head.split(" ").slice(-2).join(" ")) ? "outside" : "inside";
  if (OUTSIDERS.test(head)) return "outside";
  return INSIDERS.test(text) || isNamedIn(finding, head) ? "inside" : "unknown";
}
