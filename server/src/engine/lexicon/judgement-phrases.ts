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
wide ranging
forward (thinking|looking)
award winning
first (class|rate)
world class
clearly (evident|visible)
sector leading
cost effective
fit for purpose
good enough
value for money
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
well (run|led|managed|organised|ordered|thought through|thought out|trained|supported|staffed|paced|judged|argued|founded|kept|cared for|intentioned|versed|received|regarded|respected|resourced|equipped|prepared|matched|informed|established|coordinated|attended|embedded|targeted|structured|written|maintained|planned)
top (notch|class|drawer|quality|rate)
(high|higher) (calibre|performing|functioning|achieving)
level headed
clear (sighted|headed|eyed)
down to earth
warm hearted
kind hearted
big hearted
ground breaking
life (changing|enhancing|affirming|saving)
eye opening
spot on
bang on
on the money
easy to (read|follow|understand|use|navigate|access)
in good (shape|hands|heart|health)
in (safe|capable|excellent) hands
on track
on course
on (a|an) (sound|sure|secure|firm|stable|solid|even) footing
(much|greatly|vastly|hugely|significantly|considerably|markedly) (improved|enhanced|strengthened)
fair and (square|balanced|proportionate)
user friendly
family friendly
trouble free
free (from|of) (bias|jargon|delay|error)
jargon free
state of the art
tried and tested
above (board|reproach|suspicion)
beyond reproach
ahead of the (curve|game|pack)
head and shoulders above
a cut above
(best|better) in (class|the country|the region)
(one|among) of the (best|finest)
next to none
heads above
purpose built
like a home
ready for adulthood
quick off the mark
on the ball
on top of
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
hit or miss
not up to (scratch|the job|the mark|standard|snuff|much|the task)
below (par|standard|expectations|the standard expected|what is expected|an acceptable standard)
beneath contempt
beyond the pale
beyond belief
beyond (excuse|repair)
(nowhere|not) near (good|fast|quick|strong|robust|ambitious) enough
nowhere near (enough|ready)
second (rate|best)
third rate
bog standard
run of the mill
lack lustre
lacking in
out of (control|touch|kilter|step|order|proportion|shape|its depth|their depth|date)
in (tatters|ruins|pieces|meltdown|freefall|free fall|turmoil|a mess|a muddle|a state|dire straits|poor shape|bad shape|a poor state|a sorry state|poor condition|disrepair|shambles|trouble|special difficulty|limbo)
on its knees
on their knees
at (breaking point|sixes and sevens|rock bottom|a low ebb|an all time low|crisis point|odds with the evidence|a standstill)
not (worth the paper|rocket science)
rose tinted
half (baked|finished|hearted|built|empty)
ham fisted
cack handed
high handed
ill (thought through|organised|planned|fitting|disciplined|managed|founded|timed|starred|served|researched|run|kept|coordinated|maintained)
badly (run|led|managed|organised|planned|written|kept|out of date|behind|needed)
poorly (run|led|managed|organised|planned|written|kept|maintained|attended|coordinated)
run down
worn out
threadbare at best
(patchy|mixed|adequate|variable|inconsistent|average|weak|mediocre) at best
too little too late
too little , too late
few and far between
thin on the ground
wide of the mark
off the mark
off target
off track
off course
off the (boil|pace|scale)
slow (off the mark|moving|to respond|to act|to react|to change)
behind the (times|curve|pace|game|eight ball)
stuck in (the past|a rut|limbo)
stop start
start stop
knee jerk
short (term thinking|termist|lived)
hard to (follow|defend|justify|excuse|stomach|swallow|fathom|square|credit)
difficult to (follow|defend|justify|navigate|understand)
not fit for purpose
unfit to (run|lead|care)
wishy washy
hotch potch
pie in the sky
over the top
one dimensional
tick box
box ticking
top down
top heavy
reactive rather than proactive
process (led|heavy)
paper thin
skin deep
wafer thin
ten a penny
dead (slow|end)
snail 's pace
snail paced
(self|too) (satisfied|congratulatory|serving)
not (just|properly) joined up
two tier
deeply (flawed|unfair)
falling apart
close to collapse
on the brink
fatally flawed
error (strewn|ridden|prone)
riddled with (errors|mistakes|inaccuracies|gaps|holes)
full of (holes|errors|mistakes|gaps|jargon|inaccuracies)
devoid of
bereft of
starved of
crying out for
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
at an early (stage|point|opportunity)
at an appropriate (pace|level|time|stage)
at pace
on time
in good time
in time
to good effect
to great effect
with (great|real|considerable|exceptional) (care|rigour|tenacity|sensitivity|skill|confidence|urgency|clarity|compassion|determination|purpose|pace)
with (rigour|tenacity|sensitivity|urgency|clarity|compassion|determination)
within (expected|statutory|appropriate|required|agreed|prescribed|reasonable|good|suitable) (timescales|timeframes|timelines|time frames)
in good order
without (undue|unnecessary|any|avoidable|unreasonable|further|) (delay|delays|drift)
with no (undue |unnecessary |)(delay|delays|drift)
without drift or delay
without delay or drift
with (flair|dignity|respect|courtesy|kindness|humour|good humour|warmth|patience|care|tact|fairness|pride|empathy|honesty|integrity|distinction|aplomb|thoroughness|professionalism|dignity and respect|kindness and respect|enthusiasm|energy|flying colours|great care)
by the book
like clockwork
to a (high|very high|good|consistently good|consistently high|excellent) standard
to (excellent|very good|powerful|good and great) effect
in a timely (way|manner|fashion)
in depth
in (great|considerable|impressive|real|meaningful|rich) (depth|detail)
(on|within|under) budget
ahead of (schedule|time|plan)
on schedule
at speed
in a joined up way
without fuss
without (exception|fail)
in line with (best practice|the best)
in (close|good|strong|effective|real) partnership
hand in (hand|glove)
in the best interests of (children|the child)
in (children's|the child's|their) best interests
`;

export const NEGATIVE_ADVERB_PHRASES = `
in isolation
in silos
too late
at the last minute
out of (timescale|timescales)
at a (snail's|glacial|slow) pace
in a (piecemeal|haphazard|reactive|chaotic|rushed|disorganised) (way|manner|fashion)
(well |far |long |badly |way |)behind (time|target|the national average|plan|schedule)
behind closed doors
by (the skin of its teeth|the seat of its pants|rote|halves)
in fits and starts
in dribs and drabs
in a vacuum
with (undue|unnecessary|long|significant|considerable|unacceptable|serious) (delay|delays)
after (long|lengthy|undue|significant|considerable|unacceptable|unnecessary) (delay|delays)
at (the expense|a cost) of quality
under (the radar)
`;

/** Whole judgements: they take a degree word, no negator of their own. */
export const POSITIVE_PHRASES = `
(at|in) the heart
(firmly |)at the (centre|forefront)
from strength to strength
gone from strength to strength
going from strength to strength
(held |)in high regard
the extra mile
turned around
turned (a|the) corner
(stuck|stood) by
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
clear line of sight
among the (best|highest|strongest|lowest)
never give up
do not give up
does not give up
not give up
a (beacon|model|shining example|textbook example|pleasure|credit|joy|delight|lifeline|godsend|masterclass) (of|to|for)
a (role |)model for others
a (breath of fresh air|safe pair of hands|force to be reckoned with|force for good|job well done|tour de force|feather in)
(an|a great|a real|a huge) (inspiration|asset|credit|boost)
(leads|leading|lead|led) (the way|by example|from the front)
(sets|set|setting|raises|raised|raising) (the|a high) (bar|standard|benchmark)
(set|sets|setting) high standards
(punch|punches|punching) above (its|their) weight
(stand|stands|stood|standing) (head and shoulders|out from)
(nothing|little) short of (remarkable|superb|outstanding|miraculous|heroic|inspirational|exemplary)
(hits|hit|hitting) the (mark|target|ground running)
(ticks|ticked|ticking) (all |every |)(the |)(boxes|box)
(passed|pass|passes|passing) (the test |)with flying colours
flying colours
(came|come|comes|coming) (on |)(in |)leaps and bounds
leaps and bounds
(goes|go|going|went|gone) (above and beyond|the extra mile|over and above|out of (their|its|his|her) way)
above and beyond
(turned|turns|turning|turn) (things |the service |the school |the home |the ship |it |itself |)around
(made|makes|making|make) (me|us|them|you|him|her|everyone) (feel |)(welcome|safe|at home)
(in|into) (calm|calmer) waters
(bearing|bears|bore|bear|borne) fruit
(paid|paying|pay|pays) off
(steadied|steadying|steady) the ship
on the right (track|lines|road|path)
(won|wins|winning|earned|earns) (praise|plaudits|the trust|the confidence|the respect)
(full|nothing but|high|warm|fulsome|special|glowing|unstinting) (of |)praise
(singled|single) out for praise
(thumbs up|clean bill of health|vote of confidence|feather in its cap|gold standard)
(proud|justifiably proud) of what
(outstrips the
(moved|changed) for the better
(a change|changes) for the better
(light|lights) at the end of the tunnel
(could|can|would) not (have been|be) (better|happier|kinder|more helpful|prouder)
could not fault
can not fault
cannot fault
couldn't (fault|praise|ask for|have been better|have been kinder)
(no|little|nothing) to (criticise|fault)
(beyond|exceeds|exceeded|surpassed|exceeding) (all |)expectations
(tribute|testament|credit) to
do (you|them|us) credit
does (you|them|us|it|him|her) credit
value for money
(strong|good|clear|firm) grip
(got|have|has|had|gets|getting) a grip
(well |firmly |)on top of
in the right direction
lost no time
(rose|risen|rises|rising) to the (challenge|occasion)
(deliver|delivers|delivered|delivering) (the goods|what was promised|on its promises|on their promises)
(met|meets|meet|meeting) (the |all the |every |all |)(required |expected |)(standard|standards)
(best|finest) (in|of) the (country|county|region|land|borough|nation|city)
(really|greatly|significantly|clearly|hugely|undoubtedly|enormously) (benefit|benefits|benefited|benefiting)
(benefit|benefits|benefited|benefiting) (greatly|significantly|hugely|enormously|considerably)
`;

export const NEGATIVE_PHRASES = `
(causes|causing|caused) (significant |serious |)concern
(needs|need|needed|requires|require|required) (to be |)(further |significant |urgent |considerable |immediate |more |)(improvement|strengthening|development|attention|work)
(needs|need|needed) to (improve|be improved|be strengthened|improve further)
(needs|need) (improving|strengthening|attention|addressing)
(requires|require|required|requiring) (further |significant |urgent |)(improvement|strengthening|development|attention|work)
(requires|require|required) improving
(further |)(improvement|improvements) (is|are) (needed|required|necessary|still needed|still required)
(more|further|significant|considerable|much) (work|improvement|progress) (is|was) (needed|required|necessary|still needed|still required)
(more|further|significant|considerable|much) (work|progress) (remains|is) to be done
more to do
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
(still |)at a very early stage
(still|is|are|remains|remain) at an early stage
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
less than (adequate|satisfactory|effective|robust|timely)
more (could|should|can) be done
could do more
could do better
could and should have
should have been done
cannot be (assured|confident|sure|certain|relied upon|trusted|justified)
can not be (assured|confident|sure|certain)
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
fallen behind
lags behind
lagged behind
lagging behind
postcode lottery
going easy
slipped through the net
(vary|varies|varied|varying) (widely |considerably |significantly |too much |greatly |)in (the |)quality
(turned|turn|turns|turning) a (blind eye|deaf ear)
(cheap shot|stitch up|damp squib|white elephant|poisoned chalice|house of cards|sticking plaster|drop in the ocean|slap in the face|kick in the teeth|far cry from|recipe for disaster|vicious circle|tale of woe|race to the bottom|box ticking exercise|paper exercise|tick box exercise|lost opportunity|lost cause|national scandal|basket case|wild goose chase|free for all|blind spot|blot on)
(blind|sore|weak) (spot|spots|point|points|link|links)
(kangaroo court|own goal|clean sweep of failure|dog's dinner|pig's ear|dog's breakfast|mixed bag|can of worms|achilles heel|elephant in the room|train wreck)
(fall|falls|fell|fallen|falling) (well |far |woefully |some way |a long way |badly |)short
(fall|falls|fell|fallen|falling) (down|foul|flat|apart|between (two |)stools|through the (cracks|gaps|net)|by the wayside|below)
(slip|slips|slipping|slipped) through the (cracks|gaps|net)
(left|leave|leaves|leaving) (a lot|much|something|a great deal|little) to be desired
(left|leave|leaves|leaving) (out in the cold|in the lurch|high and dry|to wander|to fend|to struggle|to drift|in limbo|in the dark|waiting|languishing|hanging|to cope|to pick up the pieces|without (support|help|a social worker|answers|care)|behind|alone|to rot)
(let|letting|lets) (children|families|people|patients|residents|pupils|us|them|him|her|everyone|staff|parents|young people|vulnerable children|our children|the community|the public) down
(drop|drops|dropped|dropping) the ball
(miss|misses|missed|missing) (the point|the boat|the mark|its target|their target|opportunities|the target|chances|warning signs|the signs|red flags|key information)
(lose|loses|lost|losing) (the plot|its way|their way|the trust|the confidence|patience|faith|control|grip|ground)
(paint|paints|painted|painting) (too |an? |)(rosy|grim|bleak|false|misleading|unfair|damning|distorted|worrying|sorry|gloomy) (a |)picture
(brush|brushed|brushes|swept|sweep|sweeping) (aside|under the carpet)
(bury|buried|burying) (its|their|his|her) (head|heads) in the sand
(rest|rested|resting) on (its|their|our) laurels
(go|goes|going|went|gone) (backwards|downhill|off the rails|wrong|awry|to the dogs|from bad to worse|pear shaped|unheeded)
(not|never) (a patch on|what it was|what it should be|good enough)
(far|long way|some way|nowhere near) from (it|perfect|ideal|satisfactory|acceptable|where)
long way from
(not|nothing) (like|near|nearly) (good |)enough
nothing (new|to be proud of|short of (a disgrace|disgraceful|scandalous|shambolic|catastrophic|a scandal|shocking))
(little|not much|nothing) (better|more) than
(beggars|defies|beggared|defied) belief
(flies|flew|fly|flying) in the face of
(not|does not|do not|did not|doesn't|don't|didn't) (stack up|add up|hold water|hold up|stand up|bear scrutiny|make the grade|cut it|pass muster|come up to scratch|measure up|go far enough|do justice|inspire confidence|cut the mustard|ring true)
(doesn't|don't|didn't) (stand up to scrutiny|reflect|recognise)
(fail|fails|failed|failing) (children|families|pupils|patients|residents|these children|our children|them|us|vulnerable children|young people)
(stretched|spread) (to the limit|too thin|too thinly|thin|to breaking point)
(passed|pass|passing|passes) from pillar to post
pillar to post
(kick|kicked|kicking) (the can |it |)(down the road|into the long grass)
(papered|papering|paper) over the cracks
(one|a) step forward , two steps back
(pay|pays|paid|paying) lip service
(lip service|window dressing|scare mongering|buck passing|finger pointing|foot dragging|empty words|empty promises|hot air|red tape|spin|smoke and mirrors|guess work|corner cutting|double standards|mission creep|groupthink|firefighting|fire fighting|wishful thinking|box ticking|name calling|fudge)
(cut|cuts|cutting) corners
(drag|drags|dragged|dragging) (its|their|his|her|our) (feet|heels)
(pass|passed|passing) the buck
(not|never|nobody) (took|taken|taking|take) (us|them|me|him|her|it|this|seriously) (seriously)
not taken seriously
(asleep|sleeping) (at the wheel|on the job)
(lurch|lurched|lurches|lurching) from (crisis|one crisis)
(crisis|crises) to crisis
(sleepwalk|sleepwalked|sleepwalking) into
(rock bottom|all time low|new low|low point|low ebb|wake up call|sorry (state|tale|saga)|sad (indictment|reflection))
(struggle|struggles|struggled|struggling) (badly|to cope|to keep up|to keep pace)
(worse|poorer|slower|weaker) than (before|ever|expected|they should be|it should be|it was)
(better|more) could have been done
(should|could|must) have (known better|acted sooner|acted earlier|done more|done better|been (better|done|avoided|prevented|spotted|seen|picked up|noticed|sooner|faster|quicker|clearer))
(could|should) (be|have been) (better|stronger|clearer|sharper|improved|strengthened|quicker|faster|tighter|swifter|more (effective|timely|robust|consistent|ambitious|detailed|focused|rigorous|specific|analytical|proactive))
(could|can|should) improve
(no|little|not much|scant|without) (excuse|sign of improvement|rhyme or reason|evidence to (support|suggest)|grip|sense of urgency|regard (for|to))
no excuse
no (clear |effective |coherent |real |proper |credible |)(grip|direction|accountability)
no (clear|effective|coherent|real|proper|credible) (strategy|plan|system|systems|oversight|leadership)
(lost|wasted|squandered) (years|year|time|opportunity|opportunities|chances|chance)
(only|very) (very |just |)recently (begun|started|starting|beginning|been (introduced|developed|implemented|established))
only just (begun|started|starting|beginning)
(has|have|had) (some|much|a long) (way |)to go
(some|a long|a considerable|quite a) way (to go|off|short)
(cannot|can not|can't|could not) (assure|satisfy) (itself|themselves)
(cannot|can not|can't|could not) (reliably |fully |adequately |consistently |easily |always |)(demonstrate|evidence|rely on|track|account for|cope|keep up|keep pace|recruit enough)
(in|under) (intervention|special measures)
hanging by a thread
on (thin|shaky|dodgy) (ice|ground|foundations)
(skating|skates|skated) over
(glosses|glossed|glossing|gloss) over
(beset|plagued|dogged|bedevilled|blighted|hampered|marred|tainted|riven|hamstrung|hindered|crippled) by
(at|reached|reaching|hit|hits) (breaking|crisis|boiling) point
(falls|fell|fall|sank|sunk) to (a|an) (new low|all time low)
(nobody|no one|no-one) (listened|listens|cared|cares|answers|answered|told us|told me|bothered|came|knew|knows)
(mistook|mistaken for|mixed up|overlooked|misled|misread|misheard)
(bears|bear|bore) (no|little) (relation|resemblance) to
(no|little) (relation|resemblance) to
(make|makes|made|making) no sense
out of (all |)proportion
(worst|poorest|weakest) (in|of) the (country|county|region|land|borough|nation|city)
not (as (good|effective|strong|well|robust|timely|clear|thorough|consistent|quick|rigorous)) as (it|they|we) (could|should|might) (be|have been)
cause for (alarm|concern|complaint|worry)
(alarm|warning) (bells|bell)
(sounded|raised|raise|sound) the alarm
(raised|raises|raise|raising) (serious|grave|significant|real) (concerns|questions|doubts)
(serious|grave|significant|real) (doubts|questions) (about|over|remain)
(highly |sharply |deeply |strongly |)critical (of|report|inspection|findings|letter)
`;

/** Act as nouns: adjectives before them belong to the span. */
export const POSITIVE_NOUN_PHRASES = `
(area|areas) of strength
track record
`;

export const NEGATIVE_NOUN_PHRASES = `
(drift|drifts) and (delay|delays)
(delay|delays) and drift
drift or delay
(area|areas) for (development|improvement|further development|further improvement)
(area|areas) of (concern|weakness)
(cause|causes) for concern
missed (opportunity|opportunities)
over reliance
unmet (need|needs)
serious and avoidable harm
(lost|wasted|squandered) (opportunity|opportunities)
(root|deep) and branch failure
(cover|foul|stitch|mix|slip|balls|cock) up
(cover|foul|mix|slip|cock|hold) ups
(lack|failure) of (leadership|grip|oversight|direction|accountability)
`;

/** Withhold a verdict. */
export const MIXED_PHRASES = `
too (early|soon)
a mixed picture
mixed picture
(mixed bag|curate's egg|double edged sword)
a mixed bag
(swings and roundabouts)
`;
