/**
 * Adjectives and adverbs that pass judgement in inspection reports and in what is written about them: words only, no logic. Chosen after a
 * count over 82 reports on children's services (Ofsted, 2014–2025), with what the press adds. Polarity is the word's own, before negation.
 */

/** Judge wherever they stand. Their adverbs in -ly judge too ("effective", "effectively"), as do their negations ("ineffective"). */
export const POSITIVE_ADJECTIVES = `
amazing dignified fabulous gracious heartening incredible lovely marvellous meritorious scrupulous speedy spotless tremendous uplifting
acceptable accessible accomplished approachable manageable accurate adept admirable agile aspirational ambitious apt appropriate assertive assured astute attentive attuned authoritative
balanced beneficial bespoke better brilliant candid careful caring cogent coherent cohesive collaborative commendable commensurate committed
compassionate compelling competent comprehensive conscientious considerate consistent constructive cooperative coordinated courageous courteous
creative credible clear clearer clearest curious decisive deft detailed diligent dynamic easy educative effective efficient embedded empathetic empathic
encouraging energetic engaging enhanced enriching enthusiastic equitable excellent exceptional exemplary experienced expert fair fairer fantastic
faultless favourable flawless flexible fruitful glowing good helpful holistic homely honest humane imaginative immaculate impactful
impartial impeccable impressive incisive inclusive influential innovative insightful inspirational inspiring instrumental intelligent justified invaluable
inventive judicious kind knowledgeable laudable lively logical lucid masterly mature meaningful meticulous methodical motivated nuanced nurturing
orderly outstanding passionate perceptive persistent persuasive pleasing positive pragmatic praiseworthy principled proactive productive professional
proficient prompt promising proper proportionate prudent punctual purposeful quick quicker reassuring relentless reliable remarkable resolute resilient
resourceful respectful responsive rigorous robust safer satisfactory satisfying seamless sensible sensitive sharp sharper skilful skilled smooth sophisticated
sound spacious splendid stable steadfast steady stimulating streamlined strong stronger strongest successful succinct suitable superb supportive
swift swifter tactful tailored talented tangible tenacious terrific thorough thoughtful timelier timely tireless transparent trusting trustworthy
unequivocal unerring unfailing valued unflinching unstinting unwavering useful valuable versatile vibrant vigilant vigorous visionary wholehearted wonderful
worthwhile calm calmer compliant conducive convincing dedicated demonstrable determined dependable durable earnest expeditious faster
forensic harmonious individualised immersive objective optimal personalised plausible progressive rapid
realistic refreshing restorative secure sustainable sustained systematic targeted unbiased viable wise sufficient
highquality goodquality childcentred childfocused joinedup
admiring adroit affirming blameless boundless breathtaking clearsighted comforting commonsense copious deserved
deserving devoted dutiful effortless elegant eloquent enlightened enterprising enviable ethical exhaustive extraordinary
eyeopening faithful fastidious foolproof formidable forthright genial gifted gratifying groundbreaking hardworking heroic hospitable
illuminating impassioned incomparable indispensable industrious ingenious inspired intuitive irreproachable likeable masterful matchless
memorable mindful nimble noteworthy optimum painstaking peerless personable phenomenal pioneering poised polished priceless pristine
prized rational reasoned refined resounding revitalised rewarding salutary selfless sensational serene shrewd sincere slick spirited
stellar sterling stunning sublime substantive superlative sympathetic tenable topnotch trailblazing tranquil truthful unbeatable
unblemished unequalled unfaltering unimpeachable unparalleled unrivalled unselfish unsurpassed upbeat warmhearted watchful watertight
worthy zealous firstrate firstclass worldleading wellrun forwardlooking cuttingedge nononsense levelheaded fairminded
lifechanging lifesaving handsome unhurried invigorating uptodate
loving affectionate attractive buoyant businesslike charismatic convivial delightful discerning
enjoyable fluent friendlier gentler healthier heartwarming instructive irresistible jolly
magnificent nourishing prepossessing problemfree recommendable receptive redoubtable
safest seasoned smoother sociable solid spectacular tenderhearted unobtrusive
wellmannered workable workmanlike brightest cleverest kindest finest soundest surest
perfect complimentary informative welcoming unintrusive wellbalanced evenhanded attainable pacy engrossing tuneful
calming soothing engrossed studious jovial adaptable authentic transformative transformational inquisitive pivotal unafraid energised
`;

