export {flattenCells} from "./flatten-cells.ts";
export {op, type QuantityOps} from "./quantity-ops.ts";
export {fromArquero, toArquero} from "./to-arquero.ts";
