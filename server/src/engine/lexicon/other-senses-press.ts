/**
 * Expressions of news, letters, minutes and newsletters in which a judging word judges nothing: words only, no logic. They are a part of `OTHER_SENSES`, and
 * are written like it.
 */
export const PRESS_SENSES = `
founder
founders
outside the law (school|schools|centre|courts|society|firm|library|faculty|department|building)
extraordinary (meeting|meetings|general|session|council|committee|board|cabinet|item|powers|measures|times)
a (good|great) (deal|many)
(recruitment|summer|winter|spring|autumn|christmas|easter|book|craft|job|jobs|careers|village|school|fun|trade|street|science) (fair|fairs)
fair (stall|stalls|ground|money)
calm down
(call|calls|called|calling|appeal|appeals|appealed|plea|pleas|urged|urges|urging) for calm
(motion|motions) of no confidence (in|)
no confidence (motion|motions)
outstanding (since|when|repairs)
outstanding for (over|more|up|two|three|four|five|six|several|months|years|weeks)
be good to
good to (hear|see|have|know|meet|talk|be)
have a (restful|lovely|smashing|good|great|wonderful|peaceful) (weekend|holiday|break|summer|day|christmas|easter)
(bring|brings|bringing|brought) up to date
(keep|keeping|keeps) (you|us|me|everyone) up to date
if (i'm|i am|we're|we are) honest
to be (perfectly |quite |brutally |absolutely |)(honest|fair|frank|blunt) (,|with|to)
(i'll|let me|i will|we'll) be (quite |perfectly |completely |)(frank|honest|blunt|clear|plain|straight|brief)
(answer|explanation|reason|question|choice|message|truth|request|remedy) (is|was) (very |quite |really |perfectly |)simple
quick to (add|point|say|stress|note|insist)
let (it |)slip that
(well led|caring|responsive) review
for well led
(has|have|had) a point (of|to|where|at|system)
slip of (paper|the)
a success rate
(nothing|little|something|anything|much|more) to do with
cold (weather|water|snap|call|calls|case|cases|war|store|storage|night|day|ash)
the cold
(make|makes|made|making|offer|offers|offered|offering) no (excuse|excuses)
no (excuse|excuses) to offer
(a|the|small) (cooperative|co operative) (of|has|is|was|that|which|said)
well under way
by mistake
(fill|fills|filled|filling) (most|some|many) of the gaps
not often that
never easy to
sensitive time
(is|was|are|were) (also|equally|quite|perfectly) clear (that|how|about)
our (highest|top|first|absolute|main|overriding) priority
(fail|failed|failing) (a|the|drug|driving) (test|tests|exam)
failed (drug|breath|fitness|driving) (test|tests)
(sharp|heated) (exchange|exchanges)
(expecting|expected|feared|fearing) (worse|better|the worst)
what (has|had|is|was|have) (gone|going|working|worked) well
what went well
for being (safe|caring|effective|responsive|well led)
(poor|poorer|poorest) (homes|backgrounds|background|children|pupils|families|country|countries)
creative subjects
substantive (post|posts|role|roles|appointment|appointments|manager|head|director)
a comprehensive (has|is|was|had|which|where|said|with|in)
(made|make|makes|making) (her|him|them|us|me|it|you) sound
can't come too soon
cannot come too soon
deficit of (£|pounds)
(running|runs|run|ran|in) (a|up a) deficit
(budget|funding|pension|cash) (deficit|deficits|gap|gaps|hole|shortfall)
finds you (all |)well
smear (test|tests)
with (very warm|warm|warmest|every good|best|good) wishes
with respect (,|hun|to|sir|madam|minister|chair|councillor)
(right|rt) (honourable|hon)
honourable (member|members|friend|gentleman|lady|lord)
full stop
(expert|experts) by experience
(not|never|won't|wouldn't) (going to |gonna |about to |here to |)insult (you|him|her|them|us|anyone|anybody|people|your|their|his|her)
a good (hundred|thousand|dozen|half|mile|hour|year|month|week|while|bit|way|mind|sleeper|fifty|forty|thirty|twenty|ten)
in a (good|bad|foul|better) (mood|temper)
good as gold
(seen|had|heard|known) (worse|better)
at the heart of everything (we|they|it|you|that)
worst (day|night|week|fortnight|month|year|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|winter|summer) (of|in|for)
(ask|asks|asked|asking|play|plays|told) (nicely|politely|kindly)
kind (message|messages|wishes|permission)
lovely to (be|see|hear|meet|have|chat)
(quick|brief) (thread|recap|question|word|note|look|reminder|chat|update|reply|call|point)
(enhanced|intensive) (monitoring|scrutiny process)
dynamic (risk|pricing)
(mostly|mainly|largely|recently|newly|long|all) retired
nothing of the kind
(cry|cries|cried|crying) foul
(award|awards|medal|prize|recognition) for outstanding
rubbish (is|was|are|piles|piled|piling|bags|bins|dump|tip|collection|collections)
what (the|this|your|our|a) (school|nursery|college|academy|home|service|provider|council|force|prison|area) (does well and what it |)needs to (do to |)improve
(toilet|toilets|lift|lifts|machine|phone|phones|ruled) out of order
(rule|rules|ruled|ruling) (it|this|that|him|her|them) out of order
(rule|rules|ruled|ruling) (the|a|his|her|their|this|that) (question|questions|motion|amendment|point|remark|remarks|request|councillor|member) out of order
trust (that|which|who|whose) (runs|ran|serves|served|owns|owned|manages|managed|operates|operated|employs|provides|provided|took|takes|has|had|is|was)
in trouble with the (law|police|authorities)
(smoke|fumes|ash|snow|dust|smell) (drift|drifts|drifted|drifting)
(confirmed|unconfirmed|false) (positive|negative)
(test|tests|sample|samples|swab|swabs|result|results) (has been |have been |had been |was |were |came back |come back |is |are )(negative|positive)
nuisance (bike|bikes|call|calls|neighbour|neighbours|caller|callers|parking)
(noise|statutory|public|odour|private) nuisance
(drug|drugs|breath|fitness|driving) test (failure|failures)
(fail|fails|failed|failing) (a |the |their |his |her |)(random |mandatory |)(drug test|drug tests|driving test|course|exams|audition)
(raffle|christmas|food|picnic|gift|laundry) (hamper|hampers)
(cake|market|book|tombola|plant|sweet|toy|burger|bric a brac|fruit) (stall|stalls)
(chip|frying|sauce|roasting|bed) (pan|pans)
gun salute
(deserve|deserves|deserved) (answers|an answer|an apology|the truth|to know|an explanation)
(expect|expects|expected|demand|demands|demanded) the highest standards
too (busy|technical|ill|old|young|far|late at night) to (attend|come|go|explain)
(i|we) (don't|do not) (usually|often|normally|always)
it (isn't|is not|wasn't|was not) often
(don't|doesn't|do not|does not) (often|usually|normally) (give|gives|speak|write|comment|attend|talk)
(seldom|rarely) (speaks|writes|attends|gives interviews|smiles)
no one's job (is|was)
(i'd|it'd|we'd|he'd|she'd) be (wrong|daft|dishonest|foolish|naive|remiss|silly|mad|stupid|improper|unfair) (to|of|if)
(does|did|would) sound
dated the
(not|never|doesn't|don't) do things by halves
in time for
too much to ask
for (caring|effective|responsive|safe|well led) and (safe|caring|effective|responsive|well led)
disengaged from
one wonders
dedicated (the|this|his|her|their|it)
sour grapes
(was|were|sounded|struck a) (more|less|rather more|far more) (combative|defiant|measured|conciliatory|guarded|bullish|upbeat|forthright|contrite|emollient) (.|,|tone|note)
(look|looks|looked|looking|prepare|prepared|preparing|brace|braced|hunt|hunting|hope|fear|fearing) for the worst
(want|wants|wanted|wish|wishing|mean|meant|trying) to sound
(good|kind|gracious|brave|unwise|rash) enough to (say|write|tell|admit|send|let|call|claim|suggest|reply)
easy for (you|him|her|them|us|me|inspectors|ministers|others|some|anyone) to
reliably (informed|told)
(won't|not|never|not going to) hide behind
(don't|doesn't|didn't|do not|does not|did not) (need|take) (an inspector|inspectors|a report|ofsted|the cqc|estyn|an expert|a genius|anyone|anybody|me|us) to (tell|say|show|remind|see|know)
(need|needs|needed) no (inspector|inspectors|report|expert|one) to (tell|say|show|remind)
not (the|entirely the|quite the) case (that|as|,)
no (nice|easy|kind|gentle|polite) way (of putting|of saying|to put|to say)
(is|was|were|are) better than (none|nothing)
`;
