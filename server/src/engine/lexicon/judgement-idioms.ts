/**
 * Judging idioms of everyday British prose, as the press, minutes and statements use them: words only, no logic. Written as in
 * `judgement-phrases.ts`, which holds the phrases of reports.
 */

/** Act as adjectives. */
export const POSITIVE_ADJECTIVE_IDIOMS = `
tight knit
close knit
rich and varied
clearly (evident|visible)
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
(one|some|among) of the (best|finest|strongest|kindest)
next to none
heads above
purpose built
like a home
ready for adulthood
quick off the mark
on the ball
on top of
(close|tight|closely|tightly) knit (team|teams|staff)
(crystal|abundantly) clear
good (humoured|natured|hearted)
leading edge
morale boosting
multi skilled
non (judgemental|judgmental)
(patient|people|resident|learner|pupil|customer|victim|tenant|user) (centred|focused|focussed)
plain speaking
quick (thinking|witted)
(razor|laser) sharp
rock solid
safety conscious
self (aware|critical)
(much|most|highly) sought after
sure footed
(tip top|top performing|top drawer)
(world|market) (beating|leading)
well (meaning|oiled|tended|deserved|worn in)
hands on
can do (attitude|approach|culture|spirit|ethos)
values (led|based|driven)
evidence (led|informed)
child led
future proof
fit for the future
up to the minute
five star
confidence inspiring
awe inspiring
jaw dropping
above par
up to (scratch|standard|the mark|the job)
on the front foot
on the up
(on|upon) (an|a) (upward|upwards|improving|positive) (trajectory|path|curve)
at the (cutting|leading) edge
at the top of (its|their|her|his) game
in rude health
spick and span
clear cut
much valued
on target
(dementia|autism|disability|age|family|eco|environmentally|reader|wheelchair|learner|pupil|customer|youth|user) friendly
(family|needs|strength|strengths|goal|goals|recovery|impact|improvement|relationship|relationships) focused
(attachment|psychologically|research|evidence|trauma) informed
`;

