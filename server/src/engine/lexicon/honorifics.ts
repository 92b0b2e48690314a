/** Titles that only holders of a public office bear; the title belongs to the name ("Cllr Okoro", "Superintendent Leo Ashe"). */
export const OFFICE_TITLES: ReadonlySet<string> = new Set(
  `cllr councillor coun cr cyng cynghorydd alderman ald bailie connétable judge hhj justice baroness lord lady baron viscount earl superintendent constable sergeant inspector dci di ds dcs dc pc pcso acc dcc det supt insp sgt sheriff
commander commodore brigadier colonel col lt capt major captain general admiral bishop archbishop canon archdeacon rt hon mp`
    .split(/\s+/)
    .filter((word) => word !== "mp" && word !== "ds" && word !== "dc" && word !== "general" && word !== "major" && word !== "dcs"),
);

/** Titles that are a rank and no office: what their bearer does the text says elsewhere. In lower case. */
export const RANKS: ReadonlySet<string> = new Set("lord lady baroness baron viscount earl rt hon sir dame".split(" "));

/** Offices by which people are addressed: before a surname alone they are its title ("Deputy Le Brun", "Governor Hale"). In lower case. */
export const ADDRESSED_OFFICES: ReadonlySet<string> = new Set(
  "deputy senator governor commissioner mayor minister president provost convener chairman member officer manager".split(" "),
);
/** What must stand before some of them: an officer by himself is called so in a sentence only. */
export const ADDRESSED_WITH: Readonly<Record<string, RegExp>> = {
  member: /^(?:assembly|senedd|board|authority)$/,
  officer: /^(?:prison|watch|probation)$/,
  manager: /^(?:watch|station|crew|group|area)$/,
};

/** Titles anybody may bear; they make a name, not an office. */
export const PLAIN_TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof professor sir dame rev revd reverend fr father sister madam rabbi imam".split(" "),
);

/** First words of titles of several words, with what may follow: "Chief Superintendent", "Detective Chief Inspector", "His Honour Judge", "Mr Justice". */
export const TITLE_OPENERS: Readonly<Record<string, readonly string[]>> = {
  chief: ["constable", "superintendent", "inspector", "fire", "supt", "insp"],
  ch: ["insp", "supt"],
  det: ["con", "sgt", "insp", "supt", "ch", "chief", "constable", "sergeant", "inspector", "superintendent"],
  fire: ["officer"],
  lt: ["col", "cdr", "gen", "cmdr"],
  lieutenant: ["colonel", "commander"],
  wing: ["commander"],
  squadron: ["leader"],
  employment: ["judge"],
  district: ["judge"],
  tribunal: ["judge"],
  circuit: ["judge"],
  deputy: ["chief"],
  assistant: ["chief"],
  temporary: ["chief", "deputy", "assistant", "detective", "superintendent"],
  acting: ["chief", "deputy", "assistant", "detective", "superintendent"],
  interim: ["chief"],
  detective: ["chief", "superintendent", "inspector", "sergeant", "constable"],
  his: ["honour"],
  her: ["honour"],
  honour: ["judge"],
  mr: ["justice"],
  mrs: ["justice"],
  ms: ["justice"],
  lord: ["justice"],
  lady: ["justice"],
  rt: ["hon", "rev", "revd", "reverend"],
  very: ["rev", "revd", "reverend"],
  county: ["councillor", "cllr"],
  town: ["councillor", "cllr"],
  parish: ["councillor", "cllr"],
};

/** Letters and titles after a name, outside its span. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  "HMI SHMI HMIs MP MSP MS AM MEP MLA TD MHK MBE OBE CBE KBE DBE QPM KC QC JP PhD MA MSc BA BSc CQSW FRSA DL OI AI AM CI RI KCB CB".split(
    " ",
  ),
);
