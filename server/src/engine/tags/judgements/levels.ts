import { wordSet } from "../words/phrase-book.ts";
import type { Match } from "./denial.ts";
import type { Unit } from "./units.ts";

const highPraise = wordSet(
  "aspirations aspiration expectations standard standards ambition ambitions performance quality priority regard morale levels level take-up retention attendance satisfaction calibre value",
);
const highBlame = wordSet("caseloads caseload workloads workload vacancy sickness absence use reliance rates vacancies staff");
const lowBlame = wordSet(
  "base morale aspirations expectations take-up uptake attendance attainment priority level ambition numbers completion compliance confidence engagement score scores standards",
);
const worryingly = wordSet(
  "dangerously worryingly alarmingly unacceptably stubbornly persistently disappointingly desperately critically shockingly painfully intolerably unsustainably troublingly concerningly woefully",
);
const wantedLevels = wordSet(
  "support satisfaction commitment care awareness engagement ambition challenge scrutiny compliance skill skills expertise attendance participation professionalism consistency trust confidence quality service practice oversight aspiration attainment motivation",
);

/** What is praised for being high, and what is blamed for it. */
const goodHigh =
  /^(?:morale|attendance|attainment|aspirations|expectations|retention|stability|take up|uptake|satisfaction|scores?|standards)$/;
/** A rate that is good or bad to be high; a headcount is neither. */
const goodRate = /\b(?:success|completion|satisfaction|pass|take up|immunisation|response) rates?\b/;
const badRate =
  /\b(?:vacancy|sickness|absence|turnover|exclusion|suspension|reoffending|no show) rates?\b|\bvacancies\b|\bnot in (?:education|employment|school)\b/;
const badHigh = /^(?:caseloads?|workloads?|turnover|absence|sickness|exclusions?|violence|self harm|force|bullying|reoffending)$/;

/** "high aspirations", "high caseloads", "low base", "caseloads are high". */
export function highOrLow(units: readonly Unit[], from: number, at: number): Match | undefined {
  const head = units[at]?.text ?? "";
  const next = units[at + 1];
  // "staffing was dangerously low", “stubbornly high”: the adverb blames
  const isSo =
    from + 1 === at && (units[at]?.endsQuote || /^(?:is|are|was|were|remains?|remained|been|still)$/.test(units[from - 1]?.text ?? ""));
  if (isSo && worryingly.has(units[from]?.text ?? "")) return { from, to: at + 1, polarity: -1 };
  if (!next) return undefined;
  if (next.kind === "noun" && next.text === "turnover")
    return { from, to: at + 2, polarity: head.startsWith("high") || head === "rising" ? -1 : 1 };
  const after = units[at + 2]?.text ?? "";
  // "to a high enough standard"
  if (head === "high" && next.text === "enough")
    return /^(?:standard|standards|level|quality|priority)$/.test(after) ? { from, to: at + 2, polarity: 1 } : undefined;
  if (/^levels?$/.test(next.text)) return levelOf(units, from, at);
  if (/^(?:highest|top|heavy|rising|higher)$/.test(head)) {
    const isPriority = next.text === "priority" && /^(?:highest|top)$/.test(head);
    if (
      isPriority ||
      (/^high(?:est|er)$/.test(head) && /^(?:standard|standards|quality|regard)$/.test(next.text)) ||
      (head === "top" && next.text === "quality")
    )
      return { from, to: at + 1, polarity: 1 };
    return /^(?:caseloads?|workloads?)$/.test(next.text) ? { from, to: at + 1, polarity: -1 } : undefined;
  }
  if (head === "high") {
    if (next.text === "profile" && units[from - 1]?.text === "a" && /^(?:|\.|,|;|in|for|within|among|across|with|and)$/.test(after))
      return { from, to: at + 1, polarity: 1 };
    if (highPraise.has(next.text)) return { from, to: at + 1, polarity: 1 };
    // "a high success rate", "a high rate of success"
    if (
      (next.text === "success" && /^rates?$/.test(after)) ||
      (/^rates?$/.test(next.text) && after === "of" && units[at + 3]?.text === "success")
    )
      return { from, to: at + 1, polarity: 1 };
    if (
      /^(?:caseloads?|workloads?|vacancy|sickness)$/.test(next.text) ||
      (highBlame.has(next.text) && /^(?:turnover|sickness|absence|caseloads)$/.test(after))
    )
      return { from, to: at + 1, polarity: -1 };
  }
  if (head === "low") {
    if (next.text === "baseline") return { from, to: at + 1, polarity: -1 };
    if (/^(?:caseloads?|workloads?|vacancy|sickness|absence|drop out|drop-out|exclusion|reoffending)$/.test(next.text))
      return { from, to: at + 1, polarity: 1 };
    if (lowBlame.has(next.text) && !/^(?:numbers|level)$/.test(next.text)) return { from, to: at + 1, polarity: -1 };
  }
  if (/^(?:is|are|remain|remains|remained|was|were|been)$/.test(units[from - 1]?.text ?? "")) {
    const subject = units.slice(Math.max(0, from - 9), from - 1).map((unit) => unit.text);
    // "Morale is high and turnover is low": the nearest counts.
    const about = subject.findLast((text) => goodHigh.test(text) || badHigh.test(text));
    const rated = ` ${subject.join(" ")}`;
    const rate = goodRate.test(rated) ? 1 : badRate.test(rated) ? -1 : 0;
    if (rate !== 0) return { from, to: at + 1, polarity: (/^high/.test(head) ? 1 : -1) * rate > 0 ? 1 : -1 };
    if (about !== undefined) return { from, to: at + 1, polarity: head.startsWith("high") === goodHigh.test(about) ? 1 : -1 };
  }
  return undefined;
}

/** "a high level of support", "low levels of engagement"; not "high levels of need". */
function levelOf(units: readonly Unit[], from: number, at: number): Match | undefined {
  if (units[at + 2]?.text !== "of" || /^(?:needs?|needing|requires?|requiring)$/.test(units[from - 1]?.text ?? "")) return undefined;
  for (let i = at + 3; i < at + 6; i++) {
    if (!wantedLevels.has(units[i]?.text ?? "")) continue;
    return { from, to: at + 1, polarity: /^high/.test(units[at]?.text ?? "") ? 1 : -1 };
  }
  return undefined;
}
