/** Judging idioms of talk and comment: words only, no logic. Written as in `judgement-phrases.ts`; each list means what its namesake in `judgement-idioms.ts` means. */

export const SPOKEN_NEGATIVE_IDIOMS = `
backslid
sullied
(give|gives|gave|given|giving) rise to (considerable |serious |real |some |great |grave |particular |)(concern|concerns|alarm|disquiet)
(plenty of|much|considerable|ample|great|significant|still|a lot of) room for improvement
(remain|remains|is|system|sector) in crisis
(lost|lose|loses|losing) (its|their|our|his|her) (grip|way|nerve|bearings)
(kept|keeps|keeping) at arm's length
(went|go|goes|going|gone) (round|around) in circles
at a (virtual |complete |near |)standstill
(tread|treads|treading|trod) water
(run|runs|running|ran) on (empty|fumes)
(crack|cracks) (are|have|were|had) (beginning|starting|begun|started) to (show|appear)
(come|comes|came|coming|fall|falls|fell|falling) apart at the seams
(rest|rests|rested|resting) on (his|her|its|their|our) laurels
(as|about as) much use as a
(lasting|permanent|indelible|dark|moral) stain on
a stain on (the|its|our|their|this|a|any) (county|county's|council|council's|record|reputation|character|conscience|city|country|force|force's|service|system|trust|nation|town|borough|authority|church)
black mark (against|on)
all over the (place|shop)
(rearrange|rearranges|rearranged|rearranging) the deckchairs
(could|can) not run a (whelk stall|bath|raffle|tap|sweet shop|bookshop)
(couldn't|can't) (run|organise) a (whelk stall|bath|raffle|tap|sweet shop|bookshop|piss up)
(punch|punches|punching|punched) (well |far |way |)below (its|their|his|her) weight
from hand to mouth
held together (with|by) (sticky tape|tape|gaffer tape|goodwill|chewing gum)
in the dark ages
(take|takes|took|taking|taken) (an age|an absolute age|ages|forever|an eternity)
not (much cop|all it is cracked up to be|all it's cracked up to be|worth the candle|a good look|up to much|the finished article|out of the woods)
hardly worth the candle
(a lot|much|a great deal|plenty) to answer for
open to (question|doubt|abuse|challenge on)
(wide|seriously) open to (abuse|question|doubt)
(call|calls|called|calling) into (question|doubt)
(miss|misses|missed|missing) a (trick|beat)
(fall|falls|fell|fallen|falling) down on
(come|comes|came|coming) up short
(come|comes|came|coming) a cropper
(come|comes|came) to (nothing|nought|naught)
(go|goes|went|gone|going) astray
(hit|hits|hitting) the (buffers|skids|rocks)
(scrape|scrapes|scraped|scraping) the (bottom of the |)barrel
(make|makes|made|making) a (complete |total |right |proper |real |)(hash|botch|mess|hames|pig's ear|dog's breakfast|dog's dinner|bodge|meal|mockery|nonsense) of
(put|puts|putting|placed|places|placing) (him|her|them|children|people|patients|residents|staff|pupils|families|prisoners|lives|officers|us) in (harm's way|danger|peril|jeopardy)
in harm's way
(play|plays|played|playing) (second fiddle|catch up|fast and loose)
(ride|rides|rode|riding|ridden) roughshod over
(tinker|tinkers|tinkered|tinkering) (at|around|with) the edges
(reinvent|reinvents|reinvented|reinventing) the wheel
(turn|turns|turned|turning|put|puts|putting) the clock back
(climate|culture|atmosphere|regime|reign) of (fear|blame|bullying|secrecy|silence|intimidation|terror|denial)
into a black hole
(gross|serious|clear) dereliction of duty
lipstick on a pig
more by luck than (judgement|judgment|design)
conspicuous by (its|their) absence
nowhere to be (seen|found)
(missing|absent) in action
out of sight (,|and) out of mind
(rough|frayed|ragged) (around|round|at) the edges
poles apart
(caught|catch) on the hop
on the back foot
on a knife edge
built on sand
(bang|bangs|banging|banged|bash|bashing|hit|hitting) (their|our|my|your|his|her) (head|heads) against a (brick |)wall
at (cross purposes|sixes and sevens)
(gave|give|gives|given|giving) (her|him|me|you|parents|people|tenants|residents|patients) the (runaround|brush off|cold shoulder|short shrift)
just a number
a dead letter
the blind leading the blind
broken reed
asking for trouble
not pass the (smell|sniff) test
(petered|peters|peter|petering|fizzled|fizzles|fizzling) out
(papers|papered|papering|paper) over
(dodged|dodges|dodging|ducked|ducks|ducking|sidestepped|sidesteps|sidestepping|sidestep) (every|the|all|its|their|our|my|any|this|that|hard|difficult|responsibility)
(wash|washed|washes|washing) (its|their|his|her|our) hands of
(cheated|robbed) (of|out) (a|the|their|his|her|our|an|of)
(dragged|drags|dragging) on
(tailed|tails|tailing) off
(allowed to|left to) (coast|slide|rot|fester|wither|decay)
(is|are|was|were|been) (coasting|buckling)
coasting (school|schools|academy)
(smacks|smacked|smack|reeks|reeked|reek|stinks|stank) of
(met|meet|meets|meeting|greeted) with (open |outright |)(hostility|derision|scorn|disbelief|suspicion)
(went|go|goes|going|gone|descended|descends|descending) into (complete |total |)(meltdown|freefall|chaos|farce)
in (freefall|meltdown|tatters|ruins|shreds|limbo)
(trails|trailed|trail|trailing) (far |well |badly |)(behind|every)
(stumbled|stumbles|stumbling) (from|badly|along)
a blight on
(millstone|albatross) (round|around) (the|its|their)
(into|become|becomes|became|is|was|being|proved) a (liability|millstone|byword for)
(was|were|is|been|proved|be) a (complete |total |bit of a |)(flop|washout|non starter|dud|disaster area)
byword for (neglect|failure|chaos|incompetence|delay|waste|cruelty|squalor|decline|mismanagement|bad|poor|dysfunction|violence)
(never|not) had (a|any) (chance|hope)
(cold|scant|little) comfort
(pack|tissue|web|bunch) of (lies|untruths)
(total|complete|utter|pure|outright) (fabrication|invention|fiction|nonsense|rubbish|tosh)
false economy
only (part|half) of the story
(does|do|did) not tell the (whole|full) story
(doesn't|don't|didn't) tell the (whole|full) story
not (all|entirely) (roses|sweetness and light|plain sailing|rosy)
not borne out
from hell
(led|left|gone|going|goes) up the garden path
(tied|tie|ties|tying) (itself|themselves|themself) (up |)in knots
(burning|burnt|burned|burns) through (money|cash|staff|managers|social workers)
(too many|few|no) (cooks|answers|takers)
(sold|sell|selling) (down the river|short|a pup)
(led|leading|leads) a merry dance
(blow|blows|blowing|blew) hot and cold
(spinning|spin|spun) (its|their) wheels
at the back of the queue
(bottom|lower|wrong) (end|half) of the (table|league|scale|rankings)
(wool|blinkers) over (our|their|people's|everyone's) eyes
(fiddle|fiddles|fiddled|fiddling) while
(kicked|kick|kicking) into touch
(beyond|past) (saving|repair|the pale)
(fighting|fight|fought) a losing battle
(worst of both worlds)
(short|thin) end of the (stick|wedge)
(chasing|chase|chased) (its|their) (own |)(tail|tails)
lurching along
(sell|sold|sells) (us|them|children|families|patients|residents) short
(on|to) (its|their) knees
(stuck|stick|sticks) in the mud
cap in hand
hit and hope
(long|some) way (behind|adrift)
in a (sorry|parlous|terrible|dreadful|bad|poor|shocking|shameful|sad|woeful) (state|way|condition)
`;

