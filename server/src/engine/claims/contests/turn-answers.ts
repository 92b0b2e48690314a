import { REPORT_WORDS } from "../../lexicon/stance-phrases.ts";
import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../reading.ts";
import { type Saying, trimmed } from "../sayings/saying.ts";
import type { Speaker } from "../speakers/speakers.ts";
import { answersForIt, type Held, held } from "./held.ts";
import { plain } from "./stance.ts";

/** How a turn of a conversation asks at its end. */
export interface Asked {
  /** "Do you accept that?" */
  readonly toAccept: boolean;
  /** "The report says your board was asleep. Is it fair?" */
  readonly ofTheirs: boolean;
}

/** What a turn of a conversation asks at its end; undefined where it asks nothing. */
export function askedIn(paragraphs: readonly Paragraph[], { content }: Saying): Asked | undefined {
  const last = content.at(-1);
  const text = last && paragraphs[last.paragraph]?.text.slice(last.start, last.end + 1);
  if (text === undefined || !/\?[”’"']?\s*$/.test(text)) return undefined;
  const words = plain(text);
  if (AHEAD.test(words)) return undefined;
  return { toAccept: ASKS_TO_ACCEPT.test(words), ofTheirs: OF_THEIRS.test(words) && REPORT_WORDS.test(words) };
}

/** "Are you going to fight it?": who says no to that lets it stand. */
const AHEAD =
  /\b(?:going to|planning to|intend(?:ing)? to|want(?:ing)? to|will (?:you|he|she|they|the \w+)) (?:\w+ )?(?:fall out|fight|appeal|challenge|contest|dispute|argue|quarrel|complain|object)\b[^.?]{0,80}\?\W*$/i;

const OF_THEIRS =
  /\byour (?:own )?(?:board|council|trust|school|service|services|department|force|hospital|home|homes|staff|officers|team|teams|managers|management|social workers|nurses|college|prison|company|agency|authority|directorate|records|organisation|leadership)\b/i;

/** "Do you accept that?", "Is there anything in it that you do accept?": whoever is asked so answers for it. */
const ASKS_TO_ACCEPT =
  /\b(?:do|does|did|would|will|can|could|what|which|much|anything|nothing|part|parts|all|any)\b[^.?]{0,40}? (?:you|the council|the trust|your \w+) (?:do |now |also |at least )?(?:accept|agree|concede|acknowledge|recogni[sz]e)\b[^.?]{0,40}\?/i;

/** "PRESENTER: … is that so? | TANSEY: Well, no. …": the first sentence of the answer to a question about a finding. */
export function answerToTurn(paragraph: Paragraph, first: Span, speaker: Speaker, asked: Asked): Held | undefined {
  if (speaker.side === "inspecting" || speaker.name === undefined) return undefined;
  const text = plain(paragraph.text.slice(first.start, first.end));
  const { toAccept } = asked;
  const agrees = (AGREES.test(text) && (toAccept || answersForIt(speaker))) || (toAccept && SHARE_OF_IT.test(text));
  const stance = REFUSES.test(text) ? "dispute" : agrees ? "concede" : undefined;
  return stance && held(paragraph, trimmed(paragraph.text, first), stance, speaker);
}

/** "Quite a lot of it", "Most of it": how much is accepted, and nothing else. */
const SHARE_OF_IT =
  /^(?:well,? |oh,? |\p{Lu}\p{L}+,? )?(?:yes,? )?(?:quite a (?:lot|bit)|a (?:good|great|fair) (?:deal|bit|part|many)|a lot|most|much|nearly all|almost all|all|plenty|the (?:bulk|greater part|main part|thrust)|some|parts?|more than half|half)(?: of (?:it|that|them|what (?:it|they) says?))?(?=$|[,.;])/iu;

const REFUSES =
  /^(?:well,? |look,? |oh,? |actually,? |um,? |(?:with respect|i'm afraid|frankly),? |\p{Lu}\p{L}+,? |hang on,? |sorry,? ){0,4}(?:no|not at all|absolutely not|certainly not|not so|not quite|hardly|not true|far from it|that's not)(?=$|[ ,.;!])(?! doubt| question| excuse| argument| i (?:do|would)n't disagree)/iu;
const AGREES =
  /^(?:well,? |look,? |oh,? |\p{Lu}\p{L}+,? )?(?:(?:yes|yeah)[,.]? (?:i do|we do|it is|it was|they are|they were|we did|i accept|we accept|that's (?:right|fair|true)|and)|nearly all of it|almost all of it|all of it|every word|i do\b|we do\b|i accept|we accept|it is fair|that's fair)/iu;
