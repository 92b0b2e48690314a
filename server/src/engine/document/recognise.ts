import type { SourceText } from "../text/source-text.ts";
import { isForDevelopers } from "./developer-text.ts";
import { NOTICE } from "./document-kind.ts";
import type { DocumentKind } from "./report.ts";

/** What a text was taken for, from its own words alone. */
export interface Recognition {
  readonly kind: DocumentKind;
  /** 0 to 1. For `other`: how sure it is that the text is neither report nor coverage. */
  readonly confidence: number;
  /** What spoke for the answer, one short phrase each, for people; never words of the text. */
  readonly reasons: readonly string[];
}

/** UTF-16 code units that are looked at: the front pages and a good part of what follows. */
export const RECOGNISED_BY = 40_000;
/** UTF-16 code units in which a front page's lines stand. */
const FRONT = 4_000;

/** A kind of sign, with the phrase that names it to people. */
interface Sign {
  readonly pattern: RegExp;
  readonly name: string;
}

/** Lines that only an inspection report prints on its front pages. */
const FRONT_PAGE: readonly Sign[] = [
  {
    name: "a title that names an inspection",
    pattern:
      /^[ \t#*]{0,6}(?:(?:short|full|standard|focused|joint|re-?|single|monitoring) ?)?(?:inspection|re-?inspection|visit) (?:of|to) [^\n]{3,140}$/im,
  },
  {
    name: "a title of an inspectorate's report",
    pattern:
      /^[ \t#*]{0,6}(?:[^\n]{0,50}\binspection report|a report on|report on an? (?:un)?announced inspection of|an inspection of [^.\n]{3,80}|PEEL \d{4}[^.\n]{0,40})[ \t]*$/im,
  },
  {
    name: "inspection dates",
    pattern: /^[ \t#*|]{0,6}(?:inspection dates?|dates? of (?:previous |last )?inspection|type of inspection ?:)\b/im,
  },
  { name: "a lead inspector", pattern: /^[ \t#*|]{0,6}lead inspector\b/im },
  { name: "a publication date of a report", pattern: /^[ \t#*|]{0,6}(?:report published|publication date|date of publication)\b/im },
  { name: "a reference number", pattern: /\b(?:unique reference number|URN|reporting inspector|inspection number)\b/ },
  {
    name: "an overall effectiveness grade",
    pattern: /\b(?:overall effectiveness|overall rating for this|from this inspection we (?:evaluated|graded))\b/i,
  },
  {
    name: "a grade for an area",
    pattern:
      /^[^\n]{3,120}\b(?:is|are|:|\||[ \t]) ?\**(?:inadequate|requires improvement(?: to be good)?|good|outstanding|adequate)\**\.?[ \t|]*$/im,
  },
  {
    name: "what needs to improve",
    pattern:
      /^[ \t#*]{0,6}(?:what needs to improve|areas? for improvement|recommendations|key messages|causes? of concern|statutory requirements)\b/im,
  },
  { name: "an inspection team", pattern: /^[ \t#*]{0,6}(?:(?:the )?inspection team|inspectors?:|the inspection judgements)/im },
];

const BODY =
  /\b(?:Ofsted|Care Quality Commission|CQC|HMICFRS|HMIC|HM [Ii]nspect\w+|(?:Her|His) Majesty['’]s (?:Chief )?[Ii]nspect\w+|Estyn|Care Inspectorate|Education Scotland|Independent Schools Inspectorate|Education and Training Inspectorate|HMI Probation|Ombudsman)\b/g;
const INSPECTION = /\b(?:inspections?|inspected|inspect(?:or|orate)s?|watchdog|monitoring visit|focused visit)\b/gi;
const SERVICE =
  /\b(?:children['’]s (?:services|social care|homes?|minister)|children (?:and|&) young people|children in care|social (?:workers?|work|care)|adult (?:social )?care|safeguarding|caseloads?|care leavers|looked[- ]after|fostering|foster carers|council(?:s|lors?|['’]s)?|cllr|county hall|local authority|scrutiny (?:committee|commission|panel|board)|schools?|pupils|governors|head ?teacher|academy|college|nursery|(?:care|nursing) homes?|care (?:group|providers?)|residents|hospitals?|maternity|patients|wards?|NHS|police|chief constable|constabulary|prison(?:s|ers?)?|probation|youth (?:offending|justice)|fire (?:service|and rescue|station|engine)s?|fire(?:fighters?| chief)|special needs service|town hall|referrals|children|families|authorities)\b/gi;

const SERVICE_IN_TITLE =
  /\b(?:children|child protection|local authority|schools?|academy|college|care|fostering|police|constabulary|prison|probation|youth offending)\b/gi;

/** What is not said of other inspections than those of an inspectorate. */
const OF_INSPECTORATES =
  /\b(?:lead inspectors?|chief inspectors? of|(?:inspection|draft|inspectors['’]|ofsted['’]?s?|cqc['’]?s?) (?:report|letter|findings|judgements?|verdict|grades?|rating)|(?:report|findings) (?:of|by|from) (?:the )?(?:inspect\w+|ofsted|cqc)|factual[- ](?:accuracy|errors?|inaccurac\w+)|(?:area|monitoring|focused|ofsted|cqc) (?:inspections?|visits?)|inspected (?:service|body|provider)|HMIs?)\b/gi;

const REPORTS = /\b(?:reports?|letter|findings?|found that|recommendations?)\b/gi;
const INSPECTORATE = /\b(?:inspectorate|watchdog)\b/gi;

/** What coverage of an inspection says, with its weight in points: any of these may stand in other texts, most of them together do not. */
const TALK: readonly { readonly points: number; readonly pattern: RegExp; readonly name: string }[] = [
  { points: 3, pattern: BODY, name: "an inspectorate is named" },
  {
    points: 2,
    pattern: OF_INSPECTORATES,
    name: "what only inspectorates have is named",
  },
  { points: 2, pattern: /\b(?:inspectors|inspectorate|watchdog)\b/gi, name: "inspectors are spoken of" },
  { points: 1, pattern: /\b(?:inspections?|inspected|inspector)\b/gi, name: "an inspection is spoken of" },
  { points: 2, pattern: /\b(?:inadequate|requires? improvement|special measures|good or outstanding)\b/gi, name: "a grade is named" },
  { points: 1, pattern: /\b(?:rated|graded|judged|grades?|ratings?|judgements?)\b/gi, name: "somebody is graded" },
  { points: 1, pattern: REPORTS, name: "a report or its findings are spoken of" },
  {
    points: 1,
    pattern:
      /\b(?:not good enough|too slow|failings?|shortcomings|weaknesses|criticis\w+|prais\w+|complain(?:t|ed|ts)|apologis\w+|whitewash|rejects?|accepts?|accepted)\b/gi,
    name: "words of praise, blame or dispute",
  },
];

/**
 * Tells an inspection report, and text about one, from everything else. Conservative: a text is `other` unless several signs of different
 * kinds agree, because other people's notes, recipes and README files are none of our business.
 */
export function recognise(text: SourceText): Recognition {
  const sample = text.slice(0, RECOGNISED_BY);
  const words = sample.split(/\s+/).length;
  if (isForDevelopers(sample)) return other(["text for developers"]);
  return asReport(sample) ?? asCoverage(sample, words) ?? other([]);
}

function asReport(sample: string): Recognition | undefined {
  const front = sample.slice(0, FRONT);
  const signs = FRONT_PAGE.filter(({ pattern }) => pattern.test(front));
  const title = FRONT_PAGE[0]?.pattern.exec(front)?.[0];
  if (signs.length < (title ? 2 : 3) || count(sample, INSPECTION) < 2 || count(sample, SERVICE) < 2) return undefined;
  // "Inspection of electrical installations: recommendations" has a title and a heading, but nobody is judged by an inspectorate.
  const ofService = title !== undefined && count(title, SERVICE_IN_TITLE) > 0;
  if (count(sample, BODY) === 0 && signs.length < (ofService ? 2 : 4)) return undefined;
  return { kind: "report", confidence: Math.min(1, 0.5 + signs.length * 0.1), reasons: signs.map(({ name }) => name) };
}

/** Points that make coverage, and of a thousand words how many have to speak of it. */
const ENOUGH = { points: 7, perThousand: 11 };
/** Fewer points take more such words, and something told or had by inspectorates alone: buses and allotments are inspected, too. */
const WITH_REPORT = { points: 6, perThousand: 20 };
const OF_INSPECTORATES_ALONE = { points: 5, perThousand: 18 };
/** A grade that somebody was given, where no inspectorate is named. */
const GRADED =
  /\b(?:rated|graded|judged|branded|ratings?|grades?|judgements?|verdict)\b[^.\n]{0,60}\b(?:inadequate|requir(?:es?|ing) improvement|special measures|good|outstanding)\b|\b(?:inadequate|outstanding|requires improvement)["”’']? (?:grade|rating|judgement|verdict|mark)\b/gi;

function asCoverage(sample: string, words: number): Recognition | undefined {
  const services = new Set([...sample.matchAll(SERVICE)].map(([word]) => word.toLowerCase()));
  const bodies = count(sample, BODY);
  const told = count(sample, OF_INSPECTORATES);
  if (bodies + told + count(sample, INSPECTION) + count(sample, GRADED) === 0) return undefined;
  // Whom an inspectorate inspects need not be said where it is named and its report is.
  if (services.size === 0 && bodies + told < 2) return undefined;
  let points = Math.min(2, services.size);
  let hits = 0;
  const reasons: string[] = [];
  for (const talk of TALK) {
    const found = count(sample, talk.pattern);
    if (found === 0) continue;
    points += talk.points;
    hits += found;
    reasons.push(talk.name);
  }
  // A novel of 40 kB with an inspector, a school and a report in it speaks of something else.
  const perThousand = (hits * 1000) / Math.max(words, 1);
  const reaches = (enough: typeof ENOUGH) => points >= enough.points && perThousand >= enough.perThousand;
  const has = (...signs: readonly RegExp[]) => signs.some((sign) => count(sample, sign) > 0);
  const isCoverage =
    reaches(ENOUGH) ||
    (reaches(WITH_REPORT) && has(REPORTS)) ||
    (reaches(OF_INSPECTORATES_ALONE) && has(BODY, OF_INSPECTORATES, GRADED, INSPECTORATE));
  if (!isCoverage) return undefined;
  return {
    kind: coverageKind(sample),
    confidence: Math.min(0.95, points / 12),
    reasons: services.size > 0 ? [...reasons, "a public service is named"] : reasons,
  };
}

function coverageKind(sample: string): DocumentKind {
  if (/^\s*dear\b[^\n]{0,80}$/im.test(sample) || /^\s*yours (?:sincerely|faithfully)\b/im.test(sample)) return "letter";
  if (/^[\s#*]{0,6}(?:minutes of|minutes\b|present:|apologies|in attendance|agenda item)/im.test(sample) || /\bRESOLVED\b/.test(sample))
    return "minutes";
  if (NOTICE.test(sample)) return "statement";
  if (/^[\s#*]{0,6}(?:[^\n]{0,60}\b)?(?:statement (?:from|by|on|in)|our response to|response to the)\b/i.test(sample.slice(0, 300)))
    return "statement";
  return "article";
}

function other(reasons: readonly string[]): Recognition {
  return { kind: "other", confidence: reasons.length > 0 ? 0.95 : 0.8, reasons };
}

function count(sample: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of sample.matchAll(pattern)) found++;
  return found;
}
