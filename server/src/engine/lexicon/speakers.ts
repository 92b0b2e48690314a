/** Nouns for one person who may speak without a name. In lower case, singular. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `man woman mother father mum dad parent grandmother grandfather daughter son sister brother wife husband widow widower boy girl teenager pensioner resident neighbour neighbor tenant
nurse doctor surgeon consultant paramedic midwife teacher headteacher head principal lecturer professor pupil student worker carer councillor leader mayor minister senator governor president
director manager executive chief officer inspector constable detective sergeant superintendent commander judge coroner magistrate prosecutor barrister solicitor lawyer attorney defendant victim
witness spokesman spokeswoman spokesperson source insider official adviser analyst economist researcher scientist expert campaigner activist critic supporter organiser organizer volunteer
chairman chairwoman chair secretary treasurer trustee founder owner boss coach captain striker defender midfielder goalkeeper player referee trainer driver farmer fisherman shopkeeper landlord landlady
passenger customer patient survivor relative friend colleague employee whistleblower whistle-blower reporter journalist editor author writer actor actress singer vicar bishop priest commissioner member mp peer
republican democrat congressman congresswoman ombudsman chancellor deputy registrar auditor businessman businesswoman shopper veteran soldier prisoner inmate guard opponent rival backer ally aide diplomat envoy historian academic commentator observer lawmaker backbencher correspondent whistleblower bystander onlooker ranger pilot chef baker fan cleaner postman builder plasterer electrician medallist
dean coordinator rector provost bursar warden matron steward patron candidate statistician assessor tutor headmaster headmistress pharmacist physiotherapist dentist vet therapist psychologist psychiatrist gp
childminder leaver grandad gran nan granny clerk reader magistrate registrar caretaker chairperson retiree fosterer signatory newcomer`.split(
    /\s+/,
  ),
);

/** Nouns for bodies, documents and people in numbers, without those of `PERSON_NOUNS`. */
const SPEAKING_BODIES = `inspectorate watchdog regulator ofsted cqc estyn hmicfrs hmi commission report draft letter document documents review survey study audit statement version paragraph page
judgement inspection paper minutes figures data statistics records council councils hall authority authorities trust school college academy home provider force police
department government union unions charity charities spokesmen staff bosses families board committee panel partnership party opposition group company agency court people
reviewers association federation society body team service services voice newspaper reviewer partners children youngsters leavers successor predecessor operator prison
hospital family firm firms bank banks airline club clubs manufacturer retailer supermarket ministry embassy coalition alliance institute foundation politicians troops
rebels militants investigators rescuers medics firefighters commuters motorists traders investors shareholders fishermen protesters demonstrators refugees migrants locals
villagers homeowners developers engineers clerics jurors tribunal inquiry inquest jury prosecution defence defense regulators watchdogs taskforce publisher broadcaster
network website magazine post tweet email memo message note text filing lawsuit complaint indictment affidavit petition blog article editorial dossier poll census
bulletin index advert leaflet sign banner placard poster nations states cabinet parliament senate congress administration presidency palace kremlin treasury consortium
regime junta army navy military airforce delegation university hospice surgery clinic practice pharmacy brewery cinema theatre museum library festival league chain giant
maker supplier contractor insurer lender brand subsidiary startup release announcement ruling order judgment decision notice guidance caption programme opinion brief
crowd adults youths graduates apprentices trainees interns recruits cadets delegates donors sponsors`;

/** Nouns that can speak: people, bodies and documents. In lower case, every form; they end or make up a source ("the report", "a council spokesman"). */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set([
  ...SPEAKING_BODIES.split(/\s+/),
  ...PERSON_NOUNS,
  ...[...PERSON_NOUNS].map((noun) => `${noun}s`),
]);

/** True for a noun that can speak, also as the last part of a longer one: "vice-chancellor". */
export function isSpeakerNoun(lower: string): boolean {
  return SPEAKER_NOUNS.has(lower) || (lower.includes("-") && SPEAKER_NOUNS.has(lower.slice(lower.lastIndexOf("-") + 1)));
}

/** Nouns of the inspecting side. */
export const INSPECTING =
  /\b(?:ofsted|inspectors?|inspectorates?|watchdogs?|regulators?|cqc|care quality commission|estyn|hmicfrs|hmi|hm inspectorate|hmip|ofqual|ofwat|ofgem|ofcom|environment agency|ombudsman|report|draft|letter|review|version|paragraph|page|judgement|inspection|auditors?)\b/i;

/** Nouns for spokespeople, who speak for a body. */
export const SPOKESPERSON = /\bspokes(?:man|woman|person|people|men)\b/i;

/** Words of the inspected side when it is not named: they stand for the document's main body. */
export const INSPECTED =
  /\b(?:council|county hall|town hall|city hall|guildhall|civic centre|authority|department|force|school|trust|home|provider|governors|leaders|managers|officers|bosses|chiefs|constabulary|agency|company|operator|prison|jail|college|academy|hospital|nursery|homes?|surgery|(?:gp |medical )practice|(?<=^the )practice$|clinic|hospice|landlord|housing association)\b/i;

export const PRONOUNS: ReadonlySet<string> = new Set("he she they it i we".split(" "));
