import {desc, escape as escaped} from "arquero";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {maxCells, meanCells, minCells, sumCells} from "../../../src/dataset/arquero/combine-cells.ts";
import {flattenCells} from "../../../src/dataset/arquero/flatten-cells.ts";
import {op} from "../../../src/dataset/arquero/quantity-ops.ts";
import {fromArquero, toArquero} from "../../../src/dataset/arquero/to-arquero.ts";
import type {Cell} from "../../../src/dataset/cell.ts";
import {parseQuantity, toNotation} from "../../../src/quantity/notation.ts";
import {fromQuantityJson, toQuantityJson} from "../../../src/quantity/quantity.ts";

function cell(id: string, notation: string, rest: Partial<Cell> = {}, unit = "camera"): Cell {
  const quantity = toQuantityJson(parseQuantity(notation, unit));
  const plain = {status: "reported", measure: "level", time: "2017", base: {}, hedged: false} as const;
  return {quantity, figures: [id], ...plain, ...rest};
}

const notationOf = (value: Cell | null) => value && toNotation(fromQuantityJson(value.quantity));

const rows = [
  {town: "A", year: "2017", cameras: cell("a-17", "350")},
  {town: "A", year: "2019", cameras: cell("a-19", ">400", {time: "2019", status: "estimated", hedged: true})},
  {town: "B", year: "2017", cameras: cell("b-17", "~100")},
  {town: "B", year: "2019", cameras: cell("b-19", "120..130", {time: "2019"})}
];

describe("toArquero and fromArquero", () => {
  it("give back the rows, as plain JSON", () => {
    const back = fromArquero(toArquero(rows));
    expect(back).toEqual(rows);
    expect(Object.isFrozen(back[0]?.cameras)).toBe(false);
    expect(JSON.stringify(back)).toBe(JSON.stringify(rows));
  });

  it("make a careless use of a figure fail, naming it", () => {
    const table = toArquero(rows);
    const said = />400 \(a-19\) is a figure|350 \(a-17\) is a figure/;
    expect(() => table.derive({more: escaped((d: {cameras: number}) => d.cameras + 1)})).toThrow(said);
    expect(() => table.derive({more: "d => d.cameras * 2"})).toThrow(said);
    expect(() => table.rollup({all: "d => op.sum(d.cameras)"})).toThrow(said);
    expect(() => table.orderby("cameras").objects()).toThrow(/is a figure/);
    expect(() => table.toCSV()).toThrow(/is a figure/);
    expect(() => {
      (table.get("cameras", 0) as Cell).figures.push("other");
    }).toThrow(TypeError);
  });

  it("keep ids through filter, join and fold", () => {
    const table = toArquero(rows);
    const filtered = table.filter(escaped((d: {cameras: Cell}) => (op.quantity_low(d.cameras) ?? 0) > 300));
    expect(fromArquero(filtered)).toEqual(rows.slice(0, 2));
    const areas = toArquero([{town: "A", area: cell("a-area", "118", {}, "km2")}]);
    expect(fromArquero(table.join(areas, "town"))).toEqual(
      rows.slice(0, 2).map(row => ({...row, area: cell("a-area", "118", {}, "km2")}))
    );
    const wide = toArquero([{town: "A", first: rows[0]?.cameras, second: rows[1]?.cameras}]);
    expect(fromArquero(wide.fold(["first", "second"])).map(row => (row.value as Cell).figures)).toEqual([
      ["a-17"],
      ["a-19"]
    ]);
  });

  it("refuse what is no value of a dataset", () => {
    const table = toArquero([{town: "A"}]).derive({day: escaped(() => new Date(0))});
    expect(() => fromArquero(table)).toThrow("row 1, day: a Date is no value of a dataset");
  });
});