export const SPOKEN_POSITIVE_IDIOMS = `
(leading|guiding) light
in (fine|good|great) (fettle|form|voice|order)
in apple pie order
in tune with
in a (league|class) of (its|their) own
in a different (class|league)
(a|the|very) model of (its kind|clarity|courtesy|how|professionalism|tact|concision|what|thoroughness|fairness|efficiency|restraint|calm|openness)
textbook (example|examples|case) of (good|joint|how|partnership|excellent)
(runaway|resounding|unqualified|roaring|huge|real|great) success
quantum leap
(come|comes|came|coming) up trumps
(come|comes|came|coming) into (its|their|his|her) own
(strike|strikes|struck|striking|hit|hits) (exactly |just |precisely |)the right (note|tone|balance)
(hit|hits|hitting) (its|their|his|her) stride
(turn|turns|turned|turning) over a new leaf
(punch|punches|punching|punched) (well |far |way |)above (its|their|his|her) weight
(lead|leads|led|leading) the (field|pack|country|region)
(raise|raises|raised|raising|lift|lifts|lifted|lifting) (its|their|his|her|our) game
(make|makes|made|making) (a world of|all the) difference
(make|makes|made|making) (light|short) work of
(did|does|do) the trick
(do|does|did) exactly what it says on the tin
(stand|stands|stood|standing) the test of time
(cover|covers|covered|covering) all the bases
(dot|dots|dotted|dotting) (the i's|every i|its i's) and (cross|crosses|crossed|crossing) (the t's|every t|its t's)
(speak|speaks|spoke|speaking|spoken) with one voice
(sing|sings|sang|singing|sung) from the same (hymn|song) (sheet|book)
(pull|pulls|pulled|pulling) (together |)in the same direction
(hold|holds|held|holding) (its|their|his|her) own
(got|gets|getting|get|come|comes|came|coming) to grips with
(get|gets|got|getting) (its|their|his|her) act together
(put|puts|putting) (its|their|his|her) (own |)house in order
right first time
(get|gets|got|getting) to the heart of
(cannot|could not|can not|couldn't|can't) be faulted
hard to (beat|better|fault)
not miss a beat
never (misses|missed) a beat
(followed|applied|observed|kept|adhered) to the letter
out of this world
the pick of the bunch
pick of the bunch
(ready |)listening ear
ray of (light|hope|sunshine)
(stand|stands|stood|standing) out for (its|their|his|her)
(kept|keeps|keeping) a (tight|firm|close) (rein|grip) on
(gain|gains|gained|gaining) ground
(linchpin|lynchpin|backbone|mainstay|beating heart) of
a haven
(is|was|are|were|as) (a|an) (legend|inspiration to|absolute gem|treasure)
(has|have|had) (gelled|stabilised|steadied|bedded in)
(has|have|had) advanced (considerably|significantly|greatly|markedly)
(stepped|steps|stepping) up to the (plate|mark)
(recovered|recovers) (fully|strongly)
professionally (run|managed|handled|conducted|organised|presented)
pockets of excellence
turned round
(taken|lifted) off the naughty step
all but eradicated
(treat|treats|treated) (us|me|them|him|her) (as|like) (part|one) of the (team|family)
special mention
clean bill of health
ahead of the (field|rest)
(know|knows|knew|known) (it|their stuff|their job|their patch|their onions) (inside out|well)
bends over backwards
(bend|bent|bending) over backwards
(goes|go|going|went) down a storm
(top|full) of the (class|pops)
second to none
(a|the) feather in (its|their|our) cap
(weathered|weathers|weathering) the storm
(stood|stands|stand) (its|their) ground
(made|makes|making) (its|their|a) mark
(earned|earns|earning) (its|their|his|her) (stripes|keep|spurs)
on the (mend|up)
out of the woods
(the|a) star turn
(won|wins|winning) (over|round) (parents|families|staff|critics|sceptics|doubters)
chalk and cheese from
`;

