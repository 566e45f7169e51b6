import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import type {Status} from "../../../src/ledger/card.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn, timeColumn} from "../fixtures/toulouse.ts";

const title = {en: "Title"};

/** Two parts of one whole at two times: 30 and 12, the second of them of a status. */
const mixed = (status: Status) =>
  chartData(
    [timeColumn, textColumn("part", {en: "Part"}), camerasColumn],
    ["2017", "2019"].flatMap(time => [
      {time, part: "In use", cameras: {...bareCell("30"), time}},
      {time, part: "To come", cameras: {...bareCell("12", status), time}}
    ])
  );
const summing: Record<string, object> = {
  "column, stacked": {form: "column", x: "time", y: "cameras", series: "part", layout: "stacked"},
  "column, share": {form: "column", x: "time", y: "cameras", series: "part", layout: "share"},
  "bar, stacked": {form: "bar", x: "cameras", y: "time", series: "part", layout: "stacked"},
  "bar, share": {form: "bar", x: "cameras", y: "time", series: "part", layout: "share"},
  "area, stacked": {form: "area", x: "time", y: "cameras", series: "part"},
  donut: {form: "donut", value: "cameras", label: "part"},
  treemap: {form: "treemap", value: "cameras", label: "part"}
};
const draw = (spec: object, status: Status) =>
  drawChart({version: 1, title, ...spec} as unknown as ChartSpec, mixed(status), {
    locale: "en",
    widthPx: 680
  });
const words = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) => text.replace(/<[^>]+>/g, ""));

describe.each(Object.entries(summing))("%s", (_, spec) => {
  test.each(["planned", "pledged", "target"] as const)("adds nothing %s to what is so", status => {
    const {svg, alt, description, problems} = draw(spec, status);
    expect(words(svg).join(" ")).not.toMatch(/\b42\b/);
    expect(`${alt} ${description}`).not.toMatch(/\b42 cameras/);
    // Either it is refused in words, or the plan is drawn as one.
    const isRefused = problems.some(({code}) => code === "chart-data");
    expect(isRefused || /class="sb-(hatch|target|outline)/.test(svg)).toBe(true);
  });
});

test("what is so is added: the check above looks for a sum that is there", () => {
  const {svg} = draw(summing["column, stacked"] as object, "reported");
  expect(words(svg).join(" ")).toMatch(/\b42\b/);
});
