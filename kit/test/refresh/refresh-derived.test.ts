import {appendFile, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {page, reworded, sentences, townNotebook} from "./town-notebook.ts";

const derived = `
libraries-closed:
  label: {en: Libraries that are closed on Sundays}
  unit: library
  figures:
    libraries-closed-2020:
      formula: libraries-2020 - libraries-on-sundays
      base: any-day
      assuming: {en: Libraries that open on Sundays are among all.}
`;
const checks = `checks:
  most-libraries-open-on-weekdays:
    that: libraries-closed-2020 >= 7 library
    because: {en: The town said so.}
`;

describe("refreshSources of figures that others are derived from", () => {
  it("derives them from the new values, and keeps the former versions out of them", async () => {
    const {server, refresh, root} = await townNotebook();
    await appendFile(join(root, "data/figures/town.yaml"), derived);
    server.serve("/town", page(reworded("12 libraries, of which 5", "14 libraries, of which 6")));
    const {problems} = await refresh({write: true});
    expect(problems).toEqual([]);
    const {published} = await checkLedger({root, locales: ["en"]});
    expect(published.figures["libraries-closed-2020"]).toMatchObject({
      quantity: {low: "8", high: "8"},
      derived: {inputs: ["libraries-2020", "libraries-on-sundays"]}
    });
  });

  it("writes what the document says, and reports a cross-check that fails by it", async () => {
    const {server, refresh, root, read} = await townNotebook();
    await appendFile(join(root, "data/figures/town.yaml"), derived);
    await writeFile(join(root, "data/checks.yaml"), checks);
    expect((await refresh({write: true})).problems).toEqual([]);
    server.serve("/town", page(reworded("12 libraries, of which 5", "12 libraries, of which 11")));
    const {report, problems} = await refresh({write: true});
    expect(report.sources[0]?.quotes[1]).toMatchObject({entry: "libraries-on-sundays", written: true});
    expect(problems).toMatchObject([{code: "check-fails", file: "data/checks.yaml"}]);
    expect(await read("data/figures/town.yaml")).toContain("libraries-on-sundays@1:");
  });

  it("writes what makes a derived figure impossible, and reports that", async () => {
    const {server, refresh, root, read} = await townNotebook();
    await appendFile(
      join(root, "data/figures/town.yaml"),
      derived
        .replace("libraries-2020 - libraries-on-sundays", "libraries-2020 / libraries-on-sundays")
        .replace("unit: library", 'unit: "1"')
    );
    expect((await refresh({write: true})).problems).toEqual([]);
    server.serve("/town", page(reworded("of which 5", "of which 0")));
    const {problems} = await refresh({write: true});
    expect(problems).toMatchObject([{code: "formula-fault", problem: "the divisor may be zero"}]);
    expect(await read("data/figures/town.yaml")).toContain("value: 0");
  });

  it("changes nothing of a figure whose former version was edited into another chain by hand", async () => {
    const {server, refresh, root, read, faults} = await townNotebook();
    server.serve("/town", page(reworded("More than 400", "More than 500")));
    await refresh({write: true});
    const file = join(root, "data/figures/town.yaml");
    // Somebody takes the former version for a figure of its own.
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replaceAll("cameras-now@1", "cameras-of-old"));
    server.serve("/town", page(reworded("More than 400", "More than 600")));
    await refresh({write: true, day: "2026-04-01"});
    const after = await read("data/figures/town.yaml");
    expect(after.match(/supersedes: .*/g)).toEqual([
      'supersedes: "cameras-now@1"',
      'supersedes: "cameras-of-old"'
    ]);
    expect(after).toContain("cameras-now@1:");
    expect(await faults()).not.toContain("unknown-figure");
  });
});

it("refreshSources finds the former words again where a change is taken back", async () => {
  const {server, refresh, read, faults} = await townNotebook();
  server.serve("/town", page(reworded("More than 400", "More than 500")));
  await refresh({write: true});
  server.serve("/town", page(sentences));
  const {report} = await refresh({write: true, day: "2026-04-01"});
  expect(report.sources[0]).toMatchObject({state: "figure changed"});
  expect(
    (await read("data/figures/town.yaml")).match(/cameras-now(?:@\d)?:|value: ">.*"|supersedes: .*/g)
  ).toEqual([
    "cameras-now:",
    'value: ">400"',
    'supersedes: "cameras-now@2"',
    "cameras-now@2:",
    'value: ">500"',
    'supersedes: "cameras-now@1"',
    "cameras-now@1:",
    'value: ">400"'
  ]);
  expect(await faults()).toEqual([]);
});
