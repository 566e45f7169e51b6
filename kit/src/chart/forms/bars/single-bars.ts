import {known} from "../../describe/compare-data.ts";
import {baseline} from "../../guides/axis.ts";
import {reportCutLabel} from "../../guides/report-cut-label.ts";
import {placeBlock, textBlock} from "../../guides/text-block.ts";
import {placeValueLabel, valueLabel} from "../../guides/value-label.ts";
import {barMark} from "../../marks/bar.ts";
import {toBox} from "../../marks/bar-frame.ts";
import {openEndPx} from "../../marks/open-end.ts";
import {valueScale} from "../../scales/value-scale.ts";
import type {Box, SceneNode} from "../../scene.ts";
import type {BarSpec} from "../../spec/bar.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {sortByValue} from "../../values/sort-data.ts";
import {datumGroup} from "../datum-group.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {requireOneScale} from "../one-scale.ts";
import {groupByPanel, type Panel} from "../panel.ts";
import {textBoxes} from "./occupied.ts";
import {isBelowZero} from "./series-bar.ts";
import {singleHue} from "./single-hue.ts";

/** Lying bars with their label above and their value at the end; panels are headed and set apart. */
export function layoutSingleBars(spec: BarSpec, data: readonly Datum[], options: LayoutOptions): Plot {
  const {widthPx, context, all} = options;
  requireOneScale(all);
  const panels = groupByPanel(data).map(panel => ({
    ...panel,
    data: sortByValue(panel.data, ({value}) => value, spec.sort)
  }));
  const columns = Math.max(1, Math.min(panels.length, Math.floor(widthPx / minPanelPx)));
  const panelPx = (widthPx - panelGapPx * (columns - 1)) / columns;
  const geometry = measure(panelPx, options);
  const marks = new Map<Datum, Box>();
  const placed = placePanels(panels, {columns, panelPx}, panel =>
    drawPanel(panel, {spec, geometry, context, marks})
  );
  // Panels side by side have no axis in common that an annotation could stand on.
  if (panels.length > 1) return {...placed, legend: []};
  const along = new Map([...marks].map(([{label}, {y, height}]) => [label, y + height / 2]));
  const frame: Plot["frame"] = {
    area: {x: 0, y: 0, width: widthPx, height: placed.heightPx},
    valueAxis: "x",
    toPx: geometry.scale,
    alongPx: at => along.get(at),
    marks,
    occupied: [...textBoxes(placed.nodes), ...marks.values()]
  };
  return {...placed, legend: [], frame};
}

const minPanelPx = 300;
const panelGapPx = 40;
const panelRowGapPx = 28;
const barPx = 28;
const itemGapPx = 10;
const labelGapPx = 6;
const valueGapPx = 8;

interface Geometry {
  panelPx: number;
  scale: (value: number) => number;
  /** Values stand at the bars' ends, or, where those leave no room, above the bars. */
  valuesAtEnd: boolean;
}

/** One scale for all panels: a euro has the same length everywhere. */
function measure(panelPx: number, {all: data, also, context}: LayoutOptions): Geometry {
  const values = known(data).map(({value}) => value);
  const labels = data.map(datum => ({datum, label: valueLabel(datum.value, panelPx * 0.5, context)}));
  const widest = (low: boolean) =>
    Math.max(
      0,
      ...labels.filter(({datum}) => isBelowZero(datum) === low).map(({label}) => label.widthPx + valueGapPx)
    );
  const open = (side: "low" | "high") => (values.some(value => value[side] === null) ? openEndPx : 0);
  const [left, right] = [widest(true), widest(false)];
  const valuesAtEnd = labels.every(({label}) => label.fits) && left + right <= panelPx * 0.6;
  const range: [number, number] = valuesAtEnd
    ? [left + open("low"), panelPx - right - open("high")]
    : [open("low"), panelPx - open("high")];
  return {panelPx, valuesAtEnd, scale: valueScale([...values, ...also], {rangePx: range}).toPx};
}

