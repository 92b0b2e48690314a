import { BEGINNING, mayBeginAs } from "../text/beginnings.ts";
import { lastLetters } from "../text/characters.ts";
import type { Zone } from "./report.ts";

/** What a heading's words say of the section below it. */
export interface HeadingSense {
  /** Undefined where the words leave the zone as it is around the heading. */
  readonly zone: Zone | undefined;
  /** 1 for the parts of a report, 2 for headings within them. */
  readonly level: 1 | 2;
}

interface KnownTitle {
  readonly pattern: RegExp;
  readonly zone?: Zone;
  readonly level: 1 | 2;
}

/**
 * Section titles of reports on care homes (CQC since 2014), police forces (HMICFRS, PEEL since 2018), schools (Ofsted since 2019, Estyn since 2017, ISI since
 * 2017), children's homes (Ofsted, SCCIF since 2017), Scottish care services (Care Inspectorate since 2018) and prisons (HMI Prisons since 2017).
 */
const OTHER_INSPECTORATES: readonly KnownTitle[] = [
  {
    pattern:
      /^(?:overall summary|our (?:overall )?judge?ments?|key messages|overview|introduction|hm inspector's (?:observations|summary))$/,
    zone: "findings",
    level: 1,
  },
  { pattern: /^the five questions we ask about (?:the )?services?\b.{0,40}$/, zone: "findings", level: 1 },
  {
    pattern:
      /^(?:is (?:the|this) (?:service|home)|are services) (?:safe|effective|caring|responsive(?: to people's needs)?|well[- ]led)\??$/,
    zone: "findings",
    level: 1,
  },
  { pattern: /^(?:what we found|people's experience of using this service\b.{0,40}|our findings)$/, zone: "findings", level: 2 },
  { pattern: /^(?:why we inspected|our approach)$/, zone: "about", level: 2 },
  { pattern: /^about (?:the|this) (?:data|report|visit)$/, zone: "about", level: 1 },
  {
    pattern: /^about (?:the|this) (?:service|home|school|force|prison|provider)$/,
    zone: "area",
    level: 2,
  },
  {
    pattern: /^about (?:hm[py]|hmpyoi|ysgol) [\w' ]{2,40}$/,
    zone: "area",
    level: 1,
  },
  {
    pattern:
      /^(?:how (?:well|good) (?:do|does|is|are) (?:we|our) [\w' ,-]{3,70}|how well children and young people are helped\b.{0,30})\??$/,
    zone: "findings",
    level: 1,
  },
  { pattern: /^(?:from this inspection we (?:evaluated|graded) this service as|detailed evaluations)$/, zone: "findings", level: 1 },
  { pattern: /^what the service has done to meet\b.{0,120}$/, zone: "findings", level: 1 },
  { pattern: /^(?:priority concerns|key concerns|causes? of concern|notable positive practice)$/, zone: "findings", level: 2 },
  { pattern: /^section \d{1,2}\.? \p{L}[\p{L}' ,-]{2,60}$/u, zone: "findings", level: 1 },
  { pattern: /^what is it like to (?:be a pupil|be a learner|attend)\b.{0,60}$/, zone: "findings", level: 1 },
  {
    pattern: /^what does the (?:school|college|provider|setting) do well and what does it need to do better\??$/,
    zone: "findings",
    level: 1,
  },
  {
    pattern:
      /^the quality of (?:the )?(?!.* (?:is|are|was|were) )(?:education|pupils' [\w' ,-]{3,60}|children's [\w' ,-]{3,60}|leadership\b.{0,40}|teaching\b.{0,40})$/,
    zone: "findings",
    level: 1,
  },
  { pattern: /^overall experiences and progress of\b/, zone: "findings", level: 1 },
  { pattern: /^inspection judge?ments$/, zone: "findings", level: 1 },
  {
    pattern: /^(?:statutory requirements?|requirements?|action points?|next steps|action we have told the provider to take)$/,
    zone: "recommendations",
    level: 2,
  },
  { pattern: /^information about this (?:children's home|home|agency|setting|college)\b/, zone: "area", level: 1 },
  {
    pattern:
      /^(?:school's details|school details|(?:children's home|provider|agency|registration|setting|service|provision) details|recent inspection history|facts and figures used on inspection|background information)$/,
    zone: "area",
    level: 1,
  },
  { pattern: /^(?:inspectors?|inspection evidence|evidence base|copies of the report|to find out more)$/, zone: "about", level: 1 },
  { pattern: /^(?:what happens next|enforcement|follow[- ]up|complaints|rating at last inspection)$/, zone: "findings", level: 2 },
];

/**
 * Section titles of inspection reports, as the inspectorates print them since 2009 (Ofsted's safeguarding and looked-after inspections, SIF and ILACS reports, focused
 * visits; the CQC's and HMICFRS's common parts). Matched against the beginning of a line in lower case, with straight apostrophes.
 */
const KNOWN: readonly KnownTitle[] = [
  { pattern: /^(?:the )?(?:inspection )?recommendations?(?: for [\w' ]{1,60})?$/, zone: "recommendations", level: 1 },
  {
    pattern: /^what (?:does|do|needs?|must|should) [\w' ,()-]{0,80}improve(?:ment)?(?: (?:in|at) [\w' ]{1,60})?\??$/,
    zone: "recommendations",
    level: 1,
  },
  {
    pattern: /^(?:areas? for (?:improvement|development|priority action)|priority and immediate action|areas? for priority action)s?$/,
    zone: "recommendations",
    level: 2,
  },
  { pattern: /^(?:immediate(?:ly)?|within \w+ months?)[:.]?$/, zone: "recommendations", level: 2 },
  { pattern: /^what the (?:inspection )?judge?ments? means?\b/, zone: "legend", level: 1 },
  { pattern: /^(?:the )?(?:grade|judge?ment) descriptors?$/, zone: "legend", level: 1 },
  { pattern: /^information about (?:this|the) inspection\b/, zone: "about", level: 1 },
  {
    pattern: /^(?:about (?:this|the) inspection|how we (?:carried out|inspect)|background to (?:this|the) inspection)\b/,
    zone: "about",
    level: 1,
  },
  { pattern: /^(?:the )?inspection team$/, zone: "about", level: 2 },
  { pattern: /^information about (?:this|the) (?:local authority(?: area)?|area|provider|school|service)\b/, zone: "area", level: 1 },
  {
    pattern:
      /^(?:child protection|children looked after in this|children in care in this|children living in this|other information about|local leadership|the casework model)\b.{0,40}$/,
    zone: "area",
    level: 2,
  },
  { pattern: /^(?:previous|other) ofsted inspections$/, zone: "area", level: 2 },
  {
    pattern:
      /^(?:executive summary|summary(?: of (?:key )?findings?)?|summary for children and young people|key findings|main findings|inspection findings|findings)\b.{0,70}$/,
    zone: "findings",
    level: 1,
  },
  { pattern: /^(?:the )?experiences? and progress of\b/, zone: "findings", level: 1 },
  { pattern: /^the impact of leaders on\b/, zone: "findings", level: 1 },
  {
    pattern:
      /^(?:children who need help and protection|children looked after and achieving permanence|adoption performance|leadership, management and governance)\b.{0,40}$/,
    zone: "findings",
    level: 1,
  },
  {
    pattern: /^(?:overall effectiveness|capacity (?:for|to) improve(?:ment)?|service effectiveness|the effectiveness of)\b.{0,90}$/,
    zone: "findings",
    level: 1,
  },
  { pattern: /^(?:inspection judge?ments? about|section \d+: )/, zone: "findings", level: 1 },
  { pattern: /^(?:the )?local (?:authority|safeguarding children board)(?:'s strengths| \(lscb\))?$/, zone: "findings", level: 1 },
  ...OTHER_INSPECTORATES,
  {
    pattern: /^(?:progress since the last inspection|what (?:is|was|works|went) (?:working )?well|what the service does well)\b.{0,40}$/,
    zone: "findings",
    level: 2,
  },
];

/** Tells at once that a line is none of them, as most lines are. */
const ANY_KNOWN = new RegExp(KNOWN.map(({ pattern }) => pattern.source).join("|"), "u");

/** Titles that end the front page; the others stand in its grid of grades too. */
const AFTER_FRONT =
  /^(?:executive summary|summary|key findings|main findings|inspection findings|findings|section \d+: |(?:the )?local authority$|progress since|what (?:is|was|works|went)|inspection judge?ments$|overall summary$|overview$|introduction$|key messages$|hm inspector's )/;

/** Shorter lines may be cut within the beginning that tells what they are none of. */
const LEAST = 9;

/** False for a line that does not begin as any of the titles does, before its words are made plain: most lines are spared that. */
function mayBeTitle(beginsAs: (line: string) => boolean, line: string): boolean {
  const first = line.charCodeAt(0) | 32;
  if (line.length < LEAST || first < 97 || first > 122) return true;
  return beginsAs(line);
}

const beginsAsKnown = mayBeginAs(KNOWN.map(({ pattern }) => pattern));

const beginsAsEnd = mayBeginAs([...KNOWN.map(({ pattern }) => pattern), AFTER_FRONT]);

/** True for a section title that cannot stand on the front page itself. */
export function endsFrontPage(line: string): boolean {
  if (!mayBeTitle(beginsAsEnd, line)) return false;
  const plain = plainHeading(line);
  const zone = knownTitle(plain)?.zone;
  return (
    (zone !== undefined &&
      zone !== "findings" &&
      !/^(?:children (?:looked after|in care)|information about this (?:children's home|home|agency|setting))/.test(plain)) ||
    AFTER_FRONT.test(plain)
  );
}

/** The sense of a line that is one of the reports' own section titles; undefined for any other line. */
export function knownHeading(line: string): HeadingSense | undefined {
  return mayBeTitle(beginsAsKnown, line) ? knownTitle(plainHeading(line)) : undefined;
}

/** The same of a title that may run on over the next line. */
export function knownHeadingOver(line: string, next: string | undefined): HeadingSense | undefined {
  if (line.length > BEGINNING && !mayBeTitle(beginsAsKnown, line)) return undefined;
  return knownHeading(line) ?? (next === undefined ? undefined : knownHeading(`${line} ${next}`));
}

/** The same of a heading's plain words (see `plainHeading`). */
function knownTitle(plain: string): HeadingSense | undefined {
  if (plain.length > 160 || !ANY_KNOWN.test(plain)) return undefined;
  for (const { pattern, zone, level } of KNOWN) if (pattern.test(plain)) return { zone, level };
  return undefined;
}

/** Grade words as a heading or a grid prints them, over every scale since 2009. */
const GRADE =
  "(?:outstanding|exceptional|good|requires? improvement(?: to be good)?|adequate|satisfactory|inadequate|not judged|expected standard|strong standard|needs attention|urgent improvement|excellent|very good|weak|unsatisfactory)";
/** The words that these end with. */
const GRADE_ENDS = new Set(
  "outstanding exceptional good improvement adequate satisfactory inadequate judged standard attention excellent weak unsatisfactory".split(
    " ",
  ),
);

/** False for a line whose last word ends no grade: most lines are spared the search for one. A stop may follow the word. */
function mayEndInGrade(line: string): boolean {
  return GRADE_ENDS.has(lastLetters(line));
}

const GRADE_ALONE = new RegExp(`^${GRADE}\\.?$`, "i");
const GRADED_END = new RegExp(`(?:[:?–—-] ?| {2,8})(?:is |are )?${GRADE}$`, "i");
const GRADE_SENTENCE = new RegExp(
  `^.{4,120}\\b(?:(?:is|are) (?:judged |rated |graded )?(?:to be )?${GRADE}|Board requires improvement(?: to be good)?)\\.?$`,
  "i",
);

/** The formula of the single inspection framework's headings (2013–17), which often run over two lines and sometimes end in a stop. */
const GRADED_JUDGEMENT = new RegExp(
  `^the graded judge?ment (?:for|about|on) .{4,100} (?:is|are)(?: that (?:it|they)(?: is| are)?)? (?:to be )?${GRADE}\\.?$`,
  "i",
);

/** True for "The graded judgement about the experience and progress of care leavers is that it is good". */
export function isGradedJudgement(words: string): boolean {
  return words.length < 160 && GRADED_JUDGEMENT.test(words);
}

/** The same of a heading that may run on over the next line. */
export function isGradedJudgementOver(line: string, next: string | undefined): boolean {
  if (isGradedJudgement(line)) return true;
  return next !== undefined && /^the\b/i.test(line) && isGradedJudgement(`${line} ${next}`);
}

/** True for a line that holds nothing but a grade. */
export function isGradeAlone(line: string): boolean {
  return line.length < 40 && GRADE_ALONE.test(line);
}

/** True for "The experiences and progress of care leavers: good". */
export function isGradedHeading(line: string): boolean {
  const end = line.length < 200 && mayEndInGrade(line) ? GRADED_END.exec(line) : null;
  return end !== null && !/[.!?]["”’)]? \p{Lu}/u.test(line.slice(0, end.index));
}

/** True for a heading that is a sentence: "Leadership, management and governance are good". */
export function isGradeSentence(line: string): boolean {
  return line.length < 160 && mayEndInGrade(line) && GRADE_SENTENCE.test(line);
}

const beginsAsTitle = mayBeginAs([...KNOWN.map(({ pattern }) => pattern), /^contents$/]);

/** True for the title of a table of contents and for a section's. */
export function isTitle(line: string): boolean {
  if (!mayBeTitle(beginsAsTitle, line)) return false;
  return knownHeading(line) !== undefined || (line.length < 60 && /contents/i.test(line) && plainHeading(line) === "contents");
}

/** A heading's words without Markdown signs and number, in lower case with straight apostrophes. */
export function plainHeading(line: string): string {
  const marked = /^[#*\d]/.test(line);
  const words = marked
    ? line
        .replace(/^#{1,6} +/, "")
        .replace(/^\*\*(.*)\*\*$/, "$1")
        .replace(/^\d{1,2}(?:\.\d{1,2}){0,2}[.)]? +/, "")
    : line;
  const ended = ":.0123456789".includes(words.slice(-1)) ? words.replace(/(?<=\p{L})\d{1,2}$|[:.]$/u, "") : words;
  return (/[’‘]/.test(ended) ? ended.replace(/[’‘]/g, "'") : ended).trim().toLowerCase();
}

const MOST_WORDS = 14;

/** True for a line of up to fourteen words that starts with a capital and has no final stop: the shape of a heading. */
export function isHeadingShaped(line: string): boolean {
  if (line.length < 3 || line.length > 110) return false;
  if (!/^[\p{Lu}‘“'"]/u.test(line) || /[.,;…]["”’']?$|\.\)$/.test(line) || /[.?!]["”’)]? \p{Lu}/u.test(line)) return false;
  if (!/\p{L}{2}/u.test(line)) return false;
  let blanks = 0;
  for (let at = line.indexOf(" "); at >= 0 && blanks < MOST_WORDS; at = line.indexOf(" ", at + 1)) blanks++;
  return blanks < MOST_WORDS;
}

/** The descriptors that some reports print without a heading of their own: "A good local authority leads effective services that …". */
export function isLegend(text: string): boolean {
  return /^(?:(?:safe|effective|caring|responsive|well[- ]led)\W{1,3}this means\b|an? (?:good|outstanding|inadequate) (?:local authority|lscb)\b|an? (?:local authority|lscb) (?:that )?(?:is |requires? )(?:good|outstanding|inadequate|improvement)|in a local authority that requires improvement|the judge?ments on leadership, management and governance)/i.test(
    text,
  );
}
