import type {ChartData} from "../src/chart/spec/spec.ts";
import {type Cell, isCell} from "../src/dataset/cell.ts";
import type {Column, Row} from "../src/dataset/dataset.ts";
import type {FigureCard} from "../src/ledger/card.ts";
import type {Localized} from "../src/quantity/localized.ts";
import {parseQuantity} from "../src/quantity/notation.ts";
import {toQuantityJson} from "../src/quantity/quantity.ts";

type Given = Partial<Omit<Cell, "quantity" | "figures">> & {
  /** Canonical unit; default `camera`. */
  unit?: string;
  /** Makes the cell a figure of its own, with evidence, note and link. */
  id?: string;
};

/** A cell from the ledger's notation: `figureCell(">400", {time: "2019", id: "cameras-2019"})`. */
export function figureCell(notation: string, {unit = "camera", id, ...given}: Given = {}): Cell {
  return {
    quantity: toQuantityJson(parseQuantity(notation, unit)),
    figures: id === undefined ? [] : [id],
    status: "reported",
    measure: "level",
    time: "unknown",
    base: {},
    hedged: false,
    ...given
  };
}

/** Rows with all that a chart needs: every cell with an id is a figure of the made-up report. */
export function exampleData(columns: readonly Column[], rows: readonly Row[]): ChartData {
  const cells = rows.flatMap(row => Object.values(row)).filter(isCell);
  const cards = cells.flatMap(cell => cell.figures.map(id => cardOf(id, cell)));
  return {
    columns: [...columns],
    rows: [...rows],
    figures: Object.fromEntries(cards.map(card => [card.id, card])),
    sources: {
      "made-up-report": {
        id: "made-up-report",
        title: "Made-up numbers",
        publisher: "Made-up numbers",
        published: "2026",
        language: "en",
        kind: "report",
        position: "reports"
      }
    },
    units
  };
}

function cardOf(id: string, {figures: _, ...cell}: Cell): FigureCard {
  return {
    type: "figure",
    id,
    indicator: "example",
    label: {en: id, fr: id},
    ...cell,
    rank: "normal",
    evidence: [{source: "made-up-report", exact: id, supports: ["value"], state: "quoted"}],
    state: "quoted"
  };
}

export function textColumn(name: string, label: Localized): Column {
  return {name, type: "text", label};
}

export function timeColumn(name: string, label: Localized = {en: "Date", fr: "Date"}): Column {
  return {name, type: "time", label};
}

export function quantityColumn(name: string, unit: string, label: Localized): Column {
  return {name, type: "quantity", unit, label};
}

const units: ChartData["units"] = {
  camera: {words: {en: {one: "camera", other: "cameras"}, fr: {one: "caméra", other: "caméras"}}},
  officer: {words: {en: {one: "officer", other: "officers"}, fr: {one: "agent", other: "agents"}}},
  inhabitant: {
    words: {en: {one: "inhabitant", other: "inhabitants"}, fr: {one: "habitant", other: "habitants"}}
  },
  seat: {words: {en: {one: "seat", other: "seats"}, fr: {one: "siège", other: "sièges"}}},
  EUR: {
    currency: "EUR",
    words: {
      en: {one: "euro", other: "euros", symbol: "€"},
      fr: {one: "euro", other: "euros", symbol: "€"}
    }
  }
};
