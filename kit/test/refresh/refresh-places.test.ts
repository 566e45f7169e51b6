import {describe, expect, it} from "vitest";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {pinEvidence} from "../../src/ledger/pin.ts";
import {makeXlsx} from "../evidence/make-documents.ts";
import {townNotebook} from "./town-notebook.ts";

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const filler = "The town keeps this paper for whoever asks";
const workbook = (row: number) =>
  makeXlsx(
    `<row r="1">${cell("A1", filler)}</row><row r="${row}">${cell(`B${row}`, "The town has 400 cameras")}</row>`
  );
const json = (count: number, year = 2025) => JSON.stringify({town: {cameras: count, year, note: filler}});

/** A notebook with one figure, whose document is captured and pinned. */
async function notebookOf(
  selector: string,
  document: string | Uint8Array,
  mediaType: string,
  {time = "unknown", more = ""} = {}
) {
  const notebook = await townNotebook({
    "data/statements.yaml": "",
    "data/units.yaml": "camera:\n  en: {one: camera, other: cameras}\n",
    "data/figures/town.yaml": `cameras:
  label: {en: Cameras}
  unit: camera
  figures:
    cameras-now:
      value: 400
      time: ${time}
      status: reported
      evidence:
        - {source: town-page, ${selector}}
${more}`
  });
  const {root, server, refresh} = notebook;
  server.serve("/town", document, mediaType);
  await refresh({write: true, sources: ["town-page"], day: "2026-01-06"});
  const archive = [`${root}/data/archive`];
  const options = {root, locales: ["en"], archive, quotedShare: {warn: 1, fail: 1}};
  await pinEvidence(options, "2026-01-06");
  const stateOf = async (id: string) =>
    (await checkLedger({root, locales: ["en"]})).published.figures[id]?.evidence[0];
  return {...notebook, stateOf};
}

describe("refreshSources", () => {
  it("writes the cell to which a quote has moved, so that the ledger still says where it stands", async () => {
    const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const quote = 'quote: {exact: "The town has 400 cameras"}, cell: B2';
    const {server, refresh, read, faults, stateOf} = await notebookOf(quote, workbook(2), mediaType);
    expect(await stateOf("cameras-now")).toMatchObject({state: "verified", cell: "B2"});
    server.serve("/town", workbook(5), mediaType);
    await refresh({write: true, sources: ["town-page"]});
    expect(await read("data/figures/town.yaml")).toContain('cell: "Budget!B5"');
    expect(await stateOf("cameras-now")).toMatchObject({state: "verified"});
    expect(await faults()).toEqual([]);
  });

  it("proves the new value of a pointer, and keeps the proof of the former one", async () => {
    const {server, refresh, stateOf, faults} = await notebookOf(
      "pointer: /town/cameras",
      json(400),
      "application/json"
    );
    expect(await stateOf("cameras-now")).toMatchObject({state: "verified", checked: "2026-01-06"});
    server.serve("/town", json(500), "application/json");
    await refresh({write: true, sources: ["town-page"]});
    expect(await stateOf("cameras-now")).toMatchObject({state: "verified", checked: "2026-03-09"});
    expect(await stateOf("cameras-now@1")).toMatchObject({state: "verified", checked: "2026-01-06"});
    expect(await faults()).toEqual([]);
  });

  it("writes a value and its year together, where both have changed", async () => {
    const more = "        - {source: town-page, pointer: /town/year, supports: [time]}\n";
    const {server, refresh, read, faults} = await notebookOf(
      "pointer: /town/cameras",
      json(400),
      "application/json",
      {time: "2025", more}
    );
    server.serve("/town", json(500, 2026), "application/json");
    const {report} = await refresh({write: true, sources: ["town-page"]});
    expect(report.sources[0]?.quotes).toMatchObject([
      {state: "figure changed", written: true},
      {state: "figure changed", written: true, time: {before: "2025", after: "2026"}}
    ]);
    expect(await read("data/figures/town.yaml")).toMatch(
      /cameras-now:\n {6}value: 500\n {6}time: 2026\n[\s\S]*cameras-now@1:\n {6}value: 400\n {6}time: 2025\n/
    );
    expect(await faults()).toEqual([]);
  });
});
