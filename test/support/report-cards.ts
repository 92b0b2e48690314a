import { parseReport } from "../../server/src/engine/document/parse-report.ts";
import { readReportCard } from "../../server/src/engine/report-card/read-report-card.ts";
import type { ReportCard } from "../../server/src/engine/report-card/report-card.ts";

/** The card of a whole report, as an importer would hand it over. */
export function cardOf(text: string): ReportCard | undefined {
  return readReportCard(parseReport(text));
}

/** "area: grade" for each judgement. */
export function gradesOf(text: string): readonly string[] | undefined {
  return cardOf(text)?.judgements.map(({ area, grade }) => `${area}: ${grade}`);
}

export const SIF_HEAD = `Northmere Borough Council
Inspection of services for children in need of help and
protection, children looked after and care leavers
and
Review of the effectiveness of the Local Safeguarding Children
Board1
Inspection date: 4 May 2015 – 28 May 2015
Report published: 10 July 2015
`;

export const SIF = `${SIF_HEAD}
Children’s services in Northmere are inadequate
1. Children who need help and protection

Inadequate

2. Children looked after and achieving
permanence

Requires improvement

2.1 Adoption performance

Good

2.2 Experiences and progress of care leavers

Not judged

3. Leadership, management and governance

Inadequate

1

This report combines two inspections under section 152 of the Act.

1

Contents
The local authority

4

2

The inspection team
Lead inspector: Orla O’Farrell HMI
Deputy lead inspector: Sam Weaver
The Local Safeguarding Children Board (LSCB)
The Local Safeguarding Children Board requires improvement
Executive summary
`;

export const ILACS = `Inspection of Northmere local
authority children’s services
Inspection dates: 9 to 20 May 2022
Lead inspector: Petra van Dijk, Her Majesty’s Inspector
Judgement

Grade

The impact of leaders on social work
practice with children and families

Good

The experiences and progress of
children who need help and protection

Requires improvement to be good

The experiences and progress of
children in care and care leavers

Outstanding

Overall effectiveness

Good

Children in Northmere are listened to by adults who know them well. The council is
outstanding. It has not stood still.
`;
