/** Common words that judge only in some company, and the company they need: words only, no logic. */

/** What a service that is unable to do it is blamed for ("unable to assure itself"). Base forms. */
export const INABILITIES = `
accept account achieve act address agree answer deploy raise speak attend analyse articulate assess assure be cope complete confirm convince deal deliver demonstrate describe determine discern ensure establish evaluate evidence
build create develop embed explain fill fulfil give grasp guarantee hold identify impact improve influence judge keep know learn maintain make manage match measure meet monitor offer oversee persuade prioritise produce progress prove provide
quantify reach recruit rely resolve respond retain rule safeguard satisfy say scrutinise secure show spot staff supply support sustain tell test track trace understand use verify
`;

/** Whose being unable is no blame on the service. */
export const CHILD_WORDS = "children child parents parent families family people carers who person mother father young";

/** Where a child is: that it cannot be there is why it is served ("children who cannot live at home"). */
export const DENIED_STAYS = "live remain return stay";

/** Take up the main clause after one with "who", and are seldom nouns ("pupils who cannot attend receive lessons at home"). */
export const MAIN_VERBS = `
receive receives benefit benefits get gets make makes live have has enjoy enjoys achieve achieves experience gain gains feel feels speak speaks build builds live lives attend attends thrive
`;

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
export const SYSTEMS =
  "system systems service services model market process relationship relationships trust department door team teams unit ward hospital council courts court switchboard helpline mash";

/** Describe elsewhere, blame before the nouns after the colon ("minimal oversight", "lengthy process"). One family a line. */
export const BLAMING_PAIRS = `
minimal : evidence oversight impact recording analysis supervision detail contact support input challenge information scrutiny progress
delayed : response responses transfer transfers assessment assessments decisions start
lengthy prolonged : process processes waits wait assessments consultation proceedings period periods court
unnecessary avoidable : moves changes visits repetition duplication bureaucracy interventions intervention harm anxiety distress stress
heavy : reliance workload workloads
generic : plans plan targets actions templates
dated : equipment furniture systems decor buildings
narrow : curriculum
confused : decision-making decision picture thinking messages roles lines arrangements planning approach
restrictive : practice practices
unfilled : vacancies posts shifts
missed : visits deadlines checks collections targets doses
low lower : mark marks score scores grade grades rating ratings confidence compliance completion visibility engagement participation
embattled troubled shamed : council trust board chief head service force school college home hospital department museum academy firm company provider prison
racist sexist homophobic misogynistic : language culture banter behaviour jokes remarks attitudes
false : picture impression assurance reassurance
thin : evidence support cover staffing record records
victorian medieval : conditions
serious : matter failing
bad : habit habits paperwork day days weekend week year deal lesson lessons grade grades report reports evidence mark marks miss practice decision decisions experience experiences advice management service reputation planning communication leadership care treatment food
token : gesture gestures effort efforts consultation presence attempt
troubled : council trust school hospital service department prison academy home force firm provider contract project authority services department trust
inflated : view views grades judgement judgements opinion
conflicting : priorities advice messages information
mixed : messages signals
failed : inspection inspections
stubborn : backlog weaknesses problems
peeling : paint wallpaper plaster
hostile : culture environment atmosphere
disparate : systems databases records
crumbling : buildings building estate classrooms infrastructure
unaffordable : rents
blistering stinging withering : criticism attack rebuke report letter verdict assessment
`;

/** Praise before a noun when praise stands beside them ("a strong and established response"); elsewhere they tell what was done. */
export const BESIDE_PRAISE = "established considered enduring affordable engaged invested professional";

