export {type ChartDefinition, chart} from "./chart/define-chart.ts";
export {sceneJsonSchema} from "./chart/schema/scene-schema.ts";
export type {ChartSpec} from "./chart/spec/spec.ts";
export type {Cell} from "./dataset/cell.ts";
export type {Dataset} from "./dataset/dataset.ts";
export type {Entry} from "./dataset/entry.ts";
export {
  type DatasetDefinition,
  type EventId,
  type EventIds,
  type EventRow,
  entry,
  type FigureId,
  type FigureIds,
  type IndicatorId,
  type IndicatorIds,
  type IndicatorRow,
  type LedgerView,
  type LoadContext,
  loader,
  period,
  quantity,
  type StatementId,
  type StatementIds,
  text,
  type UnitIds
} from "./dataset/loader.ts";
export {formatProblem, type Problem, UserError} from "./problem/problem.ts";
export type {Localized} from "./quantity/localized.ts";
