import type { Known, PeopleSpokenOf, Pronoun } from "./people-spoken-of.ts";
import type { Paragraph } from "./reading.ts";
import type { Saying } from "./saying.ts";

/** Verbs of asking: whoever answers is somebody else. */
const ASKS = /^(?:ask|inquir|enquir|wonder|demand|quer|want|wish)/i;
/** Paragraphs after which a question is answered no more. */
const REACH = 2;
/** Paragraphs after which somebody asks on. */
const ASKS_ON = 4;

/** Who asks and who answers, as far as a text has told: "She", after a question, is whom it was put to. */
export class Conversation {
  readonly #paragraphs: readonly Paragraph[];
  readonly #people: PeopleSpokenOf;
  #asker: Known | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;
  #answers: Known | undefined;
  /** True while nobody has answered the last question. */
  #isOpen = false;

  constructor(paragraphs: readonly Paragraph[], people: PeopleSpokenOf) {
    this.#paragraphs = paragraphs;
    this.#people = people;
  }

  /** Takes note of what a person says. */
  note(who: Known, saying: Saying): void {
    this.#isOpen = this.#isQuestion(saying);
    if (this.#isOpen) {
      this.#asker = who;
      this.#askedAt = saying.content.at(-1)?.paragraph ?? saying.at.paragraph;
    } else if (who.name !== this.#asker?.name) this.#answers = who;
  }

  /** Whom "she" means after a question, or where she asks again; undefined where the words say more, or nobody has asked. */
  meantBy(words: string, saying: Saying): Known | undefined {
    if (!/^(?:he|she)$/i.test(words)) return undefined;
    const pronoun = words.toLowerCase() as Pronoun;
    const asker = this.#askerNear(saying, ASKS_ON);
    if (asker && this.#isQuestion(saying)) return asker.pronoun === pronoun ? asker : undefined;
    return this.#isAnswer(saying) ? this.#people.meantBy(pronoun, saying.at.paragraph, this.#asker?.name) : undefined;
  }

  /** Whose the words without a cue are: of who has been answering, or asks on. */
  goesOn(saying: Saying): Known | undefined {
    if (this.#isAnswer(saying)) return this.#answers?.name === this.#asker?.name ? undefined : this.#answers;
    return !this.#isOpen && this.#isQuestion(saying) ? this.#askerNear(saying, ASKS_ON) : undefined;
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
