import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import {type Box, boxOf, type SceneNode} from "../../../src/chart/scene.ts";
import type {TimelineSpec} from "../../../src/chart/spec/timeline.ts";
import type {Row} from "../../../src/dataset/dataset.ts";
import {chartData, textColumn, timeColumn} from "../fixtures/toulouse.ts";

const spec: TimelineSpec = {version: 1, form: "timeline", time: "time", event: "event", title: {en: "Title"}};
const draw = (times: string[], widthPx = 680) =>
  drawChart(
    spec,
    chartData(
      [timeColumn, textColumn("event", {en: "Event", fr: "Événement"})],
      times.map((time, index): Row => ({time, event: `event ${index}`}))
    ),
    {locale: "en", widthPx, anatomy: "plot"}
  );
const leaves = (node: SceneNode): SceneNode[] =>
  node.type === "group" ? node.children.flatMap(leaves) : [node];
const boxesOf = (nodes: readonly SceneNode[], className: string) =>
  nodes
    .flatMap(leaves)
    .filter(leaf => leaf.className?.startsWith(`${className} `))
    .map(leaf => boxOf(leaf) as Box);
const middleOf = ({x, width}: Box) => x + width / 2;

describe("a timeline", () => {
  test("stands events at their true distances, wide and narrow", () => {
    const days = ["2020-01-01", "2020-01-11", "2020-01-31"];
    const [a, b, c] = boxesOf(draw(days).scene.children, "sb-dot").map(middleOf) as [number, number, number];
    expect((c - b) / (b - a)).toBeCloseTo(2, 6);
    const [d, e, f] = boxesOf(draw(days, 328).scene.children, "sb-dot").map(({y}) => y) as [
      number,
      number,
      number
    ];
    expect((f - e) / (e - d)).toBeCloseTo(2, 6);
  });

  test("draws what was once in a span as its span, and what lasted as solid", () => {
    const {scene} = draw(["2020-01-01", "[2020-02-01..2020-03-01]", "2020-04-01/2020-05-01", "2020-06-01"]);
    expect(boxesOf(scene.children, "sb-dot")).toHaveLength(2);
    const [possible] = boxesOf(scene.children, "sb-possible");
    const [solid] = boxesOf(scene.children, "sb-solid");
    // 30 days and 31 days, each with its last.
    expect((possible?.width as number) / (solid?.width as number)).toBeCloseTo(30 / 31, 2);
  });

  test("sets those without a date apart, and is no chart without values for all that", () => {
    const {svg, problems, description, table} = draw(["2020", "unknown", "2019"]);
    expect(problems).toEqual([]);
    expect(svg).toContain(">Without a date<");
    expect(description).toBe("3 events. 2019: event 2; 2020: event 0; undated: event 1. Without a date: 1.");
    expect(table.rows.map(row => row.map(({text}) => text))).toEqual([
      ["2019", "event 2"],
      ["2020", "event 0"],
      ["undated", "event 1"]
    ]);
  });

  test("names each event with its date", () => {
    expect(draw(["2020-03-05"]).svg).toContain("<title>5\u00a0March 2020, event 0</title>");
  });

  test("tells the first and the last of many", () => {
    const {alt} = draw(Array.from({length: 25}, (_, index) => String(2000 + index)));
    expect(alt).toContain("25 events. The first: 2000: event 0. The last: 2024: event 24.");
  });

  test("refuses a column that is none of times", () => {
    const {problems} = drawChart(
      {...spec, time: "event"},
      chartData([timeColumn, textColumn("event", {en: "Event", fr: "É"})], [{time: "2020", event: "a"}]),
      {locale: "en"}
    );
    expect(problems.map(({code}) => code)).toContain("chart-data");
  });
});
