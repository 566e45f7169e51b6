import type {Words} from "./words.ts";

const rules = new Intl.PluralRules("en");

const plural = (count: number, one: string, other: string) =>
  `${count} ${rules.select(count) === "one" ? one : other}`;

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

export const english: Words = {
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
  hedged: "its source keeps this at a distance",
  change: "a change, not a total",
  legend: {
    exact: "As stated",
    about: "Dashed end: about this much",
    open: "Arrow: more than this, no upper limit given",
    possible: "Paler part: between its two ends",
    planned: "Hatched: plan or promise",
    target: "Bar across: target",
    withdrawn: "Struck: withdrawn",
    date: "Thin line across: the date lies between its ends"
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
  base: (key, value) => bases[`${key} ${value}`] ?? value.replace(/-/g, " "),
  members: (what, labels) => `${what} (${labels.join(", ")})`,
  semicolons: items => items.join("; "),
  headings: {
    panel: "Panel",
    series: "Series",
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
    rose: (from, to) => `Up from ${from} to ${to}.`,
    fell: (from, to) => `Down from ${from} to ${to}.`,
    ahead: (status, item) => `${aheadWords[status] ?? "Planned"}: ${item}.`,
    partOfWhole: (part, whole) => `${part}. ${whole}.`,
    share: percent => `The part is ${percent} of the whole.`,
    entry: (heading, value) => `${heading}: ${value}`,
    panel: (name, items) => `${name}: ${items}.`,
    apart: "Read each panel on its own.",
    items: items => `${items.join("; ")}.`,
    count: count => `${plural(count, "value", "values")}.`,
    missing: count => `${plural(count, "row has", "rows have")} no figure.`,
    undated: count => `${plural(count, "value has", "values have")} no date.`,
    orderNote: "The marks are therefore not necessarily in order of date.",
    kinds: {
      about: items => `Known only approximately: ${list(items)}.`,
      open: items => `No upper limit given: ${list(items)}.`,
      range: items => `Known only within two limits: ${list(items)}.`
    },
    notComparable: (a, b) => `It cannot be known which is higher: ${a} or ${b}.`
  }
};

const aheadWords: Readonly<Record<string, string>> = {
  planned: "Planned",
  pledged: "Pledged",
  target: "Target"
};

const bases: Readonly<Record<string, string>> = {
  "where city": "the city",
  "where metropolitan-area": "the metropolitan area",
  "tax excluded": "excluding tax",
  "tax included": "including tax",
  "tax not-stated": "tax not stated"
};

function when({text, hasDay, isDate}: {text: string; hasDay: boolean; isDate: boolean}): string {
  return isDate ? `${hasDay ? "on" : "in"} ${text}` : text;
}
