import {expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import type {ChartData} from "../../../src/chart/spec/spec.ts";
import {closureOf} from "../../../src/ledger/closure.ts";
import {chartData, figures, timeColumn} from "../fixtures/toulouse.ts";

const text = {en: "City hall counts {{cameras-2017}} of them.", fr: "La mairie en compte {{cameras-2017}}."};
const event = {
  type: "event" as const,
  id: "count",
  time: "2017",
  text,
  hedged: false,
  evidence: [],
  state: "quoted" as const
};
const columns = [timeColumn, {name: "event", type: "text" as const, label: {en: "Event", fr: "Événement"}}];
const {sources, units} = chartData([], []);

test("the words of an event are filled in with the figures that they name", () => {
  const ledger = {sources, units, figures, events: {count: event}, statements: {}, indicators: {}};
  const data: ChartData = {
    columns,
    rows: [{time: "2017", event: {entry: "count", text}}],
    ...closureOf(["count"], ledger)
  };
  expect(Object.keys(data.figures)).toEqual(["cameras-2017"]);
  const title = {en: "Title", fr: "Titre"};
  const spec = {version: 1, form: "timeline", time: "time", event: "event", title} as const;
  const {svg, problems} = drawChart(spec, data, {locale: "en"});
  expect(problems).toEqual([]);
  expect(svg).toContain("City hall counts 350 of them.");
  expect(svg).toContain('data-figure="count"');
});
