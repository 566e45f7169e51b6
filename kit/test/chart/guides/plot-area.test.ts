import {describe, expect, test} from "vitest";
import {bandAxis} from "../../../src/chart/guides/band-axis.ts";
import {type AxisBelow, plotArea, textBoxes} from "../../../src/chart/guides/plot-area.ts";
import {timeAxis} from "../../../src/chart/guides/time-axis.ts";
import {valueAxis} from "../../../src/chart/guides/value-axis.ts";
import type {SceneNode, TextNode} from "../../../src/chart/scene.ts";
import {createContext} from "../../../src/chart/values/context.ts";
import {wordsFor} from "../../../src/chart/words/words.ts";
import {parseTime} from "../../../src/quantity/time.ts";
import {camerasColumn, chartData} from "../fixtures/toulouse.ts";

const contextOf = (locale: string) =>
  createContext(
    {data: chartData([camerasColumn], []), locale, words: wordsFor(locale)},
    {file: "x", problems: []}
  );
const bounds = (...values: number[]) => values.map(value => ({low: value, high: value}));
const textsIn = (node: SceneNode): TextNode[] =>
  node.type === "text" ? [node] : node.type === "group" ? node.children.flatMap(textsIn) : [];
const wordsIn = (node: SceneNode) => textsIn(node).map(({line}) => line.map(({text}) => text).join(""));

const area = <S>(
  below: AxisBelow<S>,
  {
    values = bounds(0, 600),
    locale = "en",
    unit = "camera",
    ...rest
  }: {
    values?: {low: number; high: number}[];
    locale?: string;
    unit?: string;
    zero?: boolean;
    widthPx?: number;
    plotPx?: number;
  } = {}
) => plotArea({widthPx: 600, plotPx: 260, values, unit, below, ...rest}, contextOf(locale));
const years = timeAxis(["2014", "2018"].map(parseTime), {locale: "en"});

describe("plotArea", () => {
  test("heads its axis of values with the unit, and draws zero in ink", () => {
    const {under, over, value, area: box} = area(years);
    expect(wordsIn(under).slice(0, 5)).toEqual(["0", "200", "400", "600", "cameras"]);
    expect(over).toHaveLength(1);
    expect(value.toPx(0)).toBe(box.y + box.height);
    expect(value.toPx(600)).toBe(box.y);
  });

  test.each([
    ["en", "camera", ["0", "1", "2", "million cameras"]],
    ["fr", "camera", ["0", "1", "2", "millions de caméras"]],
    ["en", "EUR", ["0", "1", "2", "€ million"]],
    ["fr", "EUR", ["0", "1", "2", "millions d’euros"]]
  ])("says millions once, in %s for %s", (locale, unit, expected) => {
    const {under} = area(years, {values: bounds(2e6), locale, unit, plotPx: 130});
    expect(wordsIn(under).slice(0, 4)).toEqual(expected);
  });

  test("says that it does not start at zero, and from where", () => {
    const {under, over} = area(years, {values: bounds(340, 352), zero: false});
    expect(wordsIn(under)).toContain("The scale starts at 340\u00a0cameras, not at zero.");
    expect(over).toEqual([]);
  });

  test("keeps all words inside and apart, over any axis", () => {
    const axes = [
      years,
      timeAxis(["2014-02", "2026-01-05"].map(parseTime), {locale: "fr"}),
      timeAxis([], {locale: "fr"}),
      bandAxis(["one", "two and three ".repeat(6), "مراقبة"]),
      bandAxis(Array.from({length: 40}, (_, index) => `category ${index}`)),
      valueAxis(bounds(0, 12e6), {unit: "EUR"}, contextOf("fr"))
    ];
    for (const axis of axes) {
      for (const widthPx of [200, 328, 680]) {
        const {texts, heightPx} = area(axis as AxisBelow<unknown>, {widthPx, locale: "fr"});
        for (const [index, {x, y, width, height}] of texts.entries()) {
          expect(x).toBeGreaterThanOrEqual(-0.01);
          expect(x + width).toBeLessThanOrEqual(widthPx + 0.01);
          expect(y).toBeGreaterThanOrEqual(-1);
          expect(y + height).toBeLessThanOrEqual(heightPx + 1);
          for (const other of texts.slice(index + 1)) {
            const across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            const down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            expect(Math.min(across, down)).toBeLessThanOrEqual(1);
          }
        }
      }
    }
  });

  test("gives the boxes of its words", () => {
    const {under, texts} = area(years);
    expect(textBoxes(under)).toEqual(texts);
    expect(texts.length).toBe(textsIn(under).length);
  });
});
