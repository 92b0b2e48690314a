/** Words that raise, lower or bound the judging word after them; they belong to its span. Words only, no logic. */
export const DEGREE_WORDS = `
very highly extremely exceptionally particularly especially significantly substantially considerably greatly markedly fully completely entirely wholly totally utterly overly
consistently generally mostly largely broadly relatively reasonably fairly quite somewhat slightly partly partially far much more most less least too really truly deeply
increasingly sufficiently insufficiently still noticeably notably plainly simply downright thoroughly profoundly seriously severely wildly grossly strikingly
genuinely remarkably incredibly unusually uniformly universally almost nearly barely hardly rather pretty outstandingly factually fundamentally systematically well
equally similarly comparatively widely
`;

/** Of these, the ones that turn the judgement round or halve it. */
export const LOWERING_WORDS = "less least barely hardly insufficiently";

/** Adjectives of weight or size: they judge nothing alone, but belong to a judging noun ("significant weaknesses", "key failings"). */
export const WEIGHT_ADJECTIVES = `
avoidable basic clear considerable continued continuing critical deep dramatic enduring evident extensive fair further grave great huge important key long longstanding main major
many marked measurable minor multiple notable noticeable obvious ongoing particular persistent profound real recent recurring repeated same serious severe sharp significant
slight small some standing steady striking strategic substantial sustained systemic tangible undoubted unnecessary undue urgent vast very visible wide widespread worrying massive ingrained
genuine palpable rapid encouraging excellent definite gradual incremental similar
`;

/** The same, of two words; hyphens are spaces. */
export const WEIGHT_EXPRESSIONS: readonly string[] = [
  "long standing",
  "deep seated",
  "deep rooted",
  "far reaching",
  "wide ranging",
  "well known",
  "system wide",
  "high level",
];

/** Words that judge only in some company and so open a judgement without being one ("the right support", "too slow", "high caseloads"). */
export const OPENERS = `
do does did harder high low higher lower better worse greater stronger weaker poorer slower quicker faster longer fewer above below right shared little difficult difficulty difficulties impossible late in at need needs needed
anything further now few less reduced some many
unable varies vary varied enough insufficiently highest top heavy rising challenging frustrating easy easier
slow slows slowed slowing reduce impacts impacted impacting delay delays delayed delaying lessen lessens lessened lessening reduces reducing diminish diminished diminishing restrict restricts restricted restricting
prevent prevents prevented preventing obstruct obstructs obstructed obstructing dampen dampens dampened dampening frustrate frustrates frustrated stall stalls stalled
fluctuates fluctuate fluctuated fluctuating differs wavers oscillates challenges challenge barriers issues problems pressures shortages tensions
early waiting vulnerable multiple numerous unnecessary yet enjoy enjoys enjoyed enjoying like likes love loves frequent constant impact challenging
best let lets letting close closer tight tighter could should intense enduring common infectious unmistakable succeeds succeeding concerted strenuous chronic endemic deep grave acute entrenched unresolved intractable perennial
blistering stinging withering rave token victorian medieval conflicting lasting hopeful
`;

/** What a place is compared with. */
export const YARDSTICKS = `
average averages limit target targets neighbour neighbours comparator comparators england nationally national areas authorities benchmark benchmarks peers
`;

/** Subjects of which more is better, and of which less is better; of all others a comparison is a fact and judges nothing. */
export const MORE_IS_BETTER = `
attainment attendance achievement achievements qualifications results scores stability retention university education employment eet completion timeliness adoptions adoption permanence take-up uptake
progress outcomes participation engagement immunisations immunisation satisfaction passes gcse compliance coverage literacy phonics performance visits apprenticeships apprenticeship
`;
export const LESS_IS_BETTER = `
neet absence absences exclusion exclusions offending reoffending turnover vacancy vacancies caseload caseloads re-referrals referrals re-referral absenteeism waits waiting delay delays moves complaints agency
referral length duration proceedings sickness harm violence assaults assault deaths crime offences conviction convictions repeat days
`;
