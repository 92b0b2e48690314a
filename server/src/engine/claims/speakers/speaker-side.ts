import { UNIONS as UNION_NAMES } from "../../lexicon/unions.ts";
import { bodiesIn, INSPECTORATE } from "../../tags/officials/organisations.ts";
import { formsIn } from "../../tags/words/word-form.ts";
import { Memo } from "../../text/memo.ts";
import type { SpeakerSide } from "../claim.ts";
import { ClausePatterns } from "../clause-patterns.ts";
import type { DocumentFacts } from "../document-facts.ts";
import { pronounOf } from "./people-spoken-of.ts";
import type { Speaker } from "./remembered.ts";
import type { Side } from "./side.ts";

/** What is known of a speaker where somebody asks for the side. */
export interface SideQuestion {
  /** The words the speaker is named with in the sentence, without pronouns. */
  readonly words: string;
  /** Of a person in public office. */
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
  /** Whose interest in the report it is, as the search for disputes sees it. */
  readonly interest: Side;
}

/** Nouns with which only an inspecting body or its report is meant, whatever else the document speaks of. */
const INSPECTS = /\b(?:inspect\p{L}*|ombudsman|watchdog|regulator|auditors?|hmi|shmi)\b/iu;
/** "The CQC’s head of inspection". */
const INSPECTORS_OWN =
  /^(?:the )?(?:Ofsted|Estyn|CQC|HMICFRS|Care Quality Commission|\p{Lu}\p{L}+ Inspectorate)[’']s? (?:\p{L}+ ){0,3}(?:director|head|inspector|chief|deputy|manager|spokes|regional|national|lead)/iu;
const UNION =
  /\b(?:trade unions?|teaching unions?|unions?|branch secretary|shop steward|police federation|prison officers[’'] association|royal college of nursing|british medical association|association of school and college leaders)\b/i;
/** In lower case: "unison". */
const UNIONS: ReadonlySet<string> = new Set([...UNION_NAMES].map((name) => name.toLowerCase()));
/** "The European Union", "the Rugby Union", "a credit union" organise no workers. */
const NO_UNION = /\b(?:european|african|soviet|rugby|football|credit|students?[’']?) union\b|\bunion (?:minister|government)\b/i;
const OPPOSITION =
  /\b(?:opposition|shadow (?:\p{L}+ ){0,3}(?:minister|secretary|chancellor|cabinet|lead|leader)|minority leader)\b|\b(?:labour|conservative|tory|liberal democrat|lib dem|green|independents?|reform) group\b/iu;
const GOVERNMENT =
  /\b(?:(?<!shadow )(?:\p{L}+ )?minister|secretary of state|(?<!shadow )(?:health|education|home|foreign|justice|business|transport|work and pensions|communities|culture|defence|environment|housing) secretary|(?<!vice[- ])(?<!shadow )chancellor of the exchequer|ministers?|department (?:for|of) (?!children|adult)\p{L}+|ministry|home office|foreign office|cabinet office|downing street|no(?:\.|mber)? 10|whitehall|white house|treasury|(?<!local )government|under-?secretary)\b|\b(?:DfE|DHSC|MoJ|MHCLG|DWP|Defra|HMRC)\b/iu;
/** Relatives, and those whom the thing happened to. */
const FAMILY =
  /\b(?:mother|father|mum|dad|mam|parents?|grand(?:mother|father|parents?)|famil(?:y|ies)|relatives?|sister|brother|daughters?|sons?|widow(?:er)?|husband|wife|aunt|uncle|bereaved|survivors?|victims?|stepfather|stepmother)\b/i;
/** "The cabinet member for children and families" and "the family court" are no families. */
const NO_FAMILY =
  /\b(?:court|minister|cabinet|director|head|manager|commissioner|department|services?|service|lead member|portfolio|doctor|hub|committee|officer|foundation|father [\p{Lu}]\p{L}+)\b/iu;
/** Offices that answer for what is inspected, though nobody names their body. */
const ANSWERS =
  /\b(?:cabinet member|lead member|portfolio holder|executive member|director of|head ?teacher|registered manager|chief executive|chief constable)\b/i;
/** People and bodies that answer for nothing that was inspected. */
const OUTSIDE =
  /\b(?:mps?|msp|judge|justice|magistrate|coroner|barrister|solicitor|lawyer|attorney|prosecutor|analyst|professor|expert|researchers?|think tank|campaign\p{L}*|charity|charities|committee|journalist|reporter|presenter|bishop|archbishop|residents?|neighbours?|customers?|witness\p{L}*|bbc|newspaper|branch)\b/iu;

/** What was asked in a document: it speaks of the same people and bodies again and again. */
const known = new WeakMap<DocumentFacts, Memo<SpeakerSide | undefined>>();
/** Of a document's questions, in code units. */
const MOST_KNOWN = 100_000;

/** Whose side a speaker is on; undefined where the words do not tell. */
export function sideOfSpeaker(question: SideQuestion, facts: DocumentFacts): SpeakerSide | undefined {
  let sides = known.get(facts);
  if (!sides) {
    sides = new Memo(MOST_KNOWN);
    known.set(facts, sides);
  }
  const { words, role, organisation, interest } = question;
  return sides.get(`${interest}|${role}|${organisation}|${words}`, () => findSide(question, facts));
}

const patterns = new ClausePatterns(
  () => [UNION, OPPOSITION, GOVERNMENT, FAMILY, ANSWERS],
  (pattern) => pattern,
);

function findSide({ words, role, organisation, interest }: SideQuestion, facts: DocumentFacts): SpeakerSide | undefined {
  const office = [role, organisation].filter((part) => part !== undefined).join(" of ");
  const all = office === "" ? words : `${words}, ${office}`;
  const forms = formsIn(all);
  const allowed = patterns.candidates(forms);
  if (interest === "inspecting" && (facts.isAboutInspection || INSPECTS.test(all) || INSPECTORATE.test(all))) return "inspectorate";
  if (INSPECTORS_OWN.test(words)) return "inspectorate";
  if (allowed.includes(UNION) && UNION.test(all) && !NO_UNION.test(all)) return "union";
  if (forms.some(({ text }) => UNIONS.has(text)) && all.split(/[^\p{L}]+/u).some((word) => UNION_NAMES.has(word))) return "union";
  if (allowed.includes(OPPOSITION) && OPPOSITION.test(all)) return "opposition";
  if (allowed.includes(GOVERNMENT) && GOVERNMENT.test(all) && !/\b(?:council|lead member|cabinet member)\b/i.test(office))
    return "government";
  if (office === "" && allowed.includes(FAMILY) && FAMILY.test(words) && !NO_FAMILY.test(words)) return "families";
  const answers = interest === "inspected" || (allowed.includes(ANSWERS) && ANSWERS.test(words));
  if (answers && facts.isAboutInspection && !OUTSIDE.test(all) && !isElsewhere(organisation ?? words, facts)) return "inspected";
  return words === "" ? undefined : "other";
}

/** True for a body that is neither the one the document is about nor one whose name it shares: a neighbouring council. */
function isElsewhere(words: string, { mainBody }: DocumentFacts): boolean {
  const [body] = bodiesIn(words);
  if (!body || mainBody === undefined) return false;
  const own = new Set(mainBody.split(" "));
  return !body.name
    .split(" ")
    .some(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        own.has(word) &&
        !/^(?:Council|Trust|School|Police|Borough|County|City|District|Academy|College|The)$/.test(word),
    );
}

/** "Care leaver | Bea |, 19": somebody whose surname nobody tells, behind these words. */
export function byGivenName(name: string, lead: string, facts: DocumentFacts): Speaker {
  const of = sideOfSpeaker({ words: `${lead.trimEnd().split(" ").slice(-2).join(" ")} ${name}`, interest: "other" }, facts);
  return { name, side: "other", person: true, of, pronoun: pronounOf(lead, `${name} `) };
}
