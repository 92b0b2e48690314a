/** Capitalised words that begin a sentence or a phrase and are never part of a person's name, in lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `councillors co-heads co-headteachers co-owners co-chairs co-directors leaders heads whips principals msps mlas directors governors headteachers owners partners managers trustees ministers commissioners cllrs members officers inspectors apologies co-opted chairs the a an as at but and or nor so yet if when while where why how who what which that this these those then there here now in on of for from to by with without within after before
during since until under over about against among between across beyond despite although though because unless once even only just also both each every all any some many most
few several no not never he she it they we you i his her its their our your my one two three four five six seven eight nine ten last next new former then yesterday today tomorrow
meanwhile however moreover furthermore instead later earlier still perhaps maybe yes dear re sincerely faithfully regards statement from contact enter signed present apologies attending
responding speaking asked according like unlike whether is are was were has had have do does did can could will would should may might must let minutes item questions question answer
labour conservative tory liberal democrat green reform independent campaigner activist protester liberals conservatives tories greens independents council's notes note press media photo picture caption image video`.split(
    /\s+/,
  ),
);

/**
 * Words that name bodies, places, times, programmes or documents, in lower case: a run of capitalised words with one of them in or beside it is
 * no person's name ("Averham Council", "Radio Averham"). Words that are common surnames too (Hall, Bank, Young, Park) are left out.
 */
export const NAME_BREAKERS: ReadonlySet<string> = new Set(
  `council councils county city borough district metropolitan authority authorities parish town board committee cabinet commission department ministry government
parliament service services police constabulary force school schools academy academies college university primary secondary infant junior nursery trust hospital hospice clinic surgery
care home homes centre center hub unit team panel partnership forum group association federation union alliance society foundation charity network agency office bureau
ofsted cqc hmicfrs estyn inspectorate inspection inspections report reports review reviews survey plan plans programme project strategy framework act bill regulation
radio television tv news gazette times echo herald chronicle express telegraph guardian mail bbc itv press standard examiner argus
road street avenue square gardens south northern southern eastern western upper england english britain british uk wales welsh scotland
scottish ireland irish london europe european french german january february october november december monday tuesday wednesday thursday friday saturday sunday
children children’s child people family families adult adults social work worker workers education health safeguarding virtual early help youth services’ services'
judgement judgements grade grades overall effectiveness outstanding good inadequate requires improvement adequate recommendations summary appendix annex section part paragraph chapter
living sub-committee subcommittee observer stage years signs safety compliance majesty local area national regional parents parents’ parent pathway community communities public reviewing special educational needs send ltd
homecare healthcare waste housing transport logistics limited plc company holdings solutions last christmas easter spring autumn valley river coast island islands isles cathedral rapid response crown high supreme appeal tribunal
prison probation fire rescue ambulance nhs royal unison nspcc barnardo’s barnardo's article menu search cookies privacy twitter facebook instagram sinn féin authority's`.split(
    /\s+/,
  ),
);

/** Last words of places' and houses' names that are surnames too. */
export const PLACE_OR_SURNAME: ReadonlySet<string> = new Set(
  "green hill park lane bank mill lodge house hall bridge church court field forest grange manor vale heath moor view villa cottage farm tower towers".split(
    " ",
  ),
);

/** Given names that are words of documents or of the calendar too: one begins a name where what stands before and after says so ("governor | Bill Lowe"). */
export const WORD_OR_GIVEN: ReadonlySet<string> = new Set("bill april june grace august summer autumn paris will may dean".split(" "));

/** Words of bodies, offices and ranks that are surnames too: one ends a name behind a given name where a title, a role or commas say so ("panel chair Shirley | Good"). */
export const WORD_OR_SURNAME: ReadonlySet<string> = new Set(
  "good english french german england ireland scotland wales child street press last bishop dean judge head ward warden constable sergeant proctor canon major".split(
    " ",
  ),
);

/** Particles inside a name, in lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de da di del della der den van von la le du dos el al bin ibn ap ab af ten ter y".split(" "),
);
