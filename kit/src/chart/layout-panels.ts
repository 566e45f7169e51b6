import type {LayoutOptions, Plot} from "./forms/form.ts";
import {groupByPanel} from "./forms/panel.ts";
import {placeBlock, textBlock} from "./guides/text-block.ts";
import type {AnyForm} from "./prepare-chart.ts";
import {move, type SceneNode} from "./scene.ts";
import type {ChartSpec} from "./spec/spec.ts";
import type {Datum} from "./values/datum.ts";
import type {LegendKey} from "./words/words.ts";

const minPanelPx = 220;
const panelGapPx = 32;
const rowGapPx = 28;
const headingGapPx = 8;

interface PanelledChart {
  spec: ChartSpec;
  form: AnyForm;
  data: readonly Datum[];
  /** Draws what stands over a panel's marks. */
  annotate(plot: Plot, panelPx: number): Plot;
}

/**
 * Small multiples: one headed plot a panel, side by side as far as they have room, all on the scales of the whole
 * chart, so that a length or a place means the same in each.
 */
export function layoutPanels({spec, form, data, annotate}: PanelledChart, options: LayoutOptions): Plot {
  const panels = groupByPanel(data);
  const {widthPx} = options;
  const fitting = Math.floor((widthPx + panelGapPx) / (minPanelPx + panelGapPx));
  const columns = Math.max(1, Math.min(panels.length, fitting));
  const panelPx = (widthPx - panelGapPx * (columns - 1)) / columns;
  const nodes: SceneNode[] = [];
  const plots: Plot[] = [];
  let top = 0;
  for (let at = 0; at < panels.length; at += columns) {
    const row = panels.slice(at, at + columns).map(panel => ({
      heading: textBlock(panel.heading ?? "", {style: "heading", widthPx: panelPx, maxLines: 3}),
      plot: annotate(form.layout(spec, panel.data, {...options, widthPx: panelPx}), panelPx)
    }));
    // Plots of one row start at one height, however long their headings are.
    const headingPx = Math.max(...row.map(({heading}) => heading.heightPx)) + headingGapPx;
    for (const [index, {heading, plot}] of row.entries()) {
      const left = index * (panelPx + panelGapPx);
      nodes.push(...placeBlock(heading, {x: left, topPx: top, className: "sb-ink"}));
      nodes.push(...plot.nodes.map(node => move(node, left, top + headingPx)));
      plots.push(plot);
    }
    top += headingPx + Math.max(...row.map(({plot}) => plot.heightPx)) + rowGapPx;
  }
  return {nodes, heightPx: top - rowGapPx, ...legendOf(plots)};
}

/** One legend for all panels. */
function legendOf(plots: readonly Plot[]): Pick<Plot, "legend" | "series" | "sample"> {
  const keys = new Set<LegendKey>(plots.flatMap(({legend}) => legend));
  const series = new Map(plots.flatMap(plot => plot.series ?? []).map(each => [each.key, each]));
  const sample = plots[0]?.sample;
  return {
    legend: [...keys],
    ...(series.size > 0 ? {series: [...series.values()]} : {}),
    ...(sample ? {sample} : {})
  };
}
