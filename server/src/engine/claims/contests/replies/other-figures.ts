import type { Finding } from "./reply.ts";
import type { Hit } from "./verdicts.ts";
import { numbersIn } from "./words.ts";

/** Where a figure comes from that stands against the inspectors', and how it is set against theirs. */
const SET_AGAINST =
  /\b(?:logs?|records?|returns?|registers?|rotas?|minutes|counts?|counted|reckon\w*|tally|ledger|payroll|system|data|audits?|lists?|shows?|showed|show|proves?|logged|recorded|true|correct|actual|actually|real|in fact|in truth|in reality|only|just|merely|barely|at the time|in the week|on the day|overlook\w*|pie in the sky|duplicates?|re-?mark\w*|re-?count\w*|published|points? out|pointed out|nearer|closer to|not|if one counts?)\b/i;
const INSISTS =
  /\b(?:maintains?|maintained|insists?|insisted|says|counters?|countered|retorts?|retorted|according to|by (?:our|its|their|the \w+'s) (?:own )?(?:count|figures|reckoning)|on (?:our|its|the \w+'s) (?:own )?(?:count|figures|reckoning))\b/i;
/** How things stand by now, or are to stand, contests nothing. */
const SINCE =
  /\b(?:now|currently|today|since|recently|latest|will|would|plans? to|target|aims?|by (?:the end|christmas|easter|next)|this (?:month|week|term)|so far|extra|additional|further|budget|cost\w*|invest\w*|spen[dt]|recruit\w*|appointed|hired|grant|fund\w*|per cent (?:rise|pay|cut)|risen|rose|increas\w+|grown|grew|seen|fall(?:en)?|fell|doubled|trebled|demand|upheld)\b|£/i;

/** A figure that cannot be right where the inspectors' is: of the same thing or unit, and set against it. */
export function otherFigureIn(text: string, { numbers: told }: Finding, isInside: boolean, isSpoken: boolean): Hit | undefined {
  if (told.length === 0) return undefined;
  const own = numbersIn(text);
  if (own.length === 0) return undefined;
  const isDenied = (at: number): boolean =>
    /\b(?:not|never|nowhere near|rather than|instead of|n't) (?:the |a |any )?$/i.test(text.slice(Math.max(0, at - 24), at));
  const denied = own.some((number) => isDenied(number.at) && told.some(({ value }) => value === number.value));
  if (denied) return { stance: "dispute", start: own[0]?.at ?? 0, end: text.length };
  if (!isInside || SINCE.test(text)) return undefined;
  const other = own.find(
    (number) =>
      told.some((figure) => figure.value !== number.value && (figure.noun === number.noun || isElliptic(text, number.at, number.noun))) &&
      !told.some((figure) => figure.value === number.value),
  );
  if (
    !other ||
    !(isSpoken || isElliptic(text, other.at, "") || OF_REPORT.test(text)) ||
    !(isElliptic(text, other.at, "") || SET_AGAINST.test(text) || INSISTS.test(text))
  )
    return undefined;
  return { stance: "dispute", start: other.at, end: text.length };
}

const OF_REPORT = /\b(?:report|inspectors|ofsted|inspectorate|watchdog)\b/i;

/** "Two were", "Four is the true total", "an outside expert passed 15": of what was counted before. */
function isElliptic(text: string, at: number, noun: string): boolean {
  if (at <= 6 && /^\S+ (?:was|were|is|are|did|had|has|have)\b/i.test(text.slice(at))) return true;
  return noun === "" && /^\S+(?:[,.;]|$)/.test(text.slice(at));
}