/** Describe elsewhere, praise before the nouns after the colon ("close links", "tighter oversight"). One family a line. */
export const PRAISING_PAIRS = `
close closer tight tighter : check checks overview analysis eye watch cooperation bond bonds systems contact links link working partnership partnerships liaison collaboration cooperation relationships relationship oversight monitoring scrutiny tracking attention grip supervision
extensive : knowledge training experience support work efforts expertise consultation research engagement preparation range programme audit auditing action use searches awareness awareness-raising investment checks network menu offer evidence
close closer : alignment coordination collaborative scrutiny attention joint multi-agency
active actively : links role part involvement participation interest partner partners engagement contribution council member members
warm warmer : school place home welcome messages message relationships relationship interactions interaction letters environment atmosphere homes care bonds
individualised personalised : support packages package response responses approach approaches care plans planning work help interventions provision learning curriculum
mature : partnerships partnership relationships relationship
sustainable : improvements improvement progress
keen real : interest
genuine : interest partnership commitment scrutiny care warmth interest affection voice
happy : place home school atmosphere environment
ready : access exchange availability
open : culture dialogue communication learning discussion
full : consideration account understanding engagement
rich : picture understanding detail experience range opportunities curriculum information source
broad : curriculum
deep deeper : understanding knowledge
relaxed homely friendly calm : atmosphere environment
nutritious varied : meals diet food menu menus experiences activities curriculum
trusted : relationships relationship adults
settled : homes home placements placement
safe : learning decisions homes relationships hands placements environments staffing
healthy : challenge culture debate tension scrutiny
reflective : culture discussions discussion conversations leaders leadership practitioners practitioner
secure : grounding start attachments attachment basis platform footing subject mathematical knowledge understanding grasp foundations foundation
concerted strenuous significant considerable extensive determined repeated : effort efforts
determined : action actions steps approach leadership focus drive work
measurable timebound : action actions objectives targets outcomes goals steps
confident : manager managers leaders practitioners practice staff workers
sustainable : services
personal : service
relevant : plan plans actions training
acute : knowledge understanding awareness
focused : support programme programmes intervention interventions work
ample : evidence opportunity opportunities time
intense : scrutiny focus oversight work support
considered informed : decision-making
considered : action approach approaches response responses decision decisions judgement judgements view way manner
enduring : relationships relationship bonds
common : language understanding purpose vision goal goals
informed : analysis judgement judgements understanding view challenge debate
notable : feature features example examples success offer commitment
great : job team place work staff support school teacher teachers service home carers nurses idea example examples atmosphere food experience start
powerful : work direct voice voices advocate advocates advocacy example examples tool tools testimony
rounded : picture understanding view assessment assessments evaluation response education curriculum individuals
pertinent : information training advice questions question
fulfilling : lives life experiences careers activities
hopeful : sign signs
capable : politician leader leaders manager managers staff team teams hands
rave : review reviews
happy : home school place team
informed : analysis judgement judgements understanding
lasting : relationships difference improvement improvements legacy change
beautiful : grounds gardens building rooms life-story books photos
exciting : curriculum activities lessons projects plans
firm : lead grip hand hands action actions commitment leadership control foundation foundations footing basis base evidence direction boundaries oversight plans partnership focus decisions understanding steps grounds rein challenge priority planning support sense message conclusion
`;

/** May stand between such a word and its noun ("close internal analysis", "unnecessary statutory interventions"). */
export const PAIR_FILLERS = `
children's adult adults' maternity fostering care special needs mental health statutory subsequent internal external multi-agency inter-agency interagency multiagency direct joint professional personal social management managerial strategic operational political corporate quality practice existing local
`;

/** Judge by what they damp ("lessens the impact"). Base forms of regular verbs. */
export const DAMPING_VERBS = "slow delay lessen reduce diminish restrict prevent obstruct dampen frustrate stall impact";

/** What is worth having, so that damping it is blame. */
export const SPOILT_THINGS = `
impact effectiveness ability capacity quality opportunity opportunities progress understanding oversight pace timeliness usefulness influence value confidence trust momentum improvement improvements
process processes accountability access chance chances consistency continuity stability benefit benefits choice
`;

/** Troubles that judge with a word of weight, where they are stated ("this is a long-standing issue"). */
export const BURDEN_NOUNS =
  "issue issues problem problems challenge challenges difficulty difficulties barrier barriers obstacle obstacles pressures";
