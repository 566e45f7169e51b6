import {mkdir, readdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {inBuildTurn, turnFile} from "../../src/site/build-turn.ts";
import {notebookFolder} from "../ledger/notebook-folder.ts";
import {type NotebookCopy, Workbench} from "./notebook-copy.ts";

const timeout = 60_000;
const turnOf = (id: number) => JSON.stringify({process: id, token: "another"});

describe("inBuildTurn", () => {
  it("refuses a second run at once, waits where it is told to, and frees the turn after a fault", async () => {
    const root = await notebookFolder({});
    let end = () => {};
    const first = inBuildTurn(root, () => new Promise<string>(resolve => (end = () => resolve("first"))));
    await expect(inBuildTurn(root, async () => "second")).rejects.toThrow(
      /is building this.*\[build-running\]/
    );
    const patient = inBuildTurn(root, async () => "third", {patienceMs: 10_000});
    end();
    expect(await Promise.all([first, patient])).toEqual(["first", "third"]);
    await expect(inBuildTurn(root, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await readdir(join(root, ".sourcebook"))).toEqual([]);
  });

  it("takes over what a killed process left", async () => {
    const root = await notebookFolder({});
    await mkdir(join(root, ".sourcebook"));
    for (const content of [turnOf(900_000_000), "torn"]) {
      await writeFile(join(root, turnFile), content);
      expect(await inBuildTurn(root, async () => "run")).toBe("run");
    }
  });
});

describe("sourcebook, twice at once", () => {
  let bench: Workbench;
  let notebook: NotebookCopy;
  beforeAll(() => {
    bench = new Workbench();
    notebook = bench.copy("tiny-notebook");
  }, timeout);
  afterAll(() => bench.remove());

  it(
    "builds once, says so, and leaves a whole site",
    async () => {
      const results = await Promise.all([notebook.run(["build"]), notebook.run(["build"])]);
      expect(results.map(({code}) => code).sort()).toEqual([0, 3]);
      const refused = results.find(({code}) => code === 3);
      expect(refused?.stdout).toBe("");
      expect(refused?.stderr).toMatch(
        /^\.sourcebook\/build\.lock process \d+ is building this notebook \(wait/
      );
      const files = notebook.files("dist");
      expect((await notebook.run(["build"])).code).toBe(0);
      expect(notebook.files("dist")).toEqual(files);
    },
    timeout
  );

  it.each([["check"], ["verify"], ["pin"], ["types"]])(
    "%s waits for no process that has the turn",
    async command => {
      notebook.write(turnFile, turnOf(process.pid));
      expect(await notebook.run([command])).toMatchObject({code: 3, stdout: ""});
      expect(notebook.read(turnFile)).toBe(turnOf(process.pid));
      notebook.remove(turnFile);
    },
    timeout
  );
});
