import {describe, expect, expectTypeOf, test} from "vitest";
import type {z} from "zod";
import {z as zod} from "zod";
import {chart} from "../../../src/chart/define-chart.ts";
import {chartSpecJsonSchema, type chartSpecSchema, checkSpec} from "../../../src/chart/schema/spec-schema.ts";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import {loader, period, quantity} from "../../../src/dataset/loader.ts";
import {charts} from "../fixtures/charts.ts";

const at = {file: "charts/x.ts", locales: ["en", "fr"]};

describe("checkSpec", () => {
  test.each(Object.entries(charts))("finds nothing in %s", (_, {spec}) => {
    expect(checkSpec(JSON.parse(JSON.stringify(spec)), at)).toEqual([]);
  });

  test.each([
    ["an unknown field", {color: "blue", colour: "blue"}, "chart-spec", "colour"],
    ["a hue that is none", {color: "pink"}, "chart-spec", "color"],
    ["a text without a language", {title: {en: "T"}}, "missing-translation", 'title: no text in "fr"'],
    ["a byline without a language", {byline: {fr: "B"}}, "missing-translation", 'byline: no text in "en"'],
    [
      "words of an annotation without a language",
      {
        annotations: [
          {type: "line", at: "2017"},
          {type: "line", value: 3, text: {en: "A"}}
        ]
      },
      "missing-translation",
      'annotations.1.text: no text in "fr"'
    ],
    ["a form that is none", {form: "pie"}, "chart-spec", "form"]
  ])("names %s", (_, change, code, words) => {
    const [problem] = checkSpec({...charts["camera-growth"].spec, ...change}, at);
    expect(problem).toMatchObject({code, file: "charts/x.ts"});
    expect(problem?.problem).toContain(words);
  });
});

test("checkSpec looks for translations in the texts of each form, and in no other records", () => {
  const unit = charts["cameras-with-software"].spec;
  const problems = checkSpec({...unit, partLabel: {en: "part"}}, at);
  expect(problems.map(({problem}) => problem)).toEqual(['partLabel: no text in "fr"']);
});

test("the schema has the fields of the types, form by form", () => {
  type Fields<Spec, Form> = keyof Extract<Spec, {form: Form}>;
  type Read = z.output<typeof chartSpecSchema>;
  expectTypeOf<Fields<Read, "column">>().toEqualTypeOf<Fields<ChartSpec, "column">>();
  expectTypeOf<Fields<Read, "bar">>().toEqualTypeOf<Fields<ChartSpec, "bar">>();
  expectTypeOf<Fields<Read, "unit">>().toEqualTypeOf<Fields<ChartSpec, "unit">>();
  expect(JSON.stringify(chartSpecJsonSchema())).toContain('"const":"column"');
});

test("chart() takes the names of the row's fields only", () => {
  const dataset = loader({
    title: {en: "T"},
    row: zod.object({time: period(), cameras: quantity("camera")}),
    load: () => []
  });
  const definition = chart(dataset, {form: "column", x: "time", y: "cameras", title: {en: "T"}});
  expect(definition.spec.version).toBe(1);
  expect(definition.dataset).toBe(dataset);
  // @ts-expect-error: the row has no such field
  chart(dataset, {form: "column", x: "time", y: "camera", title: {en: "T"}});
});
