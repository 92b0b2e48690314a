import { describe } from "vitest";
import { expectEach, expectNothing } from "../../../support/judgements.ts";

describe("what is promised is not found", () => {
  expectEach([
    ["The volunteers are <|enthusiastic|> and <|committed|> to changing things.", "+", "+"],
    ["Targets are <|sharply focused|> on next steps.", "+"],
    ["Letters are <|detailed|> and <|focused|> on the child.", "+", "+"],
  ]);
  expectNothing([
    "The council is committed to providing timely help.",
    "The trust shows a commitment to building a stable workforce.",
    "The county is dedicated to finding good homes.",
    "The working group is focused on housing.",
  ]);
});

describe("a negator reaches over what is joined and what there is no chance of", () => {
  expectEach([
    ["Plans are <|not reviewed and updated regularly enough|>.", "-"],
    ["Leaks are <|not recognised or responded to as soon as they could be|>.", "-"],
    ["Tenants do not have the opportunity to form <|trusting|> bonds with wardens.", "-"],
    ["Managers were <|not aware|> of the leak and took <|immediate|> action.", "-", "+"],
  ]);
  expectNothing(["Tenants are given the opportunity to form trusting bonds."]);
});

describe("common words beside the deed that makes them judge", () => {
  expectEach([
    ["Heads took <|immediate|> action to ease the load.", "+"],
    ["<|Immediate|> steps were taken to house the family.", "+"],
    ["Staffing <|challenges|> mean that clinics close early.", "-"],
    ["Lost files and letters remain <|problems|> in two teams.", "-"],
    ["The café is <|enhancing|> their lives.", "+"],
    ["Plans were <|not sent in time|>.", "-"],
    ["The scheme has had <|some success|>.", "+"],
    ["The panel brings independent <|rigour|>.", "+"],
    ["Letters are written <|with care and kindness|>.", "+"],
    ["Homes are found <|from an early stage|>.", "+"],
    ["Inspectors saw staff making <|clear|> recommendations.", "+"],
    ["The rules were made <|clear|>.", "+"],
    ["The clinics achieve <|good|> outcomes for pupils.", "+"],
  ]);
  expectNothing([
    "Staff meet to take immediate action.",
    "The immediate area was searched.",
    "Members discussed the challenges of the winter.",
    "The head made clear that she would stay.",
    "The post is for achieving good outcomes.",
    "The percentage of care leavers in suitable accommodation is 91%.",
    "The home was put in special measures in May.",
    "The Shining Lights award is held in June.",
  ]);
});

describe("words that belong to a lack or a shortcoming", () => {
  expectEach([
    ["Notes <|often lack|> purpose.", "-"],
    ["There is a <|lack of consistent decisive|> oversight.", "-"],
    ["There is a <|lack of specific, measurable and timely|> targets.", "-"],
    ["There is <|little or no|> analysis.", "-"],
    ["There were <|some delays|> in posting letters.", "-"],
  ]);
  expectNothing(["There were some concerns about a neighbour.", "There is a little or no rain."]);
});

describe("a figure, a name and an aim judge nothing", () => {
  expectEach([
    ["There has been a <|decline|> in the quality of care.", "-"],
    ["The service <|declined|> after he left.", "-"],
    ["A focus on reducing queues is having a <|positive|> impact.", "+"],
    ["The unit is focused on forms and <|not enough|> on people.", "-"],
    ["When queues grow, homes get <|worse|>.", "-"],
    ["<|Positively|>, no pupil was excluded.", "+"],
  ]);
  expectNothing([
    "There has been a decline in the number of referrals.",
    "The offer was declined.",
    "Sir Alaric Boon spoke first.",
    "The new Thrive worker starts in June.",
    "There is a focus on building a stable workforce.",
    "Their circumstances become worse.",
    "Honestly? No.",
    "He knew it perfectly well.",
    "I do not mean this home.",
    "The plan includes dedicated housing, youth and leisure teams.",
  ]);
});

describe("deeds and qualities told as found", () => {
  expectEach([
    ["They <|correctly|> identified the tenants at risk.", "+"],
    ["The trust has <|actively|> sought the views of tenants.", "+"],
    ["Managers <|readily|> join reviews.", "+"],
    ["Wardens gain training that <|enhances|> their work.", "+"],
    ["Data is <|extensive|>.", "+"],
    ["Rules are now <|compliant|> with the law.", "+"],
    ["The tool <|adds depth|> to assessments.", "+"],
    ["Checking adds <|rigour|> to decisions.", "+"],
    ["This reflects the <|tenacity|> of carers.", "+"],
    ["This is an <|improving|> picture.", "+"],
    ["The link with the board is <|less evident|>.", "-"],
    ["Pathways <|need reviewing|>.", "-"],
    ["The board has <|not been able|> to support its members.", "-"],
    ["While many get the help that they need to make a start, <|too many|> do not.", "-"],
    ["Where staff meet to plan joint work, inspectors found <|serious failures|>.", "-"],
    ["<|Outstanding|> work by the council led to convictions.", "+"],
    ["Most were <|left to manage on their own|>.", "-"],
    ["Tenants place a <|high|> value on the garden.", "+"],
  ]);
  expectNothing(["The council fully accepted the findings.", "Young people make informed choices.", "The audit cycle is now complete."]);
});

