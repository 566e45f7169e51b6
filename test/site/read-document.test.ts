import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {describe, expect, it} from "vitest";
import {openArchive} from "../../kit/src/evidence/archive.ts";
import {extractText} from "../../kit/src/evidence/extract-text.ts";
import {readLedger} from "../../kit/src/ledger/read.ts";
import {toNotation} from "../../kit/src/quantity/notation.ts";
import {readQuantities} from "../../kit/src/quantity/read-quantities.ts";

const root = resolve(import.meta.dirname, "../..");
const archive = (process.env.SOURCEBOOK_ARCHIVE ?? "").split(":").filter(Boolean);
const folders = archive.map(folder => resolve(root, folder)).filter(folder => existsSync(folder));

describe.skipIf(folders.length === 0)("the document of the notebook", () => {
  it("has its numbers read with kind and unit, and nothing else called a quantity", async () => {
    const {ledger} = await readLedger(root);
    const hash = ledger.sources.get("technopolice-toulouse")?.input.snapshot ?? "";
    const snapshot = await openArchive(folders).find(hash);
    expect(snapshot, "the archive holds the document").toBeDefined();
    const {text} = await extractText(snapshot?.bytes ?? new Uint8Array());
    const readings = readQuantities(text, {locale: "fr", units: ledger.units});
    const quantities = readings.filter(({kind}) => kind === "quantity");
    expect(
      quantities.map(
        ({quantity, tax}) => quantity && [toNotation(quantity), quantity.unit, tax ?? ""].join(" ").trim()
      )
    ).toEqual([
      "30 camera",
      "350 1",
      "350 camera",
      "30 day",
      ">10000 image/s",
      "150000 EUR",
      "~100 camera",
      "30 camera",
      "350 camera",
      ">400 camera",
      "100 1",
      "100 officer",
      "39457.98 EUR excluded",
      "47349.58 1 included",
      "30 licence"
    ]);
    expect(readings.filter(({kind}) => kind !== "quantity" && kind !== "date")).toEqual([]);
    expect(readings.filter(({kind}) => kind === "date").map(({time}) => time)).toEqual([
      "2018/..",
      "2017",
      "2016",
      "2017",
      "2019",
      "2019",
      "../2023",
      "../2025",
      "2020",
      "2019",
      "2019-01",
      "2018",
      "2018-08",
      "2017",
      "2017",
      "2017-02"
    ]);
  });
});