/** Act as adverbs. */
export const POSITIVE_ADVERB_IDIOMS = `
with (affection|flair|dignity|respect|courtesy|kindness|humour|good humour|warmth|patience|tact|fairness|empathy|honesty|integrity|distinction|aplomb|thoroughness|professionalism|dignity and respect|kindness and respect|enthusiasm|flying colours|great care)
by the book
like clockwork
to a (high|very high|good|consistently good|consistently high|excellent) standard
to (excellent|very good|powerful|good and great) effect
in a timely (way|manner|fashion)
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

/** Whole judgements: they take a degree word, no negator of their own. */
export const POSITIVE_IDIOMS = `
(delay|delays) (have|has) (been |)(reduced|fallen|lessened|shortened)
(has|have) (their|its|his|her) (finger|fingers) on the pulse
(has|have|had) a finger on the pulse
in greater (depth|detail)
cared about
(pulled|pull|pulls|pulling) out all the stops
shining (example|light)
loud and clear
the pace has picked up
(a |)pat on the back
take a bow
(get|gets|got) (the basics|it|things|this|that) right
credit (must go|goes|is due) to
(deserve|deserves|deserved) (enormous|huge|great|real|much|immense|full) credit
(ringing|glowing|resounding) endorsement
(proud|remarkable|considerable|fantastic|tremendous) achievement
bright (spot|spots)
(a |)big heart
without fear or favour
(a |)home from home
(is|are) a (joy|haven|godsend|lifeline)
eager to (learn|please|talk|share|help)
(stuck|stood) by
a (shining example of|textbook example of good|credit to|pleasure to|joy to|delight to)
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
(goes|go|going|went|gone) (above and beyond|the extra mile|over and above)
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
(singled|single) out for (praise|special mention|particular praise)
for special (mention|praise)
(thumbs up|clean bill of health|vote of confidence|feather in its cap|gold standard)
(proud|justifiably proud) of what
(kindness|patience|generosity|courtesy|professionalism|goodness) itself
(is|was|are|were|been) (a|an) (real |true |absolute |complete |total |)(joy|delight|pleasure|treat|marvel|star|hero|godsend|lifeline)
(moved|changed) for the better
(a change|changes) for the better
(light|lights) at the end of the tunnel
(could|can|would) not (have been|be) (better|happier|kinder|more helpful)
could not fault
can not fault
cannot fault
couldn't (fault|praise|ask for|have been better|have been kinder)
(no|little|nothing) to (criticise|fault)
(found|find|finds) no fault
(could not|couldn't|cannot|can't) do enough for
(beyond|exceeds|exceeded|surpassed|exceeding) (all |)expectations
(tribute|testament|credit) to
(ring|rings|rang|rung) true
(hit|hits) the nail on the head
(so |very |)(highly|well) (thought|spoken) of
worth (its|their|his|her) weight in gold
do (you|them|us) credit
does (you|them|us|it|him|her) credit
every effort
(strong|good|clear|firm|real|tight|secure|full|better|stronger|tighter|firmer) grip
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
(come|came|comes) (a |such a |)long way
(worked|works|work|working) (wonders|miracles|tirelessly|like a dream|a treat)
(go|goes|went|going|gone) out of (their|its|his|her) way
at (its|their) (very |)best
(much|a lot|plenty|lots|a great deal|something|everything|every reason) to (be proud of|celebrate|admire|like|praise|commend|applaud|be thankful for)
(couldn't|could not|cannot|can't) (speak|rate|thank|recommend) (them |him |her |it |the staff |the team |)(highly |)(more highly|enough)
(couldn't|could not|cannot|can't) (have asked for|ask for) (more|better)
success (story|stories)
(job|work) well done
(well|richly|thoroughly) deserved
home from home
home away from home
(feels|felt|feel) like (a |)(home|family)
(one of|among) the (country's|region's|nation's|county's|area's) (best|finest|top|most improved)
(top|best|most improved) in the (country|county|region)
most improved
(on|back on) (its|their) feet
(back on|on) an even keel
(in|into) the top (ten|tier|flight)
(light|head|streets) ahead of
(saved|changed) (my|his|her) life
(made|makes|making) (good|great|huge|significant|real|solid|steady|impressive) strides
(cause|causes|reason|reasons) for (optimism|celebration|cheer|encouragement|hope|confidence|pride)
a shot in the arm
the envy of
jewel in the crown
an oasis of
a new lease of life
(have|has|had|make|makes|made|making) time for (us|me|them|people|children|residents|patients|everyone|pupils)
(bounced|bouncing|bounces|bounce) back
(bucked|bucks|bucking) the trend
finger on the pulse
sights set high
one big family
(like|as) (one|part) of the family
(sign|signs|indications) of (real |good |some |early |steady |clear |)(progress|recovery|promise)
(best|kindest|nicest) (thing|things) (since|that)
always there (for|to|when)
there for (me|us|you|them) when
(nothing|nothing is|nothing was|nothing's) too much trouble
ahead of (most|many|others|its peers|their peers|other forces|other trusts|other councils)
market (leader|leaders)
(leader|leaders) in (its|their) field
(top|star) of the class
hats off to
well worth (a visit|the wait|it)
worth every penny
(ten|10) out of (ten|10)
(money|time) well spent
a class act
firing on all cylinders
like a well oiled machine
plain sailing
(nothing but|only) (good|praise)
hard to fault
the real deal
(family|homely|welcoming|warm|positive|friendly) feel
unsung (hero|heroes)
(top|full) marks
(music to) (our|my|their) ears
(did|does|do|done) (us|them|you|it) proud
(off to a flying start|big improvement|vast improvement|huge improvement|marked improvement)
(beat|beats|beating|met|meets|meeting|hit|hits|hitting|exceeded|exceeding|exceeds) (its|their|all|most|every|the national|national) (targets|target)
(nipped|nipping|nip|nips) (problems |issues |concerns |)in the bud
(would|can) (highly|thoroughly|definitely) recommend
feel at home
feels at home
(the|simply|quite simply|by far) the best
the best (school|home|team|hospital|place|service|job|staff|teacher|nurse) (in|i|we|ever)
free (from|of) (odour|odours|malodours|clutter|hazards|litter)
a (big |huge |real |great |giant |major |significant |welcome |)(step|leap) forward
(runs|run|running|ran) a tight ship
(work|works|worked|working) as one
(puts|put|putting) (children|residents|patients|people|pupils|families|victims|tenants|learners) first
(leaves|leave|left|leaving) no stone unturned
(leaves|leave|left|leaving) nothing to chance
(covers|cover|covering|covered) all bases
without a hitch
(should|can) be (very |rightly |justly |extremely |)proud
(every|good) right to be proud
(figures|results|numbers|record|grades|outcomes|facts) (speaks|speak|spoke|speaking) for (itself|themselves)
victory for common sense
`;

/** Withhold a verdict or give half of one. */
export const MIXED_IDIOMS = `
(mixed bag|curate's egg|double edged sword)
a mixed bag
(swings and roundabouts)
`;

export { NEGATIVE_IDIOMS } from "./judgement-idioms-blame.ts";
export { NEGATIVE_ADJECTIVE_IDIOMS, NEGATIVE_ADVERB_IDIOMS, NEGATIVE_NOUN_IDIOMS } from "./judgement-idioms-blame-parts.ts";
