/** Nouns that name a public office by themselves, in the singular and lower case; two-word ones are tried first. */
export const ROLE_HEADS: ReadonlySet<string> = new Set(
  `leader|director|chief executive|chief|boss|councillor|alderman|mayor|chair|chairman|chairwoman|chairperson|convener|convenor|president|vice-president|vice-chair|
commissioner|inspector|superintendent|constable|sergeant|minister|secretary|manager|head|headteacher|head teacher|headmaster|headmistress|principal|governor|
ombudsman|adjudicator|coroner|judge|mp|msp|spokesman|spokeswoman|spokesperson|adviser|advisor|officer|lead|cabinet member|lead member|executive member|
committee member|board member|portfolio holder|holder|analyst|auditor|reviewer|treasurer|trustee|organiser|hmi|dcs|ceo|whip|warden|matron|dean|provost|peer|
nominated individual|responsible individual|practitioner|scrutineer|deputy|envoy|registrar|controller|member|councilman|convenor|clerk|solicitor general|
coordinator|co-ordinator|bursar|chancellor|vice-chancellor|under-secretary|undersecretary|rector|recorder|rapporteur|director-general|representative|partner|provider|owner|proprietor|author of the report|independent reviewer|designate|inspectorate head|vice chair|chief nurse|administrator|supervisor|founder|co-founder|
chief exec|mgr|owner-manager|owner-operator|vice-principal|vice principal|independent visitor|independent person|opposite number|counterpart|successor|predecessor|counsel|shop steward|city solicitor|county solicitor|borough solicitor|co-owner|co-chair|co-director|co-headteacher|
social worker|backbencher|magistrate|pcc|chaplain|custody visitor|panel member|teacher-in-charge|ward sister|charge nurse|rep|supremo|tsar|taoiseach|tánaiste|senator|td|mla|fiscal|watch commander|crew commander|station commander|group commander|incident commander|harbour master|harbourmaster|chief curator|head curator|keeper|senco|sendco|portfolio-holder|co-head|report author|housemaster|
housemistress|principal teacher|health consultant|candidate|hopeful|opponent|mhk|mlc|pennaeth|auditor general|union official|cabinet colleague|ministerial colleague|shadow cabinet colleague|director general|depute|up guardian|top official|senior official|designated doctor|designated nurse|named doctor|named nurse|non-executive|area commander|borough commander|district commander`
    .replace(/\n/g, "")
    .split("|"),
);

/** Words that stand before a role's noun and belong to it: "deputy chief executive", "lead member", "cabinet member". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `co-opted lay statutory deputy assistant associate interim acting executive corporate strategic senior lead chief former then outgoing incoming new newly appointed vice cabinet council group party
opposition county city borough town parish district regional national registered nominated responsible independent managing service operational programme area team quality assurance shadow
education schools school nursery care home prison police crime fire health union branch general scrutiny committee board labour conservative tory liberal democrat lib dem green reform ukip plaid
principal private permanent under parliamentary prime foreign state practice performance data additional regulatory contracted seconded reporting non-executive joint co elected directly
metro ofsted's improvement safeguarding adoption fostering operations clinical nursing medical finance legal monitoring head executive virtual headteacher children’s children's
families adults social work lead intervention government children education trust academy station duty media press communications human resources current longstanding long-serving founding life life-long
honorary ceremonial overview audit appeals inspection her his majesty majesty’s majesty's customer compliance complaints probation custodial governing detective hm custody policing prisons senedd assembly depute designated operating information digital people planning housing licensing enforcement transformation commercial
technology consultant detention innovation risk watch crew welfare democratic equality equalities procurator contact presenting diversity forum trust
commanding snp dup sdlp uup plaid mayoral ferry panel trading standards food safety full-time reviewing diocesan authority business send`.split(
    /\s+/,
  ),
);

/** Professions that are an office only by rank ("chief nurse", "consultant surgeon"): whoever is a nurse and no more speaks as one of the staff. */
export const RANKED_PROFESSIONS: ReadonlySet<string> = new Set(
  "surgeon dentist nurse midwife pharmacist statistician psychiatrist physician paediatrician paramedic therapist psychologist gp anaesthetist obstetrician oncologist radiologist cardiologist geriatrician pathologist neonatologist gynaecologist".split(
    " ",
  ),
);

/** What gives such a profession its rank. */
export const PROFESSION_RANKS: ReadonlySet<string> = new Set("lead chief principal consultant head".split(" "));

/** Lawyers, who speak in public for a body and in private for anybody else. */
export const LAWYERS: ReadonlySet<string> = new Set("solicitor barrister lawyer".split(" "));

/** Offices told by somebody else's: whose they are stands before them ("her | opposite number", "the minister's | successor"). */
export const RELATIVE_ROLES: ReadonlySet<string> = new Set("number counterpart successor predecessor".split(" "));

/** Nouns for persons who speak for themselves: named or not, they hold no public office. */
export const PRIVATE_ROLES: ReadonlySet<string> = new Set(
  `solicitor barrister lawyer mother father mum dad mam parent grandmother grandfather grandparent gran grandma aunt uncle sister brother son daughter wife husband widow
neighbour resident carer foster pupil student victim survivor patient tenant reader correspondent reporter editor journalist author writer blogger teenager child
boy girl youngster apprentice pensioner shopkeeper whistleblower claimant appellant defendant volunteer`.split(/\s+/),
);

/** Roles of people who work for an inspectorate, whatever body the text speaks of. */
export const INSPECTOR_ROLE = /\b(?:(?<!planning )inspectors?|hmi|quality assurance manager|data analyst)\b/i;

/** Offices that imply their body, with what a text may call it. Sources: the inspectorates' own sites, 2024. */
export const OFFICE_OF: readonly { readonly office: RegExp; readonly called: RegExp; readonly body: string }[] = [
  { office: /inspector of prisons/i, called: /prison/i, body: "HM Inspectorate of Prisons" },
  { office: /inspector of probation/i, called: /probation/i, body: "HM Inspectorate of Probation" },
  { office: /inspector of (?:constabulary|fire)/i, called: /constabulary|HMIC/i, body: "HMICFRS" },
  { office: /inspector of (?:hospitals|general practice|adult social care)/i, called: /C/, body: "Care Quality Commission" },
];

/** Words that end a role's complement: "director of education | at the council | said". */
export const ROLE_STOP: ReadonlySet<string> = new Set(
  `asks whether said says say told added adds insisted claimed stressed argued wrote writes replied explained warned admitted denied called described welcomed rejected accepted accepts has had have was is are were
stood gave took made went came brought sat spoke thinks wants believes felt thought broke held will would who which that when where whose at in from since until with after before during under about as by on but because while if he she they it his her their its this these those i we you
did does do didn’t didn't withdrew withdraws struck refused declined seemed appeared offered conceded stated reported advised apologised acknowledged agreed confirmed disputed disagreed defended praised criticised responded commented concluded urged asked thanked can could may might must should`.split(
    /\s+/,
  ),
);

/** Nouns that end a field of work: a body's name may follow one without a comma ("Director of Children’s Services | Averham Council"). */
export const ROLE_FIELDS: ReadonlySet<string> = new Set(
  `services service care education families people safeguarding skills learning schools operations finance health housing resources inclusion children adults adult improvement quality
practice communities governance performance help protection partnerships commissioning prevention wellbeing standards`.split(/\s+/),
);

/** Nouns that end a body's name. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  "council police constabulary authority trust college academy school hospital ofsted cqc estyn charity group association".split(" "),
);
