export type {ChartTable, TableCell} from "./describe/table.ts";
export {type Drawing, type DrawOptions, drawChart} from "./draw-chart.ts";
export type {Scene, SceneNode} from "./scene.ts";
export type {Annotation} from "./spec/annotation.ts";
export type {BarSpec} from "./spec/bar.ts";
export type {ChartText} from "./spec/base.ts";
export type {ColumnSpec} from "./spec/column.ts";
export type {ChartData, ChartSpec} from "./spec/spec.ts";
export type {UnitSpec} from "./spec/unit.ts";
