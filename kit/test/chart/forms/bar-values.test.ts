import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import type {RectNode, SceneNode, TextNode} from "../../../src/chart/scene.ts";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import type {Cell} from "../../../src/dataset/cell.ts";
import type {Row} from "../../../src/dataset/dataset.ts";
import type {Status} from "../../../src/ledger/card.ts";
import {leavesOf} from "../drawing-properties.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";

const columns = [
  textColumn("year", {en: "Year", fr: "Année"}),
  textColumn("district", {en: "District", fr: "Quartier"}),
  camerasColumn,
  {...camerasColumn, name: "aim", label: {en: "Target", fr: "Objectif"}}
];
const toData = (rows: readonly Row[]) => chartData(columns, [...rows]);
const title = {en: "Title", fr: "Titre"};
const column: ChartSpec = {version: 1, form: "column", x: "year", y: "cameras", series: "district", title};
const row = (
  year: string,
  district: string,
  notation: string,
  status?: Status,
  given: Partial<Cell> = {}
): Row => ({
  year,
  district,
  cameras: {...bareCell(notation, status), ...given}
});

const textsOf = (nodes: readonly SceneNode[]) =>
  nodes
    .filter((node): node is TextNode => node.type === "text")
    .map(({line}) => line.map(({text}) => text).join(""));
const _plain = (text: string) => text.replaceAll("\u00a0", " ");
const rects = (nodes: readonly SceneNode[], className: string) =>
  nodes.filter((node): node is RectNode => node.type === "rect" && node.className === className);
const draw = (spec: object, rows: readonly Row[]) =>
  drawChart({...column, ...spec} as ChartSpec, toData(rows), {locale: "en", widthPx: 680, anatomy: "plot"});
const faultOf = (spec: object, rows: readonly Row[]) =>
  draw(spec, rows)
    .problems.map(({problem}) => problem)
    .join();
const drawn = (spec: object, rows: readonly Row[]) =>
  leavesOf({...column, ...spec} as ChartSpec, toData(rows));

describe("stacks", () => {
  const layout = {layout: "stacked"};
  test("are as high as the sum, and name it with its bounds", () => {
    const leaves = drawn(layout, [
      row("2019", "A", "100"),
      row("2019", "B", "50..80"),
      row("2020", "A", "180"),
      row("2020", "B", "0")
    ]);
    const blue = rects(leaves, "sb-solid sb-blue").map(({height}) => height);
    const orange = rects(leaves, "sb-solid sb-vermilion")[0]?.height ?? 0;
    const pale = rects(leaves, "sb-possible sb-vermilion")[0]?.height ?? 0;
    expect(blue[0]).toBeCloseTo((blue[1] as number) * (100 / 180), 3);
    // The ground between two segments takes 1.5 px of the one above it.
    expect((blue[0] as number) + orange + 1.5).toBeCloseTo((blue[1] as number) * (150 / 180), 3);
    expect(pale + 1.5).toBeCloseTo((blue[1] as number) * (30 / 180), 3);
    expect(textsOf(leaves)).toContain("150–180");
  });

  test("set a plan apart from facts, and never add it to them", () => {
    const texts = textsOf(
      drawn(layout, [
        row("2019", "A", "100"),
        row("2019", "B", "50"),
        row("2019", "C", "30"),
        row("2019", "A", "20", "planned")
      ])
    );
    expect(texts).toContain("180");
    expect(texts).toContain("planned");
    expect(texts).not.toContain("200");
  });

  test("name no sum where a part has no figure, or is of another time", () => {
    const missing = drawn(layout, [
      row("2019", "A", "100"),
      {year: "2019", district: "B", cameras: null},
      row("2020", "A", "1"),
      row("2020", "B", "2")
    ]);
    expect(textsOf(missing).join(" ")).toContain("one part has no figure");
    const dated = drawn(layout, [
      row("x", "A", "100", "reported", {time: "2019"}),
      row("x", "B", "51", "reported", {time: "2020"})
    ]);
    expect(textsOf(dated)).not.toContain("151");
  });

  test.each([
    [
      "another basis",
      [
        row("2019", "A", "1", "reported", {base: {where: "city"}}),
        row("2019", "B", "2", "reported", {base: {where: "metropolitan-area"}})
      ],
      "the city; the metropolitan area"
    ],
    [
      "a change with a level",
      [row("2019", "A", "1"), row("2019", "B", "2", "reported", {measure: "change"})],
      "would add a change to a level"
    ],
    ["one part twice", [row("2019", "A", "1"), row("2019", "A", "2")], 'two values of "A"'],
    [
      "a value on both sides of zero",
      [row("2019", "A", "-3..7"), row("2019", "B", "2")],
      "below zero and above it"
    ],
    [
      "two units",
      [row("2019", "A", "1"), {...row("2019", "B", "2"), cameras: bareCell("2", "reported", "EUR")}],
      "camera, EUR"
    ]
  ])("refuse %s", (_, rows, words) => expect(faultOf(layout, rows)).toContain(words));
});

