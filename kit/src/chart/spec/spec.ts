import type {Dataset} from "../../dataset/dataset.ts";
import type {AreaSpec} from "./area.ts";
import type {ArrowSpec} from "./arrow.ts";
import type {BarSpec} from "./bar.ts";
import type {BeeswarmSpec} from "./beeswarm.ts";
import type {BulletSpec} from "./bullet.ts";
import type {ColumnSpec} from "./column.ts";
import type {DonutSpec} from "./donut.ts";
import type {DotSpec} from "./dot.ts";
import type {DumbbellSpec} from "./dumbbell.ts";
import type {HeatSpec} from "./heat.ts";
import type {HistogramSpec} from "./histogram.ts";
import type {LineSpec} from "./line.ts";
import type {PromiseSpec} from "./promise.ts";
import type {RangeSpec} from "./range.ts";
import type {RivalsSpec} from "./rivals.ts";
import type {ScatterSpec} from "./scatter.ts";
import type {SlopeSpec} from "./slope.ts";
import type {TableSpec} from "./table.ts";
import type {TimelineSpec} from "./timeline.ts";
import type {TreemapSpec} from "./treemap.ts";
import type {UnitSpec} from "./unit.ts";
import type {WaffleSpec} from "./waffle.ts";
import type {WaterfallSpec} from "./waterfall.ts";

/** The closure a specification needs, as plain JSON: published as `chart.json`. */
export type ChartData = Pick<Dataset, "rows" | "columns" | "figures" | "sources" | "units" | "entries">;

/** A chart as plain JSON; `Field` are the names of the dataset's columns. */
export type ChartSpec<Field extends string = string> =
  | BarSpec<Field>
  | ColumnSpec<Field>
  | UnitSpec<Field>
  | DonutSpec<Field>
  | TreemapSpec<Field>
  | LineSpec<Field>
  | HeatSpec<Field>
  | SlopeSpec<Field>
  | BulletSpec<Field>
  | WaterfallSpec<Field>
  | AreaSpec<Field>
  | WaffleSpec<Field>
  | PromiseSpec<Field>
  | HistogramSpec<Field>
  | TimelineSpec<Field>
  | TableSpec<Field>
  | DotSpec<Field>
  | RangeSpec<Field>
  | DumbbellSpec<Field>
  | ArrowSpec<Field>
  | RivalsSpec<Field>
  | ScatterSpec<Field>
  | BeeswarmSpec<Field>;
