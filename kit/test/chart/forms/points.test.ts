import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import {packSwarm} from "../../../src/chart/marks/swarm.ts";
import type {SceneNode} from "../../../src/chart/scene.ts";
import type {ChartData, ChartSpec} from "../../../src/chart/spec/spec.ts";
import type {Row} from "../../../src/dataset/dataset.ts";
import {anyLabel, anyValue, leavesOf, testDrawings} from "../drawing-properties.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";

const title = {en: "Title", fr: "Titre"};
const scatter: ChartSpec = {version: 1, form: "scatter", x: "cameras", y: "later", label: "label", title};
const swarm: ChartSpec = {version: 1, form: "beeswarm", x: "cameras", label: "label", title};
const toData = (rows: readonly Row[]): ChartData =>
  chartData(
    [
      textColumn("label", {en: "Label", fr: "Nom"}),
      camerasColumn,
      {...camerasColumn, name: "later", label: {en: "Later", fr: "Plus tard"}},
      textColumn("panel", {en: "Panel", fr: "Volet"})
    ],
    [...rows]
  );

const row = fc.record({
  label: anyLabel,
  cameras: anyValue,
  later: anyValue,
  panel: fc.constantFrom("A", "B", "C")
});

describe("any rows the schema admits", () => {
  testDrawings(
    [
      scatter,
      {...scatter, series: "panel"},
      {...scatter, facet: "panel"},
      swarm,
      {...swarm, series: "panel", highlight: ["A"]}
    ],
    fc.array(row, {maxLength: 16}),
    toData
  );
});

const dotsIn = (nodes: readonly SceneNode[]) => nodes.flatMap(node => (node.type === "dots" ? [node] : []));
const at = (x: string, y: string, label = "a"): Row => ({
  label,
  cameras: bareCell(x),
  later: bareCell(y),
  panel: "A"
});
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("scatter", () => {
  test("values to the right grow to the right, values upwards grow upwards, both in proportion", () => {
    const [low, middle, high] = dotsIn(
      leavesOf(scatter, toData([at("0", "0"), at("50", "50", "b"), at("100", "100", "c")]))
    ).map(({centers}) => centers[0] as readonly [number, number]);
    expect(middle?.[0]).toBeCloseTo(((low?.[0] ?? 0) + (high?.[0] ?? 0)) / 2, 6);
    expect(middle?.[1]).toBeCloseTo(((low?.[1] ?? 0) + (high?.[1] ?? 0)) / 2, 6);
    expect(high?.[0]).toBeGreaterThan(low?.[0] ?? 0);
    expect(high?.[1]).toBeLessThan(low?.[1] ?? 0);
  });

  test("two ranges are an area, never a point that nobody stated", () => {
    const nodes = leavesOf(scatter, toData([at("10..20", "30..40")]));
    // The legend's sample is no higher than a line of text.
    const areas = nodes.filter(node => node.type === "rect" && node.className.startsWith("sb-possible"));
    expect(areas.filter(node => node.type === "rect" && node.height > 20)).toHaveLength(1);
    expect(dotsIn(nodes).filter(({className}) => className.startsWith("sb-dot"))).toEqual([]);
  });

  test("thousands of points that are no figures are one path a hue", () => {
    const many = Array.from({length: 3000}, (_, index) => at(String(index), String((index * 37) % 1000), ""));
    const dots = dotsIn(leavesOf(scatter, toData(many)));
    expect(dots).toHaveLength(1);
    expect(dots[0]?.centers).toHaveLength(3000);
  });

  test("rows without one of the two values are counted under the plot", () => {
    const {svg} = drawChart(scatter, toData([at("1", "2"), {...at("1", "2"), later: null}]), {locale: "en"});
    expect(plain(svg).replace(/<[^>]+>/g, "")).toContain("1 row is left out here");
  });

  test("the table has both values under the headings of their columns", () => {
    const {table} = drawChart(scatter, toData([at("1", ">2")]), {locale: "en"});
    expect(table.head.slice(0, 3)).toEqual(["Label", "Cameras in use", "Later"]);
    expect(table.rows[0]?.slice(0, 3).map(({text}) => plain(text))).toEqual([
      "a",
      "1 camera",
      "more than 2 cameras"
    ]);
  });

  test("refuses two units along one axis", () => {
    const {problems} = drawChart(
      scatter,
      toData([at("1", "2"), {...at("1", "2"), cameras: bareCell("3", "reported", "EUR")}]),
      {
        locale: "en"
      }
    );
    expect(problems.map(({code}) => code)).toContain("chart-data");
  });
});

describe("packSwarm", () => {
  test("packs dots beside the axis so that none covers another, the same way every time", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 400, noNaN: true}), {maxLength: 60}), places => {
        const packed = packSwarm(places, 5);
        for (const [index, a] of packed.entries()) {
          expect(a.atPx).toBe(places[index]);
          for (const b of packed.slice(index + 1))
            expect(Math.hypot(a.atPx - b.atPx, a.offPx - b.offPx)).toBeGreaterThanOrEqual(10 - 1e-6);
        }
        expect(packSwarm(places, 5)).toEqual(packed);
      })
    );
  });

  test("leaves a dot on the axis where nothing is near", () => {
    expect(packSwarm([0, 10, 12], 5).map(({offPx}) => offPx === 0)).toEqual([true, true, false]);
  });
});

describe("beeswarm", () => {
  test("what is known only within limits lies under the swarm, in its own mark", () => {
    const nodes = leavesOf(
      swarm,
      toData([at("10", "1"), at("12", "1", "b"), at("10..20", "1", "c"), at(">15", "1", "d")])
    );
    expect(nodes.some(node => node.className?.startsWith("sb-possible"))).toBe(true);
    expect(nodes.some(node => node.className?.startsWith("sb-arrow"))).toBe(true);
  });
});
