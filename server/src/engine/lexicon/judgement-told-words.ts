/** How the press tells what somebody called something: words only, no logic. */

/** "described leadership as …" */
export const NAMING_AS = `
describe describes described describing characterise characterises characterised portray portrays portrayed depict depicts depicted dismiss dismisses dismissed dismissing condemn condemns condemned
denounce denounces denounced deride derides derided regard regards regarded hail hails hailed hailing praise praises praised praising brand brands branded branding label labels labelled labelling
criticise criticises criticised attack attacks attacked ridicule ridicules ridiculed slate slates slated laud lauds lauded commend commends commended paint paints painted
`;

/** "called the response “…”" */
export const NAMING_SO = `
call calls called calling brand brands branded branding label labels labelled labelling dub dubs dubbed dubbing deem deems deemed pronounce pronounces pronounced term terms termed declare declares declared
consider considers considered judge judges judged find finds found think thinks thought
`;

/** What they call so they blame, whatever the word. */
export const BLAMING_TELLERS = `
dismiss dismisses dismissed dismissing condemn condemns condemned denounce denounces denounced deride derides derided criticise criticises criticised attack attacks attacked ridicule ridicules ridiculed slate
slates slated
`;
export const PRAISING_TELLERS = "hail hails hailed hailing praise praises praised praising laud lauds lauded commend commends commended";

/** Look like adjectives by their end and are none. */
export const NOT_ADJECTIVES = `
staff parent parents patient patients tenant tenant student students agent client accident incident assistant consultant applicant claimant president resident participant restaurant public music topic traffic critic
politic clinic logic fabric panic child living being thing something anything nothing everything evening morning building meeting training learning housing funding spending planning recording reporting
teaching nursing wedding during including according following council table vegetable cable police service practice office notice evidence
independent different recent current urgent permanent present absent important relevant significant frequent financial social special official medical clinical political physical critical typical
historical technical logical electronic academic domestic public specific basic economic statistic statistics native relative relatives executive detective representative alternative initiative motive objective narrative
various previous serious religious famous obvious curious category history factory inventory directory victory memory forward toward award reward backward upward downward inward outward
`;

/** End a clause in another sense ("without an adult present", "two years long"). */
export const NOT_LAST = "present open professional general simple long rich full informed aware regular individual joint light heavy";

/** What a rank may be of ("the lowest possible grade"). */
export const GRADE_NOUNS =
  "grade grades grading rating ratings judgement judgements judgment judgments outcome outcomes mark marks score scores band bands category categories tier tiers verdict verdicts ranking";

/** After these a judging word is only mentioned. */
export const WORD_NOUNS = "word words term terms phrase adjective adverb";

/** Pointed at, it is supervision or a slip, and no verdict ("the oversight of cases"). */
export const SINGLE_FAULTS = "oversight";

/** How much is waiting; a verdict only with a word that judges ("an unacceptable backlog"). */
export const WAITING_HEAPS = "backlog backlogs";

/** A figure far from the others: who calls one so contests it. */
export const FAR_FIGURES = "outlier outliers";

/** What a paper's critics do to an inspectorate, and an inspectorate's critics say it did. */
export const CRITICS_VERBS =
  "slam slams slammed slamming blast blasts blasted blasting condemn condemns condemned lambasts lambasted pan pans panned slate slates slated criticise criticises criticised rubbish rubbishes rubbished rubbishing savage savages savaged trash trashes trashed";
export const MISTAKEN_VERBS =
  "misread misreads mistook misheard overlooked overstated overstates misrepresented misrepresents misquoted understated exaggerated";

/** What those who answer a report do with it. */
export const ANSWERED_TO =
  "consider considers considered considering read reading study studying studied look looking reflect reflecting examine examining review reviewing take taking takes";

/** Blame where a clause ends with one of them ("found the response wanting"), and nowhere else. */
export const LAST_BLAME = "wanting adrift lacking divided remote lonely patchier opaque airless soulless shambolic";

/** What a speaker feels, who passes no judgement so. */
export const OWN_FEELINGS = "appalled aghast disappointment dismay";
/** The same of "I", "he" and "she"; of those who are served they are a verdict ("residents were frightened"). */
export const ONES_FEELINGS = "frightened tired weary perplexed exhausted desperate nervous worn";
