/**
 * Judging expressions of several words: words only, no logic. One a line; `(a|b)` are alternatives, `(a|)` may be left out; hyphens count as
 * spaces ("up-to-date" is `up to date`). An adjective or adverb made of several words takes negators and degree words as a single word does.
 */

/** Act as adjectives. */
export const POSITIVE_ADJECTIVE_PHRASES = `
up to date
readily (available|accessible)
child (centred|focused|focussed|friendly)
(person|family|needs|strengths) (centred|led)
(high|higher|good|better|excellent|best) quality
joined up
in depth
well rounded
(very|acutely|keenly|highly|quickly) aware
wide ranging
forward (thinking|looking)
award winning
first (class|rate)
world class
sector leading
cost effective
fit for purpose
good enough
trauma informed
outward looking
solution focused
evidence based
research informed
hard working
open minded
fair minded
even handed
thought provoking
future focused
outcome focused
outcomes focused
warm and welcoming
(fully|acutely|very|keenly|highly) aware
outward facing
very much (involved|engaged|included)
young person friendly
as well (developed|supported|understood|established|embedded|prepared|matched|planned|organised|coordinated|recorded|managed|targeted|informed|focused|evidenced|considered|used|taught|run|led|equipped|sequenced)

`;

export const NEGATIVE_ADJECTIVE_PHRASES = `
out of date
(poor|poorer|low|lower|variable) quality
ad hoc
one sided
ill (equipped|prepared|informed|judged|conceived|thought out|considered|defined|suited|advised|fated)
(over|overly) (optimistic|reliant|ambitious|complicated|complex|cautious|bureaucratic|stretched|descriptive|generic|long|reliance|critical|harsh|simplistic|intervening|represented|positive|generous)
under (developed|resourced|used|utilised|prepared|performing|represented|estimated|reported|staffed|funded)
half hearted
heavy handed
short sighted
risk averse
adult (focused|centred|led)
process driven
crisis (led|driven)
time consuming
sub standard
short staffed
long overdue
factually (wrong|incorrect|inaccurate)
incident led
non compliant
unfit for purpose
hit and miss
tone deaf
task (focused|focussed|led|orientated|oriented)
resource led
`;

/** What users say they feel; judge after "feel". */
export const FEELING_PHRASES = `
cared for
listened to
looked after
treated (fairly|with respect|with dignity)
`;

/** Act as adverbs: beside a participle or alone. */
export const POSITIVE_ADVERB_PHRASES = `
in (sufficient|appropriate|good|enough) (depth|detail)
in a (planned|structured|considered|joined up) (way|manner|fashion)
at the right (time|level|point|stage|pace)
at the earliest (possible |)(opportunity|point|stage|time)
(at|from) (an|a very) early (stage|point|opportunity)
at an appropriate (pace|level|time|stage)
at pace
on time
in good time
in time
to good effect
to great effect
with care and (sensitivity|skill|compassion|respect|attention|consideration|diligence|tact|thought|kindness)
with (great|real|considerable|exceptional) (care|rigour|tenacity|sensitivity|skill|confidence|urgency|clarity|compassion|determination|purpose|pace)
with (rigour|tenacity|sensitivity|urgency|clarity|compassion|determination)
(within|inside) (the |a |)(expected|statutory|appropriate|required|agreed|prescribed|reasonable|good|suitable|national|recommended|legal|set|target) (timescale|timescales|timeframe|timeframes|timelines|time frames|time limits)
in line with (the |)(national|england|regional) (average|averages|figure|figures|rate|rates)
in line with statutory guidance
(pay|pays|paid|paying) (real |clear |rich |)dividends
(know|knows|knew|knowing) (them|children|people|residents|families|pupils|their children|the children|the school|the service) inside out
central to (their|the|all|these|every) (plan|plans|planning|work|practice|assessment|assessments|decisions|decision making)
(meet|meets|met|meeting|discharge|discharges|discharged|discharging|fulfil|fulfils|fulfilled|fulfilling) (all |)(its|their|the|his|her) statutory (duty|duties|responsibilities|obligations)
with (considerable|great|real|some|notable|much) success
greater (consistency|clarity|stability|transparency|rigour|professionalism)
much has been (achieved|done|accomplished|improved)
(really|truly) (matter|matters|mattered)
(has|have) largely been (addressed|resolved|met|tackled)
(kept|keeps|keep) low
(narrows|narrowed|narrowing|closes|closed|closing) the (attainment |)gap
(beyond|exceeds|exceed|exceeded|exceeding) (statutory|minimum) (requirements|standards|expectations)
in good order
ready to learn
without hesitation
without (undue|unnecessary|any|avoidable|unreasonable|further|) (delay|delays|drift)
with no (undue |unnecessary |)(delay|delays|drift)
without drift or delay
at a frequency (that meets|that reflects|commensurate with|appropriate to|in line with) (their|children's|the child's|the) (needs|need|risks|level of need|level of risk)
within (a |)(timescale|timescales|timeframe|timeframes) that (meet|meets|suit|suits) (the child's|children's|their) needs
within (the child's|children's|their|the children's) (timescale|timescales|timeframes)
without delay or drift
within timescales
sufficiently (often|frequently|regularly|early|quickly|senior)
with the (regularity|frequency|urgency|rigour|speed|pace|attention|priority) (they|it|children) (need|needs|require|requires|deserve|deserves)
in depth
`;