/**
 * Of the positive adjectives and beside them: judge only next to another judging word, under a degree word or under a negator ("not specific
 * enough", "clear, measurable and realistic"). Alone they describe ("individual needs", "relevant partners").
 */
export const WEAK_POSITIVE_ADJECTIVES = `
accountable adequate aligned alert analytical articulate bright broad capable complete compliant concise confident correct curious
determined durable evaluative exacting explicit focused focussed friendly full gentle genuine happy happier healthy
immediate individual individualised informed integrated intensive interactive joint legible mature measurable measured objective
open optimal patient personalised popular practical precise present professional proud ready reasonable reflective regular relevant resilient responsible
respected restorative rich safe secure supported included empowered shared specific straightforward strategic targeted timebound trusted understood valid varied visible warm warmer welcome
wide sustainable settled
ample plentiful nice firm clean tidy neat polite pleasant decent generous brave loyal sturdy fresh cheerful homelike cosy pretty fine
 extensive vocal compatible relaxed reachable overwhelming active brisk cheap modern inspired
 honoured continuous
reassured heard welcomed accepted nurtured loved vivid playful stubborn keen lively fit punctual smiling eager colourful comfortable low-key nutritious
tasty
`;

export const NEGATIVE_ADJECTIVES = `
worst absurd alarmist ambiguous arrogant baseless bizarre bogus botched bungled crude cynical defamatory demoralising dilapidated disingenuous embarrassing evasive filthy flagging groundless heartbreaking
horrifying humiliating hypocritical frightening incomprehensible inexplicable inflammatory laughable ludicrous malicious overcrowded patronising preposterous regrettable ridiculous rude shaming sickening
spurious squalid stifling unbelievable uncaring undignified unintelligible untrue unworthy upsetting vindictive
abject abysmal adverse negative alarming appalling atrocious awful baffling biased bleak brittle bureaucratic callous careless catastrophic chaotic clumsy complacent concerning
confusing contradictory counterproductive cumbersome cursory damaging damning deficient defective deplorable derisory detrimental devastating dire
disappointing disastrous discourteous disgraceful dishonest disjointed dismal dismissive disorganised disproportionate distorted disturbing dreadful
dysfunctional erratic erroneous excessive farcical faulty feeble flawed flimsy formulaic fractured fragile fragmented fraught grim harsh haphazard
hasty hopeless horrendous horrific hurried illogical immature impenetrable imprecise inaccessible inaccurate inadequate inappropriate inattentive incoherent
incompetent incomplete inconclusive inconsistent incorrect indefensible indecisive ineffective ineffectual inefficient inept inequitable inexcusable inexperienced
inferior inflexible infrequent inhumane insensitive insufficient insular insulting intolerable irrational irregular irresponsible lacklustre laboured lenient
lamentable lax lazy limited lopsided lukewarm mediocre misguided misleading mistaken muddled naive negligent nonexistent nonsensical obstructive opaque
outdated outmoded overcautious overcomplicated overdue overoptimistic overstretched partisan patchy perfunctory perverse piecemeal poor poorer
poorest precarious problematic protracted questionable reactive reckless repetitive rudderless rudimentary rushed scandalous scathing shambolic
shameful shocking shoddy siloed simplistic sketchy slapdash sloppy slow slower slowest sluggish sparse sporadic stagnant stale substandard superficial tardy
terrible threadbare tokenistic toxic tragic troubling turbulent unacceptable unaccountable unambitious unbalanced unclear unconvincing uncoordinated
underdeveloped underperforming underresourced understaffed underwhelming undeveloped uneven unfair unfit unfocused unforgivable unfounded unhelpful
unimaginative unimpressive unjust unjustified unlawful unmanageable unplanned unprepared unproven unrealistic unreasonable unreliable unrepresentative unresponsive unsafe unsatisfactory
unscientific unsound unstable unsubstantiated unsuccessful unsuitable unsustainable unsystematic untenable untimely unwarranted unwieldy unworkable
unprofessional vague variable volatile wasteful weak weaker weakest woeful worrying worse worsening worthless wrong
abrasive acrimonious aimless amateurish amiss boisterous rowdy malodorous anaemic apathetic archaic arbitrary asinine backward barbaric beleaguered belated blatant
blinkered bloated bumpy burdensome calamitous cavalier choppy clueless clunky contemptible contemptuous convoluted corrosive cramped crass
creaking crippling cruel cryptic daunting debilitating decrepit deceptive degrading dehumanising deleterious demeaning depressing derelict
despicable diabolical dingy dirty discredited discriminatory disheartening disillusioned dispiriting disrespectful divisive dodgy dubious
egregious exasperating exorbitant extortionate faceless fallible farfetched feckless flaky foolish frail frustrating fruitless futile
fuzzy galling ghastly glacial glaring gloomy graceless grubby grudging gruelling grotty halfbaked hamfisted hapless hideous
hollow horrible iffy illegible impersonal impoverished inane incongruous inconsiderate inconsequential indifferent inexact
infuriating inhospitable inhuman insipid insurmountable intermittent intimidating intransigent intrusive irksome irresolute jaded jarring
jumbled lackadaisical languid lethargic lifeless maladroit messy mindless miserable misjudged misplaced monotonous moribund murky nebulous
negligible nightmarish objectionable obsolete obtuse onerous oppressive ossified overbearing overblown overburdened overdone
overlong overzealous paltry paralysed parlous pathetic pedestrian perilous pernicious perplexing perturbing pitiful plodding pointless
ponderous porous prejudicial punitive puzzling ramshackle regressive remiss reprehensible rickety risible rocky rotten rundown scant
scanty scattergun scruffy senseless shabby shaky shallow shortsighted skeletal skewed slack slipshod slovenly spartan spineless stilted
stingy stuttering suboptimal subpar tainted tangled tatty tenuous terrifying thoughtless tiresome torrid tortuous trite turgid unappealing
unapproachable unattainable unattractive unceremonious unclean unconscionable undeliverable undemanding undemocratic undermanned
undesirable undistinguished unedifying unenviable unethical unfathomable unfavourable unfriendly unhygienic unimaginable uninformative
uninspired uninspiring uninviting unjustifiable unkempt unkind unloved unmonitored unnerving unpalatable unpleasant unpredictable
unproductive unpromising unpunctual unrecognisable unsanitary unsavoury unscrupulous unsettling unspecific unspeakable unsteady
unstructured unsupportive unsympathetic untidy untrustworthy unwelcoming unwise unyielding useless vacuous vapid vexing wishywashy wobbly
woolly wrongheaded wretched invalid premature disconnected disengaging offputting muddy hitandmiss unsustained underfunded
overloaded cluttered lumbering disorderly incapable slippery worsened disparaging belittling
dispirited frayed harried endemic joyless cheerless
brusque curt drab rife deafening desultory downbeat exploitative faltering flatfooted foulmouthed
gruff hamstrung heartless heedless incendiary indistinct inelegant infantile insubstantial insincere
invidious irreconcilable leaden leaderless loathsome miserly
nasty nonchalant nonspecific obfuscatory offhand oversimplified overstated pompous pitiless
prosaic quarrelsome raucous rancid rote scatty scrappy scurrilous selfserving shapeless shrill slanted
smug snide soulless sour stodgy stroppy surly tactless tawdry thankless tokenish toothless topheavy
trumpedup twofaced uncivil uncommunicative unconcerned underhand underwhelmed undisciplined uninhabitable unintelligent
unserious unsubtle unthinking unwarrantable vituperative warped wayward
weakminded wooden appalled aghast dissatisfied
`;

