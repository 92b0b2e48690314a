/** Common words that judge only in some company, and the company they need: words only, no logic. */

/** What a service that is unable to do it is blamed for ("unable to assure itself"). Base forms. */
export const INABILITIES = `
account achieve act address agree answer analyse articulate assess assure be cope complete confirm convince deal deliver demonstrate describe determine ensure establish evaluate evidence
explain fill fulfil give grasp guarantee hold identify impact improve influence judge keep know learn maintain make manage match measure meet monitor offer oversee persuade prioritise produce progress prove provide
quantify recruit rely resolve respond retain rule safeguard satisfy say scrutinise secure show spot staff supply sustain tell test track trace understand use verify
`;

/** Whose being unable is no blame on the service. */
export const CHILD_WORDS = "children child parents parent families family people carers who person mother father young";

/** Of these it is a verdict that they vary. */
export const QUALITY_SUBJECTS = `
quality timeliness practice standard standards effectiveness impact consistency response responses experience experiences supervision recording oversight support thresholds quality-assurance analysis plans
planning assessments performance provision
`;

/** Of these "enough" is praise ("there are enough carers"). */
export const SUPPLIES = `
carers placements places staff workers social capacity resources time beds homes adopters foster accommodation choice opportunities opportunity nurses teachers officers skills experience advisers space
information detail support care
`;

/** What is done to people and their warnings: judges in the passive ("warnings were ignored"). */
export const SLIGHTS = "ignored sidelined disregarded belittled silenced abandoned forgotten bullied unheeded";

/** Of these it is a verdict that they are broken. */
export const SYSTEMS = "system systems service services model market process relationship relationships trust";

/** Describe elsewhere, praise before the nouns after the colon ("close links", "tighter oversight"). One family a line. */
export const PRAISING_PAIRS = `
close closer tight tighter : links link working partnership partnerships liaison collaboration cooperation relationships relationship oversight monitoring scrutiny tracking attention grip supervision
extensive : knowledge training experience support work efforts expertise consultation research engagement preparation
ready : access
full : consideration account understanding engagement
rich : picture understanding detail experience
concerted strenuous considerable extensive : effort efforts
`;

/** Judge by what they damp ("lessens the impact"). Base forms of regular verbs. */
export const DAMPING_VERBS = "slow delay lessen reduce diminish restrict prevent obstruct dampen frustrate stall";

/** What is worth having, so that damping it is blame. */
export const SPOILT_THINGS = `
impact effectiveness ability capacity quality opportunity opportunities progress understanding oversight pace timeliness usefulness influence value confidence trust momentum improvement improvements
accountability access chance chances consistency continuity stability benefit benefits choice
`;

/** Troubles that judge with a word of weight, where they are stated ("this is a long-standing issue"). */
export const BURDEN_NOUNS =
  "issue issues problem problems challenge challenges difficulty difficulties barrier barriers obstacle obstacles pressures";
export const BURDEN_WEIGHTS = `
longstanding ongoing persistent significant serious systemic considerable major chronic endemic widespread continuing continued recurring enduring fundamental deep profound grave acute severe real
repeated perennial intractable entrenched unresolved
`;

/** Adverbs that judge beside an active verb too ("plans fully reflect", "closely monitor"). */
export const LONE_ADVERBS =
  "fully closely actively strongly genuinely really warmly deeply keenly positively intensively patiently securely richly powerfully urgently greatly sensibly";
