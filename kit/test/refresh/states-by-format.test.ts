import {describe, expect, it} from "vitest";
import {makePdf, makeXlsx} from "../evidence/make-documents.ts";
import {page, townNotebook} from "./town-notebook.ts";

type Content = string | Uint8Array;
type Format = [name: string, mediaType: string, write: (sentences: readonly string[]) => Content];

const formats: Format[] = [
  ["HTML", "text/html; charset=utf-8", page],
  ["PDF", "application/pdf", sentences => makePdf([sentences.map((text, at) => [40, 700 - 30 * at, text])])],
  [
    "XLSX",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    sentences =>
      makeXlsx(
        sentences
          .map(
            (text, at) =>
              `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`
          )
          .join("")
      )
  ]
];

const first = [
  "The town keeps this paper for whoever asks.",
  "The town has 400 cameras in its streets, and looks after them.",
  "Whoever wants to know more writes to the town hall."
];
const camera = (text: string) => first.with(1, text);

/** A state, what the document says in it, and what the report says of the quote. */
const states: [state: string, sentences: readonly string[], quote: object][] = [
  ["unchanged", first, {state: "unchanged"}],
  ["cosmetic", [...first, "Last seen to in March."], {state: "unchanged"}],
  [
    "quote moved",
    camera("The town has put 400 cameras in its streets, and looks after them."),
    {state: "quote moved"}
  ],
  [
    "figure changed",
    camera("The town has 500 cameras in its streets, and looks after them."),
    {state: "figure changed", quantity: {before: {low: "400"}, after: {low: "500"}}}
  ],
  ["quote gone", camera("It has a river, and three bridges over it."), {state: "quote gone"}],
  [
    "another document",
    ["Please sign in to go on.", "Forgot your password? Write to us."],
    {state: "quote gone"}
  ]
];

async function notebookOf([, mediaType, write]: Format) {
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
      evidence: {source: town-page, quote: {exact: "The town has 400 cameras in its streets"}}
`
  });
  const serve = (sentences: readonly string[]) => notebook.server.serve("/town", write(sentences), mediaType);
  serve(first);
  await notebook.refresh({write: true, sources: ["town-page"], day: "2026-01-06"});
  return {...notebook, serve};
}

describe.each(formats)("a source in %s", (...format) => {
  it.each(states)("is told as: %s", async (state, sentences, quote) => {
    const {serve, refresh, faults} = await notebookOf(format);
    serve(sentences);
    const {sources} = (await refresh({write: true})).report;
    expect(sources).toMatchObject([{state, quotes: [quote]}]);
    expect(await faults()).toEqual([]);
  });

  it.each([
    ["source gone", 404],
    ["source gone", 410],
    ["unreachable", 500]
  ])("is told as: %s, at %i, and is as before when it is back", async (state, status) => {
    const {server, serve, refresh, read} = await notebookOf(format);
    const before = await read("data/figures/town.yaml");
    server.serve("/town", (_, response) => response.writeHead(status).end());
    const {sources} = (await refresh({write: true})).report;
    expect(sources).toMatchObject([{state, quotes: [{state: "not known"}]}]);
    expect(await read("data/figures/town.yaml")).toBe(before);
    serve(first);
    expect((await refresh()).report.sources).toMatchObject([{state: "unchanged"}]);
  });
});
