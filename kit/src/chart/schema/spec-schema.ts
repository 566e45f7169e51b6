import {z} from "zod";
import type {Problem} from "../../problem/problem.ts";
import {areaSchema} from "./area.ts";
import {arrowSchema} from "./arrow.ts";
import {barSchema} from "./bar.ts";
import {beeswarmSchema} from "./beeswarm.ts";
import {bulletSchema} from "./bullet.ts";
import {columnSchema} from "./column.ts";
import {donutSchema} from "./donut.ts";
import {dotSchema} from "./dot.ts";
import {dumbbellSchema} from "./dumbbell.ts";
import {findTexts} from "./find-texts.ts";
import {heatSchema} from "./heat.ts";
import {histogramSchema} from "./histogram.ts";
import {lineSchema} from "./line.ts";
import {promiseSchema} from "./promise.ts";
import {rangeSchema} from "./range.ts";
import {rivalsSchema} from "./rivals.ts";
import {scatterSchema} from "./scatter.ts";
import {slopeSchema} from "./slope.ts";
import {tableSchema} from "./table.ts";
import {timelineSchema} from "./timeline.ts";
import {treemapSchema} from "./treemap.ts";
import {unitSchema} from "./unit.ts";
import {waffleSchema} from "./waffle.ts";
import {waterfallSchema} from "./waterfall.ts";
/** A chart's specification, as it may come from anywhere: a definition, a `chart.json`, another program. */
export const chartSpecSchema = z.discriminatedUnion("form", [
  barSchema,
  columnSchema,
  unitSchema,
  donutSchema,
  treemapSchema,
  lineSchema,
  heatSchema,
  slopeSchema,
  bulletSchema,
  waterfallSchema,
  areaSchema,
  waffleSchema,
  promiseSchema,
  histogramSchema,
  timelineSchema,
  tableSchema,
  dotSchema,
  rangeSchema,
  dumbbellSchema,
  arrowSchema,
  rivalsSchema,
  scatterSchema,
  beeswarmSchema
]);

/** The published JSON Schema of a specification. */
export function chartSpecJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(chartSpecSchema) as Record<string, unknown>;
}

/** Faults of a specification: fields that are wrong or unknown, and texts that lack one of the languages. */
export function checkSpec(
  spec: unknown,
  {file, locales}: {file: string; locales: readonly string[]}
): Problem[] {
  const fault = (code: string, problem: string): Problem => {
    return {code, severity: "error", file, line: 0, column: 0, problem};
  };
  const result = chartSpecSchema.safeParse(spec);
  if (!result.success) {
    return result.error.issues.map(({path, message}) =>
      fault("chart-spec", path.length > 0 ? `${path.join(".")}: ${message}` : message)
    );
  }
  return findTexts(chartSpecSchema, result.data).flatMap(({path, text}) =>
    locales
      .filter(locale => text[locale] === undefined)
      .map(locale => fault("missing-translation", `${path}: no text in "${locale}"`))
  );
}
