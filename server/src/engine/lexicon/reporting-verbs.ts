/** Of the verbs that report words, those that report a clause only with "that" or with quoted words; alone they take a thing ("showed progress", "confirmed the date"). */
export const THAT_VERBS: ReadonlySet<string> = new Set(
  `confirmed confirms confirm admitted admits admitting admit revealed reveals suggested suggests suggest observed observes highlighted highlights emphasised emphasises acknowledged
agreed agrees complained believed believes felt thought thinks announced announces recalled recalls maintained maintains maintain feared fears heard denied denies deny add mutters muttered pointed points reported reports report shows show showed
indicates indicated indicate estimated estimates concluded concludes conclude deemed asked asks conceded stated noted notes ruled rules continued continues responded comments urged urges reported notes state states write writes
consider considers considered quoted claim claims claimed reiterated protested objected explained explains explain
advised advises calculated calculates reads read reasoned theorised speculated boasted bragged vowed pledged promised conceding concedes pleaded pleads testified testifies volunteered laughed grinned shrugged
groaned screamed ventured offered began recounts recounted opined opines concurred reassured reminded reminds demanded demands inquired enquired wondered wonders summed summarised hinted hints implied implies
feel feels worry worries worried shouted yelled cried muttered whispered murmured answered answers texted emailed counters recalling jokes
judged judges complain complains complaining explaining protesting concede acknowledge recall emphasise emphasises predicts lament laments assert allowed allows granted grants regretted
regrets disputed disputes disclosed discloses signalled swears swore acknowledges agree believe contend stress declare caution imply disclose regret point reiterates reiterate concurs written`.split(
    /\s+/,
  ),
);

/** Verbs with which inspectors and reports tell what they met, with a clause or a thing: "found serious failings". */
export const FINDING_VERBS: ReadonlySet<string> = new Set(
  "found finds find finding saw sees identified identifies identifying uncovered discovered".split(" "),
);

/** Verbs whose object is what is said of: "described plans as …", "branded it …", "praised …". They count with words in quotation marks. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  `described describes describe describing called calls call calling branded brands labelled labels dubbed dismissed praised praises praise praising criticised criticises criticise criticising
condemned hailed highlighted characterised deemed accused regarded rated termed slammed blasted attacked commended lauded denounced derided derides ridiculed rubbished savaged decried lambasted slated likened cited cites put puts`.split(
    /\s+/,
  ),
);

/** With these inspectors and their reports tell what they met, of whatever thing: "the letter mentions a leak". Of others they are deeds. */
export const MEETING_VERBS: ReadonlySet<string> = new Set(
  `mentioned mentions mention listed lists blamed blames blame credited credits credit faulted faults fault flagged flags flag condemns condemn pinpointed
pinpoints counted noticed spotted singled singles single speaks spoke speak`.split(/\s+/),
);

/** What some of them need behind them: "speaks warmly | of", "singled | out". */
export const MEETING_PARTICLES: ReadonlyMap<string, RegExp> = new Map(
  [
    ["singled singles single", /^ out(?= )/],
    ["speaks spoke speak", /^(?: \p{Ll}+ly| highly| well)? of(?= )/u],
  ].flatMap(([verbs, particle]) => (verbs as string).split(" ").map((verb) => [verb, particle as RegExp] as const)),
);

/** Nouns that report: "Ofsted's finding that …", "the inspectors' point that …". */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  "finding conclusion point claim claims view statement assertion assertions suggestion suggestions line argument observation comment warning warnings verdict contention allegation allegations insistence admission remark opinion belief accusation accusations insinuation criticism complaint".split(
    " ",
  ),
);

/** Nouns that report with a verb behind them: "the trust's position is that …". After them a bare "that" may as well tell which one: "the answer that was given". */
export const STATED_NOUNS: ReadonlySet<string> = new Set(
  "judgement judgment position reasoning explanation answer reply response message defence stance objection impression excuse".split(" "),
);

/** Verbs of asking and calling on: they report words in quotation marks, and questions (`claims/sayings/asked-questions.ts`); with another clause they are wishes. */
export const ASKING_VERBS: ReadonlySet<string> = new Set(
  `grumbles moans fumes sniffs scoffs sighs stormed raged thundered hissed barked grumbled moaned bellowed seethed sniffed chuckled snorted scoffed fumed snapped retorted sighed mused asked asks urged urges continued continues quipped joked posted tweeted responded comments rules shouted yelled cried muttered whispered murmured
laughed grinned shrugged groaned screamed ventured offered began jokes muses demanded demands inquired enquired wondered wonders inquires enquires queried queries questioned wanted wants wished wishes vowed pledged promised summed summarised texted emailed reassured reads read
feel feels worry worries worried pleaded pleads boasted bragged`.split(/\s+/),
);

/** Of the verbs of asking and calling those that tell something with "that": "raged that the report was wrong". */
export const TELLING_OUTBURSTS: ReadonlySet<string> = new Set(
  "grumbles moans fumes sniffs scoffs sighs stormed raged thundered grumbled moaned fumed seethed sniffed scoffed snapped sighed mused quipped joked posted tweeted texted emailed boasted bragged".split(
    " ",
  ),
);

/** Verbs that report words with a clause: "said that …", "told the committee …". Every form, in lower case. */
export const SAYING_VERBS: ReadonlySet<string> = new Set([
  ...`said says say told tell tells added adds argued argues argue insisted insists insist stressed stresses warned warns warn wrote replied replies reply declared declares
commented alleged alleges allege remarked countered asserted asserts contended contends predicted lamented cautioned cautions heard's saying claiming arguing adding insisting
warning stating noting went accepted accepts accepting protests reckons reckon reckoned telling blogged told's muttering noted's`.split(
    /\s+/,
  ),
  ...THAT_VERBS,
  ...ASKING_VERBS,
]);

/** "told" in "were told by the manager that …". */
export const TELLING_PARTICIPLES: ReadonlySet<string> = new Set("told warned informed advised assured reminded asked".split(" "));
/** "described" in "was described by one opponent as “soup”". */
export const NAMING_PARTICIPLES: ReadonlySet<string> = new Set(
  "described called branded labelled labeled dubbed condemned praised criticised criticized hailed dismissed denounced summed characterised characterized slammed attacked welcomed likened quoted".split(
    " ",
  ),
);

/** Nouns for what somebody thinks: "in her view", "by his reckoning", "in the words of its leader". */
export const OPINION_NOUNS: ReadonlySet<string> = new Set(
  "view opinion reckoning telling estimation eyes mind book count sums account words".split(" "),
);
/** The same of somebody's "own" figures only: "by the council's own figures". */
export const OWN_FIGURES: ReadonlySet<string> = new Set("figures records estimate estimates data admission".split(" "));
