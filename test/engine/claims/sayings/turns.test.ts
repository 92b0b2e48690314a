import { describe, expect, test } from "vitest";
import { listSayings } from "../../../support/claims-listing.ts";

describe("whose words a transcript's are", () => {
  test.each([
    [
      "turns that run on in one paragraph",
      "HOST: Were the plans late? MS LUND: Some were. HOST: How many?\n\nMS LUND: Nine. We counted twice.",
      ["HOST | Were the plans late?", "MS LUND | Some were", "HOST | How many?", "MS LUND | Nine. We counted twice"],
    ],
    [
      "a turn of several paragraphs, up to the next label",
      "CHAIR: You have read it.\n\nDo you accept it?\n\nMR OAKES: Most of it.\n\nNot the part on buses.\n\nCHAIR: Thank you.",
      ["CHAIR | You have read it … Do you accept it?", "MR OAKES | Most of it … Not the part on buses", "CHAIR | Thank you"],
    ],
    [
      "labels with numbers, times and offices",
      "Q12 MEMBER: Who knew?\n\n[00:14:05] CHIEF EXECUTIVE: Nobody knew. Q13 MEMBER: Nobody?\n\n[00:14:20] CHIEF EXECUTIVE: I did.",
      ["MEMBER | Who knew?", "CHIEF EXECUTIVE | Nobody knew", "MEMBER | Nobody?", "CHIEF EXECUTIVE | I did"],
    ],
    [
      "roles in small letters",
      "Parent: Is the lift mended?\n\nHead of care: It is. Parent: Since when?\n\nHead of care: Since Friday.",
      ["Parent | Is the lift mended?", "Head of care | It is", "Parent | Since when?", "Head of care | Since Friday"],
    ],
    [
      "what is done, and said by nobody",
      "COUNSEL: Was it blank?\n\nMR OAKES: It was.\n\nCOUNSEL: Thank you.\n\nThe hearing was adjourned until Monday.\n\n[The witness left.]",
      ["COUNSEL | Was it blank?", "MR OAKES | It was", "COUNSEL | Thank you"],
    ],
    [
      "what readers post",
      "oakes41 wrote: Nobody came. They never do.\n\nMumOfTwo wrote: Did you ask?\n\noakes41 wrote: Twice.",
      ["oakes41 | Nobody came. They never do", "MumOfTwo | Did you ask?", "oakes41 | Twice"],
    ],
    [
      "labels with full stops",
      "Q. Who knew? A. Nobody. Q. Nobody at all? A. A. Lowe, perhaps.",
      ["- | Who knew?", "- | Nobody", "- | Nobody at all?", "- | A. Lowe, perhaps"],
    ],
    [
      "offices, and whom the chair gives the word",
      "CHAIR: Lord Oakes.\n\nHEAD OF SERVICE: Not him, Chair. CHAIR: Lord Oakes, you were there.\n\nHEAD OF SERVICE: So was I.",
      ["CHAIR | Lord Oakes", "HEAD OF SERVICE | Not him, Chair", "CHAIR | Lord Oakes, you were there", "HEAD OF SERVICE | So was I"],
    ],
    [
      "a clip between two turns is somebody else's",
      "LUND: The county says it stands by it.\n\nCLIP (Jo Oakes, Wexham Carers): It is generous. I would have marked them lower.\n\nLUND: That was Jo Oakes.",
      [
        "LUND | The county says it stands by it",
        "The county | it stands by it",
        "Jo Oakes | It is generous. I would have marked them lower",
        "LUND | That was Jo Oakes",
      ],
    ],
  ])("%s", (_, text, expected) => expect(listSayings(text)).toEqual(expected));

  test("a label that stands once in a paper labels no speaker", () =>
    expect(listSayings("The plan is late. MINUTES: The board met in May. It adopted the plan of the council.")).toEqual([]));
});