interface PanelOptions {
  spec: BarSpec;
  geometry: Geometry;
  context: ChartContext;
  marks: Map<Datum, Box>;
}

/** A panel drawn at a place, and its height. */
type Placed = (leftPx: number, topPx: number) => {nodes: SceneNode[]; heightPx: number};

function drawPanel({heading, data}: Panel, options: PanelOptions): Placed {
  const {panelPx} = options.geometry;
  return (leftPx, topPx) => {
    const title = heading ? textBlock(heading, {style: "heading", widthPx: panelPx}) : undefined;
    const nodes = title ? placeBlock(title, {x: leftPx, topPx, className: "sb-ink"}) : [];
    let top = topPx + (title ? title.heightPx + 10 : 0);
    for (const datum of data) {
      const item = drawItem(datum, {leftPx, topPx: top}, options);
      nodes.push(item.node);
      top += item.heightPx + itemGapPx;
    }
    return {nodes, heightPx: top - itemGapPx - topPx};
  };
}

function drawItem(
  datum: Datum,
  {leftPx, topPx}: {leftPx: number; topPx: number},
  {spec, geometry, context, marks}: PanelOptions
): {node: SceneNode; heightPx: number} {
  const {panelPx, valuesAtEnd} = geometry;
  const label = textBlock(datum.label, {style: "label", widthPx: panelPx, maxLines: 6});
  if (label.cut) reportCutLabel(datum.row, context);
  const value = valueLabel(datum.value, valuesAtEnd ? panelPx * 0.5 : panelPx, context);
  const hue = singleHue(datum, spec);
  const nodes = placeBlock(label, {x: leftPx, topPx, className: "sb-ink"});
  let top = topPx + label.heightPx + labelGapPx;
  if (!valuesAtEnd) {
    nodes.push(...placeValueLabel(value, {x: leftPx, topPx: top, hue}));
    top += value.heightPx + labelGapPx;
  }
  const rowPx = Math.max(barPx, valuesAtEnd ? value.heightPx : 0);
  const startPx = top + (rowPx - barPx) / 2;
  const scale = (at: number) => leftPx + geometry.scale(at);
  const frame = {orientation: "horizontal", startPx, thicknessPx: barPx, scale} as const;
  const zero = scale(0);
  const mark = datum.value ? barMark(datum.value, frame, hue) : {nodes: [], fromPx: zero, toPx: zero};
  marks.set(datum, toBox(frame, mark.fromPx, mark.toPx));
  nodes.push(...mark.nodes, baseline([zero, startPx - 2], [zero, startPx + barPx + 2]));
  if (valuesAtEnd) {
    const x = isBelowZero(datum) ? mark.fromPx - valueGapPx - value.widthPx : mark.toPx + valueGapPx;
    nodes.push(...placeValueLabel(value, {x, topPx: top + (rowPx - value.heightPx) / 2, hue}));
  }
  const heightPx = top + rowPx + labelGapPx - topPx;
  return {
    node: datumGroup(datum, nodes, {x: leftPx, y: topPx, width: panelPx, height: heightPx}, context),
    heightPx
  };
}

function placePanels(
  panels: readonly Panel[],
  {columns, panelPx}: {columns: number; panelPx: number},
  draw: (panel: Panel) => Placed
): {nodes: SceneNode[]; heightPx: number} {
  const nodes: SceneNode[] = [];
  let top = 0;
  for (let at = 0; at < panels.length; at += columns) {
    const placed = panels
      .slice(at, at + columns)
      .map((panel, index) => draw(panel)(index * (panelPx + panelGapPx), top));
    nodes.push(...placed.flatMap(({nodes: drawn}) => drawn));
    top += Math.max(...placed.map(({heightPx}) => heightPx)) + panelRowGapPx;
  }
  return {nodes, heightPx: top - panelRowGapPx};
}
