import type { ScaleGrade } from "./framework.ts";
import { grade } from "./notation.ts";

/* Scales that several of Ofsted's frameworks share but for the third grade, which each framework names and weighs in its own way. */

/** The four grades of children's services since 2013, with the third as given. */
export function childrensServices(third: ScaleGrade): readonly ScaleGrade[] {
  return [
    grade(1, "outstanding", "positive", "Children's lives are markedly better because of the service, and the gains last."),
    grade(2, "good", "positive", "Children get effective help, protection and care, and their welfare is safeguarded and promoted."),
    third,
    grade(
      4,
      "inadequate",
      "negative",
      "Widespread or serious failure leaves children harmed or at risk, or children in care and care leavers without proper safeguarding.",
    ),
  ];
}

/** The four grades of schools, further education and early years, with the third as given. */
export function education(third: ScaleGrade): readonly ScaleGrade[] {
  return [
    grade(1, "outstanding", "positive", "Exceptionally effective."),
    grade(2, "good", "positive", "Effective; the expected level."),
    third,
    grade(
      4,
      "inadequate",
      "negative",
      "Failing to give an acceptable standard, or significantly weak.",
      "serious weaknesses",
      "special measures",
    ),
  ];
}