export const BURDEN_WEIGHTS = `
longstanding ongoing persistent critical significant serious systemic considerable major chronic endemic widespread continuing continued recurring enduring fundamental deep profound grave acute severe real
repeated perennial intractable entrenched unresolved
`;

/** Of these "little" and "less" is blame ("there is little evidence", "there has been less focus"). */
export const SCARCE_THINGS = `
analysis attention challenge clarity consideration contingency detail direction emphasis evidence focus impact improvement involvement management oversight planning progress recognition reference reflection rigour
scrutiny sense support understanding value
`;

/** May stand between "right" and the thing that is right ("the right key partners"). */
export const RIGHT_FILLERS =
  "key multi-agency professional partner social kind kinds type types level levels sort early specialist foster care educational";

/** Adverbs that judge beside an active verb too ("plans fully reflect", "closely monitor"). */
export const LONE_ADVERBS =
  "firmly fully closely actively strongly genuinely really warmly deeply keenly positively intensively patiently securely richly powerfully collaboratively openly confidently urgently greatly sensibly correctly readily";

/** Troubles that judge where they are said to last ("challenges remain"), and how that is said. */
export const LASTING_TROUBLES = "challenges challenge barriers issues problems difficulties pressures shortages tensions inconsistencies";
export const LASTING = "remain remains remained persist persists persisted continue continues";

/** Sizes of an impact that praise it where somebody has or makes one ("is having a significant impact"). */
export const IMPACT_SIZES = `
significant considerable real demonstrable demonstrably noticeable measurable tangible big huge great greater substantial some major marked profound lasting clear visible powerful transformative immediate discernible
appreciable palpable notable dramatic enormous massive sustained strong
`;

/** What slows down to a service's discredit ("progress has slowed"). */
export const PACES =
  "progress pace improvement improvements momentum recruitment transformation performance development implementation work";

/** What is "yet to" happen is found missing ("has yet to demonstrate impact"). Base forms. */
export const AWAITED = `
achieve address be deliver demonstrate embed ensure evaluate evidence fully gain have impact implement improve influence make realise result show translate convince persuade prove reflect
`;

/** What staff, children and families like about a service ("enjoy working here"); after "enjoy", "like", "love". */
export const LIKED_DOINGS = "working living being attending coming going staying learning spending";
export const LIKED_THINGS =
  "social carers carer home homes school staff worker workers teachers foster key support food placement placements college lessons rooms bedrooms activities nurse personal";

/** Who leaves too often ("frequent changes of social worker"). */
export const STAFF_WORDS =
  "social worker workers staff manager managers senior leaders leadership personnel carer carers personnel head teacher teachers keyworker adviser advisers line allocated key";

/** Taken "seriously", these are seen to. The verb before. */
export const TAKING = "take takes taking taken took treat treated treats";

/** What ought to come in time and is blamed for being "late". */
export const LATE_THINGS = `
response responses reply replies assessment assessments visit visits report reports plan plans review reviews decision decisions notification notifications circulation submission submissions delivery
allocation payment payments papers identification recognition completion transport ambulances appointments diagnosis diagnoses medication doses reporting recording development start introduction implementation intervention
`;

/** Nouns that may stand between a word of weight and what judges ("significant safeguarding improvements", "serious staffing shortages"). */
export const FIELDS = `
safeguarding practice service academic educational social emotional systemic staffing workforce leadership management performance quality recording system systems organisational operational strategic financial cultural
school placement information data partnership commissioning training governance health attendance behaviour policy procedural capacity
`;

/** What a service is blamed for leaving people ("leaves children waiting", "left them exposed"). */
export const LEFT_STATES =
  "waiting exposed vulnerable adrift unprotected unsupported isolated confused frustrated unseen anxious unaware uncertain homeless stranded behind";

/** Who does what a title says ("Officers treat people with respect"). */
export const AGENTS = `
force police officers staff leaders managers supervisors investigators detectives handlers victims callers service trust provider prison prisoners residents patients people pupils children teachers governors trustees
carers workers practitioners partners partnership council authority school home college constabulary crew crews firefighters nurses doctors inspectors
`;