export const SPOKEN_POSITIVE_ADJECTIVE_IDIOMS = `
(one|some) of the (safest|strongest|best run)
language rich
child friendly
smooth running
`;

export const SPOKEN_NEGATIVE_ADJECTIVE_IDIOMS = `
nowhere near
neglectful of
in (desperately |very |chronically |perilously |)short supply
(clapped|washed) out
(one|lop) sided
cobbled together
(light|short|slow) touch to
run of the mill
bog standard
in (complete |total |utter |some |)disarray
(out|past) of date by
nit picking
hare brained
pennywise
cut price
hand to mouth
stone cold
strung out
over stretched
cloak and dagger
absent in all but name
(all|everything) but invisible
`;

export const SPOKEN_NEGATIVE_NOUN_IDIOMS = `
false (dawn|dawns)
death (trap|traps)
(breakdown|breakdowns|collapse) (of|in) (communication|communications|trust|discipline|order|confidence|relations|partnership|leadership|morale|governance|oversight)
(flagrant|serious|clear|gross|grave|repeated|systemic|blatant) (breach|breaches) of
(breach|breaches) of (its|their) (duty|duties|legal duty|legal duties|statutory duty|statutory duties|own policy|own rules)
erosion of (support|trust|confidence|provision|services|care|standards|rights|morale|skills)
(slap|rap) (on|across) the (wrist|wrists|knuckles)
`;

export const SPOKEN_MIXED_IDIOMS = `
passable
(a |)(very |rather |decidedly |somewhat |)mixed (picture|report|bag|review|verdict|inspection|record|report card|set of results)
the jury is (still |)out
(a game|game) of two halves
(still |very much |)a work in progress
(remain|remains|remained) to be seen
(neither|nor) one thing nor the other
a curate's egg
`;
