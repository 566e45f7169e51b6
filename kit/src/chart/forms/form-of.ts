import type {AnyForm} from "../prepare-chart.ts";
import type {ChartSpec} from "../spec/spec.ts";
import {areaForm} from "./area.ts";
import {arrowForm} from "./arrow.ts";
import {barForm} from "./bar.ts";
import {beeswarmForm} from "./beeswarm.ts";
import {bulletForm} from "./bullet.ts";
import {columnForm} from "./column.ts";
import {donutForm} from "./donut.ts";
import {dotForm} from "./dot.ts";
import {dumbbellForm} from "./dumbbell.ts";
import type {Form} from "./form.ts";
import {heatForm} from "./heat.ts";
import {histogramForm} from "./histogram.ts";
import {lineForm} from "./line.ts";
import {promiseForm} from "./promise.ts";
import {rangeForm} from "./range.ts";
import {rivalsForm} from "./rivals.ts";
import {scatterForm} from "./scatter.ts";
import {slopeForm} from "./slope.ts";
import {tableForm} from "./table.ts";
import {timelineForm} from "./timeline.ts";
import {treemapForm} from "./treemap.ts";
import {unitForm} from "./unit.ts";
import {waffleForm} from "./waffle.ts";
import {waterfallForm} from "./waterfall.ts";

type Forms = {[Name in ChartSpec["form"]]: Form<Extract<ChartSpec, {form: Name}>>};

const forms: Forms = {
  bar: barForm,
  column: columnForm,
  unit: unitForm,
  donut: donutForm,
  treemap: treemapForm,
  line: lineForm,
  heat: heatForm,
  slope: slopeForm,
  bullet: bulletForm,
  waterfall: waterfallForm,
  area: areaForm,
  waffle: waffleForm,
  promise: promiseForm,
  histogram: histogramForm,
  timeline: timelineForm,
  table: tableForm,
  dot: dotForm,
  range: rangeForm,
  dumbbell: dumbbellForm,
  arrow: arrowForm,
  rivals: rivalsForm,
  scatter: scatterForm,
  beeswarm: beeswarmForm
};

/** The form that a specification names; undefined where there is none of that name. */
export function formOf({form}: Pick<ChartSpec, "form">): AnyForm | undefined {
  return Object.hasOwn(forms, form) ? (forms[form] as AnyForm) : undefined;
}
