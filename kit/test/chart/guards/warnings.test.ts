import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import {warnOfSmallText} from "../../../src/chart/guards/small-text.ts";
import {textLines} from "../../../src/chart/scene.ts";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import {createContext} from "../../../src/chart/values/context.ts";
import {wordsFor} from "../../../src/chart/words/words.ts";
import type {Problem} from "../../../src/problem/problem.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";

describe("chart-categories-many", () => {
  const many = (count: number, panels = 1) =>
    chartData(
      [textColumn("kind", {en: "Kind"}), camerasColumn, textColumn("panel", {en: "Panel"})],
      Array.from({length: count}, (_, index) => ({
        kind: `k${index}`,
        cameras: bareCell("3"),
        panel: `p${index % panels}`
      }))
    );
  const problems = (count: number, change: object = {}, panels = 1) =>
    drawChart(
      {version: 1, form: "bar", x: "cameras", y: "kind", title: {en: "T"}, ...change} as ChartSpec,
      many(count, panels),
      {locale: "en"}
    ).problems;

  test("warns of more bars than can be read one by one, with a way out", () => {
    expect(problems(40)).toEqual([]);
    expect(problems(41)).toMatchObject([
      {
        code: "chart-categories-many",
        severity: "warning",
        problem: '41 categories are too many for the form "bar"',
        hint: expect.stringContaining("table")
      }
    ]);
  });

  test("counts a panel at a time, and the panels", () => {
    expect(problems(60, {facet: "panel"}, 2)).toEqual([]);
    expect(problems(31, {facet: "panel"}, 31).map(({problem}) => problem)).toEqual([
      "31 panels are too many to compare"
    ]);
  });
});

describe("chart-text-small", () => {
  const warned = (sizePx: number, shrunk: number) => {
    const problems: Problem[] = [];
    const context = createContext(
      {data: chartData([], []), locale: "en", words: wordsFor("en")},
      {file: "x", problems}
    );
    const text = textLines([[{text: "a"}]], {
      x: 0,
      y: 0,
      sizePx,
      lineHeightPx: 20,
      anchor: "start",
      className: "sb-ink"
    });
    warnOfSmallText({children: [{type: "group", children: text}]}, shrunk, context);
    return problems.map(({code, severity, problem}) => ({code, severity, problem}));
  };
  test("warns of text under 12 px as it is shown", () => {
    expect(warned(14, 0.87)).toEqual([]);
    expect(warned(14, 0.8)).toEqual([
      {code: "chart-text-small", severity: "warning", problem: "a text is 11.2 px high"}
    ]);
    expect(warned(11, 1)).toHaveLength(1);
  });
});
