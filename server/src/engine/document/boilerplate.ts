import { mayBeginAs } from "../text/beginnings.ts";
import { allMatches } from "../text/matches.ts";

/**
 * Words around a text that are not the text: what news sites print about themselves, and what an inspectorate prints on the last page of
 * every report. Nothing in them is tagged.
 */

/** Lines of web pages from their beginning. Written for the shape of such lines, not for one site. */
const WEB_OPENINGS: readonly RegExp[] = [
  /^(?:home|news|sport|menu|sections?|search)(?: {2,}| ?[|>›»/] ?| )(?:home|news|sport|article|politics|education|local|business|opinion|what's on|menu)\b.{0,80}$/i,
  /^(?:no caption|image|picture|photo(?:graph)?|caption|video|pictured|credit|file photo|getty images?|library image)\b(?:[:.]| [A-Z]{3,}|$|.{0,60}(?:getty|archant|pa wire|copyright|\u00a9))/i,
  /^(?:this (?:site|website) uses|we use|our (?:site|website) uses) cookies\b/i,
  /^(?:accept (?:all )?cookies|cookie (?:policy|settings|notice)|privacy (?:policy|notice)|terms (?:and|&) conditions)\b.{0,80}$/i,
  /^(?:most (?:read|popular|viewed|shared)|read (?:more|next|also)|related (?:articles?|stories|topics?|content)|more (?:on this story|from .{1,40})|recommended(?: for you)?|trending|top stories|latest news|you may also (?:like|want to (?:watch|read))|see also|promoted stories|sponsored)\b:?[^.]{0,80}$/i,
  /^(?:share(?: this)?(?: (?:article|story|page))?|tweet|print|email this|copy link|follow us|like us|join the (?:conversation|discussion)|comments?(?: \(\d+\))?|leave a comment|log ?in|sign (?:in|up)|register|subscribe(?: now| today)?|advert(?:isement)?|back to top|skip to (?:main )?content|continue reading|click here|report this (?:ad|comment))\b[^.]{0,60}$/i,
  /^(?:become a (?:supporter|member|subscriber)|support (?:us|local|our|independent)|donate(?: now)?|sign up (?:for|to) |get (?:the )?(?:latest|more|our) .{0,40}(?:news|newsletter|inbox)|subscribe to )/i,
  /^(?:published|updated|last updated|posted):? ?(?:\d{1,2}[:/. ]|on |at ).{0,60}$/i,
  /^to (?:read|see|view|download) the full (?:report|story|article)\b.{0,60}$/i,
  /^(?:do you have|got) a story\b/i,
  /^all rights reserved\b|^copyright ©/i,
];

/** Others, which may begin with anything. */
const WEB_LINES: readonly RegExp[] = [
  /^.{0,60}\b[A-Z]{2,4}-\d{5,}-\d{4,}\b/,
  /^(?=.*: ).{10,200}\b(?:picture|photo|photograph|image|pic)s?: [^.:]{2,60}\.?$/i,
  /^(?:\(?(?:image|picture|photo)s?:|pic:|© ).{0,120}$/i,
  /^By (?!(?:Cllr|Councillor|Sir|Dame|Lord|Lady|Baroness|Chief Constable)\b)\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){1,3}(?:, (?!(?:(?:the|our|its) )?(?:\p{L}+ )?(?:[Ll]eader|[Dd]irector|[Cc]hair|[Cc]hief [Ee]xecutive|[Hh]ead(?:teacher)?|[Pp]rincipal|[Mm]ember|[Hh]older|[Mm]ayor|[Cc]ommissioner|MP)\b)[^.]{3,60})?$/u,
];

/** Tells at once that a line begins as none of them, as most lines do. */
const opensAsWeb = mayBeginAs(WEB_OPENINGS);

/** Words by which a paper's appeal for money is known; three of them in one paragraph make one. */
const APPEAL =
  /\b(?:newspaper|local (?:journalism|news|paper)|journalis(?:m|ts)|your support|support(?:er|ers|ing) (?:us|our)|contributions?|donat\w+|subscri\w+|advertis\w+|our industry|readers like you|testing times|community life|newsletter|inbox)\b/gi;

/** Beginnings of a paper's appeals for money; what stands between two of them, or speaks of money below one, belongs to them. */
const APPEAL_HEADING = /^(?:become a (?:supporter|member|subscriber)|support (?:us|local|our|independent)|donate|subscribe)\b.{0,60}$/i;

export function isAppealHeading(line: string): boolean {
  return APPEAL_HEADING.test(line);
}

/** True for a paragraph below an appeal's heading that asks for money or readers. */
export function isAppeal(line: string): boolean {
  return countAppeals(line) >= 1 || /\b(?:£\d|readers?|become a|costs? (?:more|money)|every (?:penny|pound)|the price of)\b/i.test(line);
}

/** True for a line of a news page that is no part of its article. */
export function isWebBoilerplate(line: string): boolean {
  if (line.length > 400) return countAppeals(line) >= 3;
  const isWhole = (pattern: RegExp): boolean => pattern.test(line);
  return WEB_LINES.some(isWhole) || (opensAsWeb(line) && WEB_OPENINGS.some(isWhole)) || countAppeals(line) >= 3;
}

function countAppeals(line: string): number {
  const words = new Set<string>();
  for (const match of allMatches(APPEAL, line.slice(0, 2000))) words.add(match[0].toLowerCase());
  return words.size;
}

/**
 * Beginnings of the paragraphs that inspectorates print on the last page of every report. From the first of them on, a report is
 * boilerplate to its end.
 */
const PUBLISHER =
  /^(?:any complaints about the inspection or the report should be made\b|the office for standards in education, children[’']s services and skills \(ofsted\)|if you would like a copy of this document in a different format\b|you may (?:reuse|re-use|copy) (?:this information|all or parts of this document)\b|© (?:crown|care quality commission|hmicfrs)\b|the ofsted's? complaints\b)/i;

export function isPublisherNotice(line: string): boolean {
  return PUBLISHER.test(line);
}
