/**
 * What inspectors of schools, care homes, hospitals, police forces and prisons judge by, and how they say it: words only, no logic. Lists of expressions are
 * written as in `judgement-phrases.ts`, pairs as in `judgement-contexts.ts`.
 */

/** Troubles of which it is praise that they are rare or low ("bullying is rare"). Last words of the subject. */
export const TROUBLES_THAT_ABATE = `
bullying harassment disruption disruptions misbehaviour incident incidents exclusions suspensions violence assaults fights fighting restraint restraints restrictive racism discrimination truancy vandalism
complaints errors mistakes falls absconding absconds sanctions detentions arguments injuries accidents outbreaks infections breakdowns cancellations litter interventions intervention force harm
homophobia sexism swearing prejudice intimidation disorder conflict unkindness aggression lateness
`;

/** How seldom a trouble is. */
export const RARITIES = "rare infrequent uncommon rarer low";

/** What shows that somebody is in danger; blame where it is "missed". */
export const WARNINGS_MISSED = `
risk risks signs indicators vulnerability vulnerabilities cues symptoms deterioration harm abuse exploitation clues warnings sepsis sores fractures needs doses patterns opportunity opportunities chances chance
`;

/** What a service is blamed for losing. */
export const LOST_THINGS = "opportunity opportunities chance chances time momentum learning focus trust confidence continuity";

/** Rights that carers are praised for respecting. */
export const RIGHTS = "privacy dignity rights wishes choices independence confidentiality preferences autonomy choice";

/** Who is "proud of" a place or "happy to" be there, to its credit. */
export const CONTENT_PEOPLE =
  "pupils children staff residents prisoners patients learners students people they teachers boys girls officers apprentices parents";

/** What they are proud of, and what they are proud to do. */
export const PROUD_OF =
  "school home work roles role service team community college academy rooms bedrooms job jobs prison uniform contribution work represent belong live attend be";

/** Of these it is praise to be broad. */
export const BROAD_THINGS = "curriculum offer menu programme education";

/** What nobody can find or follow is "hard to …". Base forms. */
export const HARD_DOINGS = "find navigate follow understand use access read see track reach-by get recruit interpret contact book forgive";

/** Of these it is praise to be considered ("staff feel that their workload is considered"). */
export const CONSIDERED_THINGS = "workload wellbeing workloads";

export const SERVICE_POSITIVE_ADJECTIVE_PHRASES = `
least restrictive
at ease
age appropriate
(culturally|clinically|developmentally|contextually) (appropriate|sensitive|effective|competent|matched)
(very|highly|extremely) satisfied
strengths based
in (good|excellent) (repair|condition|order|decorative order)
`;

export const SERVICE_POSITIVE_ADVERB_PHRASES = `
with (confidence|ease|accuracy|precision|fluency|maturity|enthusiasm|imagination|expression|conviction and|pride)
with (great|real|much|increasing|growing|genuine|obvious|evident|considerable|remarkable|impressive) (enthusiasm|pride|interest|warmth|affection|fluency|accuracy|ease|precision|respect|maturity|imagination|expression|patience|kindness|empathy|insight|tact)
in line with (that|those|the average|the averages|the figure|the figures|rates) (of|for|in) (similar|other|comparable|neighbouring|most|all) (schools|forces|prisons|providers|areas|authorities|services|trusts|homes|colleges)
in line with (similar|other|comparable) (schools|forces|prisons|providers|areas|authorities|services|trusts|homes|colleges)
`;

export const SERVICE_NEGATIVE_ADVERB_PHRASES = `
without (purpose|direction|rigour|structure|dignity|privacy|warmth|urgency|explanation|apology|clear purpose)
`;

/** Whole judgements. */
export const SERVICE_POSITIVE_PHRASES = `
(beginning|begins|begin|begun|starting|starts|started) to make (a|some) difference
(beginning|begins|begin|begun|starting|starts|started) to have (an|some) (impact|effect)
(beginning|begins|begin|begun|starting|starts|started) to (make an impact|take effect|improve outcomes|close the gap|turn the corner)
(is|are|was|were) not tolerated
(do|does|did) not tolerate
could be (confident|reassured|assured) that
(great |much |considerable |every |)care is taken
keen to (learn|succeed|do well|share|please|contribute|talk)
(rise|rises|rose|live|lives|lived) (up |)to (these|those|this|that) (high |)(expectation|expectations|standards)
(meet|meets|met) these (high |)(expectation|expectations)
wealth of (opportunities|experience|experiences|activities|knowledge|expertise|resources)
(capture|captures|captured|capturing) (pupils|children's|learners|their) (interest|interests|imagination|imaginations|attention)
(treated|treat|treats) (me |us |them |mum |dad |people |)(like|as) family
few and far between
`;

export const SERVICE_NEGATIVE_PHRASES = `
(still |well |some way |far |)short of (where|what) (we|they|it) (need|needs|want|wants|should|ought) to be
not (yet |)at the (pace|speed|rate)
(miss|misses|missing) (too many |key |some |many |important |valuable |crucial |)(opportunity|opportunities|chances)
(lower|weaker|worse|slower) than (expected|they should be|it should be|we would expect|we expected)
(improvement|improvements) (was|were) (needed|required|necessary)
less so
(go|goes|went|gone|going) unmet
(sharply|strongly|deeply|severely|harshly) critical
not (always |)feel able to
(drugs|alcohol|spice) (is|are|was|were) (too |very |)(easily|readily|widely) available
too easy to (get|obtain|find) (drugs|alcohol)
`;

/** Describe elsewhere, praise before the nouns after the colon. */
export const SERVICE_PRAISING_PAIRS = `
plain : language english
mature : understanding attitude attitudes approach outlook relationships
challenging : questions
thoughtful : questions
wide : vocabulary
vibrant : displays
settled : start
happy : community
low : turnover violence
high : aspirations grades marks scores praise
`;
