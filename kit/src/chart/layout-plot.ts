import type {Plot} from "./forms/form.ts";
import {UnfitData} from "./forms/unfit-data.ts";
import {type AnnotationState, annotatePlot} from "./guides/annotations/annotate-plot.ts";
import {keyList} from "./guides/annotations/key-list.ts";
import {annotationValues} from "./guides/annotations/read-annotations.ts";
import {reportUnplaced} from "./guides/annotations/report-unplaced.ts";
import {legend} from "./guides/legend.ts";
import {placeBlock, textBlock} from "./guides/text-block.ts";
import {layoutPanels} from "./layout-panels.ts";
import type {PreparedChart} from "./prepare-chart.ts";
import type {Scene, SceneNode} from "./scene.ts";
import {limitLinks} from "./scene-links.ts";
import type {Colored} from "./spec/base.ts";
import type {ChartSpec} from "./spec/spec.ts";

const partGapPx = 16;

/** The plot with its legend in a given width; where it can't be drawn, that is said in its place. */
export function layoutPlot(chart: PreparedChart, widthPx: number): Scene {
  const {color = "blue", planColor: planHue = "vermilion"} = chart.spec as Colored;
  // Where hues tell series apart, a sample of a kind belongs to none of them.
  const isNeutral = chart.series.length > 1;
  const hue = isNeutral ? "grey" : color;
  const state: AnnotationState = {
    annotations: chart.annotations,
    drawn: new Set(),
    worded: new Set(),
    keyed: [],
    planHue
  };
  const plot = tryLayout(chart, widthPx, state);
  const children = limitLinks(plot.nodes);
  let heightPx = plot.heightPx;
  const add = (part: {nodes: SceneNode[]; heightPx: number}) => {
    if (part.nodes.length === 0) return;
    children.push(...part.nodes);
    heightPx += partGapPx + part.heightPx;
  };
  add(keyList(state.keyed, {widthPx, topPx: heightPx + partGapPx}));
  if (plot.legend.length > 0 || plot.series)
    add(
      legend(
        plot,
        {widthPx, topPx: heightPx + partGapPx, hue, planHue: isNeutral ? hue : planHue},
        chart.context
      )
    );
  return {widthPx, heightPx, children};
}

function tryLayout(chart: PreparedChart, widthPx: number, state: AnnotationState): Plot {
  const {form, spec, marks, series, context} = chart;
  const {words} = context;
  if (!form) return messagePlot(words.cannotDraw, widthPx);
  if (marks.length === 0 || !(form.drawsWithoutValues || marks.some(({value}) => value !== null))) {
    context.report("chart-empty", "the chart has no value to draw");
    return messagePlot(words.noData, widthPx);
  }
  const options = {widthPx, context, all: marks, also: annotationValues(state.annotations), series};
  let hasFrame = false;
  const annotate = (plot: Plot, ownPx: number) => {
    hasFrame ||= plot.frame !== undefined;
    return annotatePlot(plot, ownPx, state);
  };
  try {
    const plot =
      spec.facet === undefined || form.ownPanels
        ? annotate(form.layout(spec, marks, options), widthPx)
        : layoutPanels({spec, form, data: marks, annotate}, options);
    reportUnplaced(state, {drawnAs: wordForm(spec), marks, hasFrame}, context);
    return plot;
  } catch (error) {
    if (!(error instanceof UnfitData)) throw error;
    context.report("chart-data", error.message, {hint: error.hint});
    return messagePlot(words.cannotDraw, widthPx);
  }
}

/** What leaves no room for annotations: `the form "column" with layout "split"`. */
function wordForm({form, layout, facet}: ChartSpec & {layout?: string}): string {
  const panels = layout === "split" ? ' with layout "split"' : form === "bar" && facet ? " with a facet" : "";
  return `the form "${form}"${panels}`;
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
