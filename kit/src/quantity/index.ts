export {dividedBy, minus, plus, round, times} from "./arithmetic.ts";
export {type Answer, isMoreThan} from "./compare.ts";
export {formatQuantity, type QuantityFormat} from "./format-quantity.ts";
export {parseQuantity, toNotation} from "./notation.ts";
export {
  exact,
  fromQuantityJson,
  isSameQuantity,
  kindOf,
  type Quantity,
  QuantityError,
  type QuantityJson,
  type QuantityKind,
  toQuantityJson
} from "./quantity.ts";
export {type Reading, readQuantities} from "./read-quantities.ts";
export {builtInUnits, convertQuantity, type UnitDefinition, type UnitTable, type UnitWords} from "./unit.ts";
