/**
 * Expressions in which a judging word judges nothing: words only, no logic. Written as in `judgement-phrases.ts`. They are taken out before
 * judging words are looked for; longer expressions win over shorter ones.
 */
export const OTHER_SENSES = `
(child|children) in need
worst case (scenario|scenarios|)
the worst of
as well as
as well
well being
well over
well known
well and truly
may well
might as well
fair access
long (period|periods|term|time ago)
good (gcse|gcses|practice session|practice sessions|practice event|practice events)
strength and relationship based
no room for complacency
(need|needs|call|calls|calling) for greater (consistency|clarity|stability|transparency|rigour|professionalism)
better news
(snapshot|point|moment) in time
(slept|sleep|sleeps|sleeping) well
premature (baby|babies|birth|births|infant|infants)
comprehensive (says|said|say|pupils|head|headteacher)
with respect ,
with (the greatest|great|all due|due) respect
(kind|kindest|warm|warmest) regards
in the (strongest|strongest possible) terms
(sharp|firm|strong|robust|swift|tart) (reply|rebuttal|riposte|retort)
the sooner
the better (.|,|it)
well led (rating|domain|question|grade|judgement)
with respect to
rapid (change|changes|growth|rise|increase|increases|expansion)
balanced (with|against)
the required work
the strengths of (both|the|each|a) (parents|parent|family|families|child)
fair funding
fair is fair
be patient
(i am|i'm|we are|we're|i was|we were|am|i remain) (hugely|very|so|incredibly|immensely|extremely|really|enormously|particularly|deeply|rightly|) proud
credit to
fair trade
(anything|nothing|something|things|thing|much) of the kind
clear the (room|chamber|court|gallery|table|air|decks)
(had|has|have|having) mistaken (a|an|the|one|it|them|him|her|our|your|their)
outstanding (lunch|dinner|library|school|parking|legal|media|press|council tax|rent) (bill|bills|debts|debt|fees|fines|charges|enquiries|costs)
(lift|lifts|machine|machines|boiler|phone|phones|toilet|toilets|alarm|alarms|printer|camera|cameras) (is|are|was|were|being|been|be|had been) out of order
fair share
good practice (guide|guides|guidance|guideline|guidelines|example|examples|network|event|forum|protocol|handbook|toolkit|note|notes|standards|principles)
(share|shares|sharing|shared|learn from|spread|spreading|disseminate|disseminating) (good|best) practice
best practice (guide|guides|guidance|standards|principles|forum|example|examples|model|models)
good (friend|friends|morning|afternoon|evening|faith|news|luck|reason|friday|citizen|citizens|behaviour|enough parent|enough parenting|samaritan)
(a|for|the) good cause
good causes
for good
goods and services
outstanding (bill|enquiry|enquiries|inquiry|inquiries|costs|objection|objections|request|requests|complaint|complaints|repair|repairs|works|paperwork|obligation|obligations|loan|loans|bills|rent|tax|application|applications|action|actions|debt|debts|invoice|invoices|issue|issues|matter|matters|balance|payment|payments|task|tasks|query|queries|assessment|assessments|case|cases|visits|reviews|warrant|warrants|fine|fines|recommendation|recommendations|check|checks|appeal|appeals|claim|claims|item|items|planning|order|orders|fees|amount|amounts|sum|sums|natural beauty)
(still|remain|remains|remained) outstanding
safe (and well|sleeping|space|spaces|place|places|haven|families|uncertainty|sleep|word|area|areas|lives|travel|route|routes|base)
safe and well
(keep|keeps|keeping|kept|stay|stays|staying|stayed|remain|remains|be|being|them|themselves|children|it|to) safe
keep (children|them|themselves|young people|people|it) safe
keeping (children|them|themselves|young people) safe
keep (children and young people|their children|this child|the child|vulnerable children) safe
make (them|children|it) (safe|safer)
(help|helping|helped) (children|them) (to |)(be|become|feel|stay|keep|remain) (safe|safer)
by virtue of
in exceptional (circumstances|cases)
signs of safety
community safety
secure (accommodation|unit|units|home|homes|children|estate|training|setting|settings|order|orders|email|remand|attachment|attachments|tenancy|tenancies|employment|establishments|establishment)
stable (population|number|numbers|rate|rates)
open (case|cases|to|plan|evening|day|door|access|government)
sensitive (information|data|case|cases|issue|issues|matter|matters|nature|personal)
commercially sensitive
creative (arts|writing|activities|activity|therapy|therapies|media|industries)
positive (activities|activity|choices|action|parenting|behaviour|behaviours|discrimination|role|support programme|test|identity|attachments|destinations|pathways)
(hiv|tested|tests|test|rhesus) positive
comprehensive (school|schools|health assessment|economic|spending)
reflective (supervision|practice|space|spaces|session|sessions|group|groups|discussion|discussions|log)
restorative (practice|practices|justice|approach|approaches|circle|circles|work)
early help
(stood|stands|stand|standing) by (the|its|their|his|her|our|that|this|those|these|what|every|it)
on the strength of
skill (base|mix|set|sets|gap|gaps|level|levels|shortage|shortages)
safer (surgery|streets|cells|neighbourhoods|communities|recruitment|internet|roads|schools|sleeping|caring|working|stockport|travel)
(poorest|poorer|wealthiest) (ward|wards|area|areas|families|household|households|neighbourhood|neighbourhoods|estate|estates|communities|part|parts|pupils|children|fifth|tenth)
(unfair|constructive|wrongful) dismissal
mixed (skill|methods|media|use|ability)
(foster|fostering) (to|for) (adopt|adoption)
adverse (childhood|life) (experience|experiences)
adverse (weather|childhood)
fully (funded|paid|furnished|vaccinated|immunised|booked|licensed)
(originally|initially|mainly|mostly|largely|primarily|predominantly|solely|specifically|only|chiefly) (focused|focussed|targeted)
disruption (meeting|meetings|of|activity|tactics|plan|plans|work)
breakdown of (data|figures|information)
challenge (log|logs|group|board|panel|event|events|partner|partners)
(achievement|attainment|attendance|gender|pay|funding|data|wage|development) gap
(achievement|attainment) gaps
(closing|close|closes|closed|narrow|narrows|narrowed|narrowing) the gap
gap (year|analysis)
(gaps|gap) in (employment|school attendance|education for|their education|their learning)
(identify|identifies|identifying|identified|fill|fills|filling|filled|plug|plugs|plugging|bridge|bridges|bridging|close|closes|closing) (any |the |these |those |)(gap|gaps)
development gap
(developmental|development|speech|language|global|learning|language and communication) (delay|delays)
learning (difficulty|difficulties|disability|disabilities)
limited (company|liability|companies|leave|edition)
time limited
not limited to
no further action
no later than
no more than
no less than
no fewer than
limited to
poor (mental|physical|emotional|housing|parenting|parental|health|school attendance|behaviour|attendance|diet|hygiene|sleep|accommodation conditions|home conditions|families|people|neighbourhoods)
inappropriate (sexual|behaviour|behaviours|relationship|relationships|touch|touching|images|use of force|referral|referrals|contact with|content)
unsuitable adults
harmful (sexual|behaviour|behaviours|practices|practice|traditional|substances|situation|situations|content|gambling)
risk (assessment|assessments|management|analysis|factors|factor|register|strategy|strategies|reduction)
inadequate (housing|income|heating)
(weak|weaker) (economy|attachment)
serious (case|incident|incidents|youth|organised|violence|violent|crime|crimes|offence|offences|harm|injury|injuries|illness|mental)
significant harm
critical (incident|incidents|friend|friends|thinking|path|infrastructure)
hard to (reach|engage|place|read|say|tell)
hard of hearing
toxic trio
rapid (response|intervention) (and |)(team|teams|service|services|protocol|protocols|process|panel|meeting|meetings|function|assessment|hub|unit|nurse)
rapid (review|reviews|pathway)
safe care (plan|plans|planning|agreement|agreements)
enhanced (salary|salaries|pay|payment|payments|package|packages|allowance|allowances|rate|rates)
hard (copy|copies|drug|drugs|pressed|hit|data|won|working conditions)
late (entry|entrant|teens|teenage|afternoon|evening|night|summer|autumn|spring|winter|adolescence|entries|entrants|presentation|presentations|mother|father|husband|wife|january|february|march|april|may|june|july|august|september|october|november|december|1990s|2000s)
of late
(strength|strengths) (and|or|,) (weaknesses|weakness|difficulties|areas|needs|vulnerabilities|risks|challenges|limitations|vulnerability|interests|concerns|talents|gaps|resources|protective)
strengths based
strength based
strengths (model|approach|assessment)
(family|families|families'|children's|child's|parents'|parental|carers'|their|his|her|its own|personal|individual|person's|adopters'|community|protective) (strength|strengths)
(weaknesses|weakness) and (strengths|strength)
wrong (doing|side|way round|footed)
right and wrong
right from wrong
wrong hands
rough sleeping
(mixed|dual) (race|heritage|ethnic|parentage|ethnicity|economy|age|group|groups|asian|white)
general (practitioner|practitioners|public|election)
isolated (incident|incidents|case|cases|example|examples)
light touch
clear (up|away|the way|of|out)
(it is|it was|this is|became|becomes) clear from
(make|makes|made|making) clear (that|to|how|what|when|who|why|whether|the|its|their|his|her)
(is|was|it|are) clear (that|how|what|when|who|why)
(make|makes|made|making) (it|this) clear
fit and proper
proper (name|noun)
quality assured
quality assurance
self assured
rest assured
(know|knows|knew|known) (it |this |that |)(full|perfectly|only too|all too) well
care experienced
experienced by
(have|has|had|having|who|children|they|often|also) experienced
dedicated (post|posts|team|teams|worker|nurse|nurses|officer|officers|resource|resources|role|roles|service|services|line|website|support|space|lead|email|health|police|manager|managers|phone|app|training|budget|therapeutic|personal|mental|independent|virtual|data|specialist|commissioning|recruitment|participation|project)
committed (funding|resource|resources|spend|suicide|offence|offences|crime|crimes|by|an|a)
(crime|crimes|offence|offences) committed
(is|are|remain|remains|am|were|was|we|fully|all|strongly) (also |fully |clearly |very |all |)committed (to|and passionate)
age appropriate
(where|when|if|as|wherever|whenever|whichever|whatever|is|most|more|not) (appropriate|necessary|possible|suitable) to
(where|when|if|as|wherever|whenever) (is |it is |this is |they are |)(it |this |)(clearly |)(appropriate|necessary|possible|suitable|safe|relevant|timely)
(where|when|if|wherever|whenever) good
if (and when |)(appropriate|necessary|possible)
(where|when|if|as) (necessary|appropriate|possible|practicable) (and|or) (necessary|appropriate|possible|practicable|safe)
appropriate (adult|adults|authority|age)
culturally appropriate
developmentally appropriate
(proportion|percentage|number|share|rate) of (care leavers|young people|children|care experienced young people|19 to 21 year olds) (living |who are living |who live |who were |placed |)in suitable accommodation
best interest
best interests
best value
best start
best endeavours
best possible start
at best
better off
(corrosive|damaging|devastating|harmful|adverse|debilitating) (impact|impacts|effect|effects) of (domestic|parental|neglect|abuse|drug|drugs|alcohol|substance|poverty|trauma|violence|exploitation|mental|living)
(shine|shines|shone|shining) a (spotlight|light|torch)
(about|facilitating learning and) making a difference
wherever (viable|suitable|safe|feasible)
(mostly|largely|mainly|generally) based
psychologically informed
within timescales (that|agreed|set)
better regulation
(in|for|of|on|towards|from) (securing|achieving|delivering|promoting) (better|improved|good|positive|the best) outcomes
value for
values and
value added
(disrupt|disrupts|disrupted|disrupting) (the |)(activity|activities|perpetrators|exploitation|criminal|gang|gangs|offenders|drug|organised|risk|risks|networks|abuse|abusers|potential)
the need to improve
(good|fair|great) number of
being embedded
consistent with (or|the national|national|england|statistical|averages|other|last|previous|figures)
market value
face value
(shared|core|these|their|its|our|the|strong) values
domestic violence
trust board
foundation trust
(nhs|academy|academies|academic|multi academy|hospital|charitable|independent) trust
trust fund
in trust
the trust
a trust
trusts
success (criteria|criterion|measure|measures|factors)
progress (report|reports|review|reviews|board|towards targets|meeting|meetings|8|checks)
(experience|experiences) and progress
(experience|experiences|outcomes|achievement|achievements|attendance|wellbeing|needs) and (the |)progress
(track|tracks|tracking|tracked|monitor|monitors|monitoring|monitored|review|reviews|reviewing|measure|measures|measuring|evaluate|evaluates|evaluating|discuss|oversee|overseeing|on|of|for|about|their|children's|pupils'|educational|academic|rapid|in) progress
in progress
work in progress
failure to comply (notice|notices)
improvement (manager|managers|board|boards|plan|plans|planning|notice|notices|framework|partner|partners|adviser|advisor|advisers|programme|programmes|journey|journeys|agenda|strategy|strategies|work|activity|activities|project|projects|group|groups|priorities|priority|actions|action|service|services|director|officer|team|lead|agency|grant|hub|process|targets|target|advisory|consultant|partnership|officers|team|trajectory)
(room|scope|need|drive|plans|plan|priorities|priority|pace|journey|capacity|trajectory|direction|recommendations|recommendation|strategy|desire|focus|programme|rate) (for|of) (further |future |continuous |)(improvement|improvements)
(continuous|practice|service|quality|school|self|financial|drive|driving|secure|home) improvement
limited (or|and) no
if anything
what (needs|need|needed) to (improve|be improved|change)
what (still |)needs to improve
satisfactory (outcome|outcomes|conclusion|alternative|resolution)
acceptable behaviour
(children|child|those|pupils|siblings) (who are |who were |)not (currently |)looked after
(strength|strengths) and (difficulty|difficulties) (questionnaire|questionnaires)
(persistently|regularly) (absent|neet|missing|late|truant|excluded)
negative (impact|impacts|effect|effects) of (domestic|parental|neglect|abuse|drug|substance|poverty|trauma|living)
sharp (rise|rises|increase|increases|fall|falls|objects|instrument|instruments)
for (being |)caring
caring (for|about|responsibilities|responsibility|role|roles|duties)
(attention|concentration) deficit
expert (assessment|assessments|witness|witnesses|report|reports|evidence|opinion|adviser|advisers)
expert and independent
expert on
(national|leading|medical|recognised) expert
(risk|risks|needs|concerns|vulnerabilities|worries|difficulties|challenges) (and|or) (strength|strengths)
(its|their|own|these|of|the) strengths and (area|areas) for (development|improvement|further development)
(strength|strengths) and (area|areas) for (development|improvement|further development)
(its|their|own|the) strengths and (weaknesses|areas|needs)
know themselves well
(strength|strengths) and (area|areas) of (weakness|concern)
(its|their|own|the) strengths and (area|areas) of (weakness|concern)
(concern|concerns) (form|forms|log|logs|line|report|reports)
raising concerns
turnover of (£|pounds|more than £)
annual turnover
praise and
progressive (condition|illness)
independent (reviewing|visitor|visitors|chair|chairs|living|person|persons|advocate|advocates|advocacy|return|fostering|providers|provider|sector|panel|domestic|scrutineer|inquiry|schools|school|hospital|review|social|investigation)
professional (body|bodies|judgement|development|network|networks|qualification|qualifications|standards|conduct|relationships|differences|disagreements|disagreement|training|background|services|capacity|association|indemnity)
targeted (youth|support team|early help|services|area|inspection|assurance)
joint targeted
sound recording
sound of
kind of
this kind
of a kind
any kind
what kind
persistent (absence|absentees|absenteeism|offenders|offending|absences)
systemic (practice|approach|approaches|model|therapy|therapist|family|social|training|practitioners|practitioner|clinicians|thinking|units|unit|supervision|working)
welcome (pack|packs|to|book|event)
enhanced (service|services|case|risk|level|disclosure|dbs|checks)
fair weather
sustainable (employment|transport|development|communities|travel)
measured by
measured against
measured in
targeted at
experienced (domestic|abuse|neglect|trauma|harm|loss|homelessness|violence)
delayed discharge
fault (finding|line)
without fault
no fault
damage to
criminal damage
property damage
variation (order|orders|of contract)
trial and error
clerical error
concern for
social (decline|isolation)
decline (the|to|an|a|support|services|help|offer|further)
(declines|declined|declining) (to|the|an|a|support|services|help|offer|further|in number|in the number|in numbers)
slip road
stall holder
(age|upper|speed) limit
limits on
within limits
legal limit
overlook the
suffer significant
(suffer|suffers|suffered|suffering) (from|significant|abuse|neglect|harm|domestic|or|trauma|sexual|serious|loss)
likely to suffer
purposeful activity
avoidable harm
(care and treatment and|regulation|breach of|breaches of|relation to|relating to) good governance
(safe|effective|caring|responsive|well led) this means
(safe|effective|caring|responsive|well led) (key question|key questions|domain|domains|finding|findings)
key (question|questions) (of |)(safe|effective|caring|responsive|well led)
key (question|questions) (of |)(safe|effective|caring|responsive|well led) (and |)(safe|effective|caring|responsive|well led)
key (question|questions) (of |)(safe|effective|caring|responsive|well led) (safe|effective|caring|responsive|well led) and (safe|effective|caring|responsive|well led)
in (safe|effective|caring|responsive|well led) and (safe|effective|caring|responsive|well led)
appreciative (inquiry|inquiries|enquiry|enquiries)
(family|marital|parental|domestic) discord
(hazardous|toxic) (waste|substance|substances|material|materials|chemicals)
foul (play|water|drainage)
obscene (images|material|publications)
natural (disaster|disasters)
unrelenting (pressure|pressures|demand)
(physical|mobility|their own|his own|her own|travel|functional|age) limitations
exhausted before
stunted growth
corrupt (officer|officers|practices)
exciting (times|time|opportunity|opportunities|news)
great (britain|yarmouth|uncle|aunt|aunts|uncles|grandparents|grandmother|grandfather|grandchildren|expectations|war|fire|depression|western|northern|north|ormond|outdoors|deal|many|extent|detail|majority|number)
a great (deal|many|number|help for)
last minute (com|dot)
(hides|hid|hide|hiding) behind (the|a) (door|doors|sofa|curtain|wall|walls|tree|trees|bush|bushes|car|shed|house)
(fell|fall|falls|fallen|falling) through (the|a|an)
take a step back
(turned|turn|turns|turning) round (and|to)
(cracking|smashing) (down|up|on|open|into|under)
get cracking
good level of development
what (is|was) wrong
what's wrong
(have|has|had|get|gets|got|getting) the better of
easy read
clear (the|a|its|their|this|that|our) (backlog|backlogs|debt|table|path|air|site|list|lists)
longer (version|term|answer|read)
(safety|caring|responsive|effective|safe) and well led
(slip|slips|slipped|slipping) (out|away|off)
(without|almost without|with hardly an|with one) exception ,
(has|have|had|having|been) assured
assured (us|me|him|members|inspectors|councillors|parents|families|residents|readers|ofsted|the committee|the board|the panel)
pure and simple
(tax|fare|duty|fee|toll) evasion
step back (and|to|from)
coming apart
pay the price of
(his|her|their|my|its|our|laid|lay|lays) hands on
hands on (the|a|deck|my|his|her|their|it|them)
second class (post|stamp|stamps|degree|mail|ticket|tickets|postage)
(burnt|burned) out (car|cars|vehicle|vehicles|van|building|shell|house|remains)
(a |)blow to (the|his|her|a) (head|face|stomach|body|chest|skull|jaw|neck|back)
(parental|family|marital) (acrimony|animosity)
(proportionate|reasonable) (line|lines) of (enquiry|inquiry)
(skin|tissue|pressure|moisture|water|storm|fire|flood|brain|hearing|criminal|lung|liver|nerve) damage
strong (odour|odours|wind|winds|painkillers|painkiller)
(staffing|treatment|care|regulation 17|consent|safeguarding) and good governance
regulation 17 good governance
sufficiency of suitable
`;
