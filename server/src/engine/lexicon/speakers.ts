/** Nouns for one person who may speak without a name. In lower case, singular. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `man woman mother father mum dad parent grandmother grandfather daughter son sister brother wife husband widow widower boy girl teenager pensioner resident neighbour neighbor tenant
nurse doctor surgeon consultant paramedic midwife teacher headteacher head principal lecturer professor pupil student worker carer councillor leader mayor minister senator governor president
director manager executive chief officer inspector constable detective sergeant superintendent commander judge coroner magistrate prosecutor barrister solicitor lawyer attorney defendant victim
witness spokesman spokeswoman spokesperson source insider official adviser analyst economist researcher scientist expert campaigner activist critic supporter organiser organizer volunteer
chairman chairwoman chair secretary treasurer trustee founder owner boss coach captain striker defender midfielder goalkeeper player referee trainer driver farmer fisherman shopkeeper landlord landlady
passenger customer patient survivor relative friend colleague employee whistleblower whistle-blower reporter journalist editor author writer actor actress singer vicar bishop priest commissioner member mp peer
republican democrat congressman congresswoman ombudsman chancellor deputy registrar auditor businessman businesswoman shopper veteran soldier prisoner inmate guard opponent rival backer ally aide diplomat envoy historian academic commentator observer lawmaker backbencher correspondent whistleblower bystander onlooker ranger pilot chef baker fan cleaner postman builder plasterer electrician medallist`.split(
    /\s+/,
  ),
);

/** Nouns for bodies, documents and people in numbers. */
const SPEAKING_BODIES = `inspectors inspector inspectorate watchdog regulator ofsted cqc estyn hmicfrs hmi commission ombudsman report letter document documents review survey study audit statement version paragraph page judgement inspection
paper minutes figures data statistics records council councils hall authority authorities trust school college academy home provider force police department government ministers minister union unions
charity charities campaigners spokesman spokeswoman spokesperson spokesmen officers officials members councillors councillor leaders leader managers staff bosses boss chiefs chief governors parents residents
families carers workers teachers nurses doctors board committee panel partnership party opposition group company agency judge court lawyers solicitors solicitor barrister mother father chair chairman director
directors commissioner commissioners experts researchers critics supporters sources source insiders pupils patients people adviser advisers auditors reviewers association federation society body team service
services president secretary executive manager headteacher head principal mp mps peer peers voice newspaper governor constable superintendent deputy author authors reviewer auditor partners relatives neighbours
neighbour resident parent carer worker teacher nurse children youngsters leavers woman man girl boy tenants victims survivors colleagues successor predecessor operator owner owners prison hospital
family relative analysts economists scientists prosecutors firm firms bank banks airline club clubs manufacturer retailer supermarket ministry embassy coalition alliance institute foundation lawmakers politicians
republicans democrats troops rebels militants investigators detectives rescuers medics paramedics firefighters organisers organizers fans players shoppers customers drivers commuters motorists traders investors shareholders farmers
fishermen protesters demonstrators strikers refugees migrants locals villagers homeowners landlords developers builders engineers academics historians commentators observers bishops clerics judges magistrates jurors
tribunal inquiry inquest jury coroner prosecution defence defense regulators watchdogs taskforce publisher broadcaster network website magazine post tweet email memo
message note text filing lawsuit complaint indictment affidavit petition blog article editorial dossier poll census bulletin index advert leaflet sign banner placard poster
nations states cabinet parliament senate congress administration presidency palace kremlin treasury consortium regime junta army navy military airforce delegation envoy diplomat diplomats
university hospice surgery clinic practice pharmacy brewery cinema theatre museum library festival league chain giant maker supplier contractor insurer lender builder brand subsidiary startup
release announcement ruling order judgment decision notice guidance caption programme opinion brief correspondent correspondents lawmaker backbencher backbenchers whistleblowers crowd
mums dads adults youths pensioners graduates apprentices trainees interns recruits cadets delegates trustees volunteers donors sponsors backers opponents rivals`;

/** Nouns that can speak: people, bodies and documents. In lower case, every form; they end or make up a source ("the report", "a council spokesman"). */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set([
  ...SPEAKING_BODIES.split(/\s+/),
  ...PERSON_NOUNS,
  ...[...PERSON_NOUNS].map((noun) => `${noun}s`),
]);

/** Nouns of the inspecting side. */
export const INSPECTING =
  /\b(?:ofsted|inspectors?|inspectorate|watchdog|regulator|cqc|care quality commission|estyn|hmicfrs|hmi|hm inspectorate|hmip|ofqual|ofwat|ofgem|ofcom|environment agency|ombudsman|report|letter|review|version|paragraph|page|judgement|inspection|auditors?)\b/i;

/** Nouns for spokespeople, who speak for a body. */
export const SPOKESPERSON = /\bspokes(?:man|woman|person|people|men)\b/i;

/** Words of the inspected side when it is not named: they stand for the document's main body. */
export const INSPECTED =
  /\b(?:council|county hall|town hall|city hall|guildhall|civic centre|authority|department|force|school|trust|home|provider|governors|leaders|managers|officers|bosses|chiefs|constabulary|agency|company|operator|prison|jail|college|academy|hospital|nursery|homes?)\b/i;

export const PRONOUNS: ReadonlySet<string> = new Set("he she they it i we".split(" "));
