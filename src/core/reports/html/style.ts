/** Kinds of link differ by line and words, marks by weight and line: a print without colours tells them apart too. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #fff; --text: #1b1f24; --quiet: #57606a; --rule: #d0d7de;
  --same: #1a7f37; --reworded: #0969da; --partial: #8250df; --value: #fff3c4;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #15191e; --text: #e6edf3; --quiet: #9da7b1; --rule: #3d444d;
    --same: #3fb950; --reworded: #58a6ff; --partial: #bc8cff; --value: #4d3b00;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem; max-width: 80rem;
  background: var(--ground); color: var(--text);
  font: 1rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: anywhere;
}
h1, h2, h3, h4, th, dt, .relation, .made, .how, .by, .legend { font-family: system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.6rem; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.2rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.05rem; }
h4 { margin: 1rem 0 0.5rem; font-size: 1rem; }
p { margin: 0 0 0.5rem; }
code { font-size: 0.9em; }
.made, .relation, .date, .how, .by { color: var(--quiet); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border-top: 1px solid var(--rule); text-align: start; vertical-align: top; }
th { font-weight: 600; }
th[scope=row] { width: 12rem; }
.counts td { font-variant-numeric: tabular-nums; }
.pairs { table-layout: fixed; }
.pairs th:last-child { width: 16rem; }
.pairs p:last-child { margin: 0; }
.relation { font-size: 0.875rem; }
tr > td:first-child.kind, dt.kind { border-inline-start: 4px solid var(--rule); }
tr > td:first-child.same, dt.same { border-inline-start: 4px solid var(--same); }
tr > td:first-child.reworded, dt.reworded { border-inline-start: 4px dashed var(--reworded); }
tr > td:first-child.partial, dt.partial { border-inline-start: 4px dotted var(--partial); }
mark { background: none; color: inherit; text-decoration: underline dotted; text-underline-offset: 0.2em; }
mark.value { background: var(--value); font-weight: 700; text-decoration: underline solid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.4rem 1rem; margin: 0; }
dt { padding-inline-start: 0.6rem; }
dd { margin: 0; }
li { margin-bottom: 0.4rem; }
.how, .by, .legend, .wordings { font-size: 0.875rem; }
.how { font-weight: 400; }
thead th::first-letter { text-transform: uppercase; }
.number { width: auto !important; text-align: end; font-variant-numeric: tabular-nums; }
.values, .wordings, .legend { margin: 0; padding: 0; list-style: none; }
.wordings { margin-top: 0.3rem; padding-inline-start: 1rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; margin-bottom: 0.5rem; }
.mark { font-family: "Segoe UI Symbol", "Apple Symbols", "DejaVu Sans", sans-serif; }
.differences th { width: 40%; }
.conflict { border-inline-start: 4px double var(--text); }
.wide { overflow-x: auto; }
.by-source .source { width: 2.4rem; padding: 0.4rem 0.2rem; text-align: center; }
.by-source thead th { vertical-align: bottom; }
.by-source .source span { display: inline-block; max-height: 10rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; writing-mode: vertical-rl; transform: rotate(180deg); }
.by-source .cell { padding: 0.4rem 0.2rem; text-align: center; font-variant-numeric: tabular-nums; }
article { border-top: 3px solid var(--rule); }
a { color: var(--reworded); }
@media (max-width: 50rem) { .pairs th:last-child, th[scope=row] { width: 8rem; } }
@page { margin: 16mm; }
@media print {
  :root { font-size: 10pt; }
  body { padding: 0; max-width: none; }
  h1, h2, h3, h4, thead, .legend { break-after: avoid; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  p, li, dd { orphans: 3; widows: 3; }
  tr, li, dt, dd { break-inside: avoid; }
  mark.value { print-color-adjust: exact; }
}
`;
