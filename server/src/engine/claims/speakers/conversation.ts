import type { Span } from "../../text/span.ts";
import type { Paragraph } from "../reading.ts";
import type { Saying } from "../sayings/saying.ts";
import type { Known, PeopleSpokenOf, Pronoun } from "./people-spoken-of.ts";

/** Verbs of asking: whoever answers is somebody else. */
const ASKS = /^(?:ask|inquir|enquir|wonder|demand|quer|want|wish)/i;
/** Paragraphs after which a question is answered no more. */
const REACH = 2;
/** Paragraphs after which somebody asks on. */
const ASKS_ON = 4;

/** Whom a question is put to: by name, or by what they are. */
const PUT_TO = /^ (?:(?:the|its|their|his|her) [\p{L}’' -]{4,50}?|\p{Lu}[\p{L}’' -]{2,40}?)(?= (?:again|about|,|$)|$|,| $)/u;

/** Who asks and who answers, as far as a text has told: "She", after a question, is whom it was put to. */
export class Conversation {
  readonly #paragraphs: readonly Paragraph[];
  readonly #people: PeopleSpokenOf;
  readonly #whois: (paragraph: Paragraph, words: Span) => Known | undefined;
  #asker: Known | undefined;
  /** To whom the last question was put, where it says so by name or office. */
  #asked: Known | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;
  #answers: Known | undefined;
  /** True while nobody has answered the last question. */
  #isOpen = false;

  /** `whois` tells whom words stand for. */
  constructor(paragraphs: readonly Paragraph[], people: PeopleSpokenOf, whois: (paragraph: Paragraph, words: Span) => Known | undefined) {
    this.#paragraphs = paragraphs;
    this.#people = people;
    this.#whois = whois;
  }

  /** Takes note of what a person says. */
  note(who: Known, saying: Saying): void {
    this.#isOpen = this.#isQuestion(saying);
    if (this.#isOpen) {
      this.#asker = who;
      this.#askedAt = saying.content.at(-1)?.paragraph ?? saying.at.paragraph;
      this.#asked = this.#putTo(saying);
    } else if (who.name !== this.#asker?.name) this.#answers = who;
  }

  /** Whom "she" means after a question, or where she asks again; undefined where the words say more, or nobody has asked. */
  meantBy(words: string, saying: Saying): Known | undefined {
    if (!/^(?:he|she)$/i.test(words)) return undefined;
    const pronoun = words.toLowerCase() as Pronoun;
    const asker = this.#askerNear(saying, ASKS_ON);
    if (asker && this.#isQuestion(saying)) return asker.pronoun === pronoun ? asker : undefined;
    if (!this.#isAnswer(saying)) return undefined;
    const asked = this.#asked;
    const isAsked = asked && (asked.pronoun ?? pronoun) === pronoun;
    return isAsked ? { ...asked, pronoun } : this.#people.meantBy(pronoun, saying.at.paragraph, this.#asker?.name);
  }

  /** Whose the words without a cue are: of who has been answering, or asks on. */
  goesOn(saying: Saying): Known | undefined {
    if (this.#isAnswer(saying)) return this.#asked ?? (this.#answers?.name === this.#asker?.name ? undefined : this.#answers);
    return !this.#isOpen && this.#isQuestion(saying) ? this.#askerNear(saying, ASKS_ON) : undefined;
  }

  /** "asked | the Director | whether …". */
  #putTo({ cue, content }: Saying): Known | undefined {
    const [first] = content;
    const paragraph = cue && this.#paragraphs[cue.paragraph];
    if (!paragraph || first?.paragraph !== cue.paragraph || first.start <= cue.end) return undefined;
    const whom = PUT_TO.exec(paragraph.text.slice(cue.end, first.start));
    return whom ? this.#whois(paragraph, { start: cue.end + 1, end: cue.end + whom[0].length }) : undefined;
  }

  #isAnswer(saying: Saying): boolean {
    return this.#isOpen && this.#askerNear(saying, REACH) !== undefined && !this.#isQuestion(saying);
  }

  #askerNear({ at }: Saying, reach: number): Known | undefined {
    return at.paragraph - this.#askedAt <= reach ? this.#asker : undefined;
  }

  /** True for what somebody asks: by its verb, or by its mark where no verb stands beside the quoted words. */
  #isQuestion({ cue, content, label }: Saying): boolean {
    if (label) return false;
    if (cue) return ASKS.test(this.#paragraphs[cue.paragraph]?.text.slice(cue.start, cue.end) ?? "");
    const last = content.at(-1);
    return last !== undefined && this.#paragraphs[last.paragraph]?.text.charAt(last.end - 1) === "?";
  }
}
