import {type Cell, isCell} from "../../dataset/cell.ts";
import type {Column, Dataset, Row, Value} from "../../dataset/dataset.ts";
import {type Entry, isEntry} from "../../dataset/entry.ts";
import {formatQuantity} from "../../quantity/format-quantity.ts";
import {pickText} from "../../quantity/localized.ts";
import {fromQuantityJson} from "../../quantity/quantity.ts";
import {boundText} from "../bound-html.ts";
import {attributes, escapeHtml} from "../escape-html.ts";
import {cardOf} from "../page-cards.ts";
import {raiseOrdinals, timeText} from "../page-time.ts";
import {wordingOf} from "../wording-of.ts";
import {citeHtml} from "./cite-html.ts";
import {dataHtml} from "./data-html.ts";
import type {EntryContext, EntryPage} from "./entry-context.ts";
import {aboveHtml, listOf, partsHtml} from "./entry-parts.ts";
import {placesHtml} from "./places-html.ts";
import {sourceItem} from "./source-page.ts";
import {entryWordsOf} from "./words-of.ts";

/** How many rows the page shows; the downloads have all. */
const mostRows = 100;

/** The page of a dataset: its rows, each figure leading to its page, its sources, and where it is used. */
export function renderDatasetPage(dataset: Dataset, context: EntryContext): EntryPage {
  const {locale, hrefs} = context;
  const words = entryWordsOf(locale);
  const title = boundText(dataset.title, context);
  const sources = Object.values(dataset.sources).filter(({confidential}) => !confidential);
  const main = `${aboveHtml(hrefs.figures, words.allFigures, escapeHtml(words.kinds.dataset))}
<h1><cite>${raiseOrdinals(title, locale)}</cite></h1>
${partsHtml([
  [words.rows, tableHtml(dataset, context)],
  [words.sources, listOf(sources.map(source => sourceItem(source, context)))],
  [words.places, placesHtml(context)],
  [words.cite, citeHtml(title, context)],
  [words.data, dataHtml(context)]
])}`;
  return {title, description: `${words.kinds.dataset}: ${title}`, main};
}

function tableHtml({columns, rows}: Dataset, context: EntryContext): string {
  const {locale} = context;
  const heads = columns.map(({label}) => `<th scope="col">${escapeHtml(pickText(label, locale))}</th>`);
  const body = rows.slice(0, mostRows).map(row => rowHtml(row, columns, context));
  const frame = attributes({
    class: "sb-table",
    tabindex: "0",
    "aria-label": wordingOf(locale).table
  });
  return `<section${frame}><table>
<thead><tr>${heads.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></section>`;
}

function rowHtml(row: Row, columns: readonly Column[], context: EntryContext): string {
  return `<tr>${columns.map(column => cellHtml(row[column.name] ?? null, column, context)).join("")}</tr>`;
}

function cellHtml(value: Value, {type}: Column, context: EntryContext): string {
  const {ledger, locale, hrefs} = context;
  if (isCell(value)) {
    const text = escapeHtml(quantityText(value.quantity, context));
    const [id, ...others] = value.figures;
    const card = id === undefined ? undefined : cardOf(ledger, id);
    const bound = attributes({"data-figure": value.figures.join(" ")});
    // A sum of several figures leads to none of them.
    return card && others.length === 0
      ? `<td${bound}><a${attributes({href: hrefs.card(card)})}>${text}</a></td>`
      : `<td${bound}>${text}</td>`;
  }
  if (isEntry(value)) {
    const card = cardOf(ledger, value.entry);
    const words = raiseOrdinals(pickText(value.text, locale), locale);
    const html = card ? `<a${attributes({href: hrefs.card(card)})}>${words}</a>` : words;
    return `<td${attributes({"data-figure": value.entry})}>${html}</td>`;
  }
  // What a file of data holds is quoted from it.
  return `<td data-sources>${raiseOrdinals(plainText(value, type, locale), locale)}</td>`;
}

function plainText(value: Exclude<Value, Cell | Entry>, type: Column["type"], locale: string): string {
  if (value === null) return "";
  if (typeof value === "object") return pickText(value, locale);
  return type === "time" && typeof value === "string" ? timeText(value, locale) : String(value);
}

function quantityText(
  quantity: Parameters<typeof fromQuantityJson>[0],
  {ledger, locale}: EntryContext
): string {
  try {
    return formatQuantity(fromQuantityJson(quantity), {locale, units: ledger.units, unit: true});
  } catch {
    return `${quantity.low ?? quantity.high ?? ""} ${quantity.unit}`;
  }
}
