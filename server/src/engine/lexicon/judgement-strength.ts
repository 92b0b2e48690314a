/**
 * How far judging words go, for telling whether a later version of a report says it more mildly. Words only, no logic. What is in none of the
 * lists weighs as an ordinary verdict.
 */

/** Blame beyond "poor" and "weak": harm, failure, urgency. */
export const GRAVE_BLAME = `
inadequate unacceptable unsafe dangerous failing failings failed fail failure failures fails widespread serious seriously critical chaotic dysfunctional appalling shocking
unacceptably dangerously appallingly shockingly alarmingly woefully dire damning catastrophic harm harmful neglect neglected systemic endemic unlawful crisis alarming grave chronic profound severe severely disastrous woeful
`;

/** Blame that leaves room: uneven, not finished, could be better. */
export const MILD_BLAME = `
inconsistent inconsistently inconsistency variable varied varies variability uneven mixed developing underdeveloped limited could improve improvement improving improvements
refine refinement strengthen strengthened strengthening further area areas development challenge challenges challenging occasional occasionally sometimes
`;

/** Praise beyond "good". */
export const HIGH_PRAISE = `
outstanding excellent exceptional exceptionally exemplary impressive inspirational outstandingly superb extremely highly tireless meticulous sophisticated
`;

/** Praise that leaves room. */
export const FAINT_PRAISE = `
adequate adequately satisfactory acceptable sufficient sufficiently reasonable reasonably appropriate appropriately broadly mostly generally improving improved improvement
fair fairly sound increasingly developing beginning emerging
`;

/** Words that take a verdict further, for or against. */
export const STRENGTHENING = `
very far too highly extremely particularly especially significantly significant substantially substantial considerably considerable greatly completely entirely wholly totally seriously severely
deeply profoundly consistently widespread persistent deep key major serious many numerous always all fundamentally long-standing
`;

/** Words that take some of it back. "not always", "not yet": the denial is milder than "not". */
export const SOFTENING = `
slightly somewhat partly partially relatively fairly quite some few small minor occasional occasionally sometimes mostly generally broadly largely always yet fully consistently
isolated minority limited rather more still
`;
