import { describe } from "vitest";
import { expectEach, expectNothing } from "../../support/judgements.ts";

describe("help denied, and what nothing came of", () => {
  expectEach([
    ["This is <|not the case|> in the north of the county.", "-"],
    ["Tenants are <|not being guided|> to the right desk.", "-"],
    ["Some teams are <|not benefiting|> from the new rota.", "-"],
    ["The rota has <|not resulted in consistently good|> cover.", "-"],
    ["The wards have <|not, however, been sufficiently responsive|> to complaints.", "-"],
    ["<|Appropriate|> planning is <|not always|> taken forward.", "-", "-"],
    ["In the <|absence of effective|> leadership, clinics closed.", "-"],
  ]);
  expectNothing([
    "The review has not informed the plan of any tenant.",
    "The choice is not informed by what tenants say.",
    "In the absence of a manager the deputy signs.",
  ]);
});

describe("better things brought about", () => {
  expectEach([
    ["Traders now sit on the board, <|strengthening|> its reach.", "+"],
    ["Plans set tasks that <|improve|> outcomes.", "+"],
    ["There are signs of results <|improving|>.", "+"],
  ]);
  expectNothing([
    "Wardens advise on many things, such as finding work, improving attendance and moving house.",
    "The aim is improving results.",
  ]);
});

describe("common words beside the noun that makes them judge, past a word between", () => {
  expectEach([
    ["The bank keeps a <|close|> internal check on loans.", "+"],
    ["Patients face <|unnecessary|> statutory interventions.", "-"],
    ["The merger led to <|confused|> decision-making.", "-"],
    ["Heads took <|immediate|> remedial action.", "+"],
    ["Children feel <|safe|> and <|secure|>.", "+", "+"],
    ["Wardens feel <|energised|>, <|valued|> and <|listened to|>.", "+", "+", "+"],
    ["Visits take place <|within timescales|>.", "+"],
    ["Not all visits take place <|within timescales|>.", "-"],
    ["The offer is <|extensive|> and <|strongly embedded|>.", "+", "+"],
    ["Panels meet weekly, <|avoiding unnecessary delays|>.", "+"],
  ]);
  expectNothing([
    "Permits are issued, preventing any drift and delay.",
    "Wardens can help at once, reducing potential delays.",
    "Visits take place within timescales agreed by the panel.",
  ]);
});
