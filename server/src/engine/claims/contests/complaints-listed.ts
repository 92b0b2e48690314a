import type { ContestSources, Held } from "./held.ts";

/** "Complaint 1: that | the files were too few", "Ground (b) – that …": what somebody complained of, in a paper that goes through it. */
const LISTED =
  /^(?:\(?\d+[.)] )?(?:complaint|ground|allegation|objection|challenge|issue|point)s? (?:\(?(?:\d{1,2}|[a-h]|one|two|three|four|five|six)\)?)(?: of (?:complaint|challenge|appeal))?[:.,]? ?[–—-]? ?(that )?(?=\S+ \S+ \S)/i;
/** What is only named: "Complaint 2: upheld". */
const OUTCOME = /^(?:partly |partially |not )?(?:upheld|dismissed|rejected|withdrawn|resolved)\b/i;
/** Where the list does not say "that", its words have to be of a complaint. */
const COMPLAINS =
  /\b(?:wrong\w*|unfair\w*|inaccura\w+|incorrect\w*|mislead\w*|should have|ought to have|not (?:\w+ )?(?:representative|accurate|fair|correct|true)|fail\w*|ignor\w+|error\w*|bias\w*|never|untrue|flawed)\b/i;

/** The complaints that a paper lists: in an answer of those who inspected they are the addressee's, elsewhere the writer's. */
export function complaintsListed({ paragraphs, facts }: ContestSources): readonly Held[] {
  const { writer, addressee, mainBody } = facts;
  if (facts.kind === "report" || !facts.isAboutInspection) return [];
  const isAnswer = writer?.side === "inspecting";
  const holder = (isAnswer ? addressee?.name : writer?.name) ?? mainBody ?? "";
  return paragraphs.flatMap(({ index, kind, text, units }) => {
    const [first] = units;
    if (kind === "heading" || !first) return [];
    const sentence = text.slice(first.start, first.end);
    const listed = LISTED.exec(sentence);
    if (!listed) return [];
    const said = sentence.slice(listed[0].length);
    if (OUTCOME.test(said) || (listed[1] === undefined && !COMPLAINS.test(said))) return [];
    const start = first.start + listed[0].length;
    return [{ paragraph: index, start, end: start + said.replace(/[\s.;]+$/, "").length, stance: "dispute", holder }];
  });
}
