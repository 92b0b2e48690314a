import type { Place } from "../report-card/report-card.ts";

/** Where a report states something: "the heading on page 3". */
export function placeWords({ on, page }: Place): string {
  if (on === "front page") return "the front page";
  const of = page === undefined ? "" : ` of page ${page}`;
  const where = page === undefined ? "" : ` on page ${page}`;
  switch (on) {
    case "running line":
      return `the running head or foot${of}`;
    case "heading":
      return `the heading${where}`;
    case "sentence":
      return `a sentence${where}`;
    case "team list":
      return `the list of inspectors${where}`;
    case "grade row":
      return `the table of grades${where}`;
    case "label":
      return `a line further on${where}`;
  }
}
