import {spawn} from "node:child_process";
import {stripVTControlCharacters} from "node:util";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {type NotebookCopy, type RunResult, Workbench} from "../site/notebook-copy.ts";

let bench: Workbench;
let notebook: NotebookCopy;

// Each command compiles the configuration anew: on a busy machine that takes seconds.
vi.setConfig({testTimeout: 90_000});

beforeAll(() => {
  bench = new Workbench();
}, 60_000);
afterAll(() => bench.remove());

const capture = (...args: string[]) => notebook.run(["capture", "--today", "2026-03-09", ...args]);

const figureFile = "data/figures/bridges.yaml";

/** A terminal as far as the command can tell: streams that say they are one. */
const asTerminal =
  "data:text/javascript,for(const s of [process.stdin,process.stderr])Object.defineProperty(s,'isTTY',{value:true})";

/** Runs `capture` as in a terminal, and types an answer at each question; the end of the input after the last. */
function captureInTerminal(args: readonly string[], answers: readonly string[]): Promise<RunResult> {
  const child = spawn(
    process.execPath,
    ["--import", asTerminal, notebook.command, "capture", "--today", "2026-03-09", ...args],
    {cwd: notebook.folder}
  );
  const left = [...answers];
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (part: Buffer) => {
    stdout += part;
  });
  child.stderr.on("data", (part: Buffer) => {
    stderr += part;
    // Readline moves the cursor behind each question.
    if (!stripVTControlCharacters(String(part)).endsWith(": ")) return;
    const answer = left.shift();
    if (answer === undefined) child.stdin.end();
    else child.stdin.write(`${answer}\n`);
  });
  return new Promise(resolve => child.on("close", code => resolve({code: code ?? -1, stdout, stderr})));
}

describe("sourcebook capture in a terminal", () => {
  const words = "The town has 17 bridges.\nThey were counted in 2026.\n";

  it("asks for each field with what it read, and writes the answers without a mark", async () => {
    notebook = bench.copy("tiny-notebook");
    notebook.write("note.txt", words);
    const {code, stdout, stderr} = await captureInTerminal(
      ["note.txt"],
      // Two answers that the ledger would not take are asked for again.
      ["No Id", "my-note", "Bridges: a count", "", "Town hall", "soon", "2026", "en", "", "governs", ""]
    );
    expect(stderr).toContain("id [the-town-has-17-bridges]: ");
    expect(stderr).toContain('"No Id" is no id');
    expect(stderr).toContain("write a year");
    expect({code, stdout}).toMatchObject({code: 0, stdout: expect.stringContaining("17 bridge")});
    const entry = notebook.read("data/sources.yaml").split("\nmy-note:\n")[1];
    expect(entry?.replace(/[0-9a-f]{64}/, "<hash>")).toBe(
      'title: "Bridges: a count"|publisher: Town hall|published: 2026|path: "note.txt"|language: en|kind: other|position: governs|snapshot: <hash>|'
        .split("|")
        .map(line => (line ? `  ${line}` : line))
        .join("\n")
    );
  });

  it("asks for the words of a figure and its indicator, until there is one of that name", async () => {
    notebook = bench.copy("tiny-notebook");
    notebook.write("note.txt", words);
    const {code, stderr} = await captureInTerminal(
      ["note.txt", "--as", "my-note"],
      ["", "", "", "2026", "en", "", "", "The town has 17 bridges", "bridge", "bridges"]
    );
    expect(stderr).toContain("indicator (bridges): ");
    expect(stderr).toContain('did you mean "bridges"?');
    expect(code).toBe(0);
    expect(notebook.read(figureFile)).toContain("exact: The town has 17 bridges\n");
  });

  it("leaves the ledger as it was where the author leaves", async () => {
    notebook = bench.copy("tiny-notebook");
    notebook.write("note.txt", words);
    const before = notebook.files("data");
    const {code, stderr} = await captureInTerminal(["note.txt"], ["my-note", "A title"]);
    expect({code, stderr}).toMatchObject({code: 1, stderr: expect.stringContaining("capture: stopped")});
    for (const [file, bytes] of Object.entries(before)) expect(notebook.files("data")[file]).toBe(bytes);
  });

  it("asks nothing in a script, even where the input has answers", async () => {
    notebook = bench.copy("tiny-notebook");
    notebook.write("note.txt", words);
    const {code, stderr} = await capture("note.txt");
    expect({code, stderr}).toEqual({code: 0, stderr: "capture: the-town-has-17-bridges, 1 quantity\n"});
    expect(notebook.read("data/sources.yaml")).toContain("# Read from the document or guessed");
  });
});
