import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import path from "node:path";
import {Ajv} from "ajv";
import {parse} from "csv-parse/sync";
import {strFromU8, unzipSync} from "fflate";
import {parquetMetadata, parquetReadObjects} from "hyparquet";
import readXlsxFile from "read-excel-file/node";
import {describe, expect, it} from "vitest";
import type {FlatTable} from "../../../src/dataset/flat-table.ts";
import {toFlatTable} from "../../../src/dataset/to-flat-table.ts";
import {datasetDownloads, nameOf} from "../../../src/site/finish/downloads/dataset-downloads.ts";
import type {Download} from "../../../src/site/finish/downloads/download.ts";
import {downloadFiles} from "../../../src/site/finish/downloads/download-files.ts";
import {downloadLinks} from "../../../src/site/finish/downloads/download-links.ts";
import {sizeText} from "../../../src/site/finish/downloads/download-words.ts";
import type {ExtraContext} from "../../../src/site/finish/extra.ts";
import {structuredData} from "../../../src/site/finish/head/structured-data.ts";
import {toNotebook} from "../../../src/site/settings.ts";
import {sampleDataset} from "../../dataset/sample-dataset.ts";
import {readCsvw} from "./csvw-reader.ts";

const licence = {name: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/", title: "CC BY"};
const notebook = toNotebook({
  title: "Bridges",
  locales: ["en", "fr"],
  url: "https://example.org/site",
  publisher: "City desk",
  licence
});
const bytesOf = (locale: string) =>
  Object.fromEntries(
    datasetDownloads(structuredClone(sampleDataset), locale, notebook).map(({file, content}) => [
      nameOf(file),
      content
    ])
  );
const english = bytesOf("en");
const french = bytesOf("fr");
const text = (files: Readonly<Record<string, Uint8Array>>, name: string) =>
  new TextDecoder("utf-8", {ignoreBOM: true}).decode(files[name]);
const json = (name: string) => JSON.parse(text(english, name));

/** Rows of a table by column, without empty cells. */
function rowsOf({columns, rows}: FlatTable): Record<string, unknown>[] {
  return rows.map(row => Object.fromEntries(columns.map(({name}, at) => [name, row[at]])));
}

describe("datasetDownloads", () => {
  it("lists every format with its size and hash, in each language", () => {
    expect(Object.keys(english)).toEqual([
      "data.csv",
      "data.json",
      "data.xlsx",
      "data.parquet",
      "data.csv-metadata.json",
      "datapackage.json",
      "bridges.zip"
    ]);
    expect(Object.keys(french)).toContain("data.fr.csv");
    for (const {content, bytes, sha256, file} of datasetDownloads(sampleDataset, "fr", notebook)) {
      expect(file).toMatch(/^fr\/datasets\/bridges\//);
      expect(bytes).toBe(content.length);
      expect(sha256).toBe(createHash("sha256").update(content).digest("hex"));
    }
  });

  it("makes the same bytes again, in any time zone", () => {
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Auckland";
    try {
      expect(bytesOf("en")).toEqual(english);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it("packs everything but the archive itself", () => {
    const inside = unzipSync(english["bridges.zip"] as Uint8Array);
    const {"bridges.zip": _, ...others} = english;
    expect(inside).toEqual(others);
  });

  it("keeps exact bounds and all evidence in the JSON", () => {
    expect(json("data.json")).toMatchObject({
      $schema: "../../schemas/data.json",
      version: 1,
      id: "bridges",
      licence: {name: "CC-BY-4.0"},
      rows: sampleDataset.rows,
      figures: {third: {quantity: {low: "1/3"}}},
      entries: {opening: {type: "event"}}
    });
  });

  it("names no confidential source anywhere", () => {
    expect(text(english, "data.csv")).toContain("a confidential source");
    expect(json("datapackage.json").sources).toContainEqual({title: "a confidential source"});
    expect(json("data.csv-metadata.json")["dc:source"]).toEqual([{"@id": "https://example.org/letter"}]);
  });
});

describe("the spreadsheet", () => {
  it("is read back equal by another program, with sources and notes", async () => {
    const [data, notes] = (await readXlsxFile(Buffer.from(french["data.xlsx"] as Uint8Array))) as unknown as {
      sheet: string;
      data: unknown[][];
    }[];
    expect([data?.sheet, notes?.sheet]).toEqual(["Données", "Sources et remarques"]);
    const [heads = [], ...rows] = data?.data ?? [];
    const at = (row: number, head: string) => rows[row]?.[heads.indexOf(head)];
    expect(rows).toHaveLength(sampleDataset.rows.length);
    expect(at(0, "Ponts")).toBe(1234.5);
    expect(at(1, "Ponts")).toBe(-12.25);
    expect(at(1, "Nom")).toBe('=HYPERLINK("x")');
    expect(at(2, "Ponts")).toBeNull();
    expect(at(2, "Ponts\u00a0: nature de la valeur")).toBe("plus de");
    expect(at(4, "Ponts")).toBe(1 / 3);
    const words = JSON.stringify(notes?.data);
    for (const needed of ["City desk", "CC BY", "https://example.org/letter", "aucune borne supérieure"])
      expect(words).toContain(needed);
  });
});

describe("the Parquet file", () => {
  it("is read back equal by another library, typed, with its terms", async () => {
    const file = (english["data.parquet"] as Uint8Array).slice().buffer;
    expect(await parquetReadObjects({file})).toEqual(rowsOf(toFlatTable(sampleDataset, "en")));
    const {schema, key_value_metadata: meta = []} = parquetMetadata(file);
    expect(schema.find(({name}) => name === "bridges_low")?.type).toBe("DOUBLE");
    expect(meta).toContainEqual({key: "licence", value: `${licence.name} ${licence.url}`});
  });

  it("can be without rows", async () => {
    const empty = datasetDownloads({...sampleDataset, rows: []}, "en", notebook);
    const [parquet] = empty.filter(({file}) => file.endsWith(".parquet")) as [Download];
    expect(await parquetReadObjects({file: parquet.content.slice().buffer})).toEqual([]);
  });
});

describe("the CSVW metadata", () => {
  it("lets another library read the CSV, each cell with its type and none where nothing is known", async () => {
    const rows = await readCsvw(text(english, "data.csv"), json("data.csv-metadata.json"));
    expect(rows).toHaveLength(sampleDataset.rows.length);
    expect(rows[0]).toMatchObject({
      bridges: {value: "1234.5", type: "double"},
      bridges_hedged: {value: "false", type: "boolean"},
      name: {value: "Old", type: "string"},
      "rank-1": {value: "1.5", type: "double"}
    });
    expect(rows[2]).not.toHaveProperty("bridges");
    expect(rows[2]).toMatchObject({bridges_low: {value: "400"}});
  });
});

/** A folder with the JSON Schemas of https://datapackage.org/profiles/2.0, where there is one at hand. */
const profiles = process.env.SOURCEBOOK_PROFILES ?? "";

describe("the data package", () => {
  it("describes each file with its size and hash, and each column of the table", () => {
    const {resources, ...head} = json("datapackage.json");
    expect(head).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "bridges",
      licenses: [{name: licence.name, path: licence.url, title: "CC BY"}],
      contributors: [{title: "City desk", roles: ["publisher"]}]
    });
    for (const {path: name, bytes, hash} of resources) {
      const content = english[name] as Uint8Array;
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
    expect(new Set(resources.map(({name}: {name: string}) => name)).size).toBe(resources.length);
    const [table, ...others] = resources;
    expect(table).toMatchObject({path: "data.csv", type: "table", encoding: "utf-8"});
    for (const other of others) expect(other).not.toHaveProperty("schema");
    const [heads = [], ...rows] = parse(text(english, "data.csv")) as string[][];
    expect(table.schema.fields.map(({name}: {name: string}) => name)).toEqual(heads);
    for (const [at, field] of table.schema.fields.entries()) {
      expect(field.missingValues[0]).toEqual({value: "", label: expect.stringMatching(/./)});
      const cells = rows.map(row => row[at] as string).filter(cell => cell !== "");
      if (field.type === "number") for (const cell of cells) expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
      if (field.type === "boolean") for (const cell of cells) expect(cell).toMatch(/^(true|false)$/);
    }
  });

  it.runIf(profiles !== "")("fits the published profiles", () => {
    const read = (name: string) => JSON.parse(readFileSync(path.join(profiles, `${name}.json`), "utf8"));
    const ajv = new Ajv({strict: false, validateFormats: false});
    const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
    const fits = (name: string, value: unknown) => {
      const validate = compiled.get(name) ?? ajv.compile(read(name));
      compiled.set(name, validate);
      expect([name, validate(value), validate.errors]).toEqual([name, true, null]);
    };
    for (const files of [english, french]) {
      const description = JSON.parse(text(files, "datapackage.json"));
      fits("datapackage", description);
      for (const resource of description.resources) fits("dataresource", resource);
      fits("tableschema", description.resources[0].schema);
      fits("tabledialect", description.resources[0].dialect);
    }
    expect(compiled.get("datapackage")?.({name: "no resources"})).toBe(false);
  });
});

describe("downloadFiles", () => {
  it("has one archive of all datasets in each language", () => {
    const context = {notebook, datasets: {bridges: sampleDataset}, charts: []} as unknown as ExtraContext;
    const {files = []} = downloadFiles(context) as {files: {file: string; content: Uint8Array}[]};
    const all = files.find(({file}) => file === "fr/datasets.zip");
    const inside = unzipSync(all?.content as Uint8Array);
    expect(strFromU8(inside["bridges/datapackage.json"] as Uint8Array)).toBe(
      text(french, "datapackage.json")
    );
  });
});

describe("structuredData", () => {
  it("names every download of a dataset's page, and its terms", () => {
    const machine = {
      ledger: {...sampleDataset, indicators: {}, events: {}, statements: {}},
      datasets: {bridges: sampleDataset},
      changes: {corrections: [], updates: []}
    };
    const files = datasetDownloads(sampleDataset, "en", notebook);
    const page = {locale: "en", address: "datasets/bridges/", kind: {type: "dataset", id: "bridges", files}};
    const html = structuredData(page as never, {notebook, pages: [], machine} as never);
    const [data] = JSON.parse(/>(.*)</s.exec(html)?.[1] ?? "")["@graph"];
    expect(data).toMatchObject({"@type": "Dataset", license: licence.url});
    expect(data.distribution).toHaveLength(files.length);
    expect(data.distribution).toContainEqual({
      "@type": "DataDownload",
      contentUrl: "https://example.org/site/datasets/bridges/data.csv",
      encodingFormat: "text/csv"
    });
  });
});

describe("downloadLinks", () => {
  it("leads to each file, and says how large it is in the reader's language", () => {
    const html = downloadLinks(
      datasetDownloads(sampleDataset, "fr", notebook),
      "fr/datasets/bridges/index.html",
      "fr"
    );
    expect(html).toContain('<a href="./data.fr.csv" type="text/csv">CSV pour un tableur en français</a>');
    expect(html).toMatch(/<span data-sources>\(\d,\d\u00a0ko\)<\/span>/);
    expect([999, 1000, 9949, 9950].map(bytes => sizeText(bytes, "en"))).toEqual([
      "999 bytes",
      "1.0 kB",
      "9.9 kB",
      "10 kB"
    ]);
  });
});
