import {toNotation} from "../../quantity/notation.ts";
import {fromQuantityJson} from "../../quantity/quantity.ts";
import {type Cell, isCell} from "../cell.ts";
import type {Row, Value} from "../dataset.ts";

/**
 * Turns a figure into no number and no text: `d.cameras + 1`, sorting by it or `op.sum` fail, where plain objects
 * would give NaN or "[object Object]".
 */
const refusing = {
  [Symbol.toPrimitive](this: Cell): never {
    const quantity = toNotation(fromQuantityJson(this.quantity));
    throw new TypeError(
      `${quantity} (${this.figures.join(", ")}) is a figure, no plain number: use op.quantity_sum, _mean, _min, _max, or op.quantity_low and _high`
    );
  }
};

/** The cell, which nothing can change any more, and which refuses to be computed with as a number. */
export function freezeCell(cell: Cell): Cell {
  const {quantity, figures, base} = cell;
  const parts = {
    quantity: Object.freeze({...quantity}),
    figures: Object.freeze([...figures]) as string[],
    base: Object.freeze({...base})
  };
  return Object.freeze(Object.assign(Object.create(refusing) as object, cell, parts)) as Cell;
}

/** A row whose cells are frozen. */
export function freezeRow(row: Row): Row {
  return mapRow(row, value => (isCell(value) ? freezeCell(value) : value));
}

/** A row as plain JSON again. */
export function thawRow(row: Row): Row {
  return mapRow(row, value => (isCell(value) ? (JSON.parse(JSON.stringify(value)) as Cell) : value));
}

function mapRow(row: Row, change: (value: Value) => Value): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)]));
}