/** Judge only under a degree word, beside a judging word, or as what something "is", "are", "was" or "remains". */
export const WEAK_NEGATIVE_ADJECTIVES = `
absent avoidable bad basic confused dated delayed descriptive difficult embryonic false fearful frustrated general generic harmful hostile illegal isolated late lengthy
long lonely longer marginal minimal narrow overwhelmed passive reluctant rigid scarce static stretched systemic thin unhappy unmet unnecessary
unresolved unsettled unsupported unaware light dangerous undervalued unheard ignored unallocated unassessed vulnerable blunt
abrupt bland blurred boring brief costly cumulative demoralised dull faint fraying heavy
hesitant hurtful inert lame loud mean minimalist mixed muted noisy prescriptive random raw restless
restrictive risky scattered smelly stressful strained subjective suspect tense threatening tired
uncomfortable unequal unimportant unpopular unsure unstaffed untested unwelcome unwilling void wary weary unavailable
 shortlived unfortunate unconvinced disaffected discouraged unenforced
mouldy draconian loose disengaged aggressive medieval selective sterile vulgar violent tiny bruising ineligible unruly frightened miserable unsuited deserted
disinterested invisible unseen stigmatised blamed disempowered powerless pressured marginalised sidelined dismissed uncertain listless subdued sullen monosyllabic lifeless joyless
`;

