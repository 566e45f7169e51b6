import {readdirSync, writeFileSync} from "node:fs";
import path from "node:path";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {type DocumentServer, startServer} from "../refresh/document-server.ts";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";

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

// Each command compiles the configuration anew: on a busy machine that takes seconds.
vi.setConfig({testTimeout: 90_000});

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