export const NEGATIVE_ADVERB_PHRASES = `
in isolation
in silos
too late
at the last minute
out of (timescale|timescales)
`;

/** Whole judgements: they take a degree word, no negator of their own. */
export const POSITIVE_PHRASES = `
(resulted in|led to) continuous improvement
(at|in) the heart
(firmly |)at the (centre|forefront)
from strength to strength
gone from strength to strength
going from strength to strength
(held |)in high regard
the extra mile
turned around
turned (a|the) corner
green shoots
met (all |)statutory requirements
sign of maturity
pays dividends
second to none
a beacon
lessons are learned
a step change
step change
(move|moves|moved|moving) in the right direction
heading in the right direction
firm (foundation|foundations|footing)
(clear|direct|strong|good|close|effective) (lines|line) of sight
less time than (ever|before|previously)
among the (best|highest|strongest|lowest)
never give up
do not give up
does not give up
not give up
never (giving|gave|gives) up
without giving up
value for money
(add|adds|adding|added) (real |significant |considerable |genuine |further |greater |)(value|depth|richness)
(get|gets|getting|got) better
(gain|gains|gaining|gained|gather|gathers|gathering|gathered) (momentum|pace)
worthy of (note|praise|mention|recognition)
(not|never) (afraid|frightened|scared|shy)
(do|does|did|have|has) not (shy|shied|shrink|shrunk) away
(never|not) (shies|shied|shying) away
(forge|forges|forged|forging) ahead
the best (i|he|she|they|we) (have|has|had|'ve) ever had
(best|nicest|kindest) (social worker|worker|carer|carers|foster carers|home|placement|school|manager|team|staff) (ever|i have had|i have ever had|they have had|they have ever had|he has had|he had ever had|she had ever had|they had ever had)
(rise|rises|rose|risen|rising) to (the|these|those) challenges
(lives|lived|living) up to (its|their|expectations)
(makes|made|making) (a|all the) difference
great care
(is|are|was|were|been) of (great |real |significant |considerable |)benefit
real change
serious about
can be (rightly |justifiably |very |)proud
(beginning|starting|begun|started) to (deliver results|show results|yield results|bear fruit|pay dividends|pay off)
nipped in the bud
(avoids|avoided|avoiding) (any |)(unnecessary|undue|avoidable) (delay|delays|drift)
`;