/** Besides the adverbs made from adjectives. */
export const POSITIVE_ADVERBS = `
urgently
well hard better faster sooner quickly safely properly commendably diligently
decently rightly creditably skilfully skillfully sensitively brilliantly
`;
export const NEGATIVE_ADVERBS = `
poorly badly slowly unacceptably inadequately needlessly unnecessarily wrongly
hastily belatedly grudgingly unduly halfheartedly
`;

/** Judge only with the participle they touch ("closely monitored", "mostly understood"). */
export const WEAK_ADVERBS = `
actively adequately broadly centrally closely collaboratively confidently correctly deeply early easily extensively explicitly fairly firmly freely fully generally generously genuinely
greatly highly increasingly keenly largely mainly mostly openly personally powerfully precisely readily realistically reasonably richly
securely sensibly soon soundly specifically strategically strongly sufficiently suitably tightly uniquely warmly widely universally visibly
happily
urgently gently politely cleanly neatly squarely patiently intensively
`;

/** Adverbs whose adjective judges while they do not. */
export const PLAIN_ADVERBS = `
faithfully sincerely absently availably directly frequently generally goodly hardly immediately independently individually jointly lately longly notably presently professionally regularly relevantly remarkably
routinely shortly unreservedly
`;

/** Nouns that judge wherever they stand; their adjectives belong to the span. */
export const POSITIVE_NOUNS = `
strength strengths praise credit
plaudits accolade accolades acclaim triumph triumphs godsend lifeline boon masterclass breakthrough breakthroughs bedrock
powerhouse angels virtue virtues turnaround lifesaver gem heroes
wonders commendation commendations
`;
export const NEGATIVE_NOUNS = `
backlog backlogs betrayal catastrophe disaster embarrassment outrage sham blunder blunders bottleneck bottlenecks chaos complacency concern concerns criticism criticisms damage decline deficiencies deficiency deficit deficits
delay delays delusion deterioration disarray discrepancies discrepancy disgrace disparities disparity distortion distortions drift duplication dysfunction error
errors exaggeration failing failings failure failures fantasy farce fault faults fiasco flaw flaws fragmentation gap gaps hindrance inaccuracies inaccuracy inadequacies
inadequacy incompetence inconsistencies inconsistency inefficiencies inefficiency inertia inexperience injustice instability lapse lapses maladministration malpractice miscommunication
misjudgement mishandling mismanagement misreading misrepresentation obstacle obstacles mistake mistakes muddle nonsense omission omissions overreliance oversimplification regression
scandal shambles shortage shortages shortcoming shortcomings shortfall shortfalls slippage stagnation tokenism travesty turbulence turnover underperformance unfairness unreliability
variability variation variations volatility weakness weaknesses whitewash
mess bungle bungling confusion ambiguity coverup incoherence indifference negligence slur smear caricature nuisance debacle ineptitude
howler howlers clanger setback setbacks glitch glitches drawback drawbacks defects bureaucracy loophole loopholes mistrust distrust
dereliction hypocrisy recklessness carelessness sloppiness laxity lethargy paralysis gridlock bedlam mayhem turmoil overload overcrowding
understaffing underinvestment understatement overstatement falsehood falsehoods untruth untruths garbage rubbish tosh rot bunkum claptrap
twaddle drivel piffle poppycock balderdash hogwash guesswork hearsay conjecture blot indictment abomination mockery parody pantomime
charade quagmire incapacity ignorance insensitivity rigidity impasse disorganisation misunderstandings cynicism vagueness disservice outlier outliers jobsworth jobsworths busybody busybodies
oddities absurdity ordeal nightmare shame ineffectiveness insufficiency unpreparedness laziness weakening
worsening blindspot unprofessionalism unreality
insult blemish blemishes slander impertinence falsification tripe indignity indignities betrayals farces blindspots scapegoat scapegoating wreck ruin disappointment letdown
misjudgements dishonesty unkindness overemphasis overdependence overconfidence discourtesy disrepair squalor churn disconnect mismatch reservations misgivings dissatisfaction disquiet unease noncompliance
`;

