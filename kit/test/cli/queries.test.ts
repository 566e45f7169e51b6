import {existsSync, readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";

let bench: Workbench;
let notebook: NotebookCopy;
beforeAll(() => {
  bench = new Workbench();
  notebook = bench.copy("tiny-notebook");
}, 60_000);
afterAll(() => bench.remove());

describe("sourcebook lineage", () => {
  it("prints a tree, or JSON", async () => {
    const {stdout, code} = await notebook.run(["lineage", "bridges-growth"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^bridges-growth: >3 bridge = bridges-2024 - bridges-2020 \(reported/);
    expect(stdout).toContain("“In 2020 the city had 12 bridges open to traffic”");
    const json = JSON.parse((await notebook.run(["lineage", "bridges-growth", "--format", "json"])).stdout);
    expect(json).toMatchObject({id: "bridges-growth", restsOn: [{id: "bridges-2024"}, {id: "bridges-2020"}]});
  });

  it("suggests an id it knows", async () => {
    const {stderr, code} = await notebook.run(["lineage", "bridge-growth"]);
    expect(stderr).toBe('the ledger has no entry "bridge-growth" (did you mean "bridges-growth"?)\n');
    expect(code).toBe(2);
  });
});

describe("sourcebook read", () => {
  it("knows the notebook's units, and gives one object a line", async () => {
    const text = "In 2024 the city has more than 15 bridges.";
    const {stdout} = await notebook.run(["read", "--locale", "en", "--format", "json", text]);
    const readings = stdout
      .trim()
      .split("\n")
      .map(line => JSON.parse(line));
    expect(readings).toMatchObject([
      {kind: "date", time: "2024", start: 3, end: 7},
      {
        kind: "quantity",
        text: "more than 15 bridges",
        quantity: {low: "15", lowOpen: true, high: null, unit: "bridge"}
      }
    ]);
  });

  it("needs a language", async () => {
    const {stderr, code} = await notebook.run(["read", "12"]);
    expect(stderr).toContain("--locale");
    expect(code).toBe(2);
  });
});

describe("sourcebook explain", () => {
  it("explains one code, lists all, and suggests", async () => {
    expect((await notebook.run(["explain", "quote-disagrees"])).stdout).toMatch(
      /^quote-disagrees\nThe words of a quote/
    );
    expect((await notebook.run(["explain"])).stdout.split("\n")).toContain("naked-number");
    const unknown = await notebook.run(["explain", "quote-disagree"]);
    expect(unknown).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean "quote-disagrees"?')
    });
  });
});

describe("sourcebook check", () => {
  it("prints problems for programs and for pull requests", async () => {
    const broken = bench.copy("tiny-notebook", "broken");
    const file = path.join(broken.folder, "data/figures/bridges.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("value: 12", "value: 13"));
    const json = await broken.run(["check", "--format", "json"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject([
      {code: "quote-disagrees", file: "data/figures/bridges.yaml", line: 6, column: 14}
    ]);
    const github = await broken.run(["check", "--format", "github"]);
    expect(github.stdout).toMatch(
      /^::error file=data\/figures\/bridges\.yaml,line=6,col=14,title=quote-disagrees::the value is 13 bridge/
    );
  });

  it("writes schemas for editors beside the types", async () => {
    await notebook.run(["types"]);
    const schemas = path.join(notebook.folder, ".sourcebook/schemas");
    expect(existsSync(path.join(schemas, "figures.json"))).toBe(true);
    expect(readFileSync(path.join(schemas, "figures.json"), "utf8")).toContain('"bridge-letter"');
  });
});
