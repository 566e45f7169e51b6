import type {ChartTable, TableCell} from "../describe/table.ts";
import {escapeXml} from "../svg/escape-xml.ts";

/** A chart's data as an HTML table; the last column leads to the evidence of each row. */
export function tableHtml(
  {head, rows}: ChartTable,
  {captionHtml, noteHref}: {captionHtml: string; noteHref: (figure: string) => string}
): string {
  if (rows.length === 0) return "";
  const heads = head.map(text => `<th scope="col">${escapeXml(text)}</th>`).join("");
  const body = rows
    .map(cells => `<tr>${cells.map(cell => cellHtml(cell, noteHref)).join("")}</tr>`)
    .join("\n");
  return `<div class="sb-table-scroll"><table>
<caption>${captionHtml}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}
</tbody>
</table></div>`;
}

function cellHtml({text, heads, figure, evidence}: TableCell, noteHref: (figure: string) => string): string {
  const bound = figure === undefined ? "" : ` data-figure="${escapeXml(figure)}"`;
  if (heads) return `<th scope="row"${bound}>${escapeXml(text)}</th>`;
  if (!evidence) return `<td${bound}>${escapeXml(text)}</td>`;
  const links = evidence.map(
    ({figure: id, text: words}) =>
      `<a data-figure="${escapeXml(id)}" href="${escapeXml(noteHref(id))}">${escapeXml(words)}</a>`
  );
  return `<td>${links.join(", ")}</td>`;
}
