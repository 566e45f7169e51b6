import type {Problem} from "../problem/problem.ts";
import type {ChartTable} from "./describe/table.ts";
import {fileStyle} from "./drawing-style.ts";
import {formOf} from "./forms/form-of.ts";
import {warnOfSmallText} from "./guards/small-text.ts";
import {layoutFull} from "./layout-full.ts";
import {layoutPlot} from "./layout-plot.ts";
import {prepareChart} from "./prepare-chart.ts";
import type {Scene} from "./scene.ts";
import type {ChartData, ChartSpec} from "./spec/spec.ts";
import {widePx} from "./style.ts";
import {toSvg} from "./svg/to-svg.ts";
import {type Brand, type ThemeName, toThemes} from "./theme.ts";
import {plainText} from "./values/context.ts";

export interface DrawOptions {
  /** BCP 47 tag of the words and numbers. */
  locale: string;
  /** Default 760. */
  widthPx?: number;
  /** `auto`, the default, follows the system of whoever looks at it; `print` is for paper. */
  theme?: ThemeName | "auto";
  /** Colours of a newsroom over those of the house. */
  brand?: Brand | undefined;
  /** `full`, the default, has title, subtitle, legend, note and sources; `plot` only the plot and its legend. */
  anatomy?: "full" | "plot";
  /** Where the specification stands, for problems. */
  file?: string;
}

export interface Drawing {
  /** A file that stands alone: style sheet inside, no script, no reference to anything outside. */
  svg: string;
  alt: string;
  /** The long description, in plain sentences. */
  description: string;
  table: ChartTable;
  scene: Scene;
  /** Of drawing and of wording; like description and table, worded when asked for. */
  problems: Problem[];
}

/**
 * Draws a chart as SVG text, in Node and in browsers. Never throws on data: what can't be drawn is said in the
 * chart's place and in `problems`.
 */
export function drawChart(spec: ChartSpec, data: ChartData, options: DrawOptions): Drawing {
  const {locale, widthPx = widePx, theme = "auto", brand, anatomy = "full", file = "chart"} = options;
  const chart = prepareChart(spec, data, {form: formOf(spec), locale, file});
  const scene = anatomy === "full" ? layoutFull(chart, widthPx) : layoutPlot(chart, widthPx);
  warnOfSmallText(scene, 1, chart.context);
  const {alt} = chart;
  const svg = toSvg(scene, {
    name: alt,
    lang: locale,
    className: "sb-drawing",
    style: fileStyle(theme, scene, toThemes(brand))
  });
  return {
    svg,
    alt,
    get description() {
      return plainText(chart.description);
    },
    get table() {
      return chart.table;
    },
    scene,
    get problems() {
      return chart.problems;
    }
  };
}
