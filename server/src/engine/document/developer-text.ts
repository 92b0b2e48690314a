/** Signs of text that is written for developers: of those the words about inspections do not count ("a scraper of Ofsted reports"). */
const CODE: readonly RegExp[] = [
  /^[ \t]{0,3}(?:```|~~~)/m,
  /\b(?:npm|pnpm|yarn|pip|pip3|cargo|brew|apt|apt-get|composer|gem|docker|git) (?:install|add|run|get|clone|i|pull)\b|\bgo (?:get|install|run) \S+[./]/,
  /\bimg\.shields\.io\b|!\[(?:build|npm|ci|license|coverage)/i,
  // A colon at a line's end is code behind few words only: "from the following:" begins a line of minutes.
  /^[ \t]*(?:(?:import|export|const|let|var|function|class|#include|public|private|return|package|using)\b.*[;{(=]|(?:class|def) \w+(?:\(.*\))?:|from \S+ import .*)\s*$/m,
  /^#{1,3} (?:installation|install|usage|change ?log|release notes|getting started|api|contributing|changelog|configuration|unreleased|development)\s*$/im,
  // A bare "33.1.2" numbers a paragraph of council papers.
  /^(?:#{1,4} ?\[?v?|\[v?|v)\d{1,3}\.\d{1,3}\.\d{1,3}\b/m,
  /<\/?(?:div|html|script|span|table)\b/i,
];

/** True for a README, a change log or notes on code: several signs of them, or inline code over and over. */
export function isForDevelopers(sample: string): boolean {
  const signs = CODE.filter((pattern) => pattern.test(sample)).length;
  const inline = sample.match(/`[^`\n]{1,60}`/g)?.length ?? 0;
  return signs >= 2 || inline >= 4 || (signs === 1 && inline >= 1);
}
