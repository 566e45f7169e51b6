import {z} from "zod";
import type {IndicatorCard} from "../ledger/card.ts";
import type {Localized} from "../quantity/localized.ts";
import {toCanonicalUnit} from "../quantity/unit.ts";
import {type Cell, isCell} from "./cell.ts";
import type {Column} from "./dataset.ts";
import {type Entry, isEntry} from "./entry.ts";

/** One observation of an indicator: its time and its cell, under the indicator's id. */
export type IndicatorRow<Name extends string = string> = {time: string} & {[key in Name]: Cell};

/** One event: its time, and its words. */
export interface EventRow {
  time: string;
  event: Entry;
}

/** Filled by the generated `.sourcebook/ledger.d.ts` with one key a figure. */
// biome-ignore lint/suspicious/noEmptyInterface: declaration merging fills it
export interface FigureIds {}
/** Filled by the generated `.sourcebook/ledger.d.ts` with one key an indicator. */
// biome-ignore lint/suspicious/noEmptyInterface: declaration merging fills it
export interface IndicatorIds {}
/** Filled by the generated `.sourcebook/ledger.d.ts` with one key an event. */
// biome-ignore lint/suspicious/noEmptyInterface: declaration merging fills it
export interface EventIds {}
/** Filled by the generated `.sourcebook/ledger.d.ts` with one key a statement. */
// biome-ignore lint/suspicious/noEmptyInterface: declaration merging fills it
export interface StatementIds {}
/** Filled by the generated `.sourcebook/ledger.d.ts` with one key a base unit. */
// biome-ignore lint/suspicious/noEmptyInterface: declaration merging fills it
export interface UnitIds {}

/** One of the ledger's ids once its types are generated, any text before. */
type IdOf<Ids> = keyof Ids extends never ? string : keyof Ids & string;
export type FigureId = IdOf<FigureIds>;
export type IndicatorId = IdOf<IndicatorIds>;
export type EventId = IdOf<EventIds>;
export type StatementId = IdOf<StatementIds>;

/** What a loader may read: the checked ledger, and nothing that changes between two builds. */
export interface LedgerView {
  /** Throws `LookupError` where the ledger has no such indicator. */
  indicator<Name extends IndicatorId>(
    id: Name
  ): IndicatorCard & {
    /** Figures that are not deprecated, in the ledger's order. */
    rows(): IndicatorRow<Name>[];
  };
  /** The cell of a figure; throws `LookupError` where the ledger has none of that id. */
  figure(id: FigureId): Cell;
  /** An event with its time; throws `LookupError` where the ledger has none of that id. */
  event(id: EventId): EventRow;
  /** All events, in the ledger's order. */
  events(): EventRow[];
  /** The words of a statement; throws `LookupError` where the ledger has none of that id. */
  statement(id: StatementId): Entry;
}

export interface LoadContext {
  ledger: LedgerView;
}

/** A dataset as its author defines it: headings, the shape of a row, and how rows are made. */
export interface DatasetDefinition<Row = Record<string, unknown>> {
  title: Localized;
  row: z.ZodObject & z.ZodType<Row>;
  load(context: LoadContext): readonly Row[] | Promise<readonly Row[]>;
}

/** Defines a dataset: `export default loader({title, row: z.object({…}), load: ({ledger}) => […]})`. */
export function loader<Shape extends z.ZodRawShape>(definition: {
  title: Localized;
  row: z.ZodObject<Shape>;
  load(
    context: LoadContext
  ): readonly z.output<z.ZodObject<Shape>>[] | Promise<readonly z.output<z.ZodObject<Shape>>[]>;
}): DatasetDefinition<z.output<z.ZodObject<Shape>>> {
  return definition as unknown as DatasetDefinition<z.output<z.ZodObject<Shape>>>;
}

/** What a column of a row is, kept beside its schema. */
export interface ColumnMeta {
  type: Column["type"];
  unit?: string;
  label?: Localized;
}

/** Metadata of columns, by schema. */
export const columnRegistry = z.registry<ColumnMeta>();

const withMeta = <Schema extends z.ZodType>(schema: Schema, meta: ColumnMeta, label?: Localized): Schema => {
  columnRegistry.add(schema, label ? {...meta, label} : meta);
  return schema;
};

/** A column of figures in one unit, `quantity("camera")`, or in one of several, `quantity(["EUR/licence", "EUR/camera"])`. */
export function quantity(unit: string | readonly string[], label?: Localized): z.ZodType<Cell> {
  const units = [unit].flat().map(toCanonicalUnit);
  const schema = z
    .custom<Cell>(isCell, {error: "not a figure: take cells from the ledger"})
    .refine(cell => units.includes(cell.quantity.unit), {
      error: issue =>
        `its unit is "${(issue.input as Cell).quantity.unit}", the column's is "${units.join('" or "')}"`
    });
  return withMeta(
    schema,
    {type: "quantity", ...(units.length === 1 ? {unit: units[0] as string} : {})},
    label
  );
}

/** A column of times in EDTF; `unknown` is a value. */
export function period(label?: Localized): z.ZodType<string> {
  return withMeta(z.string(), {type: "time"}, label);
}

/** A column of texts by language. */
export function text(label?: Localized): z.ZodType<Localized> {
  return withMeta(z.record(z.string(), z.string()), {type: "text"}, label);
}

/** A column of events and statements of the ledger: their words, bound to their evidence. */
export function entry(label?: Localized): z.ZodType<Entry> {
  const schema = z.custom<Entry>(isEntry, {error: "no event or statement: take it from the ledger"});
  return withMeta(schema, {type: "text"}, label);
}