describe("operations on figures", () => {
  it("sum with bounds, ids, and what holds for all", () => {
    const [a, b] = fromArquero(
      toArquero(rows)
        .groupby("town")
        .rollup({all: op.quantity_sum("cameras")})
    );
    expect(notationOf(a?.all as Cell)).toBe(">750");
    expect(a?.all).toMatchObject({
      figures: ["a-17", "a-19"],
      status: "estimated",
      hedged: true,
      time: "2017-01-01/2019-12-31"
    });
    expect(notationOf(b?.all as Cell)).toBe("~220..230");
  });

  it("run side by side, and in expressions", () => {
    const table = toArquero(rows.slice(0, 2)).rollup({
      sum: op.quantity_sum("cameras"),
      mean: "d => op.quantity_mean(d.cameras)",
      min: op.quantity_min("cameras"),
      max: op.quantity_max("cameras")
    });
    const [row] = fromArquero(table);
    expect(Object.values(row ?? {}).map(value => notationOf(value as Cell))).toEqual([
      ">750",
      ">375",
      "350",
      ">400"
    ]);
    expect(row).toMatchObject({min: {figures: ["a-17"]}});
  });

  it("sort and filter by bounds, kind and status", () => {
    const sorted = toArquero(rows)
      .derive({low: "d => op.quantity_low(d.cameras)", kind: "d => op.quantity_kind(d.cameras)"})
      .filter('d => op.quantity_status(d.cameras) === "reported"')
      .orderby(desc("low"));
    expect(sorted.array("kind")).toEqual(["exact", "range", "about"]);
  });

  it("refuse missing figures, other units, other bases, and plans among facts", () => {
    const sum = (cells: (Cell | null)[]) =>
      toArquero(cells.map(cameras => ({cameras})))
        .rollup({all: op.quantity_sum("cameras")})
        .objects();
    expect(() => sum([cell("a", "1"), null])).toThrow("1 of 2 rows have no figure");
    expect(() => sum([cell("a", "1"), cell("b", "1", {}, "EUR")])).toThrow(
      '"camera" and "EUR" do not add up'
    );
    expect(() =>
      sum([cell("a", "1", {base: {where: "city"}}), cell("b", "1", {base: {where: "area"}})])
    ).toThrow("different bases (where: city, area)");
    expect(() => sum([cell("a", "1"), cell("b", "1", {status: "planned"})])).toThrow("plans (b)");
    expect(() =>
      toArquero([{n: 1}])
        .rollup({all: op.quantity_sum("n")})
        .objects()
    ).toThrow("takes figures");
    const none = toArquero(rows)
      .filter("d => false")
      .rollup({all: op.quantity_sum("cameras")});
    expect(none.objects()).toEqual([{all: null}]);
  });
});

describe("the least and the most", () => {
  it.each([
    [["350", ">400"], "350", "a", ">400", "b"],
    [["350", ">300"], "300..350", "a b", ">=350", "a b"],
    [["10..20", "15..30"], "10..20", "a b", "15..30", "a b"],
    [["10..20", "~15"], "~10..15", "a b", "~15..20", "a b"],
    [["<5", "<=5"], "<5", "a b", "<=5", "a b"]
  ] as const)("of %j", ([one, other], least, leastIds, most, mostIds) => {
    const cells = [cell("a", one), cell("b", other)];
    expect([notationOf(minCells(cells)), minCells(cells)?.figures.join(" ")]).toEqual([least, leastIds]);
    expect([notationOf(maxCells(cells)), maxCells(cells)?.figures.join(" ")]).toEqual([most, mostIds]);
  });

  it("hold whatever the figures turn out to be", () => {
    const bounds = fc.tuple(
      fc.integer({min: 0, max: 50}),
      fc.integer({min: 0, max: 50}),
      fc.double({min: 0, max: 1, noNaN: true})
    );
    fc.assert(
      fc.property(fc.array(bounds, {minLength: 1, maxLength: 6}), list => {
        const ranges = list.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
        const cells = ranges.map(([low, high], index) =>
          cell(`f${index}`, low === high ? `${low}` : `${low}..${high}`)
        );
        const truth = ranges.map(([low, high], index) => low + (high - low) * (list[index]?.[2] ?? 0));
        for (const [result, true_] of [
          [minCells(cells), Math.min(...truth)],
          [maxCells(cells), Math.max(...truth)],
          [sumCells(cells), truth.reduce((sum, each) => sum + each)],
          [meanCells(cells), truth.reduce((sum, each) => sum + each) / truth.length]
        ] as const) {
          const {low, high} = fromQuantityJson(result?.quantity as Cell["quantity"]);
          expect(low?.valueOf()).toBeLessThanOrEqual(true_ + 1e-9);
          expect(high?.valueOf()).toBeGreaterThanOrEqual(true_ - 1e-9);
        }
      })
    );
  });
});

describe("flattenCells", () => {
  it("gives plain columns, which any library reads", () => {
    const csv = flattenCells(toArquero(rows.slice(0, 2))).toCSV();
    expect(csv).toBe(
      "town,year,cameras,cameras_low,cameras_high,cameras_unit,cameras_kind,cameras_status,cameras_figures\n" +
        "A,2017,350,350,350,camera,exact,reported,a-17\n" +
        "A,2019,,400,,camera,more than,estimated,a-19\n"
    );
  });

  it("refuses names that are taken", () => {
    const table = toArquero([{x: cell("a", "1"), x_low: 3}]);
    expect(() => flattenCells(table)).toThrow('two columns would be named "x_low"');
  });
});
