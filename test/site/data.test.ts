import {readFileSync} from "node:fs";
import {join} from "node:path";
import {Ajv2020, type ValidateFunction} from "ajv/dist/2020.js";
import {type ChartData, type ChartSpec, drawChart} from "sourcebook/chart";
import {describe, expect, inject, test} from "vitest";
import {listFiles} from "./read-site.ts";

const siteDir = inject("siteDir");
const files = listFiles(siteDir);
const bytesOf = (file: string) => readFileSync(join(siteDir, file));
const json = (file: string) => JSON.parse(bytesOf(file).toString());

const ajv = new Ajv2020({strict: false, validateFormats: false});
const compiled = new Map<string, ValidateFunction>();
/** What of a document its published schema does not admit. */
function schemaFaults(file: string, name: string): string[] {
  const validate = compiled.get(name) ?? ajv.compile(json(`schemas/${name}.json`));
  compiled.set(name, validate);
  return validate(json(file))
    ? []
    : (validate.errors ?? []).map(error => `${file}: ${JSON.stringify(error)}`);
}

interface Link {
  href: string;
  bytes: number;
}
const lists = ["figures", "sources", "datasets", "charts"];
const ownFiles: [schema: string, pattern: RegExp][] = [
  ["figure", /^(figures|events|statements)\/.+\.json$/],
  ["data", /(^|\/)(datasets|charts)\/[^/]+\/data\.json$/],
  ["chart", /(^|\/)charts\/[^/]+\/chart\.json$/]
];

describe("what programs read", () => {
  test.each(lists)("%s.json meets its schema", name => {
    expect(schemaFaults(`${name}.json`, name)).toEqual([]);
  });

  test.each(ownFiles)("each document of the kind %s meets its schema", (name, pattern) => {
    const own = files.filter(file => pattern.test(file));
    expect(own.length).toBeGreaterThan(9);
    expect(own.flatMap(file => schemaFaults(file, name))).toEqual([]);
  });

  test("every link of the lists leads to a file of the site, of the size that it says", () => {
    const known = new Set(files);
    const visit = (node: unknown): string[] => {
      if (typeof node === "string" && node.startsWith("./")) {
        const file = node.slice(2);
        return known.has(file.endsWith("/") || file === "" ? `${file}index.html` : file) ? [] : [node];
      }
      if (typeof node !== "object" || node === null) return [];
      const {href, bytes} = node as Partial<Link>;
      const wrong =
        href !== undefined && bytesOf(href).length !== bytes ? [`${href} is not of ${bytes} bytes`] : [];
      return [...wrong, ...Object.values(node).flatMap(visit)];
    };
    expect(lists.flatMap(name => visit(json(`${name}.json`)))).toEqual([]);
  });

  test("every figure that a dataset or chart names is in figures.json, and every source in sources.json", () => {
    const {figures, events, statements} = json("figures.json");
    const {sources} = json("sources.json");
    const entries = {...figures, ...events, ...statements};
    const cards = [
      ...Object.values(json("datasets.json").datasets),
      ...Object.values(json("charts.json").charts)
    ];
    for (const card of cards as {figures: string[]; sources?: string[]}[]) {
      for (const id of card.figures) expect(entries).toHaveProperty([id]);
      for (const id of card.sources ?? []) expect(sources).toHaveProperty([id]);
    }
  });
});

describe("chart.json", () => {
  const charts = files.filter(file => /(^|\/)charts\/[^/]+\/chart\.json$/.test(file));

  test.each(charts)("%s is enough to draw the chart in Node, to the byte, with its evidence", file => {
    const {spec, data} = json(file) as {spec: ChartSpec; data: ChartData};
    const locale = file.startsWith("fr/") ? "fr" : "en";
    const {svg, table} = drawChart(spec, data, {locale, file: "chart"});
    expect(svg).toBe(bytesOf(file.replace("chart.json", "chart.svg")).toString());
    expect(table.rows.length).toBeGreaterThan(0);
    for (const {evidence} of Object.values(data.figures))
      for (const {source} of evidence) expect(data.sources).toHaveProperty([source]);
  });
});

describe("data packages", () => {
  const packages = files.filter(file => file.endsWith("/datapackage.json"));

  test("there is one a dataset and language, and each describes the files beside it", () => {
    const {datasets, languages} = json("datasets.json");
    expect(packages).toHaveLength(Object.keys(datasets).length * languages.length);
    for (const file of packages) {
      const {resources} = json(file) as {resources: {path: string; bytes: number}[]};
      for (const {path, bytes} of resources)
        expect(bytesOf(file.replace("datapackage.json", path)).length).toBe(bytes);
    }
  });
});
