import {mkdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readLedger} from "../../src/ledger/read.ts";
import {diffLines} from "./diff-lines.ts";
import {page, reworded, sentences, townNotebook} from "./town-notebook.ts";

const figuresFile = "data/figures/town.yaml";

describe("refreshSources with write", () => {
  it("writes nothing where nothing changed", async () => {
    const {refresh, read} = await townNotebook();
    const before = await Promise.all(
      [figuresFile, "data/sources.yaml", "data/sourcebook.lock.json"].map(read)
    );
    await refresh({write: true});
    expect(
      await Promise.all([figuresFile, "data/sources.yaml", "data/sourcebook.lock.json"].map(read))
    ).toEqual(before);
  });

  it("keeps the former figure, ended on that day, and changes no line that was there but its own", async () => {
    const {server, refresh, read, faults} = await townNotebook();
    const [figures, sources] = [await read(figuresFile), await read("data/sources.yaml")];
    const former = /snapshot: ([0-9a-f]{64})/.exec(sources)?.[1];
    server.serve("/town", page(reworded("More than 400", "More than 500")));
    const {report} = await refresh({write: true});
    expect(report.sources[0]?.quotes.filter(({written}) => written).map(({entry}) => entry)).toEqual([
      "cameras-now"
    ]);
    expect(diffLines(figures, (await read(figuresFile)).replaceAll("\u00a0", " "))).toEqual({
      removed: [],
      added: [
        '      value: ">500"',
        '      supersedes: "cameras-now@1"',
        '        quote: {exact: "More than 500 cameras have watched its streets since 2018"}',
        "    cameras-now@1:",
        '      time: "2018/2026-03-09"',
        "      status: reported",
        '      time-because: {en: "The document said so until it was read again on 9 March 2026; it says something else now."}',
        "      evidence:",
        "        source: town-page",
        `        snapshot: ${former}`,
        "        supports: [value, time]",
        ""
      ]
    });
    expect(await faults()).toEqual([]);
  });

  it("proves what it wrote, and keeps the days of proofs that still hold", async () => {
    const {server, refresh, read, root} = await townNotebook();
    server.serve("/town", page(reworded("More than 400", "More than 500")));
    await refresh({write: true});
    const proofs: {figure: string; checked: string; snapshot: string}[] = JSON.parse(
      await read("data/sourcebook.lock.json")
    );
    const days = Object.fromEntries(proofs.map(({figure, checked}) => [figure, checked]));
    expect(days).toMatchObject({"cameras-now": "2026-03-09", "cameras-now@1": "2026-01-05"});
    const {ledger} = await readLedger(root);
    expect(proofs.find(({figure}) => figure === "cameras-now")?.snapshot).toBe(
      ledger.sources.get("town-page")?.input.snapshot
    );
  });

  it("counts versions, and links each to the one before", async () => {
    const {server, refresh, root, faults} = await townNotebook();
    for (const count of ["500", "600", "700"]) {
      server.serve("/town", page(reworded("More than 400", `More than ${count}`)));
      await refresh({write: true, sources: ["town-page"]});
    }
    const {ledger} = await readLedger(root);
    const versions = [...ledger.figures.values()].flatMap(figure =>
      figure.origin === "sourced" && figure.id.startsWith("cameras") ? [figure] : []
    );
    expect(versions.map(({id, input}) => [id, input.value, input.supersedes])).toEqual([
      ["cameras-now", ">700", "cameras-now@3"],
      ["cameras-now@3", ">600", "cameras-now@2"],
      ["cameras-now@2", ">500", "cameras-now@1"],
      ["cameras-now@1", ">400", undefined]
    ]);
    expect(await faults()).toEqual([]);
  });

  it("follows the number that a quote points at, in a quote in block style", async () => {
    const {server, refresh, root, faults} = await townNotebook();
    server.serve("/town", page(reworded("12 libraries, of which 5", "14 libraries, of which 6")));
    await refresh({write: true});
    const {ledger} = await readLedger(root);
    const input = (id: string) => {
      const figure = ledger.figures.get(id);
      return figure?.origin === "sourced" ? figure.input : undefined;
    };
    expect(input("libraries-2020")).toMatchObject({
      value: "14",
      time: "2020",
      evidence: [{quote: {exact: "In 2020 the town counted 14 libraries", number: "14"}}]
    });
    expect(input("libraries-2020@1")).toMatchObject({value: "12", time: "2020", rank: "normal"});
    expect(input("libraries-on-sundays")).toMatchObject({
      value: "6",
      evidence: [
        {quote: {exact: "the town counted 14 libraries, of which 6 open on Sundays", number: "6"}},
        {}
      ]
    });
    expect(await faults()).toEqual([]);
  });

  it("renews words that moved, without another version", async () => {
    const {server, refresh, read, faults} = await townNotebook();
    server.serve("/town", page(reworded("have watched its streets", "have been watching its streets")));
    await refresh({write: true});
    const text = await read(figuresFile);
    expect(text).toContain("More than 400 cameras have been watching its streets since 2018");
    expect(text).not.toContain("@1");
    expect(await faults()).toEqual([]);
  });

  it("leaves what is gone at its former capture, and says so until it is mended", async () => {
    const {server, refresh, read, faults} = await townNotebook();
    server.serve("/town", page(sentences.filter(sentence => !sentence.includes("mayor"))));
    await refresh({write: true});
    expect(await read("data/statements.yaml")).toMatch(/ {4}snapshot: [0-9a-f]{64}\n {4}quote:/);
    expect(await faults()).toEqual([]);
    const again = (await refresh({write: true, day: "2026-03-10"})).report.sources[0];
    expect(again?.quotes.at(-1)).toMatchObject({
      entry: "no-recognition",
      state: "quote gone",
      written: false
    });
    server.serve("/town", page(sentences));
    await refresh({write: true, day: "2026-03-11"});
    expect(await read("data/statements.yaml")).not.toContain("snapshot");
    expect(await faults()).toEqual([]);
  });

  it.each([
    ["another document", page(["Please sign in to go on.", "Forgot your password? Write to us."])],
    ["unreadable", "\u0089PNG\r\n"]
  ])("writes nothing of %s", async (_, content) => {
    const {server, refresh, read} = await townNotebook();
    const before = await read("data/sources.yaml");
    server.serve("/town", Buffer.from(content, "latin1"));
    await refresh({write: true});
    expect(await read("data/sources.yaml")).toBe(before);
  });

  it("leaves a figure whose other evidence still says the former value", async () => {
    const {server, refresh, read, root, faults} = await townNotebook();
    server.serve(
      "/other",
      page(["A newspaper counts more than 400 cameras too, as of this spring and the last one."])
    );
    const sources = await read("data/sources.yaml");
    await writeFile(
      join(root, "data/sources.yaml"),
      `${sources}${sources
        .replace("town-page", "paper")
        .replace("/town", "/other")
        .replace(/ {2}snapshot.*\n/, "")}`
    );
    const figures = await read(figuresFile);
    await writeFile(
      join(root, figuresFile),
      figures.replace(
        / {6}evidence:\n {8}source: town-page\n {8}quote: \{exact: "More(.*)\n(.*)\n/,
        `      evidence:
        - source: town-page
          quote: {exact: "More$1
          supports: [value, time]
        - {source: paper, quote: {exact: "counts more than 400 cameras"}}
`
      )
    );
    await refresh({write: true});
    server.serve("/town", page(reworded("More than 400", "More than 500")));
    const {report} = await refresh({write: true, day: "2026-03-10"});
    expect(report.sources[0]?.quotes.find(({entry}) => entry === "cameras-now")).toMatchObject({
      state: "figure changed",
      written: false,
      reason: "other evidence still says the former value"
    });
    expect(await read(figuresFile)).not.toContain("@1");
    expect(await faults()).toEqual([]);
  });

  it("writes a translation with the new number, and leaves one that it cannot", async () => {
    for (const [translation, expected] of [
      ["plus de 400 caméras", /fr: "plus de 500 caméras"/],
      ["plus de quatre cents caméras", /fr: "plus de quatre cents caméras"}\n$/]
    ] as const) {
      const {server, refresh, read, root} = await townNotebook();
      const figures = await read(figuresFile);
      await writeFile(join(root, figuresFile), `${figures}        translation: {fr: "${translation}"}\n`);
      const units = await read("data/units.yaml");
      await writeFile(join(root, "data/units.yaml"), `${units}  fr: {one: caméra, other: caméras}\n`);
      server.serve("/town", page(reworded("More than 400", "More than 500")));
      await refresh({write: true});
      expect(await read(figuresFile)).toMatch(expected);
    }
  });

  it("notes an update where what was published is another value", async () => {
    const {server, refresh, read, root} = await townNotebook();
    const quantity = {low: "400", lowOpen: true, high: null, highOpen: false, about: false, unit: "camera"};
    await mkdir(join(root, "published/cameras/1f3a"), {recursive: true});
    await writeFile(
      join(root, "published/cameras/1f3a/chart.json"),
      JSON.stringify({data: {figures: {"cameras-now": {quantity}}}})
    );
    server.serve(
      "/town",
      page(reworded("More than 400", "More than 500").map(text => text.replace("12", "13")))
    );
    await refresh({write: true});
    expect((await read("data/updates.yaml")).replace(/^#.*\n/gm, "")).toBe(`- date: 2026-03-09
  figure: cameras-now
  former: "cameras-now@1"
  source: town-page
  from: ">400"
  to: ">500"
`);
  });

  it("never lets what a document says become YAML or code", async () => {
    const {server, refresh, root, faults} = await townNotebook();
    server.serve(
      "/town",
      page(
        reworded("400 cameras have watched", "500 &quot;}, value: 1 #&#x85;&#x202e; \\cameras 'have watched")
      )
    );
    await refresh({write: true});
    const {ledger, problems} = await readLedger(root);
    expect(problems).toEqual([]);
    expect(ledger.figures.size).toBeLessThanOrEqual(4);
    expect(await faults()).toEqual([]);
  });

  it("captures a document for the first time where the archive was lost", async () => {
    const {refresh, root, faults} = await townNotebook();
    await rm(join(root, "data/archive"), {recursive: true});
    const {report} = await refresh();
    expect(report.sources[0]?.state).toBe("unchanged");
    expect(await faults()).toEqual([]);
  });
});
