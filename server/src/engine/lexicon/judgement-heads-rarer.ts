/**
 * Judging words of general English that reports on children's services seldom or never use, but inspectors of prisons, hospitals, homes and schools
 * and the press do: words only, no logic. Chosen by going through what says good, poor, safe, late, thorough … one sense after the other; each
 * list is sorted and means what the list of the same name in `judgement-heads.ts` means.
 */

export const RARER_POSITIVE_ADJECTIVES = `
agreeable appetising apposite assiduous astounding collegial collegiate companionable comprehensible congenial congruent coveted cracking delectable
delicious dexterous dogged doughty enlightening enthralling erudite exhilarating exquisite fearless foresighted glorious honourable hygienic idyllic
illustrious incorruptible indefatigable indomitable inexhaustible intrepid irrepressible joyful joyous kinder legendary magical meritocratic
neighbourly noble nonjudgemental nonjudgmental obliging observant opportune painless perspicacious pleasurable plucky probing radiant readable
reputable respectable restful riveting sagacious sanitary savvy scholarly shipshape smashing standout statesmanlike staunch steadier stringent
stupendous sumptuous tasteful topperforming triumphant trusty unambiguous uncluttered uncomplicated uncompromising undaunted undeterred unfazed
unforced unforgettable unfussy unmatched unrelenting unreserved unruffled unrushed unshakable unshakeable unstoppable unswerving valiant vivacious
wholesome wiser wondrous zestful
`;

export const RARER_WEAK_POSITIVE_ADJECTIVES = `
abundant achievable airy appreciative astonishing beautiful bold charming cherished cleaner composed daring disciplined easygoing exciting expressive
firmer fitting frank fuller fun great grounded heartfelt hopeful ideal intact inviting optimistic pertinent potent powerful preferable proven
representative rounded sane serviceable simple smart striking sunny tidier tolerant understandable unified united upfront upright usable willing
`;

export const RARER_NEGATIVE_ADJECTIVES = `
abominable accusatory adversarial ailing anachronistic antiquated autocratic barebones barmy barren bewildering blundering bodged bonkers bumbling
byzantine capricious careworn cheerless chilling clappedout claustrophobic conceited condescending contrived corrupt cowardly crap crappy creaky
cringeworthy crummy culpable daft dank decaying deceitful defeatist delusional demotivating depleted deranged derogatory desolate destabilising
devious dickensian dilatory dimwitted disadvantageous disagreeable disapproving disconcerting discouraging discreditable disempowering disgraced
disgusting disheartened dismaying disorientating disorienting displeasing distasteful doctrinaire dogmatic doomed dopey dour dozy draughty dreary
embittered exclusionary excoriating excruciating facile fallacious fanciful fatuous febrile feral fetid fickle flabby flagrant flippant foolhardy foul
fraudulent frenetic frenzied frightful gappy garbled glib grievous grimy grotesque hackneyed halfarsed harebrained haughty hazardous hazy heartrending
heavyhanded hellish hidebound horrid humdrum idiotic illusory immoral impolite impotent impractical inadvisable inapt inaudible indiscriminate
indolent inedible infested inimical insane insidious insolent interminable intolerant intractable irreparable irritating kafkaesque knackered
laborious labyrinthine laggardly lawless leaky longwinded lousy lunatic maddening makeshift malfunctioning malign mangled meagre meaningless
mechanistic middling misinformed mislaid mismatched misspent monstrous mortifying mundane musty mutinous myopic naff nauseating needless oafish
obdurate oblivious obscene obstinate odious officious ominous outlandish outrageous overcooked overextended overprescriptive overreliant overworked
panicky parochial paternalistic peevish piffling pitiable poky potty prejudiced presumptuous profligate puerile punishing puny purposeless putrid
ragged ragtag rampant rancorous ratty ravaged reactionary reductive repellent repressive repugnant repulsive retrograde ropey rubbishy ruinous
ruthless sanctimonious scatterbrained sclerotic scornful secretive selfdefeating selfish shameless shonky silly sinister skimpy sneering soggy sordid
spasmodic spiteful splintered spotty standoffish stricken stuffy stultifying stunted stupid subservient suffocating superfluous supine tacky tasteless
tattered tedious tepid testy thorny trashy unadventurous unappetising unbearable unbecoming uncharitable uncompetitive uncritical undercooked
underequipped underfed undermanaged undernourished underpowered underprepared underqualified underscrutinised understrength undersupported
undertrained underused underutilised undeserved unearned uneconomic uneconomical unengaged unequipped unexciting unflattering unforgiving ungainly
unhealthy unhinged unhomely unlistening unmaintained unmerited unmethodical unmitigated unobservant unpolished unquestioning unreadable unready
unremarkable unremitting unrepaired unseemly untended unthinkable unusable vacillating vengeful verbose vicious vile waffly wasted wearisome whiffy
whingeing wonky worrisome yawning
`;

