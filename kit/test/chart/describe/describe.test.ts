import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import {charts} from "../fixtures/charts.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, type cell, chartData, textColumn, timeColumn} from "../fixtures/toulouse.ts";

const nb = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u202f", " ");
const draw = (id: keyof typeof charts, locale: string) => {
  const {spec, data} = charts[id];
  return drawChart(spec as ChartSpec, data, {locale});
};
const title = {en: "Title", fr: "Titre"};
const columns = (rows: {time: string; cameras: ReturnType<typeof cell>}[]) =>
  drawChart(
    {version: 1, form: "column", x: "time", y: "cameras", title},
    chartData([timeColumn, camerasColumn], rows),
    {
      locale: "en"
    }
  );
const dated = (time: string, notation: string, base = "city") => {
  return {time, cameras: {...bareCell(notation), time, base: {where: base}}};
};

describe("alt text: kind, subject, what stands out, numbers", () => {
  test.each([
    [
      "camera-growth",
      "en",
      "Column chart: Video-surveillance cameras in use, Toulouse. Up from 350 cameras (2017) to more than 400 cameras (between January 2019 and December 2022). Planned: more than 500 cameras (by 2023). 350 cameras (2017); 350 cameras (undated, stated in January 2019); more than 400 cameras (between January 2019 and December 2022)."
    ],
    [
      "cameras-with-software",
      "fr",
      "Graphique en unités. Caméras en activité dans la ville à la signature du contrat, une marque chacune. À équiper : 30 caméras (2017). Caméras en activité : 350 caméras (2017). La partie représente 8,6 % du total."
    ],
    [
      "licence-and-target",
      "en",
      "Bar chart: Cost of the analysis software, in nominal euros. Read each panel on its own. Ordered, per licence: 1,315.27 euros per licence (excluding VAT); 1,578.32 euros per licence (including VAT). Aimed at, per camera: about 1,500 euros per camera (VAT not stated)."
    ]
  ] as const)("%s in %s", (id, locale, alt) => expect(nb(draw(id, locale).alt)).toBe(alt));

  test.each([
    ["the same base", [dated("2017", "350"), dated("2019", ">400")], true],
    ["two bases", [dated("2017", "350"), dated("2019", ">400", "metropolitan-area")], false],
    ["times that may overlap", [dated("2017", "350"), dated("[2017..2019]", ">400")], false],
    ["a bound that may not be above", [dated("2017", "350"), dated("2019", ">300")], false],
    ["an unknown time", [dated("2017", "350"), dated("unknown", ">400")], false]
  ])("tells a rise with %s: %#", (_, rows, told) => {
    const {alt, description} = columns(rows);
    expect(alt.includes("Up from")).toBe(told);
    expect(description.includes("Up from")).toBe(told);
  });

  test("never ranks a plan among the facts", () => {
    const {alt, description} = draw("camera-growth", "en");
    expect(`${alt} ${description}`).not.toMatch(/highest value is more than 500/);
  });
});

describe("description", () => {
  test("says what is not exactly known, and that the order is none in time", () => {
    expect(nb(draw("camera-growth", "fr").description)).toBe(
      "Nombre de valeurs : 4. Hausse : 350 caméras (2017), puis plus de 400 caméras (entre janvier 2019 et décembre 2022). La valeur la plus haute : plus de 400 caméras (entre janvier 2019 et décembre 2022). En projet : plus de 500 caméras (d’ici à 2023). Sans limite supérieure indiquée : plus de 400 caméras (entre janvier 2019 et décembre 2022) et plus de 500 caméras (d’ici à 2023). Valeurs sans date : 1. L’ordre des marques n’est donc pas forcément chronologique."
    );
  });
});

describe("generated note", () => {
  const noteOf = (noted?: ChartSpec["noted"]) => {
    const {spec, data} = charts["camera-growth"];
    const full = {...spec, ...(noted ? {noted} : {})} as ChartSpec;
    return drawChart(full, data, {locale: "en", widthPx: 4000}).svg;
  };
  test("groups what is counted on different bases, unless the author's note does", () => {
    expect(noteOf().replace(/<\/?tspan[^>]*>/g, "")).toContain(
      "Not everything here is counted on the same basis: the city (2017, between January 2019 and December 2022, by 2023); the metropolitan area (undated, stated in January 2019)."
    );
    expect(noteOf(["base"])).not.toContain("Not everything here");
  });

  test("says that dates differ where the marks do not say theirs", () => {
    const rows = [
      {kind: "a", cameras: {...bareCell("1"), time: "2017"}},
      {kind: "b", cameras: {...bareCell("2"), time: "2019"}}
    ];
    const data = chartData([textColumn("kind", {en: "Kind"}), camerasColumn], rows);
    const {svg} = drawChart({version: 1, form: "bar", x: "cameras", y: "kind", title}, data, {locale: "en"});
    expect(svg.replace(/<[^>]+>/g, "")).toContain(
      "The figures are not of the same date: 2017 (a); 2019 (b)."
    );
  });
});

test("sources are cited once, with those that a document relies on", () => {
  const {svg} = drawChart(charts["camera-growth"].spec, charts["camera-growth"].data, {
    locale: "fr",
    widthPx: 2000
  });
  expect(nb(svg)).toContain(
    "Sources : Technopolice (sans date) ; La Dépêche (janvier 2019), citée par Technopolice"
  );
});

test("the table has a row a mark, and columns only for what there is to say", () => {
  const {table} = draw("licence-and-target", "en");
  expect(table.head).toEqual(["Panel", "Tax", "Value", "Status", "Date", "Stated", "Source"]);
  expect(table.rows[2]?.map(({text}) => nb(text))).toEqual([
    "Aimed at, per camera",
    "VAT not stated",
    "about €1,500 per camera",
    "target",
    "undated",
    "2017",
    "Technopolice"
  ]);
});

describe("description of several series and panels", () => {
  const rows = [
    ["North", "2017", "350"],
    ["North", "2019", "420"],
    ["South", "2017", "90"],
    ["South", "2019", ">60"]
  ].map(([town = "", time = "", notation = ""]) => ({town, time, cameras: {...bareCell(notation), time}}));
  const data = chartData([timeColumn, camerasColumn, textColumn("town", {en: "Town"})], rows);
  const spec: ChartSpec = {version: 1, form: "column", x: "time", y: "cameras", title};

  test("compares within each series, and names the series of what is uncertain", () => {
    const {description} = drawChart({...spec, series: "town"}, data, {locale: "en"});
    expect(nb(description)).toContain("North: Up from 350 cameras (2017) to 420 cameras (2019).");
    expect(nb(description)).toContain("North: The lowest value is 350 cameras (2017).");
    // More than 60 may be more or less than 90: nothing is said of how South went.
    expect(description).not.toMatch(/South: (Up|Down|The)/);
    expect(nb(description)).toContain("No upper limit given: more than 60 cameras (South, 2019).");
  });

  test("tells small multiples panel by panel, and compares none with another", () => {
    const {alt} = drawChart({...spec, facet: "town"}, data, {locale: "en"});
    expect(nb(alt)).toBe(
      "Column chart: Title. Read each panel on its own. North: 350 cameras (2017); 420 cameras (2019). South: 90 cameras (2017); more than 60 cameras (2019)."
    );
  });

  test("has what annotations say, bound to its figures", () => {
    const annotations = [
      {type: "line" as const, value: 400, text: {en: "{{cameras-2017}} were counted", fr: "x"}}
    ];
    const {description} = drawChart({...spec, facet: "town", annotations}, data, {locale: "en"});
    expect(description).toMatch(/ Written in the chart: “350 were counted”\.$/);
  });
});
