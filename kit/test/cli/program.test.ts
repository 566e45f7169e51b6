import {rmSync} from "node:fs";
import path from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";

const timeout = 60_000;
let bench: Workbench;
let notebook: NotebookCopy;
beforeAll(() => {
  bench = new Workbench();
  notebook = bench.copy("tiny-notebook");
}, timeout);
afterAll(() => bench.remove());

describe("sourcebook", () => {
  it.each([
    {args: ["--help"], code: 0},
    {args: ["--version"], code: 0},
    {args: [], code: 2},
    {args: ["biuld"], code: 2},
    {args: ["build", "--fast"], code: 2},
    {args: ["dev", "--port", "http"], code: 2},
    {args: ["pin", "--today", "yesterday"], code: 2},
    {args: ["--root", "nowhere", "check"], code: 2}
  ])(
    "$args exits with $code",
    async ({args, code}) => {
      const result = await notebook.run(args);
      expect(result.code).toBe(code);
      expect(result.stdout + result.stderr).not.toBe("");
    },
    timeout
  );

  it(
    "says where a notebook would be",
    async () => {
      const result = await notebook.run(["--root", "src", "check"]);
      expect(result.stdout).toMatch(/^observablehq\.config\.ts there is no such file.*\[no-notebook\]$/m);
      expect(result.code).toBe(1);
    },
    timeout
  );

  it(
    "runs from elsewhere with --root",
    async () => {
      const result = await notebook.run(["--root", "../tiny-notebook", "check"]);
      expect(result).toMatchObject({code: 0, stderr: expect.stringMatching(/^check: 3 figures/)});
    },
    timeout
  );

  it(
    "says which stage comes first",
    async () => {
      rmSync(path.join(notebook.folder, ".sourcebook"), {recursive: true, force: true});
      const {code, stdout} = await notebook.run(["load"]);
      expect(stdout).toMatch(/^\.sourcebook\/ledger\.json is not there \(run "sourcebook check" first\)/);
      expect(code).toBe(1);
    },
    timeout
  );

  it(
    "leaves each stage's output and problems to be looked at",
    async () => {
      for (const stage of ["check", "load", "draw"])
        expect(await notebook.run([stage])).toMatchObject({code: 0});
      expect(
        JSON.parse(notebook.read(".sourcebook/ledger.json")).figures["bridges-growth"].derived.inputs
      ).toEqual(["bridges-2024", "bridges-2020"]);
      expect(JSON.parse(notebook.read(".sourcebook/datasets/bridges.json")).rows).toHaveLength(2);
      expect(JSON.parse(notebook.read(".sourcebook/charts/bridges.fr.json")).html).toContain("<figure");
      expect(notebook.read(".sourcebook/problems/draw.json")).toBe("[]\n");
      expect(JSON.parse(notebook.read("src/data/bridges.json")).id).toBe("bridges");
    },
    timeout
  );

  it(
    "writes the ledger's ids as types, broken or not",
    async () => {
      notebook.edit("data/figures/bridges.yaml", "value: 12", "value: 13");
      expect(await notebook.run(["types"])).toMatchObject({code: 0, stdout: ""});
      notebook.edit("data/figures/bridges.yaml", "value: 13", "value: 12");
      expect(notebook.read(".sourcebook/types/ledger.d.ts")).toContain('"bridges-2020": true;');
    },
    timeout
  );

  it(
    "never takes a half-written site for a finished one",
    async () => {
      notebook.write(".sourcebook/dist-draft/index.html", "half");
      const {code, stdout} = await notebook.run(["verify"]);
      expect(stdout).toMatch(/\[stage-missing\]$/m);
      expect(code).toBe(1);
    },
    timeout
  );

  it(
    "exits with 3 where the tool itself fails",
    async () => {
      notebook.write(".sourcebook/datasets/broken.json", "{");
      const {code, stderr} = await notebook.run(["draw"]);
      expect(stderr).toContain("this is a fault of the tool");
      expect(code).toBe(3);
    },
    timeout
  );
});
