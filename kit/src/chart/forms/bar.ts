import {known} from "../describe/compare-data.ts";
import {barStandsOut} from "../describe/panels.ts";
import {baseline} from "../guides/axis.ts";
import {placeBlock, textBlock} from "../guides/text-block.ts";
import {placeValueLabel, valueLabel} from "../guides/value-label.ts";
import {barMark} from "../marks/bar.ts";
import {openEndPx} from "../marks/open-end.ts";
import {valueScale} from "../scales/value-scale.ts";
import type {SceneNode} from "../scene.ts";
import type {BarSpec} from "../spec/bar.ts";
import type {ChartContext} from "../values/context.ts";
import {type Datum, readDatum} from "../values/datum.ts";
import {datumGroup} from "./datum-group.ts";
import type {Form, Plot} from "./form.ts";
import {hueOf} from "./hue-of.ts";
import {requireOneScale} from "./one-scale.ts";
import {groupByPanel, type Panel} from "./panel.ts";

/** Lying bars with their label above and their value at the end; panels are headed and set apart. */
export const barForm: Form<BarSpec> = {
  fields: ({x, y, facet}) => [
    {name: x, is: "quantity"},
    {name: y, is: "label"},
    ...(facet === undefined ? [] : [{name: facet, is: "label" as const}])
  ],
  read: ({x, y, facet}, context) =>
    context.data.rows.map((_, row) => readDatum(row, {value: x, label: y, panel: facet}, context)),
  layout(spec, data, {widthPx, context}) {
    requireOneScale(data);
    const panels = groupByPanel(data);
    const columns = Math.max(1, Math.min(panels.length, Math.floor(widthPx / minPanelPx)));
    const panelPx = (widthPx - panelGapPx * (columns - 1)) / columns;
    const geometry = measure(data, panelPx, context);
    return placePanels(panels, {columns, panelPx}, panel => drawPanel(panel, {spec, geometry, context}));
  },
  ownPanels: true,
  standsOut: (_spec, data, context) => barStandsOut(data, context)
};

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
function measure(data: readonly Datum[], panelPx: number, context: ChartContext): Geometry {
  const values = known(data).map(({value}) => value);
  const labels = data.map(datum => ({datum, label: valueLabel(datum.value, panelPx * 0.5, context)}));
  const widest = (low: boolean) =>
    Math.max(
      0,
      ...labels.filter(({datum}) => isLeftward(datum) === low).map(({label}) => label.widthPx + valueGapPx)
    );
  const open = (side: "low" | "high") => (values.some(value => value[side] === null) ? openEndPx : 0);
  const [left, right] = [widest(true), widest(false)];
  const valuesAtEnd = labels.every(({label}) => label.fits) && left + right <= panelPx * 0.6;
  const range: [number, number] = valuesAtEnd
    ? [left + open("low"), panelPx - right - open("high")]
    : [open("low"), panelPx - open("high")];
  return {panelPx, valuesAtEnd, scale: valueScale(values, {rangePx: range}).toPx};
}

/** A bar that points away from growth has its value at its left. */
function isLeftward({value}: Datum): boolean {
  if (!value) return false;
  return value.high !== null && value.high <= 0 && (value.low === null || value.low < 0);
}

interface PanelOptions {
  spec: BarSpec;
  geometry: Geometry;
  context: ChartContext;
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
  {spec, geometry, context}: PanelOptions
): {node: SceneNode; heightPx: number} {
  const {panelPx, valuesAtEnd} = geometry;
  const label = textBlock(datum.label, {style: "label", widthPx: panelPx, maxLines: 6});
  if (label.cut) {
    const problem = `row ${datum.row + 1}: its label is too long to be drawn whole`;
    context.report("chart-label-cut", problem, {severity: "warning"});
  }
  const value = valueLabel(datum.value, valuesAtEnd ? panelPx * 0.5 : panelPx, context);
  const hue = hueOf(datum.value, spec);
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
  nodes.push(...mark.nodes, baseline([zero, startPx - 2], [zero, startPx + barPx + 2]));
  if (valuesAtEnd) {
    const x = isLeftward(datum) ? mark.fromPx - valueGapPx - value.widthPx : mark.toPx + valueGapPx;
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
): Plot {
  const nodes: SceneNode[] = [];
  let top = 0;
  for (let at = 0; at < panels.length; at += columns) {
    const placed = panels
      .slice(at, at + columns)
      .map((panel, index) => draw(panel)(index * (panelPx + panelGapPx), top));
    nodes.push(...placed.flatMap(({nodes: drawn}) => drawn));
    top += Math.max(...placed.map(({heightPx}) => heightPx)) + panelRowGapPx;
  }
  return {nodes, heightPx: top - panelRowGapPx, legend: []};
}
