import { OPPOSITES } from "../../lexicon/opposites.ts";
import { REPORT_WORDS } from "../../lexicon/stance-phrases.ts";
import { contentWords } from "../../tags/words/content-words.ts";
import type { FindingBefore } from "./findings-before.ts";
import { FAR_FROM, wordsUnderNegation } from "./words-denied.ts";

/** Whether a clause denies the words of the finding before it, or says them again. `blames` is where it has a negative judgement of its own. */
export function contradiction(words: string, finding: FindingBefore, blames: number | undefined): "dispute" | "concede" | undefined {
  if (THEIRS.test(words) || IN_WORDS_ONLY.test(words)) return undefined;
  const said = wordsUnderNegation(words);
  const shared = said.filter(({ word }) => finding.words.has(word));
  const hasPronoun = PRONOUN_FIRST.test(words);
  const isAbout = shared.length > 1 || hasPronoun;
  const things = shared.filter(({ word }) => !PEOPLE.test(word));
  const predicate = words.search(PREDICATES);
  const isSince = SINCE.test(words);
  for (const { word, isDenied, at } of shared) {
    if (finding.missed.has(word)) {
      if (isDenied && isAbout && !isSince) return "concede";
      if (!isDenied && !GOES_ON.test(words) && (STRESSED.test(words) || (!isSince && isAsserted(words, word)))) return "dispute";
    } else if (finding.blaming.has(word)) {
      if (isDenied && (isAbout || NONE_OF.test(words) || FAR_FROM.test(words))) return "dispute";
      if (!isDenied && isAbout && !isSince && predicate >= 0 && predicate < at) return "concede";
    } else if (isDenied && ((shared.length > 1 && NONE_OF.test(words)) || (hasPronoun && DENIES_IT.test(words)))) return "dispute";
  }
  if (things.length > 0 && finding.blaming.size + finding.missed.size > 0 && EVERY.test(words) && !GOES_ON.test(words) && !isSince)
    return "dispute";
  if (!isSince && !GOES_ON.test(words) && isOpposite(words, finding.text) && (hasPronoun || things.length > 0)) return "dispute";
  const isOfIt = things.length > 0 && (SELF.test(words) || shared[0]?.word === said[0]?.word);
  return blames !== undefined && predicate >= 0 && predicate < blames && isOfIt && !isSince ? "concede" : undefined;
}

/** "I | know | my services", "they are | heard": the word is what the clause says of its subject. */
function isAsserted(words: string, word: string): boolean {
  const verb = ASSERTS.exec(words)?.[1];
  return verb !== undefined && contentWords(verb).includes(word);
}

function isOpposite(words: string, finding: string): boolean {
  if (!SAYS_HOW.test(words) || DENIED_GOOD.test(words)) return false;
  return OPPOSITES.some(([worse, better]) => better.test(words) && worse.test(finding));
}

/** "was spotless", "acted within the hour"; not "work to keep children safe". */
const SAYS_HOW = /\b(?:is|are|was|were|been|feels?|felt|had|came|acted|arrived|went)\b(?!.*\bto (?:be|keep|make|become)\b)/i;
const DENIED_GOOD = /\b(?:not|never|n't|hardly|no|rarely|seldom|nor)\b/i;
/** Who is spoken of in most findings: to share these words is not to be about the same. */
const PEOPLE =
  /^(?:child|children|resident|pupil|patient|staff|parent|carer|famil|peopl|young|prisoner|worker|social|team|manager|leader|servic|service|school|home|officer|nurse|teacher|member|director|trust|forc|force|work|county|borough|department)$/;
/** What is said of the report, or by its authors. */
const THEIRS = new RegExp(
  `^\\W*(?:but |and |that )?(?:the |that |this |their |its |his |her )?(?:\\w+ ){0,2}?${REPORT_WORDS.source}|^\\W*(?:its|their|your|his|her) `,
  "i",
);
/** The finding's word as a word: "tell me morale is low", "thin is a matter of …". */
const IN_WORDS_ONLY =
  /\b(?:tell (?:me|us)|call(?:s|ed|ing)?|calling|say that|says? (?:we|it|they)|said (?:we|it|they)|as if|suggest\w*|claim\w*|imply|implies|the word|matter of|definition|means?|to describe|depends?|(?:asked|asks|wondered|enquired) (?:whether|if|how|what|when|why)|(?:any\w*|children|people|carers|parents|families|staff|those|residents|patients|pupils) who|breach of)\b|^\W*(?:but |and )?(?:if|any|anyone|whoever|when|where|failing to)\b/i;
const PRONOUN_FIRST =
  /^\W*(?:but |and |well,? |yes,? |no,? |that |sadly,? |with respect,? |in fact,? |i can tell you (?:that )?|i know (?:that )?)*(?:it|this|that|they|these|those|we|i|there|our|my|nothing|nobody|none|he|she)\b/i;
const SELF = /\b(?:we|our|us|i|my|it|they|there)\b/i;
/** How things stand by now says nothing of what was found then. */
const SINCE =
  /\b(?:now|since|today|tonight|currently|recently|no longer|any more|already|new|this (?:year|month|week)|has been|have been (?:\w+ed|bought|made|drawn)|looking for|wants?|wanted)\b/i;
/** What is being done. */
const GOES_ON =
  /\b(?:is|are|am|being) (?:\w+ly )?(?!(?:missing|lacking|wanting|failing|willing)\b)\w+ing\b|\bmay\b|\bcan\b(?! tell)|\bhas been\b|\bhave been\b/i;
/** "There have been none", "nobody has waited": that it was never so. */
const NONE_OF = /\b(?:no|none|nobody|no one|nothing|never|not one|not a single|neither|nowhere)\b/i;
/** "We do know them", "they are heard" */
const ASSERTS =
  /(?:^|\bthat |\bbut |\band |, )\W*(?:i|we|they|it|he|she|there) (?:(?:do|did|does|are|is|was|were|most|certainly|always|all|both|really|fully) )*([\p{L}'-]+)/iu;
/** Says something of something: "was poor", "there were gaps". */
const PREDICATES = /\b(?:is|are|was|were|been|be|had|have|has|felt|feels?|remain(?:s|ed)?|became|got|left|did|fell|ran|am)\b/i;
/** "They were not late", "we ignored nothing" */
const DENIES_IT = /\b(?:(?:is|are|was|were|am|had|has|have|did|do|does)(?: never| not|n't)|never|nothing|nobody|no one|none|no)\b/i;
/** "Every plan has a date" */
const EVERY =
  /^\W*(?:(?:but|and|in fact),? )?(?:every|each|all)(?: (?:one|of))? (?:[\p{L}' ]{0,40}?)(?:has|have|had|is|are|was|were|did|does)\b/iu;
/** More than saying it: "every child knows", "we do have". */
const STRESSED =
  /\b(?:every (?:one|single)|(?:every|all|each)(?: of (?:the|them|those|our))? (?:\p{L}+ ){0,2}?(?:was|were|had|has|have|is|are|know|knows|did|does)|always|ample|plenty|in fact|more (?:\p{L}+ ){1,4}?than|(?:we|they|it|he|she|i|staff|children|parents|officers|managers|leaders) (?:do|does|did) (?!not\b)\p{L}+|(?:is|are|was|were) (?:present|there|in place|recorded|on (?:file|record)|evident|visible)|indeed|certainly|of (?:the )?(?:\p{L}+ ){1,4}?\p{L}+, (?:\p{L}+ )?(?:were|was|had|are|is)|\d+ of (?:the )?(?:\d+ )?\p{L}+ (?:\p{L}+ )?(?:were|was|had|are|is|show|have))\b/iu;
