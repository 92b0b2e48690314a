import { copulas, type Unit } from "./units.ts";

/* Troubles that somebody sees to, keeps off or looks for as a matter of course: no verdict on the service. */

/** "avoids | delays", "prevents | unnecessary moves": what follows is kept off. */
export function isAverted(verb: string): boolean {
  return /^(?:reduce|reduces|reduced|halved|eliminated|reducing|avoid|avoids|avoiding|prevent|prevents|preventing|minimise|minimises|minimising|mitigate|mitigates|mitigating|tackle|tackles|tackling|challenge|challenges|challenging|clear|cleared|closed|cut)$/.test(
    verb,
  );
}

/** "reports to managers identifying themes and | areas for improvement"; an inspection that identifies them judges. */
export function isLookedFor(units: readonly Unit[], from: number): boolean {
  let i = from - 1;
  while (
    i > from - 8 &&
    i >= 0 &&
    units[i]?.kind !== "stop" &&
    !/^(?:identify|identifies|identifying|highlight|highlighting)$/.test(units[i]?.text ?? "")
  )
    i--;
  if (!/^(?:identif|highlight)/.test(units[i]?.text ?? "")) return false;
  return !units.slice(Math.max(0, i - 12), i).some(({ text }) => /^(?:inspectors?|inspection|ofsted|we|i|hmi|this|report)$/.test(text));
}

/** "Gaps in records are identified", "gaps are filled": somebody sees to them, as a rule. */
export function isFilled(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + 5 && units[i] && units[i]?.kind !== "stop"; i++)
    if (/^(?:is|are)$/.test(units[i]?.text ?? "")) {
      const done = /^(?:then|quickly|promptly|swiftly|also)$/.test(units[i + 1]?.text ?? "") ? i + 2 : i + 1;
      return (
        /^(?:identified|filled|addressed|closed|spotted|challenged|escalated|followed)$/.test(units[done]?.text ?? "") &&
        units[done + 1]?.text !== "in"
      );
    }
  return false;
}

/** "delays are escalated", "drift does not occur": somebody sees to it. */
export function isHandled(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    const text = units[i]?.text ?? "";
    const next = units[i + 1]?.text ?? "";
    if (!units[i] || units[i]?.kind === "stop") return false;
    // "The backlog stood at 214 notices."
    if (text === "stood" && next === "at") return true;
    if (copulas.has(text))
      return /^(?:escalated|identified|challenged|tracked|monitored|addressed|reduced|minimised|avoided|prevented)$/.test(next);
    if (/^(?:has|have)$/.test(text) && (next === "been" || next === "reduced" || next === "fallen"))
      return (
        next !== "been" ||
        /^(?:reduced|eliminated|cleared|addressed|resolved|tackled|minimised|avoided|cut)$/.test(units[i + 2]?.text ?? "")
      );
    if (/^(?:do|does)$/.test(text) && next === "not") return units[i + 2]?.text === "occur";
  }
  return false;
}
