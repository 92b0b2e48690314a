/*
 * What people say around a report in the words of a contest, without contesting it: how inspections are done in general, what they ask to be told, what nobody
 * should have to bear, and that they take it seriously. Patterns over text with straight apostrophes; every gap is bounded.
 */
const NO_ANSWERS: readonly RegExp[] = [
  // "One-word grades are a lottery": of all inspections, of this one nothing
  /^(?:that )?(?:(?:single|one|two)-word |headline |overall )?(?:grades|gradings|judge?ments|ratings|inspections|league tables) (?:are|were|do|did|can|cannot|can't|could|don't|tell|told|never|always|should|must)\b/i,
  // "had written to the regulator to ask for an explanation": a question
  /\b(?:ask|request|write|wrote|writ(?:es|ing|ten))\w*\b[^.;]{0,60}? (?:for )?(?:an?|more|further|some|its|their) (?:\w+ )?(?:explanation|clarification|meeting|breakdown|copy|details?|reply|timetable|information)\b/i,
  // "Nobody should wait a year"
  /^(?:nobody|no one|no-one|no (?:child|family|parent|patient|prisoner|resident|pupil|victim)|every (?:child|family|parent|patient|resident|pupil|victim)|everyone) (?:\w+ )?should (?!(?:not )?have been\b)/i,
  // "We take the findings very seriously"
  /(?<!\bnot |n't |never )\b(?:take|takes|taking|taken|took) (?:(?:the|these|those|this|that|its|their|all|what|it|them)\b ?)(?:\w+ ){0,3}?(?:very |extremely |incredibly |deadly )?seriously\b/i,
  // "Vacancies had already fallen from 30 to 12": what has been done since
  /\b(?:ha(?:s|ve|d)|'ve) (?:already|since) (?:fallen|dropped|risen|halved|doubled|improved|come down|gone (?:up|down)|been (?:cut|halved|reduced|recruited))\b/i,
  // "When we took over in 2019, the backlog stood at 300", "We had no early help then": how it was before
  /^(?:when|before) (?:we|i|he|she|they) (?:first )?(?:came (?:in|into office|to (?:power|office))|took (?:over|office|charge|up)|arrived|joined|started|inherited)\b/i,
  /^we (?:had|inherited) (?:(?:a|an) (?:\w+ ){0,2}(?:shortage|backlog|mess|service)|no (?!(?:chance|sight|say|notice|warning|opportunity|right|reply|answer|choice)\b))/i,
  // "She joins us as head of fostering", "A new principal takes over in May": who comes and goes
  /\b(?:joins (?:us|the \w+) (?:as|from|in|on)|becomes (?:the |our |its )?(?:\w+ ){0,2}(?:head|director|principal|manager|chief|chair|leader|matron|social worker)|takes (?:over|up (?:the|her|his|their) post)|will (?:chair|take over|join))\b/i,
  // "Paragraph 12, no oversight of cases": named, to be answered next
  /^(?:\d+[.)] )?(?:para(?:graph)?|page|section|point) \d+(?:\.\d+)?[,:] (?!(?:we|the|this|it|our|that|there)\b)[^.,;]{3,80}$/i,
  // "By page 12 the average has become nine": what the report says of it elsewhere
  /^(?:by|on|at|in) (?:page|paragraph|section) \d+,? (?:it|the|its|this|that)\b/i,
  // "It is clear from the report that children are safer", "We are proud that inspectors saw it": its good news, told on
  /\bclear from (?:the|this|their) (?:\w+ )?(?:report|findings|letter|visit) that\b|\b(?:delighted|pleased|proud|thrilled) (?:that|to (?:see|read|hear|learn))\b(?![^.;]* but )/i,
  // "In 2019 we were inadequate; today …": how it was
  /^in (?:19|20)\d\d,? (?:we|it|this \w+|the \w+) (?:was|were|had been)\b/i,
  // "Could you foster?", "She named no one"
  /^(?:could|can|would|will) you (?:foster|adopt|help|join|volunteer|spare|offer|give|become)\b|\bnamed (?:no one|no-one|nobody)\b/i,
  // "The council had not included it in its complaint"
  /\bnot (?:\w+ ){1,2}in (?:its|our|their|the) (?:complaint|appeal)\b/i,
];

/** True for words that answer nothing, however much they sound so. */
export function answersNothing(said: string): boolean {
  return NO_ANSWERS.some((pattern) => pattern.test(said));
}
