import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {makePdf, makeXlsx} from "../evidence/make-documents.ts";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";

let bench: Workbench;
let notebook: NotebookCopy;

// Each command compiles the configuration anew: on a busy machine that takes seconds.
vi.setConfig({testTimeout: 90_000});

beforeAll(() => {
  bench = new Workbench();
}, 60_000);
afterAll(() => bench.remove());

const capture = (...args: string[]) => notebook.run(["capture", "--today", "2026-03-09", ...args]);

/** So that a quote is a small part of its document. */
const filler = "Each is looked after by the roads department, which writes down what it finds. ".repeat(9);

const figureFile = "data/figures/bridges.yaml";

/** What of a file is new, where everything else of it is as it was; undefined where something else changed. */
function insertedInto(before: string, after: string): string | undefined {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  const tail = before.slice(head);
  return after.endsWith(tail) ? after.slice(head, after.length - tail.length) : undefined;
}

describe("sourcebook capture --figure", () => {
  const figure = (file: string, words: string, ...more: string[]) =>
    capture(file, "--as", "tables", "--indicator", "bridges", "--figure", words, ...more);

  it("keeps comments, order, quoting and line ends of the file byte for byte", async () => {
    notebook = bench.copy("tiny-notebook");
    const odd = notebook
      .read(figureFile)
      .replace("bridges:", "# Counted by hand.\r\nbridges:   # all of them")
      .replace("      value: 12\n", "      value:   '12'   # twelve, not 13\n");
    notebook.write(
      figureFile,
      `${odd}\n# The end.\nother:\n  label: {en: Others, fr: Autres}\n  unit: bridge\n  figures: {}\n`
    );
    const before = notebook.read(figureFile);
    notebook.write("note.txt", `In 2026 the town has 17 bridges.\nIn 2027 it has 18 bridges.\n${filler}`);
    expect(await figure("note.txt", "the town has 17 bridges")).toMatchObject({code: 0});
    const after = notebook.read(figureFile);
    expect(insertedInto(before, after)).toMatch(/^\s*bridges-latest:\r\n\s+value: "17"\r\n/);
    expect(
      await capture("note.txt", "--as", "tables", "--indicator", "other", "--figure", "it has 18 bridges")
    ).toMatchObject({code: 0});
    const last = notebook.read(figureFile);
    expect(last.startsWith(after.slice(0, after.lastIndexOf(" {}")))).toBe(true);
    expect(last.slice(after.lastIndexOf(" {}"))).toMatch(/^\r?\n {4}other-latest:\r?\n {6}value: "18"\r?\n/);
    const {stdout} = await notebook.run(["check"]);
    expect(stdout.match(/\[[\w-]+\]$/gm)).toEqual(["[draft-figure]", "[draft-figure]"]);
  });

  it("gives a figure another id where the ledger has its own already", async () => {
    notebook = bench.copy("tiny-notebook");
    notebook.write("note.txt", "In 2024 there were 16 bridges.\n");
    expect(await figure("note.txt", "In 2024 there were 16 bridges")).toMatchObject({code: 0});
    expect(notebook.read(figureFile)).toContain('\n    bridges-2024-2:\n      value: "16"\n');
  });

  it("gives words that stand twice their context, and says which place it took", async () => {
    notebook = bench.copy("tiny-notebook");
    notebook.write(
      "note.txt",
      "The north of the town has 17 bridges. The south of the town has 17 bridges, too."
    );
    const {code, stderr} = await figure("note.txt", "the town has 17 bridges");
    expect({code, stderr}).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("stand 2 times in the document: the first place was taken")
    });
    expect(notebook.read(figureFile)).toContain(
      'exact: the town has 17 bridges\n          prefix: "The north of "\n          suffix: . The south of the town has 17 b\n'
    );
    expect((await notebook.run(["pin"])).stderr).toContain("1 ");
  });

  it("refuses words beside which their number is bounded", async () => {
    notebook = bench.copy("tiny-notebook");
    notebook.write("note.txt", "The town has more than 17 bridges.");
    const before = notebook.read(figureFile);
    expect(await figure("note.txt", "17 bridges")).toMatchObject({
      code: 1,
      stderr: 'the document says "more than 17 bridges" there: quote all of it\n'
    });
    expect(notebook.read(figureFile)).toBe(before);
  });

  it("writes the page of a PDF and the cell of a workbook, and lists them", async () => {
    notebook = bench.copy("tiny-notebook");
    const pages = [[[50, 800, "A first page"]], [[50, 800, "In 2026 the town has 17 bridges"]]] as const;
    notebook.writeBytes("report.pdf", Buffer.from(makePdf(pages)).toString("latin1"));
    const pdf = await figure("report.pdf", "the town has 17 bridges");
    expect(pdf.stdout).toContain(
      '17 bridge\tquote: {exact: "In 2026 the town has 17 bridges", number: "17 bridges"}, page: 2\n'
    );
    expect(notebook.read(figureFile)).toContain("the town has 17 bridges\n        page: 2\n");
    const cell = '<row r="3"><c r="B3" t="inlineStr"><is><t>18 bridges in all</t></is></c></row>';
    notebook.writeBytes("table.xlsx", Buffer.from(makeXlsx(cell, "My sheet")).toString("latin1"));
    const table = await capture(
      "table.xlsx",
      "--as",
      "sheet",
      "--indicator",
      "bridges",
      "--figure",
      "18 bridges in all"
    );
    expect(table.stdout).toContain("cell: \"'My sheet'!B3\"");
    expect(notebook.read(figureFile)).toContain("18 bridges in all\n        cell: \"'My sheet'!B3\"\n");
    const {stdout} = await notebook.run(["check"]);
    expect(stdout).not.toMatch(/\[(?!draft-figure\]|quoted-too-much\])[\w-]+\]$/m);
  });

  it("prints no text of a document as it is, so that none can steer the terminal", async () => {
    notebook = bench.copy("tiny-notebook");
    const hostile = "\u001b]0;owned\u0007\u001b[2J The town has 17 bridges\u202e open \u009b31m now.\r";
    notebook.write("note.txt", hostile);
    const {code, stdout, stderr} = await figure("note.txt", "The town has 17 bridges");
    expect(code).toBe(0);
    expect(stdout).toContain("17 bridge");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these steer terminals
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u0080-\u009f\u202e]/);
  });
});
