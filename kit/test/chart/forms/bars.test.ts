import fc from "fast-check";
import {describe} from "vitest";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import type {Row, Value} from "../../../src/dataset/dataset.ts";
import {anyLabel, anyValue, testDrawings} from "../drawing-properties.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";

const layouts = ["grouped", "stacked", "share", "diverging", "split"] as const;
const spec = (form: "bar" | "column", change: object): ChartSpec =>
  ({
    version: 1,
    form,
    ...(form === "bar" ? {x: "cameras", y: "label"} : {x: "label", y: "cameras"}),
    series: "district",
    title: {en: "Title", fr: "Titre"},
    ...change
  }) as ChartSpec;

const columns = [
  textColumn("label", {en: "Label", fr: "Nom"}),
  textColumn("district", {en: "District", fr: "Quartier"}),
  textColumn("panel", {en: "Panel", fr: "Volet"}),
  camerasColumn
];
const toData = (rows: readonly Row[]) => chartData(columns, [...rows]);

/** Values that stacks take: of any kind, none of them on both sides of zero. */
const stackable: fc.Arbitrary<Value> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom("0", "0.000000001", "1000000000000", "~7", "350", "<=5", ">0", ">400", "80..110"),
      fc.integer({min: 0, max: 500}).map(String)
    ),
    fc.constantFrom("reported" as const, "reported" as const, "estimated" as const, "planned" as const)
  )
  .map(([notation, status]) => bareCell(notation, status));

const names = fc.uniqueArray(fc.constantFrom("A", "B", "C", "A long name of a district that needs room"), {
  minLength: 1,
  maxLength: 4
});
const labels = fc.uniqueArray(fc.oneof(anyLabel, fc.constantFrom("2019", "2020", "South bank")), {
  maxLength: 7
});

/** A value for each label and series, and now and then none. */
const whole = fc
  .tuple(
    labels,
    names,
    fc.array(fc.oneof({weight: 30, arbitrary: stackable}, fc.constant(null)), {minLength: 28, maxLength: 28})
  )
  .map(([categories, districts, values]) =>
    categories.flatMap((label, at) =>
      districts.map(
        (district, index): Row => ({
          label,
          district,
          panel: at % 2 ? "X" : "Y",
          cameras: values[at * 4 + index] ?? null
        })
      )
    )
  );
const anything = fc.array(
  fc.record({label: anyLabel, district: anyLabel, panel: fc.constantFrom("X", "Y"), cameras: anyValue}),
  {maxLength: 24}
);

describe.each(layouts)("bars of several series, %s, of any rows", layout => {
  testDrawings(
    [
      spec("bar", {layout}),
      spec("column", {layout}),
      spec("column", {layout, sort: "descending", highlight: ["B"]}),
      spec("column", {layout, facet: "panel"}),
      spec("bar", {layout, facet: "panel", sort: "ascending"})
    ],
    fc.oneof({weight: 3, arbitrary: whole}, anything),
    toData
  );
});