export const NEGATIVE_PHRASES = `
(causes|causing|caused) (significant |serious |)concern
(needs|need|needed|requires|require|required) (to be |)(further |significant |urgent |considerable |immediate |more |some |)(improvement|strengthening|development|attention|work)
(needs|need|needed) to (improve|be improved|be strengthened|improve further)
(needs|need|needing) (improving|strengthening|reviewing|revising|refreshing|embedding|attention|addressing|updating|tightening|sharpening)
(requires|require|required|requiring) (further |significant |urgent |)(improvement|strengthening|development|attention|work)
(requires|require|required) (improving|updating|rectifying|correcting)
(needs|need|needing) (rectifying|correcting|improvement)
(is|are|was|were|remains|remain) still an issue
(do|does|did) not make clear
not (currently |yet |fully |sufficiently |always |)representative of
for longer than (they|children|families|people) (need|needed) to
(is|are|was|were) not used to (its|their) full potential
without the benefit of
(has|have|had) taken a considerable (amount of |)time
yet to be (implemented|embedded|completed|delivered|fully implemented|addressed|resolved)
not yet where (it|they|we) (want|wants|need|needs) to be
(in|into) vulnerable (circumstances|situations|positions)
(further|more) action is (needed|required)
(requires|require|required|needs|need) further (practice |service |)improvements
less (evident|apparent|visible|obvious)
in need of (further |significant |urgent |considerable |)(improvement|strengthening|attention|updating|repair|review|development|refurbishment|modernisation)
(further |)(improvement|improvements) (is|are) (needed|required|necessary|still needed|still required)
(more|further|significant|considerable|much) (work|improvement|progress|effort) (is|was) (needed|required|necessary|still needed|still required)
(more|further|significant|considerable|much) (work|progress) (remains|is) to be done
not the case
(well |far |significantly |)below the (expected|required|acceptable|minimum|agreed|desired) (standard|standards|level|levels)
(do|does|did) not (drive|secure|bring about) improvement
(do|does|did) not have equal
not to the required (level|standard|quality)
left to (manage|cope|fend) (for themselves|on their own|alone|by themselves)
left to their own devices
(needs|need) to (accelerate|quicken|speed up|gather pace)
(further|more|significant|considerable) (work|improvement|progress) (needed|required)
more to do
(much|a lot|plenty) (still |)to (do|be done)
(much|a lot) (remains|still remains) to be done
not (been |)without (its |their |some |)(difficulty|difficulties|challenge|challenges|problems)
(more|further|much|considerable|significant) work to (do|be done)
more to be done
(much |)more (work |)needs to be done
(further|more|much) work needs to be done
(much|a lot|some way|work) still to (do|go|be done)
(long|some) way to go
room for improvement
scope for improvement
scope to improve
(remains|remain|remained|is|are|was) a (significant |considerable |real |key |major |)challenge
remains a (significant |real |key |)issue
(continues|continue) to be a (significant |considerable |real |key |major |)challenge
remains an issue
(left|leaving|leaves|leave|placed|places|placing|puts|put|putting) at (significant |potential |serious |unnecessary |increased |further |continued |avoidable |immediate |greater |)risk
(left|leaving|leave|placed|put) at (significant |potential |serious |unnecessary |increased |further |continued |avoidable |immediate |greater |)risk of (immediate |significant |further |serious |)harm
(left|leaving|leaves|leave) in (harmful|neglectful|unsuitable|abusive) (situations|circumstances|environments|homes|placements)
(left|leaving|leave) (unsafe|unprotected|vulnerable|too long)
(in its|in their|still in its|still in their) (infancy|early stages|early days)
(still |)(in the|in the very|at a very|at an) early (stages|days)
(still|is|are|remains|remain|remained) at a very early stage
(still|is|are|remains|remain|remained|either|currently|only) at an early stage
(lose|lost|loses|losing) (sight|touch|momentum|focus|confidence)
let down
not kept pace
not (been |)kept safe
(allowed|left) to drift
(letting|lets) down
broken down
blame culture
among the (worst|weakest|poorest|slowest)
culture of (fear|blame|bullying|denial|excuses|secrecy)
out of touch
out of (their|its) depth
behind schedule
not up to (the job|scratch|standard)
not (where it needs to be|where we need to be|where it should be)
car crash
loss of (momentum|focus|confidence)
falls short
fall short
fell short
falling short
fallen short
less than good
(do |does |did |)not (do|achieve|attain|progress|perform|learn|read|attend|make progress) as well as (they|pupils|children|it|he|she) (should|could|might|ought to)
not (nearly |quite |half |)as (good|strong) as (it|they|we) (should be|could be|needs to be|need to be|ought to be|was|were)
less than (adequate|satisfactory|effective|robust|timely)
more (could|should|can) be done
could do more
could do better
could and should have
should have been done
cannot be (assured|confident|sure|certain|relied upon|trusted|justified)
(can|could) not be (assured|confident|sure|certain|relied upon|trusted|justified)
cannot be (fully |)assured
(opportunity|opportunities) (is|are|was|were|have been|has been|being) missed
(hatchet job|blunt instrument)
deserved better
deserve better
cherry (picked|picking)
(lip service|tick box exercise|box ticking)
in disarray
in chaos
very early days
falling behind
(is|are|was|were|been|being) held back
(comes|came|come|coming) at a (cost|price|heavy cost|human cost)
at the expense of (quality|children|practice|depth|rigour)
back to square one
without (sufficient|enough|adequate|proper|due) (regard|consideration|thought|attention|oversight|preparation|planning|notice|explanation|challenge|scrutiny)
(much |far |significantly |considerably |)longer than (necessary|needed|expected|required|planned|it should|they should|it should be|they should be|is acceptable)
exposed to (unnecessary|avoidable|continued|continuing|unacceptable) (risk|risks|harm)
(creates|created|creating|causes|causing|caused) (confusion|uncertainty|anxiety|distress)
(still |)(needs|need) to do (much |)(more|better)
fallen behind
lags behind
lagged behind
lagging behind
postcode lottery
going easy
slipped through the net
(vary|varies|varied|varying) (widely |considerably |significantly |too much |greatly |)in (the |)quality
`;

/** Act as nouns: adjectives before them belong to the span. */
export const POSITIVE_NOUN_PHRASES = `
(area|areas) of strength
track record
value for money
added value
attention to detail
positive (development|developments|feature|features)
`;

export const NEGATIVE_NOUN_PHRASES = `
(drift|drifts) and (delay|delays)
(delay|delays) and drift
drift or delay
(area|areas) for (more |further |practice |service |continued |continuous |)(development|improvement)
(area|areas) of (concern|weakness)
(area|areas) for (priority|urgent|immediate) action
(area|areas) (needing|requiring|in need of) (further |)(development|improvement|attention|work)
(cause|causes) (for|of) concern
(breach|breaches) of (the |)(regulation|regulations|statutory|legal|duty|law|standards)
(over|heavy|undue|excessive) reliance
missed (opportunity|opportunities)
over reliance
unmet (need|needs)
teething (problem|problems|trouble|troubles|issues)
serious and avoidable harm
`;

/** Withhold a verdict. */
export const MIXED_PHRASES = `
too (early|soon)
early days
a mixed picture
mixed picture
`;
