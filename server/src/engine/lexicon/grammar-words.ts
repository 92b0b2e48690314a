/** Words the tagger needs to tell the parts of a sentence. Words only, no logic. */

/** Past participles that do not end in -ed. */
export const IRREGULAR_PARTICIPLES = `
become begun bound bought broken brought built caught chosen cut dealt done drawn driven fed felt fought found given gone grown heard held hidden hit kept known laid led left let lost made meant
met paid put read risen run said seen sent set shared shown sought spent spoken spread stuck sustained taken taught thought told understood undertaken withdrawn won worn written
overseen underpinned rooted thought-through
`;

/** Words in -ed or -en that are no participles of doing. */
export const NOT_PARTICIPLES =
  "need indeed speed feed seed children often even seven eleven women men open sudden garden hundred kindred naked sacred wicked bed red led-only when then ten token risen-only unprecedented";

/** After "to" these open an infinitive; used where the word could also be a noun ("to support", "access to support"). */
export const BASE_VERBS = `
access achieve act address adopt advocate agree allow analyse anticipate apply arrange ask assess assist assure attend avoid balance be become begin better break bring build capture care challenge change check
clarify close collaborate collate commission communicate complete conduct confirm consider consult contact continue contribute coordinate cover create deal decide defend deliver demonstrate
describe design determine develop direct discuss do drive embed embrace enable encourage engage enhance ensure establish evaluate evidence examine expand explain explore express extend
facilitate feel find focus follow form fulfil gain gather get give go grow guide have hear help hold identify implement improve increase influence inform intervene introduce invest investigate involve liaise negotiate cooperate
join keep know lead learn leave let link listen live locate look maintain make manage match measure meet minimise mitigate monitor move navigate obtain offer open oversee
participate perform place plan play prepare prevent prioritise produce progress promote protect provide pursue push put raise reach read realise receive recognise record recruit reduce
refer reflect reform relate remain remedy remove repair report request require resolve respect respond restore restructure retain return review safeguard say scrutinise secure see seek sell send
serve set settle shape share show simplify speak spend stabilise start stay step stop strengthen strive submit succeed support sustain tackle tailor take talk target tell test track train
transfer transform translate travel triage try turn undertake understand update use validate verify view visit wait win work write
`;

/** Before "to" + verb these say that the deed is done or can be done: no purpose, no wish. */
export const DOING_TO = `
able unable continue continues continued continuing begin begins began begun beginning start started starting starts managed appear appears appeared seem seems seemed tend tends found judged
considered deemed thought said reported known believed shown proved proven helped supported enabled empowered come came get gets getting got likely led allowed assisted understood help helps helping
ready quick failing failed fails fail struggle struggles struggled felt proving proves
`;

/** With the one helped between ("enables staff to …"); the deed is done. */
export const ENABLING =
  "enable enables enabled enabling allow allows allowed allowing help helps helped helping lead leads led leading support supports supported supporting";

/** Before a word that may be a noun, "to" is the preposition ("access to support", "leads to effective working"). */
export const PREPOSITION_TO = `
access according addition approach approaches attention leads lead led leading commitment contribution contributes contributed response responses responsive respond responds responded responding relation
relating alternative alternatives through due subject prior close closer closest similar compared referred refer refers back adherence adhere adheres attuned sensitive listen listens listened listening attend contrary
key amounts change changes changing regard regards links linked thanks as return returned returning alert receptive open opposed accustomed spoke spoken speak speaks speaking talk talks talked talking close next
`;

/** Modal verbs after which a clause tells a wish, a rule or a possibility. */
export const WISH_WORDS = "should must would could may might shall ought will ll";

/** Openings of an order ("Ensure that …"). */
export const ORDER_VERBS = `
ensure improve increase develop strengthen reduce provide implement accelerate extend establish embed undertake continue review take make consider raise revise clarify secure enhance expand
promote introduce produce build put monitor evaluate address prioritise
`;

/** Words that may open a subordinate clause or end one. */
export const CLAUSE_BREAKS = "but however although though while whilst whereas because nevertheless despite yet unless";

/** Nouns and adjectives that may follow the preposition "to" and look like verbs by their ending. */
export const AFTER_PREPOSITION_TO = `
account court hand heart task light scale children child staff people young social statutory adult parent carer family foster adoption court police health education early one two three four five six school other more many most few him her them us you me
whom which what local senior children's post high low those date inspection independent legal front residential specialist mental emotional better birth key future domestic partner multi online
return full permanent temporary suitable alternative council university college further higher older younger vulnerable disabled
risk drift service practice neglect home private board frontline advocacy corporate panel panels leisure daytime life female data team teams families' adults' youth gang case policy
workforce new both significant different immediate overall complex poor insufficient great such each any some
`;
