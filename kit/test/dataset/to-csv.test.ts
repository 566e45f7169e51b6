import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {FlatTable} from "../../src/dataset/flat-table.ts";
import {toCsv, toSemicolonCsv} from "../../src/dataset/to-csv.ts";
import {clashingName, toFlatTable} from "../../src/dataset/to-flat-table.ts";
import {sampleDataset} from "./sample-dataset.ts";

const csv = toCsv(toFlatTable(sampleDataset, "en"));
const records = parse(csv, {columns: true, record_delimiter: "\r\n"}) as Record<string, string>[];
const french = toSemicolonCsv(toFlatTable(sampleDataset, "fr"));

function textTable(texts: readonly string[]): FlatTable {
  return {
    locale: "en",
    columns: [{name: "text", type: "text", label: "Text", missing: ""}],
    rows: texts.map(text => [text])
  };
}

describe("toFlatTable", () => {
  it("says what is known of each figure, and leaves out the number where there is not one", () => {
    expect(records[0]).toMatchObject({bridges: "1234.5", bridges_low: "1234.5", bridges_kind: "exact"});
    expect(records[1]).toMatchObject({bridges: "-12.25", "rank-1": "-2", open: "false"});
    expect(records[2]).toMatchObject({
      bridges: "",
      bridges_low: "400",
      bridges_high: "",
      bridges_unit: "bridge",
      bridges_kind: "more than",
      bridges_text: "more than\u00a0400\u00a0bridges",
      bridges_status: "estimated",
      bridges_obs_status: "E",
      bridges_base: "where: city; tax: excluded",
      bridges_stated: "2021",
      bridges_figures: "more",
      bridges_source: 'City; hall, A "letter", with = signs (2024-05), https://example.org/letter'
    });
    expect(records[3]).toMatchObject({
      bridges_kind: "range",
      bridges_hedged: "true",
      bridges_time: "unknown"
    });
    expect(records[3]?.bridges_text).toMatch(/between.about.350/);
  });

  it("rounds a fraction to a double, and names the sources of what it was computed from", () => {
    expect(Number(records[4]?.bridges)).toBe(1 / 3);
    expect(records[4]).toMatchObject({bridges_status: "withdrawn", bridges_obs_status: ""});
    expect(records[4]?.bridges_source).toMatch(/^City; hall.*; a confidential source$/);
  });

  it("prints events with the values that they name, their ids and sources", () => {
    expect(records[0]).toMatchObject({happened: "Opened, 1,234.5 of them", happened_id: "opening"});
    expect(records[0]?.happened_source).toContain("https://example.org/letter");
    expect(records[5]).toMatchObject({bridges: "", bridges_kind: "", happened: "", open: ""});
  });

  it("refuses two columns of one name, which clashingName tells", () => {
    const columns = [
      ...sampleDataset.columns,
      {name: "bridges_low", type: "text", label: {en: "Low"}} as const
    ];
    expect(clashingName({...sampleDataset, columns})).toBe("bridges_low");
    expect(clashingName(sampleDataset)).toBeUndefined();
    expect(() => toFlatTable({...sampleDataset, columns}, "en")).toThrow('"bridges_low"');
  });
});

describe("toCsv", () => {
  it("leaves no text that a spreadsheet computes, and every number as it is", () => {
    expect(records.map(({name}) => name)).toEqual([
      "Old",
      `'=HYPERLINK("x")`,
      "''+1",
      "a\r\nb, c; d",
      " @x",
      ""
    ]);
    expect(csv).toContain("\r\n");
    expect(csv.startsWith("name,bridges,bridges_low,")).toBe(true);
  });

  it("is read back whole, whatever the texts are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: "grapheme"})), texts => {
        const read = parse(toCsv(textTable(texts)), {from_line: 2, record_delimiter: "\r\n"}) as string[][];
        const plain = read.map(([cell = ""]) =>
          cell.replace(/^'('*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/, "$1")
        );
        expect(plain).toEqual(texts);
        for (const [cell = ""] of read) expect(/^[=@\t\r]|^[+-](?!\d+([.,]\d+)?$)/.test(cell)).toBe(false);
      })
    );
  });
});

describe("toSemicolonCsv", () => {
  it("is what spreadsheets in French read: a byte order mark, semicolons, decimal commas, words", () => {
    expect(french.startsWith("\ufeffNom;Ponts;Ponts\u00a0: de;")).toBe(true);
    const [heads = [], ...rows] = parse(french, {bom: true, delimiter: ";"}) as string[][];
    expect(heads).toContain("'=Rang");
    const at = (row: number, head: string) => rows[row]?.[heads.indexOf(head)];
    expect(at(0, "Ponts")).toBe("1234,5");
    expect(at(1, "Ponts")).toBe("-12,25");
    expect(at(2, "Ponts\u00a0: nature de la valeur")).toBe("plus de");
    expect(at(2, "Ponts\u00a0: statut")).toBe("estimé");
    expect(at(2, "Ponts\u00a0: ce qui est compté")).toBe("dans la ville; hors taxes");
    expect(at(3, "Ponts\u00a0: réserve de la source")).toBe("oui");
    expect(at(0, "Événement")).toBe("Ouverts, 1\u202f234,5 en tout");
  });
});
