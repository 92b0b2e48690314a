/** Colours as custom properties, so that both themes are the same rules. Every pair of text and ground has a contrast of 4.5 to 1 or more. */
export const COLOURS = {
  light: { ground: "#ffffff", panel: "#f5f5f2", text: "#1a1a1a", quiet: "#565656", line: "#8a8a8a", accent: "#1f4e79", mark: "#ffe9a8" },
  dark: { ground: "#161616", panel: "#232323", text: "#ececec", quiet: "#b5b5b5", line: "#8a8a8a", accent: "#9cc9f2", mark: "#5c4a00" },
} as const;

function properties(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(" ");
}

/** For the screen, light and dark, and for paper. */
export const STYLE = `
:root { color-scheme: light dark; ${properties(COLOURS.light)} }
@media (prefers-color-scheme: dark) { :root { ${properties(COLOURS.dark)} } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 62rem; background: var(--ground); color: var(--text); font: 1rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
h1, h2, h3, h4, th, nav, .label, .status, figcaption, footer { font-family: "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; border-bottom: 2px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1.1rem; margin: 0 0 .75rem; }
h4 { font-size: .95rem; margin: 0 0 .5rem; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem; }
nav ol { padding-left: 1.5rem; }
article { border: 1px solid var(--line); border-radius: 4px; padding: 1rem 1.25rem; margin: 0 0 1.25rem; }
figure { margin: 0 0 .75rem; }
blockquote { margin: 0; padding: .5rem .9rem; border-left: 4px solid var(--line); background: var(--panel); }
blockquote p { margin: 0; }
mark { background: var(--mark); color: inherit; font-weight: bold; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
figcaption, .quiet { color: var(--quiet); font-size: .875rem; margin: .25rem 0 0; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.25rem; margin: .75rem 0; }
.side { border-top: 3px solid var(--line); padding-top: .6rem; }
.label { font-size: .8rem; font-weight: bold; }
.status { display: inline-block; border: 1px solid var(--text); border-radius: 3px; padding: 0 .4rem; font-size: .8rem; font-weight: bold; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; font-size: .925rem; }
caption { text-align: left; font-weight: bold; padding: 0 0 .4rem; }
th, td { text-align: left; vertical-align: top; border: 1px solid var(--line); padding: .35rem .6rem; }
thead th { background: var(--panel); }
.wide { overflow-x: auto; }
.note { border-left: 4px double var(--line); padding-left: .9rem; margin: 0 0 .75rem; }
.note p { margin: 0 0 .35rem; }
.back { font-size: .875rem; margin: .75rem 0 0; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--quiet); font-size: .875rem; }
@media print {
  :root { color-scheme: light; ${properties(COLOURS.light)} }
  @page { size: A4; margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .skip, .back { display: none; }
  a { color: inherit; text-decoration: none; }
  article { break-inside: auto; border-radius: 0; }
  h2, h3, h4, caption { break-after: avoid; }
  figure, .note, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .sides { grid-template-columns: 1fr 1fr; }
}
`;
