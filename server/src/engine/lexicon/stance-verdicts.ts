/*
 * What people call a finding, a grade or a word of a report when they contest or concede it. Sources of patterns over text with straight apostrophes and without
 * quotation marks; each list is of one part of speech. What is called so, `claims/contests/replies/verdicts.ts` decides.
 */

const listed = (words: string): string => words.trim().replaceAll(/\s*,\s*/g, "|");

/** Adjectives and what stands for one: said of a finding, they contest it. */
export const CONTESTING_ADJECTIVES = listed(`
  unfair,unjust,unjustified,unjustifiable,unwarranted,undeserved,unmerited,uncalled for,uncharitable,misplaced,mistaken,misguided,misconceived,misleading,misinformed,ill-informed,
  inaccurate,incorrect,erroneous,wrong,wrong-headed,untrue,not true,false,absurd,ridiculous,ludicrous,preposterous,laughable,risible,farcical,nonsensical,perverse,irrational,illogical,
  harsh,over-harsh,excessive,disproportionate,exaggerated,overblown,overstated,overdone,over the top,overcooked,alarmist,hyperbolic,sensationalist,one-sided,lopsided,partial,biased,prejudiced,
  tainted,flawed,faulty,skewed,unsound,untenable,insupportable,unsupportable,baseless,groundless,unfounded,ill-founded,unproven,unevidenced,unsubstantiated,far-fetched,fanciful,simplistic,
  out of date,outdated,(?:an? |two |three |several |some |many |\\d+ )?(?:years?|months?) (?:old|out of date|stale),dated,stale,obsolete,superseded,(?:so |very |way |miles |rather |well |a long way |somewhat |far )?(?:wide of|off|short of|far from) the (?:mark|truth|target),off[- ]beam,off[- ]target,
  off the scale,out of order,out of kilter,out of proportion,below the belt,beyond belief,beyond the pale,insulting,offensive,defamatory,slanderous,libellous,scurrilous,hurtful,demeaning,ungenerous,mean-spirited,
  daft,barmy,bonkers,silly,crazy,potty,crackers,bananas,codswallop,cobblers,rot,tosh,twaddle,tripe,poppycock,balderdash,baloney,hogwash,bunkum,bunk,rubbish,nonsense,garbage,claptrap,drivel,piffle,moonshine,eyewash,
  pie in the sky,ultra vires,unlawful,at fault,in error,gratuitous,grotesque,scandalous,slapdash,shoddy,premature,over-egged,unkind,ungracious,uncorroborated,unverified,unsupported,unsupported by \\w+,unreal,unreasonable,unreasoned,unbalanced,unhelpful and \\w+,intemperate,selective,subjective,inconsistent with \\w+,self-contradictory,contradictory,incoherent,implausible,incredible,inexplicable,incomprehensible,mystifying,baffling,bewildering,perplexing,astonishing,unrecogni[sz]able,wildly \\w+,overly \\w+,too (?:harsh|strong|severe|sweeping|hard|simple|pessimistic|gloomy|low|high|broad|negative|blunt|crude|tough|quick to \\w+),contemptible,spiteful,vindictive,malicious,politically motivated,politically charged,predetermined,over-egging,over-egging it,overdoing it,pushing it,stretching it,
  scaremongering,(?:a )?bit (?:much|rich|strong|steep),rich,a stretch,not on,stuff and nonsense,all wrong,plain wrong
`);

/** Nouns with their article: said of a finding, they contest it. */
export const CONTESTING_NOUNS = listed(`
  slur,smear,insult,travesty,falsehood,lie,untruth,fib,fabrication,invention,fiction,myth,fairy ?tale,calumny,libel,slander,distortion,misrepresentation,misdescription,caricature,parody,
  exaggeration,overstatement,injustice,mix-up,misreading,misunderstanding,misnomer,non sequitur,red herring,stitch-up,hatchet job,witch-?hunt,cheap shot,low blow,kick in the teeth,
  slap in the face,figment,fantasy,nonsense,guess,leap,disservice,half-truth,cock-and-bull story,joke,bad joke,farce,mockery,cop-out,nonsense,wild claim,scare story,pack of lies,load of (?:\\w+ )?(?:rubbish|nonsense|tosh|rot|cobblers|bunkum|old \\w+),tissue of \\w+,figment of \\w+ imagination,shot in the dark,stab in the back,stick to beat us with,foregone conclusion,miscarriage of justice,kangaroo court,sledgehammer,broad brush,sweeping statement,generalisation,sweeping generalisation,contradiction in terms,contradiction
`);

/** What evidence does that stands against a finding. */
export const CONTRADICTING: readonly RegExp[] = [
  /\b(?:gives?|gave|giving|given) the lie to\b|\b(?:tells?|told|telling) (?:a|an|quite a|another) (?:(?:very|rather|quite|altogether|somewhat|wholly|completely) )?(?:different |other )?(?:story|tale)\b(?! of)|\b(?:paints?|painted) (?:quite )?an? (?:very |quite |rather |altogether )?(?:different|rosier|brighter|fairer|truer) picture\b/i,
  /\b(?:shows?|showed|proves?|proved|suggests?|suggested|says?|said|demonstrates?|indicates?) (?:otherwise|differently|(?:quite |exactly )?the (?:opposite|contrary|reverse))\b|\b(?:evidence|facts?|figures|results|records?) (?:\w+ ){0,2}?(?:points? the other way|are against|is against|do not support|don't support|does not support|doesn't support)\b/i,
];

