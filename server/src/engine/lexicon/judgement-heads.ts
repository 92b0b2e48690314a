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
faultless favourable flawless flexible fruitful glowing good heartening helpful holistic homely honest humane imaginative immaculate impactful
impartial impeccable impressive incisive inclusive influential innovative insightful inspirational inspiring instrumental intelligent justified invaluable
inventive judicious kind knowledgeable laudable lively logical lucid masterly mature meaningful meticulous methodical motivated nuanced nurturing
orderly outstanding passionate perceptive persistent persuasive pleasing positive pragmatic praiseworthy principled proactive productive professional
proficient prompt promising proper proportionate prudent punctual purposeful quick quicker reassuring relentless reliable remarkable resolute resilient
resourceful respectful responsive rigorous robust safer satisfactory satisfying seamless sensible sensitive sharp sharper skilful skilled smooth sophisticated
sound spacious splendid stable steadfast steady stimulating streamlined strong stronger strongest successful succinct suitable superb supportive
swift swifter tactful tailored talented tangible tenacious terrific thorough thoughtful timelier timely tireless transparent trusting trustworthy
unequivocal unerring unfailing valued firm unflinching unstinting unwavering useful valuable versatile vibrant vigilant vigorous visionary wholehearted wonderful
worthwhile calm calmer compliant conducive constructive convincing dedicated demonstrable determined dependable durable earnest expeditious faster
forensic harmonious individualised immersive methodical objective optimal personalised plausible progressive rapid
realistic refreshing restorative secure sustainable sustained systematic tangible targeted unbiased viable wise sufficient
highquality goodquality childcentred childfocused joinedup
`;

/**
 * Of the positive adjectives and beside them: judge only next to another judging word, under a degree word or under a negator ("not specific
 * enough", "clear, measurable and realistic"). Alone they describe ("individual needs", "relevant partners").
 */
export const WEAK_POSITIVE_ADJECTIVES = `
accountable adequate aligned alert analytical articulate bright broad capable complete compliant concise confident  correct curious
determined durable evaluative exacting explicit focused focussed friendly full gentle genuine happy happier healthy
immediate individual individualised informed informative integrated intensive interactive joint legible mature measurable measured objective
open optimal patient personalised popular practical precise present professional proud ready  reasonable reflective regular relevant resilient responsible
respected restorative rich safe secure supported included empowered shared specific spacious straightforward strategic targeted timebound trusted unbiased understood valid varied visible warm warmer welcome welcoming
wide sustainable
`;

export const NEGATIVE_ADJECTIVES = `
absurd alarmist ambiguous arrogant baseless bizarre bogus botched bungled crude cynical defamatory demoralising dilapidated disingenuous embarrassing evasive filthy flagging groundless heartbreaking
horrifying humiliating hypocritical incomprehensible inexplicable inflammatory laughable ludicrous malicious overcrowded patronising preposterous regrettable ridiculous rude shaming sickening
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
`;

/** Judge only under a degree word, beside a judging word, or as what something "is", "are", "was" or "remains". */
export const WEAK_NEGATIVE_ADJECTIVES = `
absent avoidable bad confused dated delayed descriptive difficult embryonic false fearful frustrated general generic harmful hostile illegal isolated late lengthy
long lonely longer marginal minimal narrow overloaded overwhelmed passive reluctant rigid scarce static stretched systemic thin unhappy unmet unnecessary
unresolved unsettled unsupported unaware light dangerous undervalued unheard ignored unallocated unassessed vulnerable blunt
`;

/** Besides the adverbs made from adjectives. */
export const POSITIVE_ADVERBS = "well hard better faster sooner quickly safely properly commendably diligently";
export const NEGATIVE_ADVERBS = "poorly badly slowly unacceptably inadequately needlessly unnecessarily wrongly";

/** Judge only with the participle they touch ("closely monitored", "mostly understood"). */
export const WEAK_ADVERBS = `
actively adequately broadly centrally closely collaboratively confidently correctly deeply early easily extensively explicitly fairly firmly freely fully generally generously genuinely
greatly highly increasingly keenly largely mainly mostly openly personally powerfully precisely readily realistically reasonably richly
securely sensibly soon soundly specifically strategically strongly sufficiently suitably tightly uniquely warmly widely universally visibly
happily
`;

/** Adverbs whose adjective judges while they do not. */
export const PLAIN_ADVERBS = `
absently availably directly frequently generally goodly hardly immediately independently individually jointly lately longly notably presently professionally regularly relevantly remarkably
routinely shortly
`;

/** Nouns that judge wherever they stand; their adjectives belong to the span. */
export const POSITIVE_NOUNS = "strength strengths praise credit";
export const NEGATIVE_NOUNS = `
backlog backlogs betrayal catastrophe disaster embarrassment outrage sham blunder blunders bottleneck bottlenecks chaos complacency concern concerns criticism criticisms damage decline deficiencies deficiency deficit deficits
delay delays delusion deterioration disarray discrepancies discrepancy disgrace disparities disparity distortion distortions drift duplication dysfunction error
errors exaggeration failing failings failure failures fantasy farce fault faults fiasco flaw flaws fragmentation gap gaps hindrance inaccuracies inaccuracy inadequacies
inadequacy incompetence inconsistencies inconsistency inefficiencies inefficiency inertia inexperience injustice instability lapse lapses maladministration malpractice miscommunication
misjudgement mishandling mismanagement misreading misrepresentation obstacle obstacles mistake mistakes muddle nonsense omission omissions overreliance oversimplification regression
scandal shambles shortage shortages shortcoming shortcomings shortfall shortfalls slippage stagnation tokenism travesty turbulence turnover underperformance unfairness unreliability
variability variation variations volatility weakness weaknesses whitewash
`;

/** Nouns that judge when somebody has, shows or brings them ("demonstrate persistence", "with rigour"). */
export const QUALITY_NOUNS = `
clarity compassion courage creativity dedication determination diligence empathy enthusiasm energy expertise insight integrity kindness openness passion persistence professionalism rigour
sensitivity skill tenacity tenaciousness transparency urgency warmth
`;

/** Nouns of movement: they judge with an adjective or a verb of making ("good progress", "some improvement", "made progress"). */
export const MOVEMENT_NOUNS =
  "progress improvement improvements achievement achievements difference strides inroads gains step steps advances success successes headway benefit benefits";

/** Judge in every form. */
export const POSITIVE_VERBS = "thrive flourish excel exceed praise commend hail laud value appreciate transform enrich applaud trust";
export const NEGATIVE_VERBS = `
compromise condemn constrain criticise criticize decline deteriorate dilute disrupt distort endanger exacerbate falter flounder hamper hinder impair impede inhibit jeopardise lag lambast limit
mishandle misjudge mislead mismanage misread misrepresent muddle obscure overlook regress stagnate stall undermine underestimate underperform weaken worsen slip drift slam blast
`;

/** Judge where the change is told as done ("has improved"), not where it is wished ("to improve"). */
export const CHANGE_VERBS = "improve strengthen enhance";
