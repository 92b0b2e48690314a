import { formAt, type WordForm } from "../../tags/word-form.ts";
import { LETTER, runEnd, sizeAt } from "../../text/characters.ts";

/** Words that no finding is known by. */
const EMPTY =
  /^(?:that|this|these|those|with|from|were|have|been|being|they|their|them|there|which|what|when|where|will|would|could|should|about|into|than|then|also|said|says|some|such|only|very|more|most|both|much|many|does|doing|done|else|even|fully|here|nobody|simply|plainly|clearly|ever|never|just|like|make|made|over|still|take|took|told|well|went|your|yours|ours|accept|accepts|accepted|dispute|disputes|disputed|reject|rejects|rejected|agree|agrees|agreed|description|account|portrayal|claims?|statements?|suggestion|assertion|allegation|sentence|passage|phrase|paragraphs?|heading|line|remark|comment|criticisms?|wording|reference|judge?ments?|findings?|conclusions?|view|grades?|figures?|numbers?|reports?|inspect\w*|ofsted|council|councils?|authority|executive|summary|word|words|wrong|right|true|fair|page|point|points)$/;

/** Words of four letters and more of a text, or of a stretch of it, in lower case, without the ending of a plural or a verb, and without words that say nothing of a finding. */
export function contentWords(text: string, start = 0, to = text.length): readonly string[] {
  const words: string[] = [];
  for (let at = start; at < to; ) {
    const end = runEnd(text, at, LETTER);
    if (end - at > 3) {
      const form = formAt(text, at, end);
      form.core ??= coreOf(form);
      if (form.core !== "") words.push(form.core);
    }
    at = end === at ? at + sizeAt(text, at) : end;
  }
  return words;
}

function coreOf({ text: lower }: WordForm): string {
  return EMPTY.test(lower) ? "" : lower.replace(/(?:ies|es|s|ed|ing|ly|ment|ments|ation)$/, "");
}

/** How many of some words a text has, as a share; 0 where there are none. */
export function shareIn(words: readonly string[], text: ReadonlySet<string>): number {
  let found = 0;
  for (const word of words) if (text.has(word)) found++;
  return words.length === 0 ? 0 : found / words.length;
}
