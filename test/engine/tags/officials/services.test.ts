import { describe, expect, test } from "vitest";
import { analyse } from "../../../../server/src/engine/analyse.ts";

/** "Ivy Marlow, leader (Averham Council)" for each official named in a text. */
function people(text: string): readonly string[] {
  return analyse(text).tags.flatMap((tag) =>
    tag.kind === "official" ? [`${tag.entity}, ${tag.role ?? "-"} (${tag.organisation ?? "-"})`] : [],
  );
}

describe("schools, care, police and prisons: who speaks, in which office, for whom", () => {
  test.each([
    ["Director of Education Ann Lowe said so.", "Ann Lowe, Director of Education (-)"],
    ["Chief Inspector of Prisons Ann Lowe said so.", "Ann Lowe, Chief Inspector of Prisons (HM Inspectorate of Prisons)"],
    ["Saul Reed, chief inspector of constabulary, said so.", "Saul Reed, chief inspector of constabulary (HMICFRS)"],
    ["Saul Reed, CQC chief inspector of hospitals, said so.", "Saul Reed, chief inspector of hospitals (CQC)"],
    ["Saul Reed, RCN regional officer, said so.", "Saul Reed, regional officer (RCN)"],
    ["HM Inspector Saul Reed said so.", "Saul Reed, HM Inspector (-)"],
    ["Det Ch Insp Saul Reed said so.", "Saul Reed, Det Ch Insp (-)"],
    ["Mrs Justice Lowe ruled on it.", "Mrs Justice Lowe, Mrs Justice (High Court)"],
    ["But head teacher Ann Lowe of the school said so.", "Ann Lowe, head teacher (-)"],
    ["Local councillor Ann Lowe said so.", "Ann Lowe, councillor (-)"],
    ["Saul Reed, the third headteacher in a year, said so.", "Saul Reed, headteacher (-)"],
    ["Saul Reed, our wonderful director, said so.", "Saul Reed, director (-)"],
    ["Saul Reed, deputy director for the area, said so.", "Saul Reed, deputy director (-)"],
    ["Shadow prisons minister Ann Lowe said so.", "Ann Lowe, Shadow prisons minister (-)"],
    ["Deputy Police and Crime Commissioner Ann Lowe said so.", "Ann Lowe, Deputy Police and Crime Commissioner (-)"],
    ["Ann Lowe, director of Fernmoor Care, said so.", "Ann Lowe, director of Fernmoor Care (Fernmoor Care)"],
    [
      "Ann Lowe, national officer of the Averham Jail Staff Association, said so.",
      "Ann Lowe, national officer (Averham Jail Staff Association)",
    ],
    [
      "Ann Lowe, secretary of the Union of School Cooks, said so.",
      "Ann Lowe, secretary of the Union of School Cooks (Union of School Cooks)",
    ],
    [
      "Ann Lowe, who chairs the Averham Home Owners’ Forum, said so.",
      "Ann Lowe, chairs the Averham Home Owners’ Forum (Averham Home Owners’ Forum)",
    ],
    ["Ann Lowe, director of policy at the Averham Carers’ Alliance, said so.", "Ann Lowe, director of policy (Averham Carers’ Alliance)"],
    ["Ann Lowe, regional officer for the GMB, said so.", "Ann Lowe, regional officer for the GMB (GMB)"],
    ["AVERHAM Police was criticised.\n\nChief Constable Ann Lowe said so.", "Ann Lowe, Chief Constable (Averham Police)"],
    ["Fernside School is improving. Head teacher Ann Lowe said so.", "Ann Lowe, Head teacher (Fernside School)"],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });
});

describe("nobody, or no body", () => {
  test.each([
    ["Ann Lowe, chair of governors at St Osyth’s Academy, said so.", "Ann Lowe, chair of governors (St Osyth’s Academy)"],
    ["Ann Lowe, director of Adult Social Care, said so.", "Ann Lowe, director of Adult Social Care (-)"],
    ["Ann Lowe, HR director, said so.", "Ann Lowe, HR director (-)"],
    ["A Welsh council was criticised.\n\nCllr Ann Lowe said so.", "Ann Lowe, - (-)"],
    ["Staff at Fern House were praised.\n\nLocal councillor Ann Lowe said so.", "Ann Lowe, councillor (-)"],
    ["Ann Lowe, leader of the Labour Group, said so.", "Ann Lowe, leader of the Labour Group (-)"],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });
  test.each([
    "The Averham Centre for Justice opened on Mill Road.",
    "Mark Lane Primary School is on Station Road.",
    "Chief Inspector of Prisons Annual Report",
    "The Director of Education Annual Statement was late.",
    "St Osyth’s Academy was praised by the chair of governors at St Osyth’s Academy.",
    "Prison Service Headquarters is in Averham.",
  ])("%s", (text) => {
    expect(people(text)).toEqual([]);
  });
});
