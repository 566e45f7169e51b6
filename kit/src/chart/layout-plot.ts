import type {Plot} from "./forms/form.ts";
import {UnfitData} from "./forms/unfit-data.ts";
import {legend} from "./guides/legend.ts";
import {placeBlock, textBlock} from "./guides/text-block.ts";
import {layoutPanels} from "./layout-panels.ts";
import type {PreparedChart} from "./prepare-chart.ts";
import type {Scene} from "./scene.ts";
import {limitLinks} from "./scene-links.ts";
import type {Colored} from "./spec/base.ts";

const legendGapPx = 16;

/** The plot with its legend in a given width; where it can't be drawn, that is said in its place. */
export function layoutPlot(chart: PreparedChart, widthPx: number): Scene {
  const plot = tryLayout(chart, widthPx);
  const nodes = limitLinks(plot.nodes);
  if (plot.legend.length === 0 && !plot.series) return {widthPx, heightPx: plot.heightPx, children: nodes};
  const {color: hue = "blue", planColor: planHue = "vermilion"}: Colored = chart.spec;
  const topPx = plot.heightPx + legendGapPx;
  const explained = legend(plot, {widthPx, topPx, hue, planHue}, chart.context);
  return {widthPx, heightPx: topPx + explained.heightPx, children: [...nodes, ...explained.nodes]};
}

function tryLayout(chart: PreparedChart, widthPx: number): Plot {
  const {form, spec, marks, series, context} = chart;
  const {words} = context;
  if (!form) return messagePlot(words.cannotDraw, widthPx);
  if (marks.length === 0 || !(form.drawsWithoutValues || marks.some(({value}) => value !== null))) {
    context.report("chart-empty", "the chart has no value to draw");
    return messagePlot(words.noData, widthPx);
  }
  const options = {widthPx, context, all: marks, also: [], series};
  try {
    return spec.facet === undefined || form.ownPanels
      ? form.layout(spec, marks, options)
      : layoutPanels({spec, form, data: marks}, options);
  } catch (error) {
    if (!(error instanceof UnfitData)) throw error;
    context.report("chart-data", error.message, {hint: error.hint});
    return messagePlot(words.cannotDraw, widthPx);
  }
}

/** Says in the chart's place why there is none. */
function messagePlot(text: string, widthPx: number): Plot {
  const block = textBlock(text, {style: "label", widthPx});
  return {
    nodes: placeBlock(block, {x: 0, topPx: 0, className: "sb-muted"}),
    heightPx: block.heightPx,
    legend: []
  };
}