describe("shares", () => {
  const layout = {layout: "share"};
  test("fill the whole with what is certain, and leave the rest to nobody", () => {
    const leaves = drawn(layout, [row("2019", "A", "30"), row("2019", "B", "50..70")]);
    const [a, b] = ["blue", "vermilion"].map(hue => rects(leaves, `sb-solid sb-${hue}`)[0]?.height ?? 0) as [
      number,
      number
    ];
    const open = rects(leaves, "sb-possible sb-grey")[0]?.height ?? 0;
    const whole = a + b + open + 1.5;
    // 30 of 100 and 50 of 80 are certain.
    expect(a / whole).toBeCloseTo(0.3, 3);
    expect((b + 1.5) / whole).toBeCloseTo(0.625, 3);
    expect(textsOf(leaves).join(" ")).toContain("it is not known which part");
  });

  test("stand in the table beside the values", () => {
    const {table} = draw(layout, [row("2019", "A", "30"), row("2019", "B", "90")]);
    const at = table.head.indexOf("Share");
    expect(table.rows.map(cells => cells[at]?.text)).toEqual(["25%", "75%"]);
  });

  test("are not known where a part has no figure", () => {
    const leaves = drawn(layout, [row("2019", "A", "30"), {year: "2019", district: "B", cameras: null}]);
    const sampleOfLegend = rects(leaves, "sb-solid sb-blue").filter(({height}) => height === 12);
    expect(rects(leaves, "sb-solid sb-blue")).toEqual(sampleOfLegend);
  });
});

describe("diverging bars", () => {
  test("set the middle of an odd number of series astride zero", () => {
    const bars = {form: "bar", x: "cameras", y: "year", layout: "diverging"};
    const leaves = drawn(
      bars,
      ["A", "B", "C"].map(district => row("2019", district, "20"))
    );
    const [left, middle, right] = ["blue", "vermilion", "green"].map(hue =>
      rects(leaves, `sb-solid sb-${hue}`)
    ) as [RectNode[], RectNode[], RectNode[]];
    const span = (boxes: RectNode[]) => [
      Math.min(...boxes.map(({x}) => x)),
      Math.max(...boxes.map(({x, width}) => x + width))
    ];
    const [from, to] = span(middle) as [number, number];
    expect(middle).toHaveLength(2);
    expect(span(left)[1]).toBeLessThan(from);
    expect(span(right)[0]).toBeGreaterThan(to);
    expect(to - from).toBeCloseTo((right[0]?.width ?? 0) + 1.5, 3);
  });

  test("set values below zero to the other side", () => {
    const leaves = drawn({layout: "diverging"}, [row("2019", "A", "20"), row("2019", "B", "-10")]);
    const [up, down] = ["blue", "vermilion"].map(hue => rects(leaves, `sb-solid sb-${hue}`)[0]) as [
      RectNode,
      RectNode
    ];
    expect(down.y).toBeCloseTo(up.y + up.height, 3);
    expect(down.height).toBeCloseTo(up.height / 2, 3);
  });
});

describe("order and colour", () => {
  const names = (spec: object, rows: readonly Row[]) =>
    textsOf(drawn({form: "bar", x: "cameras", y: "year", series: undefined, ...spec}, rows)).filter(text =>
      /^[a-z]$/.test(text)
    );
  const rows = [
    row("a", "", "100"),
    row("b", "", "900", "planned"),
    row("c", "", "300"),
    row("d", "", ">200")
  ];

  test("plans follow facts, and what can't be told apart keeps its order", () => {
    expect(names({sort: "descending"}, rows)).toEqual(["c", "d", "a", "b"]);
    expect(names({sort: "ascending"}, rows)).toEqual(["a", "c", "d", "b"]);
    expect(names({}, rows)).toEqual(["a", "b", "c", "d"]);
  });

  test("a highlighted label keeps its hue, all else is grey", () => {
    const leaves = drawn({series: undefined, highlight: ["c"]}, rows);
    expect(rects(leaves, "sb-solid sb-blue")).toHaveLength(1);
    expect(rects(leaves, "sb-solid sb-grey")).toHaveLength(2);
  });

  test("warns of more series than can be told apart (chart-series-many)", () => {
    const many = (count: number) =>
      Array.from({length: count}, (_, at) => row("2019", `District ${at + 1}`, "5"));
    expect(draw({}, many(7)).problems).toEqual([]);
    expect(draw({}, many(8)).problems).toMatchObject([{code: "chart-series-many", severity: "warning"}]);
    expect(draw({highlight: ["District 1"]}, many(8)).problems).toEqual([]);
  });
});
