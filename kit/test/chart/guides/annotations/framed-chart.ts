import type {Form, PlotFrame} from "../../../../src/chart/forms/form.ts";
import {placeBlock, textBlock} from "../../../../src/chart/guides/text-block.ts";
import {layoutPlot} from "../../../../src/chart/layout-plot.ts";
import {type AnyForm, prepareChart} from "../../../../src/chart/prepare-chart.ts";
import {type Box, boxOfText, rect, type SceneNode, type TextNode} from "../../../../src/chart/scene.ts";
import type {Annotation} from "../../../../src/chart/spec/annotation.ts";
import type {ColumnSpec} from "../../../../src/chart/spec/column.ts";
import type {ChartData} from "../../../../src/chart/spec/spec.ts";
import {type Datum, readDatum} from "../../../../src/chart/values/datum.ts";
import type {Cell} from "../../../../src/dataset/cell.ts";
import {camerasColumn, cell, chartData, timeColumn} from "../../fixtures/toulouse.ts";

/** One square a value on a scale from zero, with its label under it: a form as plain as can be, with a frame. */
export const framedForm: Form<ColumnSpec> = {
  fields: ({x, y}) => [
    {name: y, is: "quantity"},
    {name: x, is: "label"}
  ],
  read: ({x, y}, context) => context.data.rows.map((_, row) => readDatum(row, {value: y, label: x}, context)),
  layout(_spec, data, {widthPx, all, also}) {
    const values = [...all.map(({value}) => value), ...also].flatMap(value => [
      value?.low ?? 0,
      value?.high ?? 0
    ]);
    const most = Math.max(1, ...values);
    const area: Box = {x: 0, y: 10, width: widthPx, height: 200};
    const toPx = (value: number) => 210 - (value / most) * 200;
    const slot = widthPx / Math.max(1, data.length);
    const middle = (index: number) => (index + 0.5) * slot;
    const marks = new Map<Datum, Box>(
      data.map((datum, index) => {
        const y = toPx(datum.value?.low ?? 0);
        return [datum, {x: middle(index) - 4, y: y - 4, width: 8, height: 8}];
      })
    );
    const labels = data.flatMap(({label}, index) =>
      placeBlock(textBlock(label, {style: "label", widthPx: slot - 8, maxLines: 3}), {
        x: index * slot,
        topPx: 216,
        className: "sb-muted"
      })
    );
    const frame: PlotFrame = {
      area,
      valueAxis: "y",
      toPx,
      alongPx: at => {
        const index = data.findIndex(({label}) => label === at);
        return index < 0 ? undefined : middle(index);
      },
      marks,
      occupied: []
    };
    const squares = [...marks.values()].map(box => rect(box, "sb-solid sb-blue"));
    return {nodes: [...squares, ...labels], heightPx: 280, legend: [], frame};
  }
};

const column = (name: string): Cell => ({...cell(name)});

export const cameras: ChartData = chartData(
  [timeColumn, camerasColumn],
  [
    {time: "2017", cameras: column("cameras-2017")},
    {time: "[2019-01..2022-12]", cameras: column("cameras-latest")},
    {time: "../2023", cameras: column("cameras-if-plan-met")}
  ]
);

/** The chart with annotations: its scene, the texts in it, and what is wrong. */
export function annotated(
  annotations: readonly Annotation[],
  {
    data = cameras,
    widthPx = 680,
    locale = "en",
    facet,
    form = framedForm
  }: {
    data?: ChartData;
    widthPx?: number;
    locale?: string;
    facet?: string;
    form?: Form<ColumnSpec>;
  } = {}
) {
  const spec: ColumnSpec = {
    version: 1,
    form: "column",
    x: "time",
    y: "cameras",
    title: {en: "Title", fr: "Titre"},
    ...(facet === undefined ? {} : {facet}),
    annotations
  };
  const chart = prepareChart(spec, data, {form: form as AnyForm, locale, file: "charts/x.ts"});
  const scene = layoutPlot(chart, widthPx);
  const texts = scene.children.flatMap(textsIn);
  return {chart, scene, texts, boxes: texts.map(boxOfText), words: texts.map(toWords)};
}

export function textsIn(node: SceneNode): TextNode[] {
  if (node.type === "group") return node.children.flatMap(textsIn);
  return node.type === "text" ? [node] : [];
}

const toWords = ({line}: TextNode) => line.map(({text}) => text).join("");
