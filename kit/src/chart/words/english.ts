import type {Words} from "./words.ts";

const rules = new Intl.PluralRules("en");

const plural = (count: number, one: string, other: string) =>
  `${count} ${rules.select(count) === "one" ? one : other}`;

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

export const english: Words = {
  forms: {column: "Column chart", bar: "Bar chart", unit: "Unit chart"},
  statusLabel: {
    reported: "",
    committed: "",
    estimated: "estimate",
    provisional: "provisional",
    planned: "planned",
    pledged: "pledged",
    target: "target",
    withdrawn: "withdrawn"
  },
  status: {
    reported: "reported",
    committed: "committed, by contract or order",
    estimated: "estimate",
    provisional: "provisional",
    planned: "planned",
    pledged: "pledged, in a campaign",
    target: "target",
    withdrawn: "withdrawn"
  },
  hedged: "hedged by its source",
  change: "a change, not a total",
  legend: {
    exact: "As stated",
    about: "Dashed end: about this much",
    open: "Arrow: at least this much, no upper limit known",
    possible: "Paler part: between its two ends",
    planned: "Hatched: plan or promise",
    target: "Bar across: target",
    withdrawn: "Struck: withdrawn"
  },
  undated: "undated",
  undatedStated: stated => `undated, stated ${when(stated)}`,
  stated: stated => `stated ${when(stated)}`,
  noFigure: "no figure",
  noData: "There is no data to draw.",
  cannotDraw: "This chart could not be drawn.",
  rowsLeftOut: count => `${plural(count, "row is", "rows are")} left out here; the data table has all.`,
  eachMark: things => `Each mark: ${things}`,
  sources: count => (count === 1 ? "Source: " : "Sources: "),
  citedBy: (cited, by) => `${cited}, cited by ${by}`,
  undatedSource: "undated",
  differs: {
    base: groups => `Not everything here is counted on the same basis: ${groups.join("; ")}.`,
    time: groups => `The figures are not of the same date: ${groups.join("; ")}.`,
    unit: groups => `The panels do not measure the same thing: ${groups.join("; ")}.`
  },
  base: (key, value) => bases[`${key} ${value}`] ?? value.replace(/-/g, " "),
  members: (what, labels) => `${what} (${labels.join(", ")})`,
  semicolons: items => items.join("; "),
  headings: {
    panel: "Panel",
    label: "What",
    value: "Value",
    status: "Status",
    time: "Date",
    stated: "Stated",
    source: "Source"
  },
  dataSummary: "Description and data",
  tableCaption: title => `Data of the chart “${title}”`,
  sentences: {
    opening: (form, subject) => `${form}: ${subject}.`,
    at: (value, place) => (place ? `${value} (${place})` : value),
    highest: item => `The highest value is ${item}.`,
    lowest: item => `The lowest value is ${item}.`,
    same: value => `All settled values are ${value}.`,
    rose: (from, to) => `It rose from ${from} to ${to}.`,
    fell: (from, to) => `It fell from ${from} to ${to}.`,
    ahead: (status, item) => `${aheadWords[status] ?? "Planned"}: ${item}.`,
    partOfWhole: (part, whole) => `${part}. ${whole}.`,
    share: percent => `The part is ${percent} of the whole.`,
    entry: (heading, value) => `${heading}: ${value}`,
    panel: (name, items) => `${name}: ${items}.`,
    apart: "The panels are to be read apart.",
    items: items => `${items.join("; ")}.`,
    count: count => `${plural(count, "value", "values")}.`,
    missing: count => `${plural(count, "row has", "rows have")} no figure.`,
    undated: count => `${plural(count, "value has", "values have")} no date.`,
    orderNote: "So the order of the marks is not an order in time.",
    kinds: {
      about: items => `Only about known: ${list(items)}.`,
      open: items => `Without a known limit: ${list(items)}.`,
      range: items => `Known between two limits only: ${list(items)}.`
    },
    notComparable: (a, b) => `Which of ${a} and ${b} is more cannot be known.`
  }
};

const aheadWords: Readonly<Record<string, string>> = {
  planned: "Planned, not counted",
  pledged: "Pledged, not counted",
  target: "Aimed at, not counted"
};

const bases: Readonly<Record<string, string>> = {
  "where city": "the city",
  "where metropolitan-area": "the metropolitan area",
  "tax excluded": "tax excluded",
  "tax included": "tax included",
  "tax not-stated": "tax not stated"
};

function when({text, hasDay, isDate}: {text: string; hasDay: boolean; isDate: boolean}): string {
  return isDate ? `${hasDay ? "on" : "in"} ${text}` : text;
}
