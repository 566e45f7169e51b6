import {type ColumnTable, table as toTable} from "arquero";
import {fromQuantityJson, kindOf} from "../../quantity/quantity.ts";
import {type Cell, isCell} from "../cell.ts";

type Flat = string | number | null;

/** What each column of figures becomes, by the end of its name. */
const parts: Readonly<Record<string, (cell: Cell) => Flat>> = {
  "": ({quantity}) => (quantity.low === quantity.high ? boundOf(quantity.low) : null),
  _low: ({quantity}) => boundOf(quantity.low),
  _high: ({quantity}) => boundOf(quantity.high),
  _unit: ({quantity}) => quantity.unit,
  _kind: ({quantity}) => kindOf(fromQuantityJson(quantity)),
  _status: ({status}) => status,
  _figures: ({figures}) => figures.join(" ")
};

/**
 * The table with each column of figures as plain ones, for export and for other libraries: `x`, the number where
 * there is one and not a bound or a range, `x_low`, `x_high`, `x_unit`, `x_kind`, `x_status` and `x_figures`, ids
 * with spaces between. Refuses where the table has a column of such a name.
 */
export function flattenCells(table: ColumnTable): ColumnTable {
  const rows = table.objects() as Record<string, unknown>[];
  const names = table.columnNames();
  const columns = new Map<string, unknown[]>();
  const add = (name: string, values: unknown[]) => {
    if (columns.has(name)) throw new TypeError(`two columns would be named "${name}"`);
    columns.set(name, values);
  };
  for (const name of names) {
    const values = rows.map(row => row[name]);
    if (!values.some(isCell)) add(name, values);
    else
      for (const [end, part] of Object.entries(parts))
        add(
          `${name}${end}`,
          values.map(value => (isCell(value) ? part(value) : null))
        );
  }
  return toTable([...columns]);
}

function boundOf(bound: string | null): number | null {
  return bound === null ? null : fromBound(bound);
}

/** `3/35 -> 0.0857…` */
function fromBound(bound: string): number {
  const [above = "", below = "1"] = bound.split("/");
  return Number(above) / Number(below);
}