/** Nouns that judge when somebody has, shows or brings them ("demonstrate persistence", "with rigour"). */
export const QUALITY_NOUNS = `
clarity compassion courage creativity dedication determination diligence empathy enthusiasm energy expertise insight integrity kindness openness passion persistence professionalism rigour
sensitivity skill tenacity tenaciousness transparency urgency warmth
humour dignity respect fairness decency courtesy patience kindliness resilience vigour purpose flair gusto
grit constancy gumption curiosity inquisitiveness consistency stability continuity honesty candour generosity perseverance pride thoroughness attentiveness ingenuity dynamism momentum robustness
`;

/** Nouns of movement: they judge with an adjective or a verb of making ("good progress", "some improvement", "made progress"). */
export const MOVEMENT_NOUNS =
  "progress improvement improvements achievement achievements difference strides inroads gains step steps advances success successes headway benefit benefits";

/** Judge in every form. */
export const POSITIVE_VERBS = `
thrive flourish excel exceed praise commend hail laud value appreciate transform enrich applaud trust
admire outperform outshine revitalise reinvigorate rejuvenate galvanise inspire uplift blossom shine impress
`;
export const NEGATIVE_VERBS = `
compromise condemn constrain criticise criticize decline deteriorate dilute disrupt distort endanger exacerbate falter flounder hamper hinder impair impede inhibit jeopardise lag lambast limit
mishandle misjudge mislead mismanage misread misrepresent muddle obscure overlook regress stagnate stall undermine underestimate underperform weaken worsen slip drift slam blast
thwart stifle erode blight mar plague cripple sabotage scupper derail botch bungle fumble flout squander downplay decry denounce deride
pillory berate castigate rebuke censure reprimand upbraid vilify ridicule overstate understate antagonise alienate demoralise devalue
discredit dent flail founder stutter trivialise tarnish taint skew misinterpret misinform misquote miscalculate misdirect
misidentify mislabel misapply overcomplicate exaggerate pan slate
slump nosedive backslide unravel crumble disintegrate implode languish fester dither prevaricate procrastinate dawdle belittle patronise
sideline scold fault disregard browbeat bamboozle underplay overplay misdiagnose mistreat mistime undercut underuse underrate overrate neglected shortchange scapegoat stonewall
`;

/** Judge where the change is told as done ("has improved"), not where it is wished ("to improve"). */
export const CHANGE_VERBS = "improve strengthen enhance stabilise";

/** Last words of hyphenated compounds that judge whatever stands before them ("autism-friendly", "trauma-informed", "crime-ridden"). */
export const PRAISING_TAILS = "friendly informed";
export const BLAMING_TAILS = "blaming heavy infested plagued ridden riddled strewn";
