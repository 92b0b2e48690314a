import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/index.ts";

/** "Ann Lowe | chair | Eastmarch Council" for each official, a dash for what is not told. */
function officials(text: string): readonly string[] {
  const found: string[] = [];
  for (const tag of analyse(text).tags)
    if (tag.kind === "official") found.push(`${text.slice(tag.start, tag.end)} | ${tag.role ?? "-"} | ${tag.organisation ?? "-"}`);
  return found;
}

const MINUTES = `EASTMARCH COUNCIL

SCRUTINY COMMITTEE

Minutes of the meeting held on 4 March 2024

PRESENT:
Councillor Ada Brook (Chair)
Co-opted member: Mrs Inga Toll (Diocese)

IN ATTENDANCE:
Councillor Tom Averill, Cabinet Member for Children
Grace Larkfield, Corporate Director, Children's Services
Omar Sayle, Head of Safeguarding and Quality Assurance
Beth Orme, Democratic Services Officer

1. APOLOGIES

None were received.

2. INSPECTION

Mr Sayle said that visits were late.
`;

test("those present are listed one on each line", () => {
  expect(officials(MINUTES)).toEqual([
    "Councillor Ada Brook | Chair | Scrutiny Committee",
    "Mrs Inga Toll | Co-opted member | Scrutiny Committee",
    "Councillor Tom Averill | Cabinet Member for Children | Eastmarch Council",
    "Grace Larkfield | Corporate Director, Children's Services | Eastmarch Council",
    "Omar Sayle | Head of Safeguarding and Quality Assurance | Eastmarch Council",
    "Beth Orme | Democratic Services Officer | Eastmarch Council",
    "Mr Sayle | Head of Safeguarding and Quality Assurance | Eastmarch Council",
  ]);
});

describe("lines of letters and reports", () => {
  const letter = (line: string, opening = "Dear Ms Reed") =>
    `12 March 2024\n\n${line}\n\n${opening}\n\nMonitoring visit\n\nVisits are late.\n`;

  test.each([
    ["Olive Penn, Police and Crime Commissioner for Eastmarch", "Olive Penn | Police and Crime Commissioner for Eastmarch"],
    [
      "Anna Low, Independent Scrutineer, Eastmarch Safeguarding Partnership",
      "Anna Low | Independent Scrutineer | Eastmarch Safeguarding Partnership",
    ],
    ["Carol Marsh: Ofsted Inspector", "Carol Marsh | Ofsted Inspector | Ofsted"],
    ["Paul Stannard, Service Manager, Performance and Improvement", "Paul Stannard | Service Manager, Performance and Improvement"],
    ["Acting Chief Constable Alec Morris has read it.", "Acting Chief Constable Alec Morris | Acting Chief Constable"],
    ["The s151 officer, Lydia Crane, advises that it can be paid.", "Lydia Crane | s151 officer"],
    ["The Section 151 Officer, Lydia Crane, advises that it can be paid.", "Lydia Crane | Section 151 Officer"],
    [
      "The Department for Education adviser, Colin Wray, has read it.",
      "Colin Wray | Department for Education adviser | Department for Education",
    ],
  ])("%s", (line, start) => {
    expect(officials(letter(line))[0]).toMatch(new RegExp(`^${start.replaceAll("|", "\\|")}`));
  });

  test("a letter to somebody by the given name", () => {
    const text = letter("Dawn Reed\nDirector of Children's Services\nEastmarch Council", "Dear Dawn");
    expect(officials(text).map((line) => line.split(" | ")[0])).toEqual(["Dawn Reed", "Dawn"]);
  });
});

describe("what is no list of people", () => {
  test.each([
    "Officers:\nVisits are late, and plans are thin.\n",
    "Present:\nGood practice\nTimely visits\n",
    "Dear Resident\n\nVisits are late.\n",
  ])("%j", (text) => expect(officials(`${text}\nPlans are late.\n`)).toEqual([]));
});
