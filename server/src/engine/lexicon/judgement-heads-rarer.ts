/**
 * Judging words of general English that reports on children's services seldom or never use, but inspectors of prisons, hospitals, homes and schools
 * and the press do: words only, no logic. Chosen by going through what says good, poor, safe, late, thorough … one sense after the other; each
 * list is sorted and means what the list of the same name in `judgement-heads.ts` means.
 */

export const RARER_POSITIVE_ADJECTIVES = `
agreeable appetising apposite assiduous astounding collegial collegiate companionable comprehensible congenial congruent coveted cracking delectable delicious
dexterous doughty enlightening exhilarating exquisite fearless foresighted honourable hygienic idyllic illustrious incorruptible indefatigable indomitable
inexhaustible intrepid irrepressible joyful joyous kinder magical meritocratic neighbourly noble nonjudgemental nonjudgmental observant opportune
perspicacious pleasurable plucky probing readable reputable respectable restful sagacious sanitary savvy scholarly smashing standout statesmanlike staunch
steadier stringent stupendous sumptuous tasteful topperforming triumphant unambiguous uncluttered uncomplicated uncompromising undaunted undeterred unfazed
unforced unforgettable unfussy unmatched unrelenting unreserved unrushed unshakable unshakeable unstoppable unswerving valiant vivacious wholesome wiser
wondrous zestful
`;

export const RARER_WEAK_POSITIVE_ADJECTIVES = `
abundant achievable airy appreciative astonishing beautiful bold charming cherished cleaner disciplined easygoing exciting expressive firmer fitting frank
fuller fun great grounded hopeful ideal inviting optimistic pertinent potent powerful preferable proven representative rounded serviceable simple smart
striking tidier tolerant understandable unified united upfront usable willing
`;

export const RARER_NEGATIVE_ADJECTIVES = `
abominable adversarial ailing anachronistic antiquated autocratic barmy barren bewildering blundering bodged bonkers bumbling byzantine capricious
clappedout claustrophobic conceited condescending contrived corrupt cowardly creaky culpable daft dank decaying defeatist delusional demotivating depleted
derogatory desolate destabilising dickensian dilatory disadvantageous disagreeable disconcerting discouraging discreditable disempowering disgraced
disheartened dismaying disorientating disorienting displeasing distasteful dogmatic doomed dour draughty dreary embittered exclusionary excoriating
excruciating fallacious febrile fetid fickle flippant foul frenetic frenzied garbled glib grimy grotesque hackneyed halfarsed harebrained hazardous hazy
heartrending heavyhanded hellish humdrum idiotic illusory immoral impolite impotent impractical inadvisable inapt inaudible indiscriminate indolent inedible
infested insidious interminable intractable irreparable irritating kafkaesque laborious labyrinthine lawless leaky longwinded lousy maddening makeshift
malfunctioning mangled meagre meaningless mechanistic middling misinformed mislaid mismatched misspent mundane musty mutinous myopic nauseating needless
obdurate oblivious obscene obstinate odious ominous outlandish outrageous overextended overprescriptive overreliant overworked panicky parochial
paternalistic pitiable prejudiced profligate punishing puny purposeless putrid ragged rampant rancorous reactionary reductive repressive repugnant repulsive
retrograde ropey ruinous ruthless sclerotic secretive selfdefeating selfish shonky skimpy sordid spasmodic spiteful splintered spotty standoffish stuffy
stultifying stunted stupid subservient suffocating superfluous supine tasteless tedious unadventurous unappetising unbearable unbecoming uncharitable
uncompetitive uncritical undercooked underequipped underfed undermanaged undernourished underpowered underprepared underqualified underscrutinised
understrength undersupported undertrained underused underutilised uneconomic uneconomical unengaged unequipped unexciting unflattering unforgiving ungainly
unhomely unlistening unmaintained unmethodical unmitigated unobservant unpolished unquestioning unreadable unready unremarkable unremitting unrepaired
unseemly untended unthinkable unusable vacillating verbose waffly wasted wearisome wonky worrisome yawning
`;

export const RARER_WEAK_NEGATIVE_ADJECTIVES = `
aloof awkward bored combative congested cosmetic crammed crowded damp debatable defensive deferential deflated demotivated despondent disparate displeased
distant distressing embattled exhausted exhausting fatigued fractious harrowing helpless idle impatient incessant inconvenient inundated leaking
misaligned overflowing overgrown peeling petty rough rusty smoky sobering soiled stained startling strident swamped timid
transactional trivial ugly unaddressed unaffordable unchallenged unchecked uncontrolled undefined undetected unheated uninterested unmanaged unnoticed
unprotected unremarked untrained unverified worn
`;

export const RARER_POSITIVE_ADVERBS = `
ably beautifully boldly bravely capably cheerfully cleverly diplomatically discreetly doggedly gracefully judiciously legibly lovingly nicely pleasantly
responsibly smartly tenderly tidily vividly willingly
`;

export const RARER_NEGATIVE_ADVERBS = `
abruptly awkwardly blindly casually dangerously defensively fitfully frighteningly haltingly helplessly hesitantly listlessly minimally passively rashly
rigidly thinly uncomfortably unhappily wrongfully
`;

export const RARER_POSITIVE_NOUNS = `
exemplar exemplars kudos masterstroke masterstrokes paragon trailblazer trailblazers
`;

export const RARER_NEGATIVE_NOUNS = `
acrimony amateurism anarchy animosity anomalies anomaly apathy arrogance backsliding bombshell brinkmanship brutality callousness cronyism dearth debacles
deceit defensiveness demoralisation destabilisation dilapidation disasters discontent discontinuity discord disempowerment disharmony disillusion
disillusionment disjointedness disrespect disunity dithering evasion evasiveness exasperation eyesore fabrication favouritism filth haste havoc
heavyhandedness hellhole hostility hotchpotch illogicality imbalance imbalances impediment impediments imperfections inaction indecision indecisiveness
indiscipline inequities inequity infighting inflexibility intransigence irregularities jargon laggard laggards laxness limitations logjam logjams malaise
mediocrity micromanagement misapprehension misapprehensions mislabelling mismatches misreporting monotony negativity nepotism obfuscation omnishambles opacity
overcomplexity oversights passivity paucity platitudes politicking prevarication procrastination profiteering ragbag rigmarole scarcity secrecy slackness
sloth slowness sluggishness smokescreen snag snags squabbles squabbling stonewalling strife superficiality tardiness tedium timidity toxicity underachievement
undercounting unpredictability unresponsiveness unsuitability unwillingness upheaval wastage wastefulness wrangles wrangling
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
