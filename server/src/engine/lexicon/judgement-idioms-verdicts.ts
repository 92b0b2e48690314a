/**
 * What people say of a service, of a report or of those who wrote it when they sum up: words only, no logic. Written as in `judgement-phrases.ts`; each list means
 * what its namesake in `judgement-idioms.ts` means.
 */

export const VERDICT_NEGATIVE_IDIOMS = `
outside the law
(its|their|our|his|her|my) (own |)fault
(found|said|judged|deemed|considered|held) not to meet (the |its |their |legal |statutory |national |minimum |)(standard|standards|requirement|requirements)
not (been |)where (it|they|we|he|she) (ought|needs|need|needed|want|wants|has|have) to be
not (been |)where (it|they|we|he|she) should be
later than (planned|promised|expected|scheduled|intended|agreed)
(not|weren't|wasn't|isn't|aren't) (been |)what (it|they|we) (ought to be|should be|should have been|used to be)
(well |far |some way |)below what is (needed|expected|required)
(miss|misses|missed|missing) the wood for the trees
(cannot|can't|could not|couldn't|not) see the wood for the trees
(set|setting) up to fail
(lose|loses|lost|losing) track
(caught|catch|catches) (unawares|unprepared|flat footed|asleep)
(cut|pared|stripped|shaved) to the bone
(rest|rests|rested|resting) on (its|their|his|her|our) reputation
guilty as charged
(make|makes|made|making) a mountain out of a molehill
(storm|tempest) in a (teacup|teapot)
sledgehammer to crack a nut
(bark|barks|barked|barking) up the wrong tree
apples (with|and) (pears|oranges)
(tar|tarred|tarring) (everyone |us all |)with the same brush
(throw|throws|threw|throwing|thrown) the baby out with
cart before the horse
neither use nor ornament
more heat than light
(nothing|little|not much|precious little|not a lot) to show for
(break|breaks|broke|broken|breaking|breached) (its|their) own (rules|policy|policies|code|procedures|guidance|standards)
(leave|leaves|left|leaving|miss|misses|missed) out half (the|of the) (story|picture)
(tell|tells|told|telling|only|barely) half (the|of the) (story|picture)
(passed|sent|shuffled|bounced|pushed|shunted|batted) (back and forth|to and fro|from team to team|from one team to another|from desk to desk)
(fall|falls|fell|falling) off (a|the) (cliff|radar|cliff edge)
(nobody's|no one's|nobody else's) (job|problem)
(nowhere|no one|nobody) to turn
left on (their|his|her|our|my) own
left undone
(all|just|mostly) (smoke and mirrors|for show|hot air|spin|froth|window dressing)
(no|without) (rhyme or reason|backbone|ambition|vision)
(went|gone|go|going|goes) to waste
(in|into) (terminal|steep|long|slow) decline
(dropped|dropping|drops|drop) (the|a) (catch|clanger|ball)
(made|makes|making) (a|such a) (hash|meal|mess|pig's ear|dog's dinner|balls) of
(like|as) (herding cats|wading through treacle|pulling teeth|getting blood out of a stone|watching paint dry)
through treacle
(stuck|caught|trapped) in (a time warp|the mud|limbo|the past|the middle|a rut)
(still|stuck) (in|living in) the (dark ages|last century|stone age)
(held|kept|stuck) together (with|by) (sticky tape|string|goodwill|tape|hope)
(the|its|their) wheels (came|come|coming|have come|had come|were coming) off
(on|at) (its|their) (last legs|lowest ebb)
(on|at) the (edge|brink) of (collapse|failure|crisis|ruin)
(teeter|teeters|teetering|teetered) on
(took|take|takes|taking|taken) (its|their|his|her) (eye|eyes) off
(dragged|drags|dragging|drag) (it|this|things|their heels|its heels) out
(sits|sat|sitting|left|lying) in a drawer
(lost|got lost|buried|disappear|disappeared) in the (system|post|detail|long grass|small print|weeds)
(buried|hidden|lost) in (paperwork|the small print|red tape|jargon)
(all|no) (mouth|talk) and (no|trousers)
(talks|talk|talked|talking) (the talk|a good game)
(say|says|said) one thing and (do|does|did) another
(one rule|one law) for (them|us|some|the)
(moves|moved|moving|shifted|shifting|shifts) the (goalposts|goal posts)
(kick|kicked|kicking) (us|people|them|staff) when (we|they)
(insult|salt) (to|in|into) (injury|the wound|the wounds)
(rub|rubs|rubbed|rubbing) salt
(adds|added|adding|add) insult
(wide|way|well) of the mark
(barely|hardly|scarcely) (worth|fit|credible|believable|recognisable)
(makes|made) (my|your|the) (blood boil|stomach turn|heart sink|skin crawl)
(not|never) (our|its|their|the) finest hour
(asleep|missing) on (duty|the job|watch)
(short|light|long) on (answers|action|detail|substance|promises|ideas|excuses)
(went|gone|going|goes) (badly|horribly|seriously|terribly|very) wrong
(back|up) to (its|their) old (tricks|ways)
(rearrange|rearranging) the furniture
(plaster|plasters|plastered|plastering) over the cracks
(leaves|left|leave|leaving) (a|an) (bitter|sour|bad|nasty) (taste|smell)
(dog|cat) ate (my|the) homework
(as clear as|clear as) mud
(lost|lacking|wanting) in (translation|action|care|kindness|compassion)
thorn in the (side|flesh)
nothing to do
(has|have|had) no (answer|answers|explanation)
of little (use|help|value|benefit|comfort|interest)
not (much|of much|a lot of) (use|help|good)
(searched|handled|treated|moved|restrained) roughly
stopped (listening|caring)
(do|does|did|done|doing) nothing (about|to help|to stop|to fix|to improve|to protect|to put)
(has|have|had) done nothing
nothing (has|have|had) (really |much |)changed
(without|not) a (shred|scrap|jot|grain) of (proof|evidence|truth|sense|support)
no basis (for|in)
(has|have|had) no place in
(has|have|had) had (its|their|his|her) day
(on|to|onto) the naughty step
(load|loads|pack|heap|pile) of (old |)(tripe|rubbish|nonsense|cobblers|rot|tosh|codswallop|waffle|twaddle|hogwash|rot)
amateur hour
(bit of|little more than|no more than|just|merely|mere|becoming|become) a formality
(barely|hardly|scarcely|not) on speaking terms
(put|puts|putting) (anybody|anyone|everyone|everybody|babies|young people) at risk
pulled up (over|for|on|by)
(told|ticked) off (over|for|by)
(hold|holds|holding) back (pupils|children|learners|progress|recovery|improvement|the)
(felt|feel|feels|feeling) (shut|frozen|left|locked) out
(shut|frozen) out
left out of (decisions|meetings|planning|discussions|assessments|conversations)
(get|gets|got|getting) it in the neck
(take|takes|took|taking|taken) a dim view
(would not|wouldn't) (want|send) (my|our|their) (mother|mum|dad|child|children|relatives|family|own)
(would not|wouldn't|could not|couldn't|cannot|can't) recommend
(profit|profits|money|targets) (before|ahead of) (people|patients|pupils|children|care|safety)
(profit|profits|money|targets) first
(chase|chases|chased|chasing) (numbers|targets|figures|grades|headlines)
(flatter|flatters|flattered|flattering) to deceive
(could|can) (not|hardly|scarcely) be called
(cannot|couldn't|can't) be called
(not|hardly|barely|scarcely) worthy of the name
(never|not) (lift|lifts|lifted|lifting) a finger
(sat|sits|sitting) on (complaints|reports|warnings|the report|the findings|the evidence|the letter)
(mess|messed|messing) (it|this|that|that one|things|everything|us|them) up
(cocked|fouled|screwed|loused) (it|this|that|things|everything) up
(messed|cocked|fouled|screwed) up
(go|goes|going|went|gone) to (pot|seed|the wall)
shot (itself|themselves|himself|herself) in the foot
a hiding to nothing
on a hiding to nothing
(could|can) not show (how|that|whether|what|where|why|it)
(cannot|couldn't|can't) show (how|that|whether|what|where|why)
(cannot|can not|can't|could not|couldn't|won't|will not) defend (the|that|this|what|it|a|an|how)
(do|does|did) not know (what|how) to
(could|might) do with (a|some|more|better|new|another|being)
more than (it|they|we|he|she) (could|can) (manage|cope with|handle|chew)
(bit|bitten|bite) off more than
(kept|keeps|keep|keeping) (us|them|people|families|patients|parents|carers|callers|customers|tenants|residents) waiting
(were|are|was|been|being) kept waiting
(make|makes|made|making) (people|patients|families|them|us|callers) wait
letting people wait
(nobody|no one) (is |was |)in charge
(put|puts|putting) lives at risk
(nothing|little) (had|has) been (learned|learnt|done|fixed|mended|improved)
(had|has|have|allowed to) (lapsed|lapse)
(is to|was to) (misunderstand|misread)
(not|never) (a|an) (grip|handle) on
(haven't|hasn't|hadn't|has not|have not|had not) (got |)a (grip|handle) on
(left|leave|leaving) (hanging|in the lurch|high and dry|stranded)
(run|running|ran) (it|the service|the place|the company|the council|the home|the school) into the ground
(cut|cuts|cutting) corners
corners (were|are|had been|have been|being) (being |)cut
(fell|falls|fall|fallen) behind (on|with|during|in)
went backwards
(gone|going) backwards
(getting|got|get|gets) nowhere
(in danger of|at risk of) (toppling|collapse|collapsing|falling|fire|flooding|dying)
(stands|standing|stood) idle
based on a single (plate|visit|day|email|conversation|complaint|shift|case)
(marking|mark|marked|marks) (its|their|his|her|our|your) own homework
not where (i|we|they|it|he|she|you) (want|wants|wanted|need|needs|needed|expect|ought|would like) (it|us|them|this|things|to)
not a (number|figure|record|position|result) (i|we|they|anyone|anybody) (can|could) (defend|be proud of|accept)
(more|longer|far more|fewer) than (i|we|they|he|she) could defend
(lifted|lifting|lifts|lift) a finger
(fell|fall|falls|falling|fallen) (well |far |)(below|beneath) (what|the standard|the standards) (people|patients|families|they|we|you|residents|parents|anyone)
not (what|as) (you|i|we|anyone|people|they)('d|would) want
(tell|tells|telling|told) (porkies|fibs|fairy tales)
fairy (story|stories|tale|tales)
cheap (shot|shots|line|word|headline|headlines|point)
only (itself|himself|herself|themselves|ourselves|myself) to blame
no faith (in|whatever|at all)
(needs|need|needed) (sorting|putting right|sorting out)
(wants|wanted|want) (putting right|sorting|doing|fixing|mending|sorting out|looking at)
(proved|proves|prove|proving|meant|means) nothing
(not|never) (like|liked) what (they|we|it|he|she|inspectors)
don't like what (they|we)
didn't like what (they|we|he|she)
(longer|later|less|fewer|slower) than (they|it|we|people|children|he|she|families|patients|residents) (needed|ought|need|should|had)
without (care|respect|dignity|kindness|compassion|thought)
(often|routinely|regularly|frequently|repeatedly) (skipped|missed|denied|forgotten|botched)
(can't|cannot|couldn't|could not) be bothered
stopped (noticing|trying)
(exist|exists|existed) (largely |only |mainly |)on paper
(stitched|stitching) (us|it|them|me|him|her) up
not pass muster
(we|they|council|trust|managers|leaders|bosses|board) did nothing
(missed|misses|miss|missing) (a|its|every|the|their|all) (deadline|deadlines|target|targets)
(treat|treats|treated|treating) (us|them|people|me|him|her|patients|staff|residents) like (dirt|criminals|cattle|numbers|rubbish|animals|fools|idiots|children)
(a|) step backwards
full of (rubbish|nonsense|contradictions)
`;

