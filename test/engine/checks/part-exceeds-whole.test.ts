import { describe } from "vitest";
import { expectGuilty, expectInnocent } from "../../support/arithmetic.ts";

describe("a part that is more than its whole", () => {
  expectGuilty("part-exceeds-whole", [
    "57 of the 42 children were seen on time.",
    "Inspectors found that 57 out of 42 records were signed.",
    "The team has 42 social workers, of whom 57 are permanent.",
    "Of the 42 children, 57 were seen on time.",
    "There were 42 complaints. Of these, 57 were upheld.",
    "The council looks after 42 children. Of this number:\n\n• 57 live outside the area\n",
    "Nineteen of the 12 homes are good.",
    "Only 57 children out of 42 had a plan.",
    "More than 57 of the 42 wards were full.",
    "112% of the 42 care leavers have a job.",
  ]);
  expectInnocent([
    "42 of the 57 children were seen on time.",
    "The team has 57 social workers, of whom 42 are permanent.",
    "Of the 42 families, 57 children were seen.",
    "There were 310 complaints about 42 homes. Of these, 57 were upheld.",
    "The council looks after 57 children. Of this number:\n\n• 42 live outside the area\n",
    "Up to 57 of about 50 places may be used.",
    "An average of 57 and an England average of 42 were reported.",
    "The home has 57 places, 15 more than the other 42.",
    "Spending is 112% of the 2015 budget.",
    "The trust ran 57 of its clinics in 42 places.",
  ]);
});