export const RARER_WEAK_NEGATIVE_ADJECTIVES = `
adrift aloof awkward awry battered bored bossy cold colourless combative congested cosmetic cowed crammed crowded damp debatable defensive deferential
deflated defunct demotivated desperate despondent detached disparate displeased distant distracted distressing distrustful embattled exhausted
exhausting fatigued foggy fractious frosty grandiose harrowing helpless idle ignorant impatient incessant inconvenient inundated leaking lethal
misaligned offensive overflowing overgrown panicked peeling petty polarised primitive rough rusty scary sickly sleepy smoky sobering soiled stained
stark startling strident stymied swamped timid torpid transactional trivial ugly unaddressed unaffordable unchallenged unchecked uncontrolled
undefined undetected unheated uninterested unmanaged unnoticed unprotected unremarked untrained unverified wilful worn
`;

export const RARER_POSITIVE_ADVERBS = `
ably beautifully boldly bravely capably cheerfully cleverly diplomatically discreetly doggedly gracefully judiciously legibly lovingly nicely pleasantly
responsibly smartly tenderly tidily vividly willingly
`;

export const RARER_NEGATIVE_ADVERBS = `
abruptly noisily awkwardly blindly casually dangerously defensively fitfully frighteningly haltingly helplessly hesitantly listlessly minimally passively rashly
rigidly thinly uncomfortably unhappily wrongfully
`;

export const RARER_POSITIVE_NOUNS = `
bliss exemplar exemplars heroism kudos masterstroke masterstrokes miracles oasis paragon pinnacle stalwart stalwarts superstar superstars trailblazer
trailblazers
`;

export const RARER_NEGATIVE_NOUNS = `
acrimony afterthought amateurism anarchy animosity anomalies anomaly apathy arrogance backbiting backsliding bombshell brinkmanship brutality bugbear
bumf calamity callousness carnage cronyism deadlock deadweight dearth debacles deceit defensiveness demoralisation destabilisation dilapidation
disasters discontent discontinuity discord disempowerment disharmony disillusion disillusionment disjointedness disrespect disunity dithering dross
dud evasion evasiveness exasperation eyesore fabrication fallacy favouritism filth folly gaffe gaffes guff haste havoc heavyhandedness hellhole hiccup
hiccups hostility hotchpotch idiocy illogicality imbalance imbalances impediment impediments imperfections inaction indecision indecisiveness
indiscipline inequities inequity infighting inflexibility intransigence irregularities irritant jargon kerfuffle kludge laggard laggards laxness
leniency limitations logjam logjams lunacy madness malaise mediocrity micromanagement misapprehension misapprehensions misery mishap mishaps
mislabelling mismatches misreporting monotony negativity nepotism nitpicking nonevent nonstarter obfuscation omnishambles opacity overcomplexity
overkill oversights passivity paucity pitfall pitfalls platitudes politicking prevarication procrastination profiteering racket ragbag rancour
rigmarole rudeness sacrilege scarcity scaremongering scourge secrecy shemozzle sideshow slackness sloth slowness sluggishness smokescreen snag snags
sop squabbles squabbling stench stonewalling stranglehold strife stupidity superficiality swindle tardiness tedium throwback timidity toxicity
trickery underachievement undercounting unpredictability unresponsiveness unsuitability unwillingness upheaval victimisation washout wastage
wastefulness woe woes wrangles wrangling wreckage
`;

export const RARER_QUALITY_NOUNS = `
acumen agility altruism aplomb brilliance camaraderie coherence composure conscientiousness credibility devotion diplomacy excellence finesse fluency
foresight fortitude goodwill humanity humility imagination impartiality inventiveness loyalty mastery nimbleness pragmatism precision proactivity proficiency
punctuality rapport resourcefulness responsiveness selflessness sincerity solidarity stamina steadiness tact teamwork tenderness thoughtfulness tolerance
vibrancy vigilance vitality wisdom
`;

export const RARER_POSITIVE_VERBS = `
bolster cherish dazzle enliven enthuse fortify invigorate nourish outclass prosper salute surpass
`;

export const RARER_NEGATIVE_VERBS = `
backfire confuse contravene corrode creak curtail decimate degrade demean demotivate deplore destabilise detract disempower disenfranchise dishearten encumber
exasperate falsify fizzle flatline flop flunk imperil infuriate irritate lambaste malfunction misallocate miscategorise misclassify misdescribe misfile
misfire misrecord misspell nullify obfuscate overburden overcharge overestimate overpromise overshadow overstretch perplex renege shirk skimp spoil squabble
sugarcoat unbalance underachieve undercount underdeliver underfund undervalue unnerve unsettle vacillate waver
`;
