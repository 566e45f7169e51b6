import {describe, expect, it} from "vitest";
import {readLedger} from "../../src/ledger/read.ts";
import {makeDocx, makePdf, makeXlsx} from "../evidence/make-documents.ts";
import {type TownNotebook, townNotebook} from "./town-notebook.ts";

const filler = "The town keeps this paper for whoever asks";

const pdf = (count: string) =>
  makePdf([
    [[40, 700, filler]],
    [
      [40, 700, `The town has ${count} cameras in its streets`],
      [40, 680, "and looks after each of them."]
    ]
  ]);
const docx = (count: string) =>
  makeDocx(
    `<w:p><w:r><w:t>${filler}.</w:t></w:r></w:p><w:p><w:r><w:t>The town has ${count} cameras in its streets.</w:t></w:r></w:p>`
  );
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const xlsx = (count: string) =>
  makeXlsx(
    `<row r="1">${cell("A1", filler)}</row><row r="2">${cell("A2", `The town has ${count} cameras in its streets`)}</row>`
  );
const csv = (count: string) => `place,cameras\nstation,7\ntown,${count}\n`;
const json = (count: string) => JSON.stringify({town: {cameras: Number(count), note: filler}});

const quote = 'quote: {exact: "The town has 400 cameras in its streets"}';

/** A notebook with one figure of one document, which the server has with 400 at first. */
async function notebookOf(
  selector: string,
  content: string | Uint8Array,
  mediaType: string
): Promise<TownNotebook> {
  const notebook = await townNotebook({
    "data/statements.yaml": "",
    "data/units.yaml": "camera:\n  en: {one: camera, other: cameras}\n",
    "data/figures/town.yaml": `cameras:
  label: {en: Cameras}
  unit: camera
  figures:
    cameras-now:
      value: 400
      time: unknown
      status: reported
      evidence: {source: town-page, ${selector}}
`
  });
  notebook.server.serve("/town", content, mediaType);
  await notebook.refresh({write: true, sources: ["town-page"], day: "2026-01-06"});
  return notebook;
}

const cases: [
  name: string,
  selector: string,
  document: (count: string) => string | Uint8Array,
  mediaType: string
][] = [
  ["a PDF", `${quote}, page: 2`, pdf, "application/pdf"],
  ["a Word document", quote, docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["a workbook", quote, xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["a table", 'fragment: "cell=3,2"', csv, "text/csv"],
  ["JSON", "pointer: /town/cameras", json, "application/json"]
];

describe("refreshSources", () => {
  it.each(cases)("reads a figure again in %s, and writes it", async (_, selector, document, mediaType) => {
    const {server, refresh, root, faults} = await notebookOf(selector, document("400"), mediaType);
    expect((await refresh()).report.sources[0]?.state).toBe("unchanged");
    server.serve("/town", document("500"), mediaType);
    const source = (await refresh({write: true, sources: ["town-page"]})).report.sources[0];
    expect(source).toMatchObject({
      state: "figure changed",
      quotes: [
        {state: "figure changed", quantity: {before: {low: "400"}, after: {low: "500"}}, written: true}
      ]
    });
    const {ledger} = await readLedger(root);
    expect(ledger.figures.get("cameras-now")?.input).toMatchObject({
      value: "500",
      supersedes: "cameras-now@1"
    });
    expect(ledger.figures.get("cameras-now@1")?.input).toMatchObject({value: "400", time: "../2026-03-09"});
    expect(await faults()).toEqual([]);
  });

  it("says that a cell or a pointer leads nowhere now", async () => {
    const {server, refresh} = await notebookOf("pointer: /town/cameras", json("400"), "application/json");
    server.serve(
      "/town",
      JSON.stringify({town: {note: filler}, other: "words ".repeat(9)}),
      "application/json"
    );
    expect((await refresh()).report.sources[0]?.quotes).toMatchObject([{state: "quote gone"}]);
  });
});
