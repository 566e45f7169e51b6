import fc from "fast-check";
import {describe} from "vitest";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import type {Row, Value} from "../../../src/dataset/dataset.ts";
import {anyLabel, anyValue, testDrawings} from "../drawing-properties.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";

const shared = {version: 1, title: {en: "Title", fr: "Titre"}} as const;
const columns = [
  textColumn("label", {en: "Label", fr: "Nom"}),
  textColumn("panel", {en: "Panel", fr: "Volet"}),
  camerasColumn,
  {...camerasColumn, name: "other", label: {en: "Aim", fr: "Objectif"}},
  {...camerasColumn, name: "band", label: {en: "a lot", fr: "beaucoup"}}
];
const toData = (rows: readonly Row[]) => chartData(columns, [...rows]);

const label = fc.oneof({weight: 3, arbitrary: fc.constantFrom("2019", "Schools", "South bank")}, anyLabel);
const panel = fc.constantFrom("A", "B");
const anything = fc.array(
  fc.record({label: anyLabel, panel, cameras: anyValue, other: anyValue, band: anyValue}),
  {maxLength: 16}
);
const positive: fc.Arbitrary<Value> = fc
  .oneof(
    fc.constantFrom("0", "~7", "350", ">400", "80..110", "<=5", "1000000000000", "0.000000001"),
    fc.integer({min: 0, max: 900}).map(String)
  )
  .map(notation => bareCell(notation));
const band = fc.integer({min: 0, max: 900}).map(value => bareCell(String(value)));
const measured = fc.array(fc.record({label, panel, cameras: positive, other: positive, band}), {
  maxLength: 10
});

describe("bullets of any rows", () => {
  const bullet: ChartSpec = {...shared, form: "bullet", y: "label", value: "cameras", target: "other"};
  testDrawings(
    [bullet, {...bullet, bands: ["band"], sort: "descending"}, {...bullet, facet: "panel"}],
    fc.oneof(measured, anything),
    toData
  );
});

describe("waterfalls of any rows", () => {
  const waterfall: ChartSpec = {...shared, form: "waterfall", x: "label", y: "cameras"};
  const change = fc
    .tuple(
      fc.constantFrom("10", "-5", "0", "~20", "-9..-2", "80..110", ">3"),
      fc.constantFrom("reported" as const, "planned" as const)
    )
    .map(([notation, status]): Value => ({...bareCell(notation, status), measure: "change"}));
  const steps = fc
    .tuple(label, positive, fc.array(fc.record({label, cameras: change}), {maxLength: 9}))
    .map(([first, level, changes]): Row[] => [
      {label: first, panel: "A", cameras: level},
      ...changes.map(row => ({...row, panel: "A"}))
    ]);
  testDrawings([waterfall, {...waterfall, facet: "panel"}], fc.oneof(steps, steps, anything), toData);
});

describe("waffles and units of any rows", () => {
  const waffle: ChartSpec = {...shared, form: "waffle", part: "cameras", y: "label"};
  const whole = fc.array(
    fc.record({
      label,
      panel,
      cameras: fc.integer({min: 0, max: 90}).map(at => bareCell(String(at))),
      other: fc.integer({min: 90, max: 300}).map(at => bareCell(String(at)))
    }),
    {maxLength: 8}
  );
  testDrawings(
    [
      waffle,
      {...waffle, facet: "panel"},
      {...waffle, whole: "other"},
      {...shared, form: "unit", part: "cameras", whole: "other", y: "label", per: 10}
    ],
    fc.oneof(whole, measured, anything),
    toData
  );
});

describe("tables of any rows", () => {
  const table: ChartSpec = {...shared, form: "table", y: "label", columns: ["panel", "cameras", "other"]};
  testDrawings(
    [table, {...table, bars: [], sort: "ascending"}, {...table, columns: ["cameras"], facet: "panel"}],
    fc.oneof(measured, anything),
    toData
  );
});

describe("histograms of any rows", () => {
  const histogram: ChartSpec = {...shared, form: "histogram", x: "cameras", y: "label"};
  testDrawings(
    [histogram, {...histogram, step: 50}, {...histogram, facet: "panel"}],
    fc.oneof(measured, anything),
    toData
  );
});
