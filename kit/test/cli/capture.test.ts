import {spawn} from "node:child_process";
import {readdirSync, writeFileSync} from "node:fs";
import path from "node:path";
import {stripVTControlCharacters} from "node:util";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {makePdf, makeXlsx} from "../evidence/make-documents.ts";
import {type DocumentServer, startServer} from "../refresh/document-server.ts";
import {type NotebookCopy, type RunResult, Workbench} from "../site/notebook-copy.ts";

let bench: Workbench;
let server: DocumentServer;
let notebook: NotebookCopy;

const report = `<!doctype html><html lang="en"><head>
<title>Bridges of the city - Roads</title>
<meta property="og:title" content="Bridges &quot;of&quot; the city: #1">
<meta property="og:site_name" content="Roads department">
<meta property="article:published_time" content="2025-04-02T08:00:00Z">
</head><body><nav>12 menus</nav><main>
<p>In 2025 the city has 17 bridges open to traffic, and more than 3 bridges are being repaired.</p>
<p>${"Each is looked after by the roads department, which writes down what it finds. ".repeat(9)}</p>
<p>Their upkeep costs 1,200 euros a day.</p></main></body></html>`;

beforeAll(async () => {
  bench = new Workbench();
  server = await startServer();
  server.serve("/bridges", report);
}, 60_000);
afterAll(async () => {
  bench.remove();
  await server.close();
});

const capture = (...args: string[]) =>
  notebook.run(["capture", "--allow-private", "--delay", "0", "--today", "2026-03-09", ...args]);

describe("sourcebook capture", () => {
  it("stores a page, writes its source, and lists what it states", async () => {
    notebook = bench.copy("tiny-notebook");
    const before = notebook.read("data/sources.yaml");
    const {code, stdout, stderr} = await capture(server.url("/bridges"), "--as", "bridge-report");
    expect(stderr).toBe("capture: bridge-report, 3 quantities\n");
    expect(code).toBe(0);
    const text = notebook.read("data/sources.yaml");
    expect(text.startsWith(before)).toBe(true);
    expect(text.slice(before.length).replace(/[0-9a-f]{64}/, "<hash>")).toBe(`
bridge-report:
  # Read from the document or guessed: confirm each line, then take this one out.
  title: "Bridges \\"of\\" the city: #1"
  publisher: Roads department
  published: 2025-04-02
  url: ${JSON.stringify(server.url("/bridges"))}
  language: en
  kind: web-page
  position: reports
  snapshot: <hash>
`);
    expect(stdout).toContain('17 bridge\tquote: {exact: "In 2025 the city has 17 bridges open to traffic');
    expect(stdout).toContain(">3 bridge\tquote: {exact: ");
    expect(stdout).toContain('number: "more than 3 bridges"}');
    expect(stdout).not.toContain("menus");
    expect(readdirSync(path.join(notebook.folder, "data/archive")).sort()).toEqual([
      expect.stringMatching(/^2026-03-09-bridge-report-[0-9a-f]{12}\.warc\.gz$/),
      "index.json"
    ]);
  });

  it("writes a figure as a draft, and changes no other line", async () => {
    const before = notebook.read("data/figures/bridges.yaml");
    const words = "In 2025 the city has 17 bridges open to traffic";
    const {code} = await capture(
      server.url("/bridges"),
      "--as",
      "bridge-report",
      "--figure",
      words,
      "--indicator",
      "bridges"
    );
    expect(code).toBe(0);
    const after = notebook.read("data/figures/bridges.yaml");
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect(after.slice(before.trimEnd().length)).toBe(`

    bridges-2025:
      value: "17"
      time: "2025"
      status: reported
      draft: true
      evidence:
        source: bridge-report
        quote:
          exact: In 2025 the city has 17 bridges open to traffic
        supports:
          - value
          - time
`);
    const check = await notebook.run(["check"]);
    expect(check.stdout.match(/\[[\w-]+\]$/gm)).toEqual(["[draft-figure]"]);
  });

  it("asks which number is meant where the words state several", async () => {
    const words = "17 bridges open to traffic, and more than 3 bridges";
    const figure = ["--as", "bridge-report", "--figure", words, "--indicator", "bridges"];
    const several = await capture(server.url("/bridges"), ...figure);
    expect(several).toMatchObject({
      code: 1,
      stderr: "the words state several numbers: say which with --number\n"
    });
    expect(await capture(server.url("/bridges"), ...figure, "--number", "more than 3")).toMatchObject({
      code: 0
    });
    expect(notebook.read("data/figures/bridges.yaml")).toContain('value: ">3"');
  });

  it("captures a file, with the path from which it is read again", async () => {
    writeFileSync(path.join(notebook.folder, "letter.txt"), "Dear all,\nthe town has 4 bridges.\n");
    expect(await capture("letter.txt", "--as", "letter")).toMatchObject({code: 0});
    const text = notebook.read("data/sources.yaml");
    expect(text).toContain("\nletter:\n");
    expect(text).toContain('\n  path: "letter.txt"\n');
    expect((await notebook.run(["refresh", "letter"])).stdout).toMatch(/^1 source: 1 unchanged/);
  });

  it("writes neither address nor hash of a confidential document", async () => {
    writeFileSync(path.join(notebook.folder, "leak.txt"), "The minister pays for 9 bridges.\n");
    expect(await capture("leak.txt", "--as", "a-letter", "--confidential")).toMatchObject({code: 0});
    const entry = notebook.read("data/sources.yaml").split("\na-letter:\n")[1];
    expect(entry).toContain("confidential: true");
    expect(entry).not.toMatch(/leak|[0-9a-f]{64}|path|minister/);
  });

  it.each([
    {args: ["letter.txt", "--as", "No Id"], code: 2, says: "is no id"},
    {args: ["letter.txt", "--figure", "4 bridges"], code: 2, says: "go together"},
    {
      args: ["letter.txt", "--figure", "4 bridges", "--indicator", "bridge"],
      code: 2,
      says: 'did you mean "bridges"?'
    },
    {args: ["nowhere.txt"], code: 1, says: "cannot be read (ENOENT)"},
    {args: ["http://[::1]:1/"], code: 1, says: "cannot be captured"},
    {
      args: ["letter.txt", "--as", "letter", "--figure", "5 bridges", "--indicator", "bridges"],
      code: 1,
      says: "do not stand"
    }
  ])("$args exits with $code and writes nothing", async ({args, code, says}) => {
    const before = notebook.files("data/figures");
    const sources = notebook.read("data/sources.yaml");
    const result = await capture(...args);
    expect(result).toMatchObject({code, stderr: expect.stringContaining(says)});
    expect(notebook.files("data/figures")).toEqual(before);
    expect(notebook.read("data/sources.yaml")).toBe(sources);
  });
});

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
