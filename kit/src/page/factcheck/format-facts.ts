import {attributes, escapeHtml} from "../escape-html.ts";
import type {Fact} from "./fact-rows.ts";
import {factTable} from "./fact-table.ts";
import {factWords} from "./fact-words.ts";

export interface FactSheet {
  facts: readonly Fact[];
  locale: string;
  /** The page's title, file and hash. */
  title: string;
  file: string;
  hash: string;
}

/** The list to check as plain text, with a line for initials after each sentence. */
export function formatFactsText({facts, locale, title, file, hash}: FactSheet): string {
  const words = factWords(locale);
  const {groups} = factTable(facts, locale);
  const blocks = groups.map(({line, sentence, claims, lines}) => {
    const below = lines.flatMap(({entry, evidence, source, state}) => [
      ...(entry === "" ? [] : [`  ${entry.replaceAll("\n", ": ")}`]),
      ...[evidence, source, state].filter(Boolean).map(text => `    ${text}`)
    ]);
    const claimed = claims === "" ? [] : [`  ${words.claims}: ${claims.replaceAll("\n", ", ")}`];
    return [`${file}:${line} ${sentence}`, ...claimed, ...below, `  ${words.initials}: ________`].join("\n");
  });
  return `${[`${words.title(title)}\n${words.intro(file, hash)}`, ...blocks].join("\n\n")}\n`;
}

/** The list as one page of HTML that prints on A4, with a cell for initials beside each line of evidence. */
export function formatFactsHtml({facts, locale, title, file, hash}: FactSheet): string {
  const words = factWords(locale);
  const {heads, groups} = factTable(facts, locale);
  const head = heads.map(text => `<th scope="col">${escapeHtml(text)}</th>`).join("");
  const bodies = groups.map(({line, sentence, claims, lines}) => {
    const span = {rowspan: lines.length === 1 ? undefined : String(lines.length)};
    const rows = lines.map(({entry, evidence, source, state}, index) => {
      const first = index === 0 ? [line, sentence, claims].map(text => cell(text, span)) : [];
      const rest = [entry, evidence, source, state, ""].map(text => cell(text));
      return `<tr>${[...first, ...rest].join("")}</tr>`;
    });
    return `<tbody>\n${rows.join("\n")}\n</tbody>`;
  });
  return `<!doctype html>
<html${attributes({lang: locale})}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(words.title(title))}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(words.title(title))}</h1>
<p>${escapeHtml(words.intro(file, hash))}</p>
<table>
<thead>
<tr>${head}</tr>
</thead>
${bodies.join("\n")}
</table>
</body>
</html>
`;
}

function cell(text: string, given: Readonly<Record<string, string | undefined>> = {}): string {
  const html = text.split("\n").map(escapeHtml).join("<br>");
  return `<td${attributes(given)}>${html}</td>`;
}

const style = `
@page { size: A4 landscape; margin: 12mm; }
:root { color-scheme: light dark; }
body { margin: 1rem; font: 0.875rem/1.4 system-ui, sans-serif; }
h1 { font-size: 1.25rem; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
tbody { break-inside: avoid; border-block-end: 2px solid; }
th:last-child, td:last-child { min-inline-size: 5rem; }
@media print { body { margin: 0; font-size: 8.5pt; } }
`;
