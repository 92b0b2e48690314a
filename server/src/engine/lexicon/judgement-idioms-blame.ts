/** Idioms that blame as they stand: words only, no logic. Written as in `judgement-phrases.ts`; those that praise are in `judgement-idioms.ts`. */

/** Whole judgements: they take a degree word, no negator of their own. */
export const NEGATIVE_IDIOMS = `
(could|should|might) have been (taken|made|seen|done|considered|identified|started|completed|offered) (sooner|earlier|quicker|more quickly)
(could|should) (have |)(come|enter|entered) (into |)care (sooner|earlier)
(is|are) still developing
(a |)(dressing down|drubbing|mauling|roasting|hammering)
limps along
(shunted|bounced|pushed|passed) (around|about)
(has|have|had|with) (its|their) head in the sand
(robbing|rob|robs) peter to pay paul
frittered away
playing catch up
no improvement since
not where (we|they|it) (want|wants|need|needs) to be
further to go
talking to a brick wall
copied and pasted
(sobering|chastening) (read|reading)
(a |)wake up call
(left|leaves|leaving) in the dark
(littered|strewn|peppered|beset|plagued) with (errors|mistakes|problems|examples of poor|inaccuracies|flaws|failings)
hung out to dry
fobbed (families|them|us|parents|people|residents|patients|victims|me) off
fobbed off
(given|giving) (them |us |families |parents |)the (runaround|brush off|cold shoulder)
(fight|fights|fighting|fought) tooth and nail
drowning in (paperwork|work|cases|bureaucracy|debt|red tape)
(haemorrhaging|haemorrhaged|haemorrhages|bleeding|losing) (staff|money|cash|carers|teachers|officers)
pass (the|its|their) buck
(passed|passing|passes) the buck
the buck was passed
(gone|went|going|go) into reverse
(to|are to|is to) blame for
(bitter|hard) pill to swallow
little to (celebrate|cheer|recommend it)
nothing has changed
(sweep|sweeping|swept|brush|brushing) (it |them |problems |issues |failings |concerns |)under the (carpet|rug)
(has|have|had|still has|still have) work to do
there is (still |)work to do
dereliction of duty
held together (with|by) (string|sticking plaster|sellotape|goodwill)
(met|meeting) with (a shrug|shrugs|silence|indifference)
not learning from (mistakes|its mistakes|incidents|complaints|the past)
(a |)deafening silence
(cannot|can not|can't) be bothered
more questions than answers
falling (down|to bits) around
(left|leave|leaves|leaving) (out in the cold|in the lurch|high and dry|to wander|to manage alone|to manage on their own|to cope on their own|to cope|to fend|to struggle|to drift|in limbo|languishing|to cope alone|to pick up the pieces|without support|without help|without a social worker|without answers)
(all time low|new low|low ebb|sorry state|sorry tale|sorry saga|sad indictment|sad reflection)
(turned|turn|turns|turning) a (blind eye|deaf ear)
(turned|turn|turns|turning) (its|their) back on
(uncomfortable|difficult|depressing|painful|shocking|sorry) (read|reading)
(miss|misses|missed|missing) the (bigger|wider|full|whole) picture
(left|leaving|leaves) in danger
treated with (contempt|disdain|suspicion|indifference)
(hang|hung|hangs) (its|their) (head|heads) in shame
(had|have|has|having) (too |very |)little to do
without (any |)(foundation|basis|merit|justification)
(taken|quoted) out of context
(could|can) not (have been|be|get) (any |)worse
(constant|daily|uphill|losing|endless) (battle|struggle)
(left|leaving) to (their|his|her|its) own devices
(a |)shadow of its former self
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
(not|never) (a patch on|what it was|what it should be|what it should have been|good enough)
(far|long way|some way|nowhere near) from (it|perfect|ideal|satisfactory|acceptable|where)
long way from
(not|nothing) (like|near|nearly) (good |)enough
nothing short of (a disgrace|disgraceful|scandalous|shambolic|catastrophic|a scandal|shocking)
(little|not much|nothing) (better|more) than
(beggars|defies|beggared|defied) belief
(flies|flew|fly|flying) in the face of
(not|does not|do not|did not|doesn't|don't|didn't) (stack up|add up|hold water|hold up|stand up|bear scrutiny|make the grade|cut it|pass muster|come up to scratch|measure up|go far enough|do justice|inspire confidence|cut the mustard|ring true)
(doesn't|don't|didn't) (stand up to scrutiny|reflect)
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
(nobody|no one|no-one) (listened|listens|cared|cares|answers|answered|told us|told me|bothered|knew|knows)
(mistook|misunderstood|mistaken for|mixed up|overlooked|misled|misread|misheard)
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
(lost|losing) (all |)(confidence|faith|trust) in
(lost|losing) all (confidence|faith|trust)
fair cop
(one|a) long (list|catalogue|litany)
(catalogue|litany|string|series|raft|host) of (failures|failings|errors|mistakes|blunders|concerns|weaknesses|shortcomings|missed opportunities|problems|complaints|delays)
(doomed|bound) to fail
(does|do|did) more harm than good
more harm than good
(the |)(wrong|worst) (way|place|priorities|people|approach|signal|direction|end|decision|call|conclusion|track|question|questions|help|support|service|services)
(sent|send|sends|sending) (all |)the wrong (message|signal)
made (matters|things) worse
(make|makes|making) (matters|things) worse
(left|leaves|leaving|leave) (a bad taste|a sour taste|scars)
(crossed|crosses|crossing) the line
a line (was|has been|had been) crossed
(waste|total waste|complete waste|utter waste|shocking waste) of (money|time|effort|resources|public money|taxpayers' money|everyone's time|paper|space)
(pull|pulls|pulled|pulling) (its|their|his|her) punches
(go|goes|gone|going|went|fell|fallen) through the floor
through the floor
(morale|confidence|standards|trust) (is|was|are|were|,) (still |)on the floor
(armchair|cod|pop|bar room) (psychology|criticism|science|economics)
tittle tattle
(money|time|effort) down the drain
(all|much) (talk|bark|mouth) and (no|little) (action|bite|trousers)
(sat|sits|sitting) on (its|their) hands
(wrung|wringing) (its|their) hands
(stands|stood) accused of
(rings|ring|rang|rung) hollow
(scraped|scraping|scrape) (the barrel|by|through)
(gone|going|went) nowhere
(hauled|dragged|raked) over the coals
slap on the wrist
(took|take|takes|taken|taking) to task
(come|comes|came|coming) under (fire|attack)
(fell|fall|falls|fallen|falling) on deaf ears
(signs|chances|symptoms|flags) (were|was|are|is|being|had been|have been) (missed|overlooked)
(gathered|gathering|gathers|gather) dust
(ground|grinding|grinds|grind|came|comes|come|coming|screeching) to a (halt|standstill)
(run|ran|running|runs) (into the sand|out of steam|aground|out of road|out of ideas)
(fell|fall|falls|fallen) at the first hurdle
(rely|relies|relied|relying) (too heavily|so heavily|heavily|too much)
over relies
(put|puts|putting|placed|placing|places) (people|patients|residents|lives|prisoners|tenants|staff|pupils|them|others|passengers|the public) at (significant |potential |serious |unnecessary |increased |further |avoidable |immediate |greater |grave |)risk
must do better
(leadership|power|policy|accountability|management) vacuum
(vacuum|void) of (leadership|accountability|direction|management)
taken for granted
like a (number|burden|nuisance|statistic)
(bounced|batted|bandied|shunted|pushed|moved) (around|about|from pillar|from place|between services|between agencies|between departments)
(pulls|pulled|pulling) no punches
a (bitter|body|major|huge|serious|further|devastating|cruel|heavy|crushing|hammer|fresh|real) blow
a blow (to|for)
(cannot|can't|can not) (go on|continue) (like this|)
(couldn't|could not) care less
(rubber stamp|rubber stamped|rubber stamping|rubber stamps)
(mark|marks|marking|marked) (its|their) own homework
(move|moves|moved|moving) the goalposts
at the bottom of the pile
(left|leave|leaves|leaving) to (their|its|his|her) own devices
(left|leaving|leaves|leave) (children|people|families|patients|residents|victims) behind
(went|go|goes|gone|going) (unchallenged|unchecked|unnoticed|undetected|unaddressed)
rotten to the core
(lowest|low) common denominator
on a (shoestring|wing and a prayer)
trial by media
cloud cuckoo land
in dire need of
long past
(nobody's|no one's) (idea of|priority)
(a |)(bad|poor) (show|look|joke|taste)
(back of an envelope|fag packet)
(tears|tore|ripped|rips|laid|lays|lashed) into
(torn|ripped) (apart|to shreds)
(no|little|zero|minimal) (real|discernible|tangible|demonstrable|measurable|noticeable|visible|lasting) (impact|difference|improvement|effect|progress|change)
(makes|made|make|making) (no|little) difference
(living hell|headless chickens|horror story|horror show|shocker)
(questions|case) to answer
treated like (dirt|animals|criminals|a criminal|rubbish|second class citizens|cattle|a number|numbers|an afterthought|children)
(broke|breaks) (my|our|her|his) heart
(should|ought to) be ashamed
(shame) on (them|you|the council|the trust)
(do|does|did) not know what
should never have (happened|been allowed|been)
must never happen again
(missing|misses|missed) (its|their|the|all|most|key|national) (targets|target|deadline|deadlines)
(behind on) (its|their) (targets|plans|repairs|payments)
outstrips supply
(prison|service|services|council|system|hospital|school|trust|sector|department|nhs|force) in crisis
(reeling|reels) (from|under)
(left|kept) (alone |unattended |waiting |)for (long|prolonged|lengthy|extended) periods
no (oversight|sense of direction|sense of purpose|overview)
(drugs|alcohol|weapons|vapes|cannabis|spice) (were|are|was|is|remained|remain) (too |)(readily|easily|freely|widely) (available|accessible)
easy to (get|obtain) (drugs|illicit drugs|illegal drugs|alcohol)
rapped (by|over)
(revolving door|merry go round of|time bomb|timebomb|powder keg|downward spiral|vicious cycle|false dawn|false economy|poor relation|cinderella service|talking shop|closed shop|blame game|witch hunt|boys' club|short shrift|rough deal|raw deal|bare minimum|half measures|thumbs down|laughing stock|jam tomorrow|non starter|lame excuse|lame excuses|shadow of its former self|shadow of their former selves|steep learning curve|state of flux|law unto itself|race against time|no man's land)
(smelled|smelt|smells|smelling|reeked|reeks|reeking|stank|stinks|stinking) of (urine|damp|mould|faeces|sewage)
a (complete|total|absolute|utter|sick|bad) joke
(raises|raise|raised|raising) more questions than answers
not up to it
(barely |only |merely |hardly |)(scratch|scratches|scratched|scratching) the surface
(goes|go|going|went) through the motions
(has|have|had) no teeth
paper tiger
a (pale |)shadow of
(left|allowed) to (rot|decay|fester|deteriorate)
hanging on by
foot off the (gas|pedal|accelerator)
(let|letting|lets|allowed|allowing) (standards|things|discipline|behaviour|quality) (slip|slide|drift|decline)
(come|came|comes|coming) (unstuck|apart|adrift|off the rails)
(fell|fall|falls|fallen|falling) through
(hit|hits|hitting) (the buffers|a brick wall|rock bottom)
(voting|vote|voted|votes) with their feet
in droves
(exodus|haemorrhage|haemorrhaging) of
on the back burner
(took|takes|take|taken|taking) a back seat
(bore|bear|bears|bearing|borne) the brunt
(paying|paid|pays|pay) the price
(looked|looks|look|looking) the other way
(hid|hides|hide) behind
corners (were|are|have been|had been) cut
wheels (have|had) come off
close shave
(step|steps) (back|backwards|backward)
(backward|backwards|retrograde) step
back where (we|they|it) started
(uphill|constant|daily|endless|losing) (battle|struggle|fight)
like pulling teeth
(hasn't|haven't|has not|have not|without) (got |)a clue
(have|has|had) no idea
(treat|treats|treated|treating) (us|them|people|families|parents|residents|staff|patients) with contempt
`;
