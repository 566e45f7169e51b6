import {z} from "zod";
import type {FigureCard, IndicatorCard} from "../ledger/card.ts";
import type {Localized} from "../quantity/localized.ts";
import {toCanonicalUnit} from "../quantity/unit.ts";
import {type Cell, isCell} from "./cell.ts";

/** One observation of an indicator: its time and its cell, under the indicator's id. */
export type IndicatorRow<Name extends string = string> = {time: string} & {[key in Name]: Cell};

/** What a loader may read: the checked ledger, and nothing that changes between two builds. */
export interface LedgerView {
  /** Throws where the ledger has no such indicator. */
  indicator<Name extends string>(
    id: Name
  ): IndicatorCard & {
    /** Figures that are not deprecated, in the ledger's order. */
    rows(): IndicatorRow<Name>[];
  };
  /** Throws where the ledger has no such figure. */
  figure(id: FigureId): Cell;
  card(id: FigureId): FigureCard;
}

/** Filled by the generated `.sourcebook/ledger.d.ts` with one key a figure. */
// biome-ignore lint/suspicious/noEmptyInterface: declaration merging fills it
export interface FigureIds {}

/** A figure's id: one of the ledger's once its types are generated, any text before. */
export type FigureId = keyof FigureIds extends never ? string : keyof FigureIds & string;

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
  type: "quantity" | "time" | "text" | "number";
  unit?: string;
  label?: Localized;
}

/** Metadata of columns, by schema. */
export const columnRegistry = z.registry<ColumnMeta>();

const withMeta = <Schema extends z.ZodType>(schema: Schema, meta: ColumnMeta, label?: Localized): Schema => {
  columnRegistry.add(schema, label ? {...meta, label} : meta);
  return schema;
};

/** A column of figures in one unit: `quantity("camera")`. */
export function quantity(unit: string, label?: Localized): z.ZodType<Cell> {
  const canonical = toCanonicalUnit(unit);
  const schema = z
    .custom<Cell>(isCell, {error: "not a figure: take cells from the ledger"})
    .refine(cell => cell.quantity.unit === canonical, {
      error: issue => `its unit is "${(issue.input as Cell).quantity.unit}", the column's is "${canonical}"`
    });
  return withMeta(schema, {type: "quantity", unit: canonical}, label);
}

/** A column of times in EDTF; `unknown` is a value. */
export function period(label?: Localized): z.ZodType<string> {
  return withMeta(z.string(), {type: "time"}, label);
}

/** A column of texts by language. */
export function text(label?: Localized): z.ZodType<Localized> {
  return withMeta(z.record(z.string(), z.string()), {type: "text"}, label);
}
