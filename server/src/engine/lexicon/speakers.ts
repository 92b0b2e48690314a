/** Nouns that can speak: people in numbers, bodies and documents. In lower case, every form; they end or make up a source ("the report", "a council spokesman"). */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  `inspectors inspector inspectorate watchdog regulator ofsted cqc estyn hmicfrs hmi commission ombudsman report letter document documents review survey study audit statement version paragraph page judgement inspection
paper minutes figures data statistics records council councils hall authority authorities trust school college academy home provider force police department government ministers minister union unions
charity charities campaigners spokesman spokeswoman spokesperson spokesmen officers officials members councillors councillor leaders leader managers staff bosses boss chiefs chief governors parents residents
families carers workers teachers nurses doctors board committee panel partnership party opposition group company agency judge court lawyers solicitors solicitor barrister mother father chair chairman director
directors commissioner commissioners experts researchers critics supporters sources source insiders pupils patients people adviser advisers auditors reviewers association federation society body team service
services president secretary executive manager headteacher head principal mp mps peer peers voice newspaper governor constable superintendent deputy author authors reviewer auditor partners relatives neighbours
neighbour resident parent carer worker teacher nurse children youngsters leavers woman man girl boy tenants victims survivors colleagues successor predecessor operator owner owners prison hospital`.split(
    /\s+/,
  ),
);

/** Nouns of the inspecting side. */
export const INSPECTING =
  /\b(?:ofsted|inspectors?|inspectorate|watchdog|regulator|cqc|care quality commission|estyn|hmicfrs|hmi|hm inspectorate|ombudsman|report|letter|review|version|paragraph|page|judgement|inspection|auditors?)\b/i;

/** Nouns for spokespeople, who speak for a body. */
export const SPOKESPERSON = /\bspokes(?:man|woman|person|people|men)\b/i;

/** Words of the inspected side when it is not named: they stand for the document's main body. */
export const INSPECTED =
  /\b(?:council|county hall|town hall|city hall|guildhall|civic centre|authority|department|force|school|trust|home|provider|governors|leaders|managers|officers|bosses|chiefs|constabulary|agency|company|operator|prison|jail|college|academy|hospital|nursery|homes?)\b/i;

export const PRONOUNS: ReadonlySet<string> = new Set("he she they it i we".split(" "));
