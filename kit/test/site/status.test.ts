import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type NotebookCopy, Workbench} from "./notebook-copy.ts";

const timeout = 120_000;
const env = {SOURCEBOOK_URL: "https://example.org/bridges"};
let bench: Workbench;
let notebook: NotebookCopy;

beforeAll(() => {
  bench = new Workbench();
  notebook = bench.copy("tiny-notebook");
  notebook.edit(
    "observablehq.config.ts",
    'publisher: "Roads & Bridges"',
    `publisher: "Roads & Bridges",
  mentions: {
    publisher: "Roads & <Bridges>\\n12 Quay Street\\npress@bridges.example",
    director: {en: "A. Director", fr: "A. Directrice"},
    host: "Host Ltd, 3 Mill Lane",
    reply: "reply@bridges.example"
  }`
  );
  notebook.write("src/coming.md", draft);
  notebook.write("src/fr/coming.md", draft);
  for (const file of ["src/index.md", "src/fr/index.md"]) {
    notebook.write(
      file,
      `${notebook.read(file).replace("---\n", "---\nstatus: checking\n")}\n## Log\n\n{{corrections}}\n`
    );
  }
  notebook.write(
    "data/corrections.yaml",
    "- {date: 2026-11-20, pages: [index], figures: [bridges-2020], text: {en: We wrote 11., fr: Nous avions écrit 11.}}\n"
  );
}, timeout);
afterAll(() => bench.remove());

const draft = `---
status: draft
description: What is to come.
---

# A page that is being written
`;

describe("a page's status", () => {
  it(
    "leaves drafts out, says that a page is checked, places corrections, and mentions who publishes",
    async () => {
      const result = await notebook.run(["build"], env);
      expect([result.code, result.stdout]).toEqual([0, ""]);
      const files = Object.keys(notebook.files("dist"));
      expect(files).not.toContain("coming.html");
      const index = notebook.read("dist/index.html");
      expect(index).not.toContain("coming");
      expect(index).toMatch(/<\/h1>\s*<p class="sb-status"[^>]*>This page is still being checked/);
      expect(index).toMatch(/<div class="sb-correction"[^>]*>\s*<p><strong><time datetime="2026-11-20">/);
      expect(index).toContain('<ul class="sb-corrections" data-corrections');
      expect(notebook.read("dist/fr/index.html")).toContain("Nous avions écrit 11.");
      expect(notebook.read("dist/live.html")).not.toContain("sb-correction");
      const mentions = notebook.read("dist/mentions.html");
      expect(mentions).toContain("Roads &amp; &lt;Bridges&gt;<br>");
      expect(mentions).toContain('<a href="mailto:press@bridges.example">');
      expect(notebook.read("dist/fr/mentions.html")).toContain("A. Directrice");
      expect(notebook.read("dist/fr/index.html")).toMatch(
        /<a href="\.\/mentions\.html">Mentions légales<\/a>/
      );
    },
    timeout
  );

  it(
    "builds drafts where they are asked for, and keeps them from machines",
    async () => {
      const result = await notebook.run(["build", "--drafts"], env);
      expect([result.code, result.stdout]).toEqual([0, ""]);
      const page = notebook.read("dist/coming.html");
      expect(page.match(/<meta name="robots" content="noindex">/g)).toHaveLength(1);
      expect(page).toContain('data-status="draft"');
      const machine = Object.entries(notebook.files("dist")).filter(([file]) =>
        /\.(?:json|xml|txt)$/.test(file)
      );
      expect(machine.length).toBeGreaterThan(3);
      expect(machine.filter(([, text]) => text.includes("coming")).map(([file]) => file)).toEqual([]);
    },
    timeout
  );

  it(
    "is signed by a person, and falls when a figure changes",
    async () => {
      const hash = (await notebook.run(["factcheck", "index", "--hash"])).stdout.trim();
      expect(hash).toMatch(/^[0-9a-f]{16}$/);
      const sign = ["sign", "src/index.md", "--by", "A. Editor", "--today", "2026-11-24"];
      expect((await notebook.run(sign)).code).toBe(0);
      expect(notebook.read("src/index.md")).toContain(
        `signed: {by: "A. Editor", on: 2026-11-24, hash: "${hash}"}\n---\n`
      );
      const pages = ["check", "load", "draw", "pages"];
      for (const stage of pages) expect((await notebook.run([stage])).code).toBe(0);
      notebook.edit("data/figures/bridges.yaml", "12", "13");
      for (const stage of pages.slice(0, 3)) await notebook.run([stage]);
      const fallen = await notebook.run(["pages"]);
      expect(fallen.code).toBe(1);
      expect(fallen.stdout).toMatch(
        /^src\/index\.md:\d+:\d+ words or figures are no longer .*\[signature-fallen\]$/m
      );
    },
    timeout
  );

  it(
    "knows no page of a wrong name, and writes no spreadsheet to a terminal",
    async () => {
      const unknown = await notebook.run(["sign", "indx", "--by", "A"]);
      expect([unknown.code, unknown.stdout]).toEqual([1, expect.stringContaining('did you mean "index"')]);
      expect((await notebook.run(["factcheck", "index", "--format", "xlsx"])).code).toBe(2);
    },
    timeout
  );
});
