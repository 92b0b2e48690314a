import { analyse, type UserLexicon } from "../../server/src/engine/index.ts";

/** What an invented ILACS report says of its grades; the rest of it is the same always. */
export interface IlacsGrades {
  readonly dates?: string;
  readonly leaders?: string;
  readonly care?: string;
  readonly overall?: string;
  readonly careHeading?: string;
  readonly leadersHeading?: string;
  readonly text?: string;
}

export function ilacsGrades(told: IlacsGrades = {}): string {
  return `Inspection of Northmere local authority
children’s services
Inspection dates: ${told.dates ?? "9 to 20 May 2022"}
Lead inspector: Petra van Dijk, Her Majesty’s Inspector
Judgement

Grade

The impact of leaders on social work
practice with children and families

${told.leaders ?? "Outstanding"}

The experiences and progress of
children in care

${told.care ?? "Requires improvement to be good"}

Overall effectiveness

${told.overall ?? "Good"}

Children in Northmere are listened to by adults who know them well.

What needs to improve?
• The quality of plans.

The experiences and progress of children in care: ${told.careHeading ?? "requires improvement to be good"}

1. Most plans of children in care say what is to happen, and by when.

${told.text ?? ""}

The impact of leaders on social work practice with children and families: ${told.leadersHeading ?? "outstanding"}

2. Leaders know the service well. The council was judged inadequate in 2017.
`;
}

/** What an invented SIF report says of its grades. */
export interface SifGrades {
  readonly headline?: string;
  readonly help?: string;
  readonly adoption?: string;
  readonly summary?: string;
  readonly helpHeading?: string;
  readonly area?: string;
}

export function sifGrades(told: SifGrades = {}): string {
  return `Northmere Borough Council
Inspection of services for children in need of help and
protection, children looked after and care leavers
Inspection date: 4 May 2015 – 28 May 2015
Report published: 10 July 2015

Children’s services in Northmere ${told.headline ?? "require improvement to be good"}
1. Children who need help and protection

${told.help ?? "Requires improvement"}

2. Children looked after and achieving permanence

Good

2.1 Adoption performance

${told.adoption ?? "Good"}

2.2 Experiences and progress of care leavers

Inadequate

3. Leadership, management and governance

Requires improvement

Executive summary
${told.summary ?? "Managers act when they must."}

Information about this local authority area
Previous Ofsted inspections
The previous inspection of the council’s arrangements for the protection of children was in July 2013. The local authority was judged to be adequate.
${told.area ?? ""}

Inspection findings
The experiences and progress of children who need help and protection
${told.helpHeading ?? "Requires improvement"}

1. Thresholds are understood.

The graded judgement for adoption performance is that it is good

2. Matching is careful.
`;
}

/** An invented report of another inspectorate, with its areas graded in a table and in sections. */
export function carehome(
  told: { readonly safe?: string; readonly safeSection?: string; readonly text?: string; readonly title?: string } = {},
): string {
  return `${told.title ?? "Rowan House\nCare home inspection report of the Care Quality Commission"}
Date of inspection: 14 March 2019
Overall rating for this service
Good
Is the service safe?
${told.safe ?? "Good"}
Is the service caring?
Outstanding
Is the service well-led?
Good

Our findings

# Is the service safe?

${told.safeSection ?? "At this inspection the rating has remained good."}

Staff knew whom to tell. At our last inspection we rated this key question inadequate.

# Is the service caring?

At this inspection this key question was rated outstanding. ${told.text ?? ""}

# Is the service well-led?

This key question has been rated good.
`;
}

/** Each finding of one check: its words and its message. */
export function foundBy(code: string, text: string, lexicon?: UserLexicon): readonly string[] {
  return analyse(text, lexicon ? { lexicon } : {})
    .problems.filter((problem) => problem.code === code)
    .map(({ at, message }) => `${text.slice(at.start, at.end).replace(/\s+/g, " ")} ◆ ${message}`);
}
