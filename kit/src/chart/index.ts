export type {ChartTable, TableCell} from "./describe/table.ts";
export {type Drawing, type DrawOptions, drawChart} from "./draw-chart.ts";
export type {Scene, SceneNode} from "./scene.ts";
export type {BarSpec, ChartData, ChartSpec, ChartText, ColumnSpec, UnitSpec} from "./spec.ts";
