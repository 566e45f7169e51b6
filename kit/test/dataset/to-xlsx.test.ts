import {strFromU8, unzipSync} from "fflate";
import readXlsxFile from "read-excel-file/node";
import {describe, expect, it} from "vitest";
import {toXlsx} from "../../src/dataset/to-xlsx.ts";

const rows = [
  ["Line", "Sentence"],
  ["1", '=HYPERLINK("https://example.org") & <b>'],
  ["2", " two\nlines\u0007 é \u{1f4f7}"]
];
const read = (bytes: Uint8Array) => readXlsxFile(Buffer.from(bytes));

describe("toXlsx", () => {
  it("is read back by another program as texts", async () => {
    const sheets = (await read(toXlsx({name: "A/B:*", rows}))) as unknown;
    const text = JSON.stringify(sheets);
    expect(text).toContain(JSON.stringify('=HYPERLINK("https://example.org") & <b>').slice(1, -1));
    expect(text).toContain("lines é \u{1f4f7}");
    expect(text).not.toContain("\u0007");
  });

  it("keeps what looks like a formula text, and writes equal bytes", () => {
    const bytes = toXlsx({name: "A/B:*", rows});
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(sheet).toContain('<c r="B2" s="3" t="inlineStr">');
    expect(sheet).not.toContain("<f>");
    expect(toXlsx({name: "A/B:*", rows})).toEqual(bytes);
  });

  it("names columns after Z", () => {
    const wide = toXlsx({name: "", rows: [Array.from({length: 28}, (_, at) => String(at))]});
    expect(strFromU8(unzipSync(wide)["xl/worksheets/sheet1.xml"] as Uint8Array)).toContain('r="AB1"');
  });
});