describe("idioms of the press with words between", () => {
  expectEach([
    ["We have <|let these children down|>.", "-"],
    ["Staffing was <|dangerously low|> at night.", "-"],
    ["Absence remains <|stubbornly high|>.", "-"],
    ["Wardens were <|under-supported|>.", "-"],
    ["Visitors are made to feel <|welcome|>.", "+"],
    ["Their privacy was <|not respected|>.", "-"],
    ["The care was <|some of the best|> that she had seen.", "+"],
    ["The ombudsman <|found no fault|> in the handling of the appeal.", "+"],
    ["Families face a <|constant battle|> to get help.", "-"],
  ]);
  expectNothing([
    "Let the water down and test it.",
    "The tide was low.",
    "Some young people struggle to keep a job.",
    "There is no specific rule on parking.",
    "The talk covers the toxic trio.",
    "Efforts are made to find timely help.",
  ]);
});

describe("effects that are awaited or grave", () => {
  expectEach([
    ["The scheme is <|yet to have a significant impact|>.", "-"],
    ["This is having a <|serious impact|> on safety.", "-"],
    ["Members are <|acutely aware|> of the change.", "+"],
    ["Visits are <|mostly regular|>.", "+"],
    ["Governors took a <|determined|> approach.", "+"],
  ]);
  expectNothing(["The serious man left.", "More regular visits are planned."]);
});

describe("what an inspectorate worries about, and what is called so", () => {
  expectEach([
    ["Inspectors were <|deeply concerned|> about staffing.", "-"],
    ["The ombudsman called it <|avoidable|>.", "-"],
    ["It is <|encouraging|> that tenants are heard.", "+"],
    ["The clinic is a <|happy|> place.", "+"],
    ["It was an <|uncomfortable read|> for members.", "-"],
  ]);
  expectNothing(["Parents were deeply concerned about the bus.", "Staff are good friends who persist in encouraging children."]);
});

describe("less of what is wanted", () => {
  expectEach([
    ["There has been <|less|> focus on fathers.", "-"],
    ["There is <|little|> evidence of this.", "-"],
    ["Change has <|slowed|> the county's improvement journey.", "-"],
    ["Panels make <|extensive|> use of data.", "+"],
  ]);
  expectNothing([
    "There is less rain in June.",
    "Notes articulate family history.",
    "The team coordinated 40 exchanges.",
    "No less attention is paid to boys.",
  ]);
});

describe("where a wish, an aim or a case supposed ends", () => {
  expectEach([
    ["Talks focus on presenting troubles and help to ensure that visits are <|effective|>.", "+"],
    ["Reviews are held so that children's plans progress <|without delay|>.", "+"],
    ["The panel has the ability to check homes, such as the oldest, by a <|lack of robust|> data.", "-"],
    ["The advice on how and where to find them is <|limited|>.", "-"],
    ["Decisions may <|not be fully informed|>.", "-"],
    ["Wardens have to find <|ad hoc|> answers.", "-"],
    ["Tenants do not feel that their work is <|celebrated well|>.", "-"],
  ]);
  expectNothing([
    "Managers meet to ensure placements are safe.",
    "The spend was raised to both protect and better understand tenants.",
    "A guide exists for children who may not be safe.",
    "Advisers are keen to stay in touch.",
    "The trust has a determination to help.",
  ]);
});

describe("steadiness and supply denied, and little of what is wanted", () => {
  expectEach([
    ["Checks are <|not completed in every case|>.", "-"],
    ["Not all tenants get <|enough|> support.", "-"],
    ["There is <|very little|> knowledge of the area.", "-"],
    ["Carers put each child <|at the centre|> and listen.", "+"],
    ["Tenants see <|very little delay|>.", "+"],
    ["<|Very little duplication|> was seen.", "+"],
    ["Repairs come with <|little or no delay|>.", "+"],
    ["Tenants get <|little or no|> support.", "-"],
    ["Night care is an <|area for more development|>.", "-"],
    ["Heads raise concerns <|urgently|> and <|effectively|>.", "+", "+"],
    ["This provides <|consistency|> for tenants.", "+"],
    ["It is <|still early days|>.", "~"],
    ["Wardens build <|enduring|> and <|trusted|> relationships.", "+", "+"],
  ]);
  expectNothing([
    "It takes very little time.",
    "The rapid response team meets daily.",
    "The Eating Well Café opened in May.",
    "Staff were offered enhanced salaries.",
  ]);
});

describe("more idioms of the press", () => {
  expectEach([
    ["The member called for heads to roll over the “<|disgraceful|>” response.", "-"],
    ["My adviser is <|the best|>.", "+"],
    ["Tenants were <|treated with contempt|>.", "-"],
    ["The claim is <|without foundation|>.", "-"],
    ["Inmates <|had little to do|>.", "-"],
    ["The wardens are <|highly thought of|>.", "+"],
  ]);
  expectNothing(["Checks will resume “promptly”.", "This is the best way to the hall."]);
});

describe("what is critical, important or the work itself", () => {
  expectEach([
    ["The importance of a warm home is <|well understood|>.", "+"],
    ["Staff turnover has been <|high|>.", "-"],
    ["Visits are <|carefully thought through|>.", "+"],
    ["Tenants benefit from <|continuity|> and care.", "+"],
  ]);
  expectNothing([
    "It is critical that the board continues to closely check the homes.",
    "Heads know the importance of letters being sent in time.",
    "Wardens escalate issues and concerns about safety.",
  ]);
});

describe("what no evidence is found of, and what is left behind", () => {
  expectEach([
    ["There is no evidence that help is <|timely|>.", "-"],
    ["The offer is <|not nearly as good as it should be|>.", "-"],
    ["The <|failure|> to heed warnings left tenants <|exposed|>.", "-", "-"],
    ["Tenants feel <|safe|> and <|happy|>.", "+", "+"],
  ]);
  expectNothing(["Young people are happy about the new hall.", "They left early to catch a bus."]);
});
