import {describe, expect, it} from "vitest";
import {extractText} from "../../src/evidence/extract-text.ts";
import {makeDocx, makeXlsx, makeZip} from "./make-documents.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const page = (body: string) =>
  utf8(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`);
const textOf = async (bytes: Uint8Array, options = {}) => (await extractText(bytes, options)).text;

describe("extractText of hostile documents", () => {
  it.each([
    ["tags that are never closed", "<a ".repeat(500_000)],
    ["sections that are never closed", "<![CDATA[".repeat(300_000)],
    ["less-than signs", "<".repeat(1_000_000)]
  ])("reads XML of %s in no time", async (_, body) => {
    await expect(
      extractText(utf8(`<?xml version="1.0"?><t>${body}`), {timeoutMs: 5_000})
    ).resolves.toMatchObject({format: "xml"});
  });

  it("neither unpacks a bomb in a workbook nor expands its entities", async () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const bomb = makeXlsx(rows, "Budget", {"xl/media/x.bin": new Uint8Array(210_000_000)});
    await expect(extractText(bomb)).rejects.toThrow("unpacks to more than");
    const entities = Array.from({length: 12}, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
    const strings = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY e0 "ha">${entities.join("")}]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>400 &e12;</t></si></sst>`;
    const laughs = await textOf(makeXlsx(rows, "Budget", {"xl/sharedStrings.xml": strings}));
    expect(laughs.length).toBeLessThan(1000);
  });

  it("refuses a zip bomb", async () => {
    const zeros = new Uint8Array(210_000_000);
    const bomb = makeZip({"word/document.xml": zeros});
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(extractText(bomb)).rejects.toThrow("unpacks to more than");
  });

  it("does not expand entities of a DOCX", async () => {
    const entities = Array.from(
      {length: 20},
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`
    ).join("");
    const prolog = `<!DOCTYPE w [<!ENTITY e0 "ha">${entities}]>`;
    const body = "<w:p><w:r><w:t>400 &e20;</w:t></w:r></w:p>";
    const outcome = await textOf(makeDocx(body, prolog)).catch((error: Error) => error.message);
    expect(outcome.length).toBeLessThan(1000);
  });

  it("ends a reader that takes too long, and reads the next document", async () => {
    const endless = page("<a><b>".repeat(400_000));
    await expect(extractText(endless, {timeoutMs: 50})).rejects.toThrow("takes more than 1 s");
    expect(await textOf(page("<p>400</p>"))).toBe("400");
  });

  it("ends a reader that takes too much memory", async () => {
    const far = makeXlsx('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    await expect(extractText(far, {memoryMb: 48})).rejects.toThrow(/memory|cannot be read/);
    expect(await textOf(page("<p>400</p>"))).toBe("400");
  });

  it("reads a line of 10 MB", async () => {
    const long = utf8("La ville compte 400 caméras. ".repeat(350_000));
    expect((await textOf(long)).length).toBeGreaterThan(10_000_000);
    expect((await textOf(page(new TextDecoder().decode(long)))).length).toBeGreaterThan(10_000_000);
  });
});
