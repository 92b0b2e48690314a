import { analyse, SourceIndex } from "../../server/src/engine/index.ts";

/** An invented report as a PDF's text layer gives it: wrapped, with page numbers and a running foot, a ligature and a soft hyphen. */
export const SOURCE_REPORT = `Inspection of Harrowmere local authority children’s services
Inspection dates: 4 to 15 March 2019
Report published: 7 May 2019
Lead inspector: Orla Beckett, Her Majesty’s Inspector

Judgement

Grade

The experiences and progress of children in care

Requires improvement to be good

Overall effectiveness

Requires improvement to be good

Services for children in Harrowmere require improvement to be good. Leaders have been
too slow to tackle long waiting times, and plans are not yet consistently good.

What needs to improve

◼ The quality of pathway plans.

1

Harrowmere children’s services inspection

The experiences and progress of children who need help and protection

1. Some social workers do not visit children often enough. Most children see the same
worker for more than a year, and visits are rarely missed.

2

Harrowmere children’s services inspection

2. Thresholds are well understood. A multi-agency safeguarding hub makes timely deci-
sions, and partners share infor\u00admation without delay.

3. At the time of the inspection, 84 children had waited more than 12 weeks for an
assessment. This is unacceptable. Of the 310 children in care, 42 (14%) live more than

3

Harrowmere children’s services inspection

20 miles from home.

The experiences and progress of children in care

4. The local authority cannot be assured that children are safe. Inspectors saw “a real
warmth” in the work of foster carers. In one case a young person stayed for seven weeks in
a hotel.

5. Managers did not understand the scale of these failings until they were told by
inspectors. Supervision is irregular – often cancelled – and seldom reflective. The council's
oﬃcers can't always ﬁnd the records that they need.

4

Harrowmere children’s services inspection

6. The number of children looked after rose from 290 to 340 in two years. About 88% of
care leavers are in touch with the authority. Caseloads of 26 are too high. The service spent £2.4 million
on agency staff. Twelve complaints were upheld.
`;

export const sourceIndex = SourceIndex.of(analyse(SOURCE_REPORT));
