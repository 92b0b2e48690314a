// The dispute ledger's page: filters hide rows, links and buttons tell the editor what to show or to ask. It asks for nothing else.
(() => {
  const editor = acquireVsCodeApi();
  const form = document.querySelector("form");
  const shown = document.getElementById("shown");
  const rows = [...document.querySelectorAll("tr.dispute")];

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("[data-show], [data-review]") : null;
    if (!(link instanceof HTMLElement)) return;
    event.preventDefault();
    const { show, review } = link.dataset;
    editor.postMessage(show === undefined ? { review } : { show });
  });

  const isWanted = ({ dataset }, { status, who, document: name, words }) =>
    (!status || dataset.status === status) &&
    (!who || dataset.who.split("\n").includes(who)) &&
    (!name || dataset.document === name) &&
    (!words || dataset.words.includes(words.trim().toLowerCase()));

  const filter = () => {
    const wanted = Object.fromEntries(new FormData(form));
    let count = 0;
    for (const row of rows) {
      row.hidden = !isWanted(row, wanted);
      if (!row.hidden) count++;
    }
    for (const body of document.querySelectorAll("tbody")) body.hidden = !body.querySelector("tr.dispute:not([hidden])");
    shown.textContent = count === rows.length ? "" : `${count} of ${rows.length} shown`;
    editor.setState(wanted);
  };
  if (!form) return;
  for (const [name, value] of Object.entries(editor.getState() ?? {})) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  filter();
})();
