import { MONTH_NAMES } from "../../engine/index.ts";

/** "2016-03-01" → "1 March 2016", "2013-11" → "November 2013". */
export function dateInWords(date: string): string {
  const [year = date, month, day] = date.split("-");
  return [day && String(Number(day)), month && MONTH_NAMES[Number(month) - 1], year].filter(Boolean).join(" ");
}
