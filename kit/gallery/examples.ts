import type {Example} from "./example.ts";
import {annotationExamples} from "./examples/annotations.ts";
import {areaExamples} from "./examples/area.ts";
import {arrowExamples} from "./examples/arrow.ts";
import {barExamples} from "./examples/bar.ts";
import {beeswarmExamples} from "./examples/beeswarm.ts";
import {bulletExamples} from "./examples/bullet.ts";
import {columnExamples} from "./examples/column.ts";
import {donutExamples} from "./examples/donut.ts";
import {dotExamples} from "./examples/dot.ts";
import {dumbbellExamples} from "./examples/dumbbell.ts";
import {heatExamples} from "./examples/heat.ts";
import {histogramExamples} from "./examples/histogram.ts";
import {lineExamples} from "./examples/line.ts";
import {promiseExamples} from "./examples/promise.ts";
import {rangeExamples} from "./examples/range.ts";
import {rivalsExamples} from "./examples/rivals.ts";
import {scatterExamples} from "./examples/scatter.ts";
import {slopeExamples} from "./examples/slope.ts";
import {tableExamples} from "./examples/table.ts";
import {timelineExamples} from "./examples/timeline.ts";
import {treemapExamples} from "./examples/treemap.ts";
import {unitExamples} from "./examples/unit.ts";
import {waffleExamples} from "./examples/waffle.ts";
import {waterfallExamples} from "./examples/waterfall.ts";
/** Every example, in the order of the gallery. */
export const examples: readonly Example[] = [
  ...columnExamples,
  ...barExamples,
  ...donutExamples,
  ...treemapExamples,
  ...lineExamples,
  ...heatExamples,
  ...slopeExamples,
  ...bulletExamples,
  ...waterfallExamples,
  ...areaExamples,
  ...annotationExamples,
  ...waffleExamples,
  ...unitExamples,
  ...promiseExamples,
  ...histogramExamples,
  ...timelineExamples,
  ...tableExamples,
  ...dotExamples,
  ...rangeExamples,
  ...dumbbellExamples,
  ...arrowExamples,
  ...rivalsExamples,
  ...scatterExamples,
  ...beeswarmExamples
];
