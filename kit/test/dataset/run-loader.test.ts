import {describe, expect, it} from "vitest";
import {z} from "zod";
import {entry, loader, period, quantity, text} from "../../src/dataset/loader.ts";
import {runLoader} from "../../src/dataset/run-loader.ts";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {formatProblem} from "../../src/problem/problem.ts";
import {ledgerFiles, notebookFolder} from "../ledger/notebook-folder.ts";

const title = {en: "Libraries", fr: "Bibliothèques"};
const row = z.object({time: period({en: "Date", fr: "Date"}), libraries: quantity("library")});

async function run(definition: unknown) {
  const root = await notebookFolder(ledgerFiles);
  const {published} = await checkLedger({root, locales: ["en", "fr"]});
  return runLoader(definition, {id: "libraries", file: "loaders/libraries.ts", ledger: published});
}

describe("runLoader", () => {
  it("gives rows, columns and everything that the figures rest on", async () => {
    const {dataset, problems} = await run(
      loader({title, row, load: ({ledger}) => ledger.indicator("libraries").rows()})
    );
    expect(problems).toEqual([]);
    expect(dataset?.columns).toEqual([
      {name: "time", type: "time", label: {en: "Date", fr: "Date"}},
      {name: "libraries", type: "quantity", unit: "library", label: {en: "Libraries", fr: "Bibliothèques"}}
    ]);
    expect(dataset?.rows.map(({time}) => time)).toEqual(["2020", "../2024"]);
    expect(Object.keys(dataset?.figures ?? {})).toEqual([
      "libraries-2020",
      "libraries-if-plan-met",
      "libraries-plan"
    ]);
    expect(Object.keys(dataset?.sources ?? {})).toEqual(["letter"]);
    expect(Object.keys(dataset?.units ?? {})).toEqual(["library"]);
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
  });

  it.each([
    ["no dataset", {}, /loaders\/libraries\.ts its default export is no dataset.*\[loader-shape\]/],
    [
      "a loader that throws",
      loader({title, row, load: ({ledger}) => ledger.indicator("librares" as "libraries").rows()}),
      /fails: unknown indicator "librares" \(did you mean "libraries"\?\).*\[loader-fails\]/
    ],
    [
      "a number typed in by hand",
      loader({title, row, load: () => [{time: "2020", libraries: 12 as never}]}),
      /row 1, libraries: not a figure: take cells from the ledger.*\[row-shape\]/
    ],
    [
      "a figure of another unit",
      loader({
        title,
        row: z.object({books: quantity("book")}),
        load: ({ledger}) => [{books: ledger.figure("libraries-2020")}]
      }),
      /row 1, books: its unit is "library", the column's is "book"/
    ],
    [
      "two columns of one name in downloads",
      loader({
        title,
        row: z.object({libraries: quantity("library"), libraries_low: z.number()}),
        load: ({ledger}) => [{libraries: ledger.figure("libraries-2020"), libraries_low: 1}]
      }),
      /two columns of its downloads would be named "libraries_low".*\[column-names\]/
    ],
    ["no list of rows", loader({title, row, load: () => ({}) as never}), /gives no list of rows/]
  ])("%s is a problem, not a throw", async (_name, definition, expected) => {
    const {dataset, problems} = await run(definition);
    expect(dataset).toBeUndefined();
    expect(problems.map(formatProblem).join("\n")).toMatch(expected);
  });

  it("gives events and statements with what they rest on", async () => {
    const when = {en: "When", fr: "Quand"};
    const what = {en: "What", fr: "Quoi"};
    const {dataset, problems} = await run(
      loader({
        title,
        row: z.object({time: period(when), event: entry(what)}),
        load: ({ledger}) => [...ledger.events(), ledger.event("opening")]
      })
    );
    expect(problems).toEqual([]);
    expect(dataset?.rows.map(({event}) => event)).toEqual([
      {entry: "opening", text: expect.objectContaining({en: expect.any(String)})},
      {entry: "opening", text: expect.objectContaining({en: expect.any(String)})}
    ]);
    expect(Object.keys(dataset?.entries ?? {})).toEqual(["opening"]);
    expect(Object.keys(dataset?.sources ?? {})).toEqual(["letter"]);
    const typedIn = await run(
      loader({title, row: z.object({event: entry(what)}), load: () => [{event: "An opening" as never}]})
    );
    expect(typedIn.problems.map(formatProblem).join()).toMatch(/row 1, event: no event or statement/);
  });

  it("takes a column of which some figures are missing", async () => {
    const {dataset, problems} = await run(
      loader({
        title,
        row: z.object({libraries: quantity("library").nullable()}),
        load: ({ledger}) => [{libraries: ledger.figure("libraries-2020")}, {libraries: null}]
      })
    );
    expect(problems).toEqual([]);
    expect(dataset?.columns).toMatchObject([{name: "libraries", type: "quantity", unit: "library"}]);
    expect(dataset?.rows[1]).toEqual({libraries: null});
  });

  it("takes texts by language and several units in one column", async () => {
    const {dataset} = await run(
      loader({
        title,
        row: z.object({what: text({en: "What", fr: "Quoi"}), count: quantity(["library", "book"])}),
        load: ({ledger}) => [{what: {en: "Counted", fr: "Compté"}, count: ledger.figure("libraries-2020")}]
      })
    );
    expect(dataset?.columns).toEqual([
      {name: "what", type: "text", label: {en: "What", fr: "Quoi"}},
      {name: "count", type: "quantity", label: {en: "count"}}
    ]);
  });
});
