import {resolveBoundText} from "../ledger/figure-text.ts";
import {formatQuantity} from "../quantity/format-quantity.ts";
import {Fraction} from "../quantity/fraction.ts";
import {type Localized, pickText} from "../quantity/localized.ts";
import {fromQuantityJson, kindOf} from "../quantity/quantity.ts";
import {type Cell, isCell} from "./cell.ts";
import type {Column, Dataset, Row, Value} from "./dataset.ts";
import {type Entry, isEntry} from "./entry.ts";
import type {FlatColumn, FlatPart, FlatTable, FlatValue} from "./flat-table.ts";
import {type FlatWords, flatWords} from "./flat-words.ts";
import {sdmxStatus} from "./sdmx-status.ts";
import {nameSources} from "./source-names.ts";

/** Rows with everything that they rest on: a dataset, or what a chart was drawn from. */
export type TableData = Pick<Dataset, "rows" | "columns" | "figures" | "sources" | "units" | "entries">;

interface Context {
  data: TableData;
  locale: string;
  words: FlatWords;
}

/** A column of the flat table, and how its values are made from a row. */
interface Part {
  column: FlatColumn;
  read: (row: Row) => FlatValue;
}

/**
 * Rows as plain values in one language. A column of figures becomes several, by the ends of their names: the number
 * where there is one, then `_low`, `_high`, `_unit`, `_kind`, `_text`, `_status`, …; one of events or statements
 * becomes three. Numbers are doubles: bounds that no double holds are rounded to the nearest.
 * Throws where two columns would have one name, which `clashingName` tells before.
 */
export function toFlatTable(data: TableData, locale: string): FlatTable {
  const clash = clashingName(data);
  if (clash !== undefined) throw new Error(`two columns would be named "${clash}"`);
  const context = {data, locale, words: flatWords(locale)};
  const parts = data.columns.flatMap(column => partsOf(column, context));
  return {
    locale,
    columns: parts.map(({column}) => column),
    rows: data.rows.map(row => parts.map(({read}) => read(row)))
  };
}

/** A name that two columns of the flat table would have: `x_low` beside the figures `x`. */
export function clashingName({columns, rows}: Pick<Dataset, "columns" | "rows">): string | undefined {
  const seen = new Set<string>();
  for (const {name, type} of columns) {
    for (const end of endsOf(type, valuesOf(name, rows))) {
      if (seen.has(name + end)) return name + end;
      seen.add(name + end);
    }
  }
  return undefined;
}

const valuesOf = (name: string, rows: readonly Row[]) => rows.map(row => row[name] ?? null);

const figureParts = [
  "value",
  "low",
  "high",
  "unit",
  "kind",
  "text",
  "status",
  "obs_status",
  "base",
  "hedged",
  "time",
  "stated",
  "figures",
  "source"
] as const satisfies readonly FlatPart[];

function endsOf(type: Column["type"], values: readonly Value[]): string[] {
  if (type === "quantity" || values.some(isCell)) return figureParts.map(endOf);
  return values.some(isEntry) ? ["", "_id", "_source"] : [""];
}

const endOf = (part: FlatPart) => (part === "value" ? "" : `_${part}`);

function partsOf(column: Column, context: Context): Part[] {
  const {name, type} = column;
  const values = valuesOf(name, context.data.rows);
  if (type === "quantity" || values.some(isCell))
    return figureParts.map(part => figurePart(part, column, context));
  const plain = plainPart(column, values, context);
  if (!values.some(isEntry)) return [plain];
  return [plain, entryPart("id", column, context), entryPart("source", column, context)];
}

function figurePart(part: FlatPart, column: Column, context: Context): Part {
  return {
    column: partColumn(part, column, context),
    read: row => {
      const value = row[column.name];
      return isCell(value) ? readFigure(part, value, context) : null;
    }
  };
}

function partColumn(part: FlatPart, {name, label}: Column, {locale, words}: Context): FlatColumn {
  const isNumber = part === "value" || part === "low" || part === "high";
  const isTime = part === "time" || part === "stated";
  return {
    name: `${name}${endOf(part)}`,
    type: isNumber ? "number" : isTime ? "time" : part === "hedged" ? "boolean" : "text",
    label: words.parts[part].replace("#", () => pickText(label, locale)),
    about: words.about[part],
    missing: words.missing[part],
    part
  };
}

function readFigure(part: FlatPart, cell: Cell, {data, locale}: Context): FlatValue {
  const {quantity, figures, status, base, hedged, time, stated} = cell;
  const {low, high, unit} = quantity;
  switch (part) {
    case "value":
      return low !== null && low === high ? toNumber(low) : null;
    case "low":
      return toNumber(low);
    case "high":
      return toNumber(high);
    case "unit":
    case "id":
      return unit;
    case "kind":
      return kindOf(fromQuantityJson(quantity));
    case "text":
      return formatQuantity(fromQuantityJson(quantity), {locale, units: data.units, unit: true});
    case "status":
      return status;
    case "obs_status":
      return sdmxStatus(status);
    case "base":
      return Object.entries(base)
        .map(([name, value]) => `${name}: ${value}`)
        .join("; ");
    case "hedged":
      return hedged;
    case "time":
      return time;
    case "stated":
      return stated ?? null;
    case "figures":
      return figures.join(" ");
    case "source":
      return nameSources(figures, data, locale);
  }
}

const toNumber = (bound: string | null) => (bound === null ? null : new Fraction(bound).valueOf());

function entryPart(part: "id" | "source", column: Column, context: Context): Part {
  return {
    column: partColumn(part, column, context),
    read: row => {
      const value = row[column.name];
      if (!isEntry(value)) return null;
      return part === "id" ? value.entry : nameSources([value.entry], context.data, context.locale);
    }
  };
}

function plainPart({name, label, type}: Column, values: readonly Value[], context: Context): Part {
  const given = values.filter(value => value !== null);
  const isBoolean = given.length > 0 && given.every(value => typeof value === "boolean");
  const isNumber = type === "number" && given.every(value => typeof value === "number");
  return {
    column: {
      name,
      type: isBoolean ? "boolean" : isNumber ? "number" : type === "time" ? "time" : "text",
      label: pickText(label, context.locale),
      missing: context.words.noValue
    },
    read: row => {
      const value = row[name] ?? null;
      return isBoolean || isNumber ? (value as FlatValue) : readText(value as Exclude<Value, Cell>, context);
    }
  };
}

function readText(value: Exclude<Value, Cell>, context: Context): string | null {
  if (value === null) return null;
  if (typeof value !== "object") return String(value);
  return plainText(isEntry(value) ? value.text : (value as Exclude<typeof value, Entry>), context);
}

/** A text in the table's language, with the values of the figures that it names. */
function plainText(text: Localized, {data, locale}: Context): string {
  const {figures, units} = data;
  return resolveBoundText(pickText(text, locale), {locale, figures, units})
    .runs.map(run => run.text)
    .join("");
}
