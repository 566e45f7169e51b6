import {addAggregateFunction, addFunction, op as arqueroOp} from "arquero";
import {fromQuantityJson, kindOf} from "../../quantity/quantity.ts";
import {type Cell, isCell} from "../cell.ts";
import {maxCells, meanCells, minCells, sumCells} from "./combine-cells.ts";
import {freezeCell} from "./frozen-cell.ts";

/** What Arquero keeps for a group of rows; `count` and `valid` are its own. */
interface State {
  count: number;
  valid: number;
  quantityCells?: Cell[];
}

// One list for all operations on one column: their state is one object.
const collect = {
  create: () => ({
    init: (state: object) => {
      (state as State).quantityCells = [];
    },
    add: (state: object, value: unknown) => {
      if (!isCell(value)) throw new TypeError(`a quantity operation takes figures, not ${typeof value}`);
      (state as State).quantityCells?.push(value);
    },
    rem: (state: object, value: unknown) => {
      const {quantityCells = []} = state as State;
      quantityCells.splice(quantityCells.indexOf(value as Cell), 1);
    },
    value: (state: object) => (state as State).quantityCells
  }),
  param: [1]
};

/** Refuses where a row has no figure: the result would be one of fewer rows than are there. */
function aggregate(combine: (cells: readonly Cell[]) => Cell | null) {
  const value = (state: object) => {
    const {quantityCells = [], count, valid} = state as State;
    if (valid < count)
      throw new TypeError(`${count - valid} of ${count} rows have no figure: filter them out`);
    const cell = combine(quantityCells);
    return cell && freezeCell(cell);
  };
  const nothing = () => {};
  return {
    create: () => ({init: nothing, add: nothing, rem: nothing, value}),
    param: [1],
    req: ["quantity_cells"],
    stream: ["quantity_cells"]
  };
}

const aggregates = {
  quantity_cells: collect,
  quantity_sum: aggregate(sumCells),
  quantity_mean: aggregate(meanCells),
  quantity_min: aggregate(minCells),
  quantity_max: aggregate(maxCells)
};

const read =
  <Result>(ofCell: (cell: Cell) => Result) =>
  (value: unknown) =>
    value === null || value === undefined ? null : ofCell(value as Cell);

const functions = {
  quantity_low: read(({quantity}) => fromQuantityJson(quantity).low?.valueOf() ?? null),
  quantity_high: read(({quantity}) => fromQuantityJson(quantity).high?.valueOf() ?? null),
  quantity_kind: read(({quantity}) => kindOf(fromQuantityJson(quantity))),
  quantity_status: read(({status}) => status)
};

for (const [name, definition] of Object.entries(aggregates)) addAggregateFunction(name, definition);
for (const [name, compute] of Object.entries(functions)) addFunction(name, compute);

type Aggregate = (column: unknown) => Cell;

/** Operations of Arquero on figures. */
export interface QuantityOps {
  /** Sum, with the ids of all its figures. Refuses other units or bases, and plans among facts. */
  quantity_sum: Aggregate;
  quantity_mean: Aggregate;
  /** The least; where that cannot be known, the bounds of what it may be. */
  quantity_min: Aggregate;
  quantity_max: Aggregate;
  /** Lower bound as a number, for filtering and sorting; null where nothing bounds it. */
  quantity_low(cell: unknown): number | null;
  quantity_high(cell: unknown): number | null;
  /** `exact`, `about`, `more than`, … */
  quantity_kind(cell: unknown): string | null;
  quantity_status(cell: unknown): string | null;
}

/** Arquero's `op`, with operations on figures. */
export const op = arqueroOp as unknown as typeof arqueroOp & QuantityOps;
