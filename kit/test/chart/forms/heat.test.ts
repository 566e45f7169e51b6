import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import {shadeOpacities} from "../../../src/chart/drawing-style.ts";
import {shadeScale} from "../../../src/chart/scales/shade-scale.ts";
import type {ChartData, ChartSpec} from "../../../src/chart/spec/spec.ts";
import {hues, themes} from "../../../src/chart/theme.ts";
import {type MarkValue, toMarkValue} from "../../../src/chart/values/mark-value.ts";
import type {Row} from "../../../src/dataset/dataset.ts";
import {anyLabel, anyValue, testDrawings} from "../drawing-properties.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";

const title = {en: "Title", fr: "Titre"};
const heat: ChartSpec = {version: 1, form: "heat", x: "year", y: "label", value: "cameras", title};
const toData = (rows: readonly Row[]): ChartData =>
  chartData(
    [
      textColumn("label", {en: "Label", fr: "Nom"}),
      textColumn("year", {en: "Year", fr: "Année"}),
      camerasColumn,
      textColumn("panel", {en: "Panel", fr: "Volet"})
    ],
    [...rows]
  );

const row = fc.record({
  label: anyLabel,
  year: anyLabel,
  cameras: anyValue,
  panel: fc.constantFrom("A", "B")
});

describe("any rows the schema admits", () => {
  testDrawings(
    [heat, {...heat, center: 0}, {...heat, facet: "panel"}],
    fc.array(row, {maxLength: 12}),
    toData
  );
});

const value = (notation: string) => toMarkValue(bareCell(notation)) as MarkValue;
const scaleOf = (notations: readonly string[], center?: number) => shadeScale(notations.map(value), center);

describe("shadeScale", () => {
  test.each([
    [["4", "118"], undefined, [0, 25, 50, 75, 100, 125]],
    [["0", "10"], undefined, [0, 2, 4, 6, 8, 10]],
    [["7", "7"], undefined, [7, 8]],
    [["-11", "22"], 0, [-30, -20, -10, 0, 10, 20, 30]]
  ])("has round bounds for %j round %s", (notations, center, bounds) => {
    expect(scaleOf(notations, center).bounds).toEqual(bounds);
  });

  test("shades what certainly lies in one class, and nothing else", () => {
    const scale = scaleOf(["4", "118"]);
    expect(scale.shadeOf(value("30"))).toEqual({step: 2, low: false});
    expect(scale.shadeOf(value("30..40"))).toEqual({step: 2, low: false});
    expect(scale.shadeOf(value("30..60"))).toBeNull();
    expect(scale.shadeOf(value(">30"))).toBeNull();
    expect(scale.shadeOf(value(">110"))).toEqual({step: 5, low: false});
    expect(scale.shadeOf(value("118"))).toEqual({step: 5, low: false});
  });

  test("shades both ways from its centre, and the centre itself not", () => {
    const scale = scaleOf(["-11", "22"], 0);
    expect(scale.shadeOf(value("-2"))).toEqual({step: 1, low: true});
    expect(scale.shadeOf(value("-30"))).toEqual({step: 5, low: true});
    expect(scale.shadeOf(value("0"))).toBeNull();
    expect(scale.shadeOf(value("22"))).toEqual({step: 5, low: false});
  });
});

describe("a heat table", () => {
  const two = (second: Row) =>
    toData([
      {label: "a", year: "2020", cameras: bareCell("30"), panel: "A"},
      {panel: "A", ...second}
    ]);

  test("refuses two values for one cell, and names it", () => {
    const {problems} = drawChart(heat, two({label: "a", year: "2020", cameras: bareCell("31")}), {
      locale: "en"
    });
    expect(problems).toMatchObject([{code: "chart-data", problem: '"a, 2020" has two values'}]);
  });

  test("says of cells without a figure that they have none, whether a row names them or not", () => {
    const {svg} = drawChart(heat, two({label: "b", year: "2021", cameras: bareCell("31")}), {locale: "en"});
    expect(svg.match(/>–</g)).toHaveLength(2);
    expect(svg).toContain("– no figure");
  });

  test("the table has a column for what the columns are", () => {
    const {table} = drawChart(heat, two({label: "b", year: "2021", cameras: bareCell("~31")}), {
      locale: "en"
    });
    expect(table.head).toEqual(["Year", "Label", "Value"]);
    expect(table.rows[1]?.map(({text}) => text.replace(/\s/gu, " "))).toEqual([
      "2021",
      "b",
      "about 31 cameras"
    ]);
  });

  test("its text has a contrast of 4.5 on every shade of every hue", () => {
    for (const theme of Object.values(themes)) {
      for (const hue of hues) {
        for (const [index, opacity] of shadeOpacities.entries()) {
          const shade = mix(theme.ground, theme[hue], opacity);
          const text = rgb(index === 4 ? theme.ground : theme.ink);
          expect(contrast(shade, text)).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });
});

type Rgb = readonly number[];
const rgb = (hex: string): Rgb => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
const mix = (ground: string, hue: string, opacity: number): Rgb =>
  rgb(ground).map((value, at) => value * (1 - opacity) + (rgb(hue)[at] as number) * opacity);
const luminance = (color: Rgb): number =>
  color
    .map(value => value / 255)
    .map(share => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
    .reduce((sum, share, at) => sum + share * ([0.2126, 0.7152, 0.0722][at] as number), 0);
function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
