import {expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import type {SceneNode} from "../../../src/chart/scene.ts";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";

/** Two towns that differ by a hundredth: a scale that did not start at zero would make one look far larger. */
const near = chartData(
  [textColumn("town", {en: "Town"}), camerasColumn],
  [
    {town: "A", cameras: bareCell("1000")},
    {town: "B", cameras: bareCell("1010")}
  ]
);
const rects = (node: SceneNode): {width: number; height: number}[] => {
  if (node.type === "group") return node.children.flatMap(rects);
  return node.type === "rect" && node.className.startsWith("sb-solid") ? [node] : [];
};

test.each<[string, object, "width" | "height"]>([
  ["column", {x: "town", y: "cameras"}, "height"],
  ["column", {x: "town", y: "cameras", series: "town"}, "height"],
  ["bar", {x: "cameras", y: "town"}, "width"],
  ["bar", {x: "cameras", y: "town", series: "town"}, "width"],
  ["bar", {x: "cameras", y: "town", facet: "town"}, "width"]
])("bars of the form %s start at zero: %j", (form, fields, side) => {
  const spec = {version: 1, form, title: {en: "T"}, ...fields} as unknown as ChartSpec;
  const {scene, problems} = drawChart(spec, near, {locale: "en", widthPx: 680});
  expect(problems).toEqual([]);
  // Samples of a legend are small.
  const lengths = scene.children
    .flatMap(rects)
    .map(rect => rect[side])
    .filter(length => length > 50);
  expect(lengths).toHaveLength(2);
  const [a, b] = [Math.min(...lengths), Math.max(...lengths)];
  expect(a / b).toBeCloseTo(1000 / 1010, 6);
});
