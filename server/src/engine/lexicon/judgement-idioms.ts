/**
 * Judging idioms of everyday British prose, as the press, minutes and statements use them: words only, no logic. Written as in
 * `judgement-phrases.ts`, which holds the phrases of reports.
 */

/** Act as adjectives. */
export const POSITIVE_ADJECTIVE_IDIOMS = `
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

export const NEGATIVE_ADJECTIVE_IDIOMS = `
short of (staff|beds|carers|places|money|time|teachers|nurses)
in breach of
under strain
over budget
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
slow (off the mark|moving)
behind the (times|curve|pace|game|eight ball)
stuck in (the past|a rut|limbo)
stop start
start stop
knee jerk
short (term thinking|termist|lived)
hard to (follow|defend|justify|excuse|stomach|swallow|fathom|square|credit)
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
(run|rushed) off (their|its|our) feet
out of the loop
(short|light|thin|weak|low|lacking) on (detail|substance|evidence|ideas|facts)
creaking at the seams
bursting at the seams
a disaster waiting to happen
an accident waiting to happen
awash with
past (caring|its best|its sell by date)
down at heel
dirty and unkempt
hard done by
ill at ease
`;

/** Act as adverbs. */
export const POSITIVE_ADVERB_IDIOMS = `
with (flair|dignity|respect|courtesy|kindness|humour|good humour|warmth|patience|tact|fairness|empathy|honesty|integrity|distinction|aplomb|thoroughness|professionalism|dignity and respect|kindness and respect|enthusiasm|flying colours|great care)
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