/** What a finding does when somebody contests it. */
export const CONTESTING_PREDICATES: readonly RegExp[] = [
  /\b(?:does|did|do|done|doing) (?:\w+ ){0,3}?(?:a )?(?:great |grave |real )?(?:disservice|injustice)\b/i,
  /\b(?:does|do|did|will|would)(?:n't| not) (?:\w+ )?(?:stand up|stack up|add up|hold (?:water|up)|wash|bear (?:scrutiny|examination|out)|square with|tally with|match|fit|ring true|chime)\b/i,
  /\b(?:is|are|was|were)(?:n't| not) (?:\w+ )?(?:borne out|supported by|backed up|warranted by|justified by|consistent with|reflected in)\b|\b(?:belied|contradicted|disproved|refuted|confounded|undermined) by\b/i,
  /\b(?:based|built|founded|rests?|rested|resting|relies|relied) (?:up)?on (?:\w+ ){0,3}?(?:mix-up|mistakes?|errors?|misunderstandings?|misreading|hearsay|gossip|rumour|false premise|guesswork|sand|anecdotes?|(?:one|two|three|four|five|a handful of|a single) \w+|old (?:data|figures))\b/i,
  /\bfl(?:y|ies|ew|ying) in the face of\b|\bbeggars? belief\b|\bdefies (?:belief|logic|reason)\b|\b(?:bears?|bore) (?:no|little|scant) (?:relation|resemblance|relationship)\b|\bmiss(?:es|ed) the (?:point|mark)\b|\b(?:goes|go|went) (?:much |far |way )?too far\b/i,
  /\b(?:arrived at|reached|awarded|given|drawn|made|written) (?:unfairly|unjustly|wrongly|in error|by mistake|in haste|hastily|on a whim|without evidence)\b/i,
  /\b(?:inspectors?|inspectorate|ofsted|reports?|findings?|figures?|authors?|team|they|it|sentence|paragraph|passage|word|adjective|number) (?:\w+ ){0,3}?(?:overlook|ignor|omit|misread|misrepresent|misdescrib|misstat|overstat|exaggerat|overplay|inflat|distort|mislead|leaves? out|left out|misses|missed)\w*\b/i,
  /\b(?:inspectors?|inspectorate|ofsted|reports?|authors?|team|they|had|who) mist(?:ook|aken|aking) \w+ (?:\w+ ){0,3}?for \w+|\b(?:inspectors?|inspectorate|ofsted|reports?|authors?|team|they|had) confus(?:ed|ing|es) \w+ (?:\w+ ){0,3}?with\b|\b(?:ought not|should not|shouldn't|should never) (?:to )?have been (?:laid|counted|included|levelled|attributed|made|held|published|printed|written)\b/i,
];

/** Adjectives and what stands for one: said of a finding, they concede it. */
export const CONCEDING_ADJECTIVES = listed(`
  fair,fair enough,just,justified,deserved,merited,warranted,earned,right,correct,accurate,true,sound,valid,reasonable,apt,spot on,bang on,dead on,on the money,on the nose,about right,well founded,well-founded,legitimate,
  hard to (?:argue with|fault|dispute|deny|quarrel with),difficult to (?:argue with|fault|dispute|deny),unarguable,undeniable,indisputable,incontestable,incontrovertible,irrefutable,inescapable,unanswerable,
  common ground,not in dispute,beyond dispute,beyond argument,real,a fact
`);

/** Nouns with their article, and what a finding does when somebody concedes it. */
export const CONCEDING_NOUNS = listed(`
  fair cop,fair point,fair reflection,fair picture,fair summary,fair description,accurate one,accurate picture,accurate reflection,accurate account,just one,true picture,service,favour,wake-up call we needed
`);

export const CONCEDING_PREDICATES: readonly RegExp[] = [
  /\b(?:rings?|rang) true\b|\b(?:hits?|hitting) (?:home|the nail on the head)\b|\b(?:done|did|does) (?:us|the \w+|our \w+) a (?:service|favour)\b|\bbang to rights\b/i,
  /\b(?:inspectors?|they|ofsted|the report|the inspectorate|the watchdog) (?:is|are|was|were|got it|have it|has it) (?:\w+ )?(?:right|correct|spot on|justified)\b/i,
];

/** Said of what was done, these blame it and with it whoever did it: a concession where the one who did it says so. */
export const BLAMING_ADJECTIVES = listed(`
  inexcusable,indefensible,unforgivable,unpardonable,unacceptable,intolerable,deplorable,shameful,disgraceful,inadequate,not good enough,not acceptable,wrong,a mistake,an error,a failure,a failing,a lapse,an omission,
  a grave omission,a serious mistake,a blot,a matter of (?:\\w+ )?regret,a matter of (?:\\w+ )?shame,regrettable,not right,below standard
`);
