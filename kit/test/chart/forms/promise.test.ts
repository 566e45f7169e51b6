import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import {judgeOutcome} from "../../../src/chart/forms/promise/judge-outcome.ts";
import type {PromiseSpec} from "../../../src/chart/spec/promise.ts";
import {type MarkValue, toMarkValue} from "../../../src/chart/values/mark-value.ts";
import type {Cell} from "../../../src/dataset/cell.ts";
import type {Row} from "../../../src/dataset/dataset.ts";
import type {Status} from "../../../src/ledger/card.ts";
import {parseTime} from "../../../src/quantity/time.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";

const markOf = (notation: string, base = {}) => toMarkValue({...bareCell(notation), base}) as MarkValue;
const judge = (promised: string, deadline: string, outcome: string, time: string) =>
  judgeOutcome(
    {value: markOf(promised), deadline: parseTime(deadline)},
    {value: markOf(outcome), time: parseTime(time)}
  );

describe("judgeOutcome", () => {
  test.each([
    ["545", "../2023", "455", "2024-01", "less"],
    ["545", "../2023", "600", "2024-01", "more"],
    ["545", "../2023", "545", "2023", "kept"],
    ["545", "../2023", "545", "2022-12-31", "early"],
    ["545", "../2023", "600", "unknown", "unknown"],
    ["545", "unknown", "600", "2024", "unknown"],
    [">=60", "../2023", "72", "2024", "kept"],
    [">=60", "../2023", ">60", "2024", "kept"],
    [">=60", "../2023", "59", "2024", "less"],
    ["200", "../2023", ">140", "2024", "unknown"],
    ["200", "../2023", ">200", "2024", "more"],
    ["200", "../2023", "<200", "2024", "less"],
    ["100..200", "../2023", "150", "2024", "kept"],
    ["100..200", "../2023", "150..250", "2024", "unknown"],
    ["~200", "../2023", "300", "2024", "unknown"]
  ])("%s by %s, %s in %s: %s", (promised, deadline, outcome, time, expected) => {
    expect(judge(promised, deadline, outcome, time)).toBe(expected);
  });

  test("judges nothing across two bases", () => {
    const promised = {value: markOf("1", {where: "city"}), deadline: parseTime("2023")};
    expect(judgeOutcome(promised, {value: markOf("2"), time: parseTime("2024")})).toBe("unknown");
  });
});

const spec: PromiseSpec = {
  version: 1,
  form: "promise",
  label: "what",
  promised: "promised",
  outcome: "outcome",
  title: {en: "T"}
};
const cell = (notation: string, time: string, status: Status = "reported"): Cell => ({
  ...bareCell(notation, status),
  time
});
const draw = (rows: Row[]) =>
  drawChart(
    spec,
    chartData(
      [
        textColumn("what", {en: "What", fr: "Quoi"}),
        {...camerasColumn, name: "promised"},
        {...camerasColumn, name: "outcome"}
      ],
      rows
    ),
    {locale: "en", widthPx: 600, anatomy: "plot"}
  );

describe("a promise chart", () => {
  test("says by when, what is known, and that nothing is", () => {
    const {svg, problems, alt} = draw([
      {what: "A", promised: cell("545", "../2023", "planned"), outcome: cell("455", "2024-01")},
      {what: "B", promised: cell("30", "../2022", "pledged"), outcome: null}
    ]);
    expect(problems).toEqual([]);
    for (const words of [
      ">planned, by 2023<",
      ">January 2024, less than that<",
      ">pledged, by 2022<",
      ">no figure<"
    ])
      expect(svg).toContain(words);
    expect(alt).toContain("B: 30\u00a0cameras (pledged, by 2022); no figure.");
  });

  test("says of an outcome from before the deadline that it is, and judges nothing", () => {
    const {svg} = draw([
      {what: "A", promised: cell("545", "../2023", "planned"), outcome: cell("455", "2021")}
    ]);
    expect(svg).toContain(">before the deadline, 2021<");
    expect(svg).not.toContain("than that");
  });

  test.each([
    ["a fact as a promise", cell("1", "2020"), null, 'was promised is "reported"'],
    [
      "a plan as an outcome",
      cell("1", "2020", "planned"),
      cell("1", "2021", "planned"),
      'its outcome is "planned"'
    ],
    [
      "a change against a level",
      {...cell("1", "2020", "planned"), measure: "change" as const},
      cell("1", "2021"),
      "do not measure the same"
    ]
  ])("refuses %s", (_, promised, outcome, words) => {
    const {problems} = draw([{what: "A", promised, outcome}]);
    expect(problems.find(({code}) => code === "chart-data")?.problem).toContain(words);
  });
});