export const NEGATIVE_ADVERB_IDIOMS = `
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
export const POSITIVE_IDIOMS = `
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
every effort
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
`;

export const NEGATIVE_IDIOMS = `
(left|leave|leaves|leaving) (out in the cold|in the lurch|high and dry|to wander|to fend|to struggle|to drift|in limbo|languishing|to cope alone|to pick up the pieces|without support|without help|without a social worker|without answers)
(all time low|new low|low ebb|sorry state|sorry tale|sorry saga|sad indictment|sad reflection)
(turned|turn|turns|turning) a (blind eye|deaf ear)
(cheap shot|stitch up|damp squib|white elephant|poisoned chalice|house of cards|sticking plaster|drop in the ocean|slap in the face|kick in the teeth|far cry from|recipe for disaster|vicious circle|tale of woe|race to the bottom|box ticking exercise|paper exercise|tick box exercise|lost opportunity|lost cause|national scandal|basket case|wild goose chase|free for all|blind spot|blot on)
(blind|sore|weak) (spot|spots|point|points|link|links)
(kangaroo court|own goal|clean sweep of failure|dog's dinner|pig's ear|dog's breakfast|mixed bag|can of worms|achilles heel|elephant in the room|train wreck)
(fall|falls|fell|fallen|falling) (well |far |woefully |some way |a long way |badly |)short
(fall|falls|fell|fallen|falling) (foul|flat|apart|between two stools|through the cracks|through the gaps|through the net|by the wayside|below)
(slip|slips|slipping|slipped) through the (cracks|gaps|net)
(left|leave|leaves|leaving) (a lot|much|something|a great deal|little) to be desired
(let|letting|lets) (children|families|people|patients|residents|pupils|us|them|him|her|everyone|staff|parents|young people|vulnerable children|our children|the community|the public) down
(drop|drops|dropped|dropping) the ball
(miss|misses|missed|missing) (the point|the boat|the mark|its target|their target|opportunities|the target|chances|warning signs|the signs|red flags|key information)
(lose|loses|lost|losing) (the plot|its way|their way|the trust|the confidence|patience|faith|control|grip|ground)
(paint|paints|painted|painting) (too |)(rosy|grim|bleak|false|misleading|unfair|damning|distorted|worrying|sorry|gloomy) (a |)picture
(brush|brushed|brushes|swept|sweep|sweeping) (aside|under the carpet)
(bury|buried|burying) (its|their|his|her) (head|heads) in the sand
(rest|rested|resting) on (its|their|our) laurels
(go|goes|going|went|gone) (backwards|downhill|off the rails|wrong|awry|to the dogs|from bad to worse|pear shaped|unheeded)
(not|never) (a patch on|what it was|what it should be|good enough)
(far|long way|some way|nowhere near) from (it|perfect|ideal|satisfactory|acceptable|where)
long way from
(not|nothing) (like|near|nearly) (good |)enough
nothing short of (a disgrace|disgraceful|scandalous|shambolic|catastrophic|a scandal|shocking)
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
(struggle|struggles|struggled|struggling) (badly|to cope|to keep up|to keep pace)
(worse|poorer|slower|weaker) than (before|ever|expected|they should be|it should be|it was)
(better|more) could have been done
(should|could|must) have (known better|acted sooner|acted earlier|done more|done better|been better|been avoided|been prevented|been spotted|been picked up|been noticed|been quicker)
(could|should) (be|have been) (better|stronger|clearer|sharper|improved|strengthened|quicker|faster|tighter|swifter|more effective|more timely|more robust|more consistent|more ambitious|more detailed|more focused|more rigorous|more specific)
(could|can|should) improve
(no|little|scant) (excuse|sign of improvement|rhyme or reason|evidence to support|evidence to suggest|sense of urgency|regard for)
no excuse
no (clear |effective |coherent |real |proper |credible |)(grip|direction|accountability)
no (clear|effective|coherent|real|proper|credible) (strategy|plan|system|systems|oversight|leadership)
(lost|wasted|squandered) (years|year|time|opportunity|opportunities|chances|chance)
only (very |just |)recently (begun|started|starting|beginning|been introduced|been developed|been implemented|been established)
only just (begun|started|starting|beginning)
(has|have|had) (some|much|a long) (way |)to go
(some|a long|a considerable|quite a) way (to go|off|short)
(cannot|can not|can't|could not) (assure|satisfy) (itself|themselves)
(cannot|can not|can't|could not) (reliably |fully |adequately |consistently |easily |always |)(demonstrate|evidence|rely on|track|account for|cope|keep up|keep pace|recruit enough)
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
cause for (alarm|concern|complaint|worry)
(alarm|warning) (bells|bell)
(sounded|raised|raise|sound) the alarm
(raised|raises|raise|raising) (serious|grave|significant|real) (concerns|questions|doubts)
(serious|grave|significant|real) (doubts|questions) (about|over|remain)
(highly |sharply |deeply |strongly |)critical (of|report|inspection|findings|letter)
(brushed|fobbed|palmed) off
(uncomfortable|grim|sobering|painful|depressing|bleak|sorry|dismal|difficult|stark|worrying) reading
(a |)(mountain|hill) to climb
(missed|lost) (chance|chances)
(spiralled|spiralling|spiral|spun|spinning) out of control
(nothing|not much) to write home about
(damned|damns|damn) with faint praise
(plucked|plucking) (out of|from) (thin air|the air)
(took|take|takes|taking) (its|their) eye off the ball
eye off the ball
(lets|let|letting) (itself|themselves) down
at the bottom of the (table|league|pile|class)
bottom of the (table|league|pile|class)
no (laughing matter|way to run|way to treat)
(no|little) (confidence|faith|trust) in
(lost|losing) (confidence|faith|trust) in
(one|a) long (list|catalogue|litany)
(catalogue|litany|string|series|raft|host) of (failures|failings|errors|mistakes|blunders|concerns|weaknesses|shortcomings|missed opportunities|problems|complaints|delays)
(doomed|bound) to fail
(does|do|did) more harm than good
more harm than good
(the |)(wrong|worst) (way|place|priorities|people|approach|signal|direction|end|decision|call|conclusion|track|question|questions|help|support|service|services)
(sent|send|sends|sending) (all |)the wrong (message|signal)
(does|do|did) not know what
made (matters|things) worse
(make|makes|making) (matters|things) worse
(left|leaves|leaving|leave) (a bad taste|a sour taste|scars)
(crossed|crosses|crossing) the line
a line (was|has been|had been) crossed
(stands|stood) accused of
(rings|ring|rang|rung) hollow
(scraped|scraping|scrape) (the barrel|by|through)
(gone|going|went) nowhere
`;

/** Act as nouns. */
export const NEGATIVE_NOUN_IDIOMS = `
(long|lengthy|excessive|unacceptable) (wait|waits|waiting times|waiting lists)
over optimism
overoptimism
(lost|wasted|squandered) (opportunity|opportunities)
(root|deep) and branch failure
(cover|foul|stitch|mix|slip|balls|cock) up
(cover|foul|mix|slip|cock|hold) ups
(lack|failure) of (leadership|grip|oversight|direction|accountability)
`;

/** Withhold a verdict or give half of one. */
export const MIXED_IDIOMS = `
(mixed bag|curate's egg|double edged sword)
a mixed bag
(swings and roundabouts)
`;
