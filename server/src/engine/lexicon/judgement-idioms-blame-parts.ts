/** Idioms that blame and act as adjectives, adverbs or nouns: words only, no logic. Written as in `judgement-phrases.ts`. */

/** Act as adjectives. */
export const NEGATIVE_ADJECTIVE_IDIOMS = `
(wildly|hopelessly|absurdly|unduly|ridiculously|unrealistically|recklessly) (optimistic|ambitious|generous|flattering|hopeful)
(less|far|not so) (than |from |)rosy
in denial
sky high
through the roof
red faced
short of hope
at risk of avoidable harm
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
half (baked|finished|hearted|built)
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
hard to (follow|defend|justify|excuse|stomach|swallow|fathom|credit)
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
run ragged
out of the loop
(short|light|thin|weak|low|lacking|vague) on (detail|details|substance|evidence|ideas|facts|dates|specifics|figures|numbers|action|actions|timescales|delivery|solutions|answers)
heavy on (words|rhetoric|jargon|process|promises|paperwork|spin|adjectives)
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
(burnt|burned) out
long drawn out
last minute
long winded
narrow minded
mean spirited
one size fits all
penny pinching
(eye|eyewateringly) watering
hard pressed
laissez faire
second class
slow moving
soul destroying
scandal hit
(vermin|rat|rodent|cockroach|pest|bug|mice) infested
(error|fault|bug) ridden
litter strewn
(foul|bad|evil) smelling
thinly spread
under (recorded|equipped|powered|qualified|scrutinised|trained|strength)
over (prescriptive|extended|worked|burdened|crowded|zealous|defensive|complicating)
heavily (reliant|dependent)
profit (driven|led)
budget (driven|led)
poor performing
ill (fated|advised|timed|thought)
self defeating
tin eared
cold hearted
all at sea
dead in the water
in the doldrums
in name only
falling (to bits|to pieces)
miles (behind|off)
(a million miles|light years|a world) away
at the end of (their|my|our|her|his) tether
at (their|my|our|her|his) (wits'|wit's|wits) end
past a joke
beyond a joke
behind the rest
buckling under
(worn|ground) down
inward looking
so so
below target
out of hand
(quick|slow) to blame
in no way (adequate|acceptable|sufficient|good enough|satisfactory)
less than (ideal|impressive|perfect|satisfactory|convincing|clear|helpful|complimentary|flattering|glowing|honest|open|transparent|rigorous|thorough|reliable|consistent|optimal|stellar)
hard hitting
third world
(crisis|strife|scandal|debt) (hit|ridden|torn|stricken)
under fire
under siege
at full stretch
of no (use|value|help|benefit|relevance|worth)
(no|little) (use|help) to (anyone|anybody|us|me|them|families|parents|children)
(severely|unduly|overly|unnecessarily|too) restricted
in breach
inhuman and degrading
(afraid|scared|frightened|fearful) to (speak|raise|complain|report|ask|challenge)
prison like
graffiti covered
all but collapsed
low performing
self (centred|absorbed|interested)
all talk
on its last legs
on their last legs
bogged down
mired in
hollowed out
found wanting
caught (napping|off guard)
run into the ground
(an afterthought|a poor second)
toothless at best
`;

/** Act as adverbs. */
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
to (no|little) (avail|effect)
with (little|no|scant) success
without success
in vain
(hardly|scarcely|barely) ever
almost never
only (occasionally|rarely|sporadically|intermittently)
`;

/** Act as nouns. */
export const NEGATIVE_NOUN_IDIOMS = `
gaping (hole|holes)
(long|lengthy|excessive|unacceptable) (wait|waits|waiting times|waiting lists)
over optimism
overoptimism
(lost|wasted|squandered) (opportunity|opportunities)
(root|deep) and branch failure
(cover|foul|stitch|mix|slip|balls|cock) up
(cover|foul|mix|slip|cock|hold) ups
failure of (leadership|grip|oversight|direction|accountability)
knee jerk (reaction|reactions|response|responses)
(short|blind) (sightedness|spots)
(silo|siloed) (working|thinking|mentality)
(bunker|siege) mentality
stumbling (block|blocks)
sticking (point|points)
(false|unwarranted) (reassurance|assurance|comfort)
(closed|bullying|macho|laddish|misogynistic|blaming|defensive|toxic|secretive) culture
(smell|smells|stench|odour|odours) of (urine|damp|mould|faeces|sewage)
`;
