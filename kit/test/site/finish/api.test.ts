import {Ajv2020} from "ajv/dist/2020.js";
import {describe, expect, it} from "vitest";
import {apiFiles} from "../../../src/site/finish/api/api-files.ts";
import {documentJsonSchemas, documentSchemas} from "../../../src/site/finish/api/documents-schema.ts";
import {chartDownloads} from "../../../src/site/finish/downloads/chart-downloads.ts";
import {datasetDownloads, nameOf} from "../../../src/site/finish/downloads/dataset-downloads.ts";
import type {Extra, ExtraContext} from "../../../src/site/finish/extra.ts";
import {toNotebook} from "../../../src/site/settings.ts";
import {sampleDataset} from "../../dataset/sample-dataset.ts";
import {sampleChart} from "./sample-chart.ts";

const options = {title: {en: "Bridges", fr: "Ponts"}, locales: ["en", "fr"]};
const notebook = toNotebook(options);
const {figures, sources, units, entries = {}} = sampleDataset;
const charts = ["en", "fr"].map(locale => sampleChart(locale, sampleDataset));
const context: ExtraContext = {
  notebook,
  datasets: {bridges: sampleDataset},
  charts,
  changes: {corrections: [], updates: []},
  pages: [],
  ledger: {
    figures,
    sources,
    units,
    indicators: {
      bridges: {id: "bridges", label: {en: "Bridges"}, unit: "bridge", figures: Object.keys(figures)}
    },
    events: entries as never,
    statements: {}
  }
};
const made = apiFiles(context) as Required<Extra>;
const fileOf = (name: string) => {
  const file = made.files.find(each => each.file === name);
  return JSON.parse(file?.content as string);
};
const lists = ["figures", "sources", "datasets", "charts"] as const;

describe("apiFiles", () => {
  it("says in its schemas everything that it publishes, and nothing else", () => {
    for (const name of lists)
      expect(documentSchemas[name].safeParse(fileOf(`${name}.json`)).error).toBeUndefined();
    const data = [
      ...datasetDownloads(sampleDataset, "en", notebook),
      ...charts.flatMap(chart => chartDownloads(chart, notebook))
    ].filter(({file}) => nameOf(file) === "data.json");
    expect(data).toHaveLength(3);
    for (const {content} of data)
      expect(
        documentSchemas.data.safeParse(JSON.parse(new TextDecoder().decode(content))).error
      ).toBeUndefined();
  });

  it("publishes schemas that other programs read, open for fields to come and closed for wrong ones", () => {
    const ajv = new Ajv2020({strict: false, validateFormats: false});
    for (const name of lists) {
      const validate = ajv.compile(fileOf(`schemas/${name}.json`));
      const document = fileOf(`${name}.json`);
      expect([name, validate({...document, later: 1}), validate.errors]).toEqual([name, true, null]);
      expect(validate({...document, version: 2})).toBe(false);
    }
    const {exact} = fileOf("figures.json").figures;
    const figure = ajv.compile({...documentJsonSchemas().figure, $id: "figure"});
    const rest = {$schema: "", version: 1, figures: {}, sources: {}, units: {}};
    expect(figure({figure: exact, ...rest})).toBe(true);
    expect(figure({figure: {...exact, status: "sure"}, ...rest})).toBe(false);
  });

  it("links to the pages and files of each entry, relative to itself", () => {
    expect(fileOf("figures.json").figures.exact).toMatchObject({
      quantity: {low: "1234.5"},
      links: {json: "./figures/exact.json", pages: {en: "./figures/exact/", fr: "./fr/figures/exact/"}}
    });
    expect(fileOf("datasets.json").datasets.bridges).toMatchObject({
      rows: 6,
      sources: ["letter", "hidden"],
      links: {
        files: {
          fr: expect.arrayContaining([expect.objectContaining({href: "./fr/datasets/bridges/data.fr.csv"})])
        }
      }
    });
    expect(fileOf("charts.json").charts.count).toMatchObject({
      title: {en: "1,234.5 bridges", fr: "1\u202f234,5 ponts"},
      form: "bar",
      dataset: "bridges",
      links: {pages: {en: "./charts/count/", fr: "./fr/charts/count/"}}
    });
    expect(fileOf("sources.json").sources.hidden).not.toHaveProperty("links");
  });

  it("has a page in each language, unless the author wrote one, with the terms", () => {
    expect(made.pages.map(({file}) => file)).toEqual(["api.html", "fr/api.html"]);
    expect(made.pages[1]?.main).toContain("Aucune licence n’est indiquée");
    const licence = {name: "CC-BY-4.0", url: "https://example.org/by", title: "CC BY"};
    const own = {id: "api", locale: "en"} as ExtraContext["pages"][number];
    const other = apiFiles({
      ...context,
      notebook: toNotebook({...options, licence}),
      pages: [own]
    }) as Required<Extra>;
    expect(other.pages.map(({file}) => file)).toEqual(["fr/api.html"]);
    expect(other.pages[0]?.main).toContain('<a href="https://example.org/by"');
    expect(other.files.find(({file}) => file === "charts.json")?.content).toContain('"CC-BY-4.0"');
  });
});
