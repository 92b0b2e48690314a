/** What those say who answer for what was inspected: "we'd been inadequate for years", "our caseloads", "they said our offer was thin". */
const AS_OWN =
  /\b(?:we|i)(?:'d| had|'ve| have| were| was| are|'re)? (?:been |just been |always been )?(?:rated |judged |graded |found )?(?:inadequate|requir(?:es|ing) improvement|outstanding|in special measures|inspected|rated|judged|graded)\b|\b(?:our|my) (?:(?:own|whole|entire|night|senior|frontline) )?(?:offer|children's services|social workers?|care leavers|front door|inspection|ofsted|cqc|rating|grade|caseloads?|placements?|leadership team|management|wards?|patients|residents|night staff|files|records|case files|officers|foster carers|assessment teams?|prisoners|nurses|lessons)\b/i;
/** Those who speak for staff, or to whom the service is given, have their own words for themselves. */
const AS_OTHERS =
  /\b(?:our|my) (?:members?|readers?|constituents?|ward|son|daughter|child|children(?!['’]s services)|mum|dad|mother|father|clients?)\b/i;

/** True for words of somebody who speaks of what was inspected as theirs. */
export function speaksOfOwn(text: string): boolean {
  return AS_OWN.test(text) && !AS_OTHERS.test(text);
}
