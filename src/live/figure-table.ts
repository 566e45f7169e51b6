import type {ChartData} from "sourcebook/chart";
import {formatQuantity, fromQuantityJson} from "sourcebook/quantity";
import {formatTime, parseTime} from "sourcebook/time";
import {exploreWords} from "./explore-words.js";

type Localized = Readonly<Record<string, string>>;
interface Row {
  topic: Localized;
  value: {
    quantity: Parameters<typeof fromQuantityJson>[0];
    figures: string[];
    time: string;
    status: string;
  };
}

/** What is looked for: words of any column, and a topic, empty for all. */
export interface Search {
  words: string;
  topic: string;
}

/** The figures that a search finds, as a table in an element and as rows of text with the head above. */
export function figureTable(
  element: HTMLElement,
  dataset: Pick<ChartData, "rows" | "units">,
  {locale, figureHref}: {locale: string; figureHref(id: string): string}
): {topics: string[]; show(search: Search): string[][]} {
  const words = exploreWords[locale];
  if (!words) throw new Error(`no words in ${locale}`);
  const rows = (dataset.rows as unknown as Row[]).map(({topic, value}) => ({
    id: value.figures[0] ?? "",
    cells: [
      topic[locale] ?? "",
      formatQuantity(fromQuantityJson(value.quantity), {locale, units: dataset.units, unit: true}),
      value.time === "unknown" ? words.undated : formatTime(parseTime(value.time), {locale}),
      words.statuses[value.status] ?? value.status
    ]
  }));
  const count = document.createElement("p");
  count.setAttribute("role", "status");
  const frame = Object.assign(document.createElement("div"), {className: "sb-table", tabIndex: 0});
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", words.figures);
  element.replaceChildren(count, frame);
  return {
    topics: [...new Set(rows.map(({cells}) => cells[0] ?? ""))],
    show({words: sought, topic}) {
      const found = rows.filter(
        ({cells}) => (topic === "" || cells[0] === topic) && matches(cells.join(" "), sought, locale)
      );
      count.textContent = words.found(found.length, rows.length);
      frame.replaceChildren(toTable(words.columns, found, figureHref));
      return [[...words.columns, "id"], ...found.map(({id, cells}) => [...cells, id])];
    }
  };
}

function matches(text: string, sought: string, locale: string): boolean {
  const plain = (each: string) => each.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase(locale);
  return plain(sought)
    .split(/\s+/)
    .every(word => plain(text).includes(word));
}

function toTable(
  head: readonly string[],
  rows: readonly {id: string; cells: readonly string[]}[],
  figureHref: (id: string) => string
): HTMLTableElement {
  const table = document.createElement("table");
  const headRow = table.createTHead().insertRow();
  for (const text of head) {
    const cell = Object.assign(document.createElement("th"), {scope: "col", textContent: text});
    headRow.append(cell);
  }
  const body = table.createTBody();
  for (const {id, cells} of rows) {
    const row = body.insertRow();
    cells.forEach((text, at) => {
      const cell = row.insertCell();
      if (at !== 1) cell.textContent = text;
      else cell.append(Object.assign(document.createElement("a"), {href: figureHref(id), textContent: text}));
    });
  }
  return table;
}