export const VERDICT_NEGATIVE_ADJECTIVE_IDIOMS = `
(wildly|miles|hopelessly|way) out
(shot through|stuffed|crawling|packed) with (errors|mistakes|contradictions|omissions|typos|inaccuracies|holes|gaps|inconsistencies)
rock bottom
old hat
riddled with (contradictions|omissions|typos|inconsistencies|mistakes|errors|holes)
drive by
(copy|cut) (and |)(paste|pasted)
most violent
in tatters
all but (absent|invisible|useless|forgotten|abandoned|impossible|meaningless|empty|unusable|worthless|unreadable)
(arithmetically|statistically|factually|historically|technically) illiterate
`;

export const VERDICT_NEGATIVE_NOUN_IDIOMS = `
(priority|key) concerns
priority concern
(category|categories|homes) of concern
grade inflation
`;

export const VERDICT_POSITIVE_IDIOMS = `
no (complaint|complaints) about (the|its|their) (report|inspection|grade|rating|judgement|findings|criticism|part|section|letter)
no (complaint|complaints) about (it|that|this|them)
nothing to say against (it|that|this|them)
the all clear
(requirements|standards) (all |)met
(tell|tells|told|telling) it (like|as) it (is|was)
(has|have|had) (got |)a (fair |good |strong |real |valid |very good |)point
(pass|passes|passed|passing) muster
(turns|turned|turning) (itself|themselves|himself|things|it|the school|the home|the service|the place|the force|the prison|the trust) (right |)round
(deserve|deserves|deserved|should get|should have) (a|the) (medal|medals|knighthood)
patience of (a saint|saints|job)
(move|moves|moved|moving) mountains
(somewhere|something) to be proud of
nothing to (quarrel|argue|disagree) with
(quiet|minor|small|little) (miracle|miracles|triumph|triumphs|revolution)
(went|gone|moved|climbed) up (a|one|two) (grade|grades|notch)
five stars
(with|real|pure|sheer|such) joy
worth (their|its|his|her) salt
(knows|know|knew) (its|their|his|her|our) (stuff|onions|business|job)
(can|could) hold (its|their|his|her) head (up |)high
(hold|holds|held|holding) (its|their) heads? (up |)high
(on|hitting|hit) top form
in (fine|good|safe|the best) hands
(dream|sight) (come true|to behold)
(up|right up) there with the best
(as good as|as good a) (any|it gets|anything|anywhere)
(second|next) to nobody
(everything|all) (you|we|i|they|anyone) could (ask|wish|want) for
(could not|couldn't) wish for (more|better)
(run|runs|running|ran) like clockwork
(goes|go|went|going) like clockwork
(like|in) a well oiled machine
(has|have|had) (its|their|his|her) heart in the right place
(hearts|heart) (is|are|was|were) in the right place
(streets|miles|way|head and shoulders) better
(night|day) and (day|night) (difference|better)
(put|puts|putting) (the |its |their |)(house|affairs|books) in order
(hit|hits|hitting|found|finds|finding) (its|their|his|her) (stride|feet)
(cleared|clears|clearing) the (bar|hurdle)
(won|wins|winning) hearts and minds
(delivers|delivered|delivering) (results|on time|as promised)
best thing (in|about) (this|the|our)
(really|genuinely|truly|actually) (listen|listens)
(lift|lifts|lifted|lifting) (a|the) whole (community|school|place|town)
(give|gives|gave|given|giving) over and above
(like|likes|liked|love|loved) what (they|we|inspectors|it|he|she) (see|sees|saw|heard|found|read|tasted)
(moves|move|moved) up (a|one|two|three|) (grade|grades|rung|rungs|notch|band|bands)
(to|in) (its|their|his|her|our) (eternal |great |lasting |enormous |)credit
(three|a big|huge) cheers for
hats off to
full confidence
(retains|has|have|keeps) (our|my|their|his|her) (full |complete |)confidence
(congratulate|congratulates|congratulated|congratulating) (the|them|staff|pupils|everyone|everybody|all|its|their|her|his|teachers|officers)
(offer|offers|offered|sent|send) (its|their|his|her|our|my) congratulations
(work|works|worked|working) (their|its|his|her|our|your|my) socks off
(change|changes|changed|changing) (lives|my life|his life|her life|our lives|their lives)
within the rules
to the letter
`;

export const VERDICT_MIXED_IDIOMS = `
two cheers
(one|two) cheers out of three
half right
(dead|bang|distinctly|decidedly|strictly) average
(some|a grain of|an element of|a degree of|a kernel of) truth (in|to)
good in parts
`;
