import { describe } from "vitest";
import { expectEach, expectNothing } from "../../../support/judgements.ts";

describe("adjectives of general English", () => {
  expectEach([
    ["Records are <|unambiguous|>.", "+"],
    ["The tower is a <|frightening|> place at night.", "-"],
    ["This is <|not a failing|> service.", "+"],
    ["The leaflet paints a <|false|> picture.", "-"],
    ["She is a <|capable|> leader.", "+"],
    ["The forecast was <|wildly optimistic|>.", "-"],
    ["The picture is <|less rosy|> for night staff.", "-"],
    ["The wing has an <|uncompromising|> focus on cleanliness.", "+"],
    ["Visitors found an <|antiquated|> kitchen and <|dank|> cells.", "-", "-"],
    ["The wards were <|stuffy|> and the food <|unappetising|>.", "-", "-"],
    ["The regime is <|mechanistic|>.", "-"],
    ["The appeal process is <|long-winded|>.", "-"],
    ["Leaders are <|self-critical|> and <|savvy|>.", "+", "+"],
    ["They <|assiduously|> check each lock.", "+"],
    ["The trust fell back on <|last-minute|> cover.", "-"],
  ]);
  expectNothing([
    "The unrelenting pressure of demand was noted.",
    "Hazardous waste is collected on Fridays.",
    "We apologise unreservedly.",
  ]);
});

describe("adjectives that judge in company", () => {
  expectEach([
    ["Wardens are <|fully aware|> of the risks.", "+"],
    ["Wardens are <|curious|>.", "+"],
    ["The choice of books is <|extensive|>.", "+"],
    ["Wardens do <|powerful|> work with tenants.", "+"],
    ["It was a <|great|> team, she said.", "+"],
    ["There were <|hopeful|> signs.", "+"],
    ["Leaders had an <|inflated|> view of the teaching.", "-"],
    ["Wardens gave <|conflicting|> advice.", "-"],
    ["Wardens were <|exhausted|>.", "-"],
  ]);
  expectNothing([
    "Tenants were not aware of the scheme.",
    "Managers are aware of this and have hired two wardens.",
    "The tool lists powerful drugs.",
    "A great deal of sand was moved.",
    "All other routes are exhausted before a court is asked.",
    "Young people are engaged in college courses.",
  ]);
});

describe("nouns and verbs of general English", () => {
  expectEach([
    ["The scheme is an <|exemplar|>.", "+"],
    ["Tenants wrote of <|secrecy|> and <|indecision|>.", "-", "-"],
    ["Despite the <|limitations|> of the survey, it was used.", "-"],
    ["The forms use <|jargon|>.", "-"],
    ["Wardens showed <|imagination|>.", "+"],
    ["The plan was <|overshadowed|> by a row about rent.", "-"],
    ["There was a <|strong smell of damp|>.", "-"],
    ["The board gave <|false assurance|>.", "-"],
  ]);
  expectNothing([
    "His physical limitations are recorded.",
    "A storm is a natural disaster.",
    "He used his imagination to write the story.",
  ]);
});

describe("compounds that judge by their last word", () => {
  expectEach([
    ["The ward is <|autism-friendly|>.", "+"],
    ["Wardens take a <|trauma-informed|> view.", "+"],
    ["The block is <|damp-ridden|>.", "-"],
    ["The process is <|paper-heavy|>.", "-"],
    ["Marking is <|over-generous|>.", "-"],
  ]);
  expectNothing(["The post is grant-funded.", "This is an over-arching theme.", "Poverty-stricken families live there."]);
});

describe("idioms", () => {
  expectEach([
    ["The grant was <|a shot in the arm|> for the wing.", "+"],
    ["The choir is <|the envy of|> the county.", "+"],
    ["The trust <|bounced back|>.", "+"],
    ["There are <|early signs of recovery|>.", "+"],
    ["<|Nothing is too much trouble|> for the wardens.", "+"],
    ["Staff are <|burnt out|>.", "-"],
    ["The trust <|relies heavily|> on locums.", "-"],
    ["Warnings <|fell on deaf ears|>.", "-"],
    ["The trust was <|taken to task|> over rent.", "-"],
    ["The fire doors <|put tenants at risk|>.", "-"],
    ["Tenants met a <|revolving door|> of wardens.", "-"],
    ["The plan is <|gathering dust|>.", "-"],
    ["The faults <|went unnoticed|> for years.", "-"],
    ["The school got <|top marks|> from tenants.", "+"],
    ["The trust <|met its target|>.", "+"],
    ["They wrote <|to no avail|>.", "-"],
    ["This <|should never have happened|>.", "-"],
    ["Tenants were <|treated like cattle|>.", "-"],
    ["There was a <|macho culture|>.", "-"],
    ["The audit <|barely scratched the surface|>.", "-"],
    ["Rotas are <|hardly ever|> kept.", "-"],
    ["The wing is <|on its last legs|>.", "-"],
    ["Leaders <|left no stone unturned|>.", "+"],
    ["The scheme is <|a big step forward|>.", "+"],
    ["The work made <|no discernible difference|>.", "-"],
    ["Wardens were <|afraid to speak|> up.", "-"],
    ["Privacy is <|not respected|>.", "-"],
  ]);
  expectNothing([
    "The bus takes ten minutes more to a stop.",
    "Members of the family met.",
    "They can do more of the work at home.",
    "Tenants would recommend the walk.",
  ]);
});

describe("idioms of talk and comment", () => {
  expectEach([
    ["The old system has <|gone round in circles|> for years.", "-"],
    ["The team <|punches well above its weight|>.", "+"],
    ["Matron and cook were <|not singing from the same hymn sheet|>.", "-"],
    ["The new board has <|got to grips with|> the overspend.", "+"],
    ["The front office is <|nowhere near ready|>.", "-"],
    ["Its chairs are <|makeshift|> and its forms <|interminable|>.", "-", "-"],
    ["On night cover <|the jury is still out|>.", "~"],
  ]);
  expectNothing([
    "She turned round and said hello.",
    "The officer was accused of tax evasion.",
    "They are cracking down on parking.",
    "The team cleared the backlog in May.",
  ]);
});
