import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {afterAll, expect, inject, test} from "vitest";
import {NotebookCopy} from "./copy-notebook.ts";
import {listFiles, parsePage} from "./read-site.ts";

const siteDir = inject("siteDir");
const copies: NotebookCopy[] = [];
afterAll(() => {
  for (const copy of copies) copy.dispose();
});

function copyNotebook(): NotebookCopy {
  const copy = new NotebookCopy();
  copies.push(copy);
  return copy;
}

async function build(copy: NotebookCopy): Promise<Map<string, Buffer>> {
  const {code, output} = await copy.sourcebook(["build"]);
  expect(code, output).toBe(0);
  return readFiles(join(copy.dir, "dist"));
}

const readFiles = (dir: string) =>
  new Map(listFiles(dir).map(file => [withoutHash(file), readFileSync(join(dir, file))] as const));

/** Files that live cells read carry a hash of what is in them. */
const withoutHash = (file: string) =>
  file.startsWith("_file/") ? file.replace(/\.[0-9a-f]{8}\.(?=\w+$)/, ".") : file;

function changedFiles(before: Map<string, Buffer>, after: Map<string, Buffer>): string[] {
  expect([...after.keys()]).toEqual([...before.keys()]);
  return [...after].filter(([file, bytes]) => !before.get(file)?.equals(bytes)).map(([file]) => file);
}

/** Splits a page into what uses one of the figures (sentences, rows, notes, charts) and all the rest of its bytes. */
function splitPage(file: string, html: string, ids: readonly string[]): {uses: string[]; rest: string} {
  const {document} = parsePage(file, html);
  const bound = ids.map(id => `[data-figure="${id}"], aside[id="note-${id}"]`).join(", ");
  const parts = [...document.querySelectorAll(bound)].map(
    element =>
      element.closest("figure[data-chart]") ?? element.closest("aside, p, li, h1, h2, h3, dd, tr") ?? element
  );
  const outermost = [...new Set(parts)].filter(
    part => !parts.some(other => other !== part && other.contains(part))
  );
  const uses = outermost.map(part => part.outerHTML);
  // The list of sources counts the quotes that are proved, and an edited one is not.
  for (const count of document.querySelectorAll(".sb-source-use")) count.replaceWith("¦");
  for (const part of outermost) part.replaceWith("¦");
  return {uses, rest: document.toString()};
}

test("a build elsewhere, from nothing, is byte for byte the same", async () => {
  expect(changedFiles(readFiles(siteDir), await build(copyNotebook()))).toEqual([]);
});

interface Change {
  file: string;
  /** The value and, as no quote may disagree with it, the words that hold it. */
  edits: [from: string, to: string][];
  /** The figure first, then those computed from it. */
  ids: string[];
  charts: string[];
}

/** The pages that are written by hand. */
const authored = new Set(
  ["", "fr/"].flatMap(folder => ["index", "method"].map(name => `${folder}${name}.html`))
);

/** Files that name no figure: pictures, archives, and lists of what files weigh. */
const isNameless = (file: string) => /(?:\.(?:png|xlsx|parquet|zip)|datapackage\.json)$/.test(file);

const changes: Record<string, Change> = {
  "retention, which no chart shows": {
    file: "data/figures/images.yaml",
    edits: [
      ["value: 30", "value: 60"],
      ["30 jours", "60 jours"]
    ],
    ids: ["retention", "images-kept"],
    charts: []
  },
  "the undated count, which a chart shows": {
    file: "data/figures/cameras.yaml",
    edits: [
      ['value: ">400"', 'value: ">460"'],
      ["compte plus de 400 caméras", "compte plus de 460 caméras"]
    ],
    ids: ["cameras-latest", "cameras-if-plan-met", "cameras-growth-2017-latest"],
    charts: ["camera-count"]
  }
};

test.each(Object.entries(changes))(
  "a change of %s, changes what uses it and nothing else",
  async (_name, change) => {
    const copy = copyNotebook();
    for (const [from, to] of change.edits) copy.edit(change.file, from, to);
    const [before, after] = [readFiles(siteDir), await build(copy)];
    const changed = changedFiles(before, after);
    expect(changed).toEqual(expect.arrayContaining(["fr/index.html", "index.html"]));

    const drawn = new Set<string>();
    for (const file of changed) {
      const [old, now] = [before, after].map(files => files.get(file)?.toString("utf8") ?? "") as [
        string,
        string
      ];
      // Live pages name the files that they read, with their hashes.
      if (file.endsWith("explore.html")) continue;
      // They change with a text beside them, cards with the chart that they show.
      if (isNameless(file)) {
        const beside = changed.some(other => !isNameless(other) && dirname(other) === dirname(file));
        expect(beside || change.charts.length > 0, `${file} changed alone`).toBe(true);
        continue;
      }
      // Author's pages differ in these figures alone; what is made from the ledger only where it names one of them.
      if (!authored.has(file)) {
        expect(
          change.ids.some(id => file.includes(id) || now.includes(id)),
          `${file} changed, but names none of the figures`
        ).toBe(true);
        continue;
      }
      const [was, is] = [splitPage(file, old, change.ids), splitPage(file, now, change.ids)];
      expect(is.rest, `${file} changed elsewhere too`).toBe(was.rest);
      expect(is.uses.length).toBe(was.uses.length);
      for (const [at, use] of is.uses.entries())
        expect(use, `${file} still says what it said`).not.toBe(was.uses[at]);
      for (const [, chart] of is.uses.join().matchAll(/data-chart="([^"]+)"/g)) drawn.add(chart as string);
    }
    expect([...drawn]).toEqual(change.charts);
    expect(changed.filter(file => file.endsWith(".css") || file.endsWith(".woff2"))).toEqual([]);
  }
);
