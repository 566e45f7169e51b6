import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type NotebookCopy, Workbench} from "./notebook-copy.ts";

const timeout = 60_000;
let bench: Workbench;
let good: Record<string, string>;
beforeAll(async () => {
  bench = new Workbench();
  const whole = bench.copy("tiny-notebook");
  expect(await whole.run(["build"])).toMatchObject({code: 0});
  good = whole.files("dist");
}, timeout);
afterAll(() => bench.remove());

interface Fault {
  name: string;
  /** Breaks a notebook that was whole. */
  break(notebook: NotebookCopy): void;
  /** The lines that tell it, in any order. */
  told: RegExp[];
}

const faults: Fault[] = [
  {
    name: "broken YAML",
    break: notebook => notebook.edit("data/figures/bridges.yaml", "value: 12", "value: [12"),
    told: [/^data\/figures\/bridges\.yaml:\d+:\d+ .* \[[a-z-]+\]$/m]
  },
  {
    name: "a digit of a value that its quote does not have",
    break: notebook => notebook.edit("data/figures/bridges.yaml", "value: 12", "value: 13"),
    told: [/^data\/figures\/bridges\.yaml:6:14 the value is 13 bridge.*\[quote-disagrees\]$/m]
  },
  {
    name: "loaders that throw or do not compile",
    break(notebook) {
      notebook.edit("loaders/bridges.ts", '("bridges-2020")', '("bridge-2020")');
      notebook.write("loaders/rivers.ts", "export defalt 1;\n");
    },
    told: [
      /^loaders\/bridges\.ts .*"bridges".*bridge-2020.*\[loader-fails\]$/m,
      /^loaders\/rivers\.ts:1:8 .*\[module-does-not-compile\]$/m
    ]
  },
  {
    name: "charts without a dataset or a column, and files that are no chart",
    break(notebook) {
      notebook.edit("charts/bridges.ts", 'y: "bridges"', 'y: "bridge"');
      notebook.write(
        "charts/d.ts",
        notebook
          .read("charts/bridges.ts")
          .replace("Bridges open", "All 7 bridges open")
          .replace('"bridge"', '"bridges"')
      );
      notebook.write("charts/e.ts", notebook.read("charts/d.ts").replace('form: "column"', 'form: "pie"'));
      notebook.write("charts/a.ts", 'import rivers from "../loaders/rivers.ts";\nexport default rivers;\n');
      notebook.write("charts/b.ts", "export default {spec: {}};\n");
      notebook.write("charts/c.ts", "export default {};\n");
    },
    told: [
      /^charts\/a\.ts:1:\d+ .*rivers.*\[module-does-not-compile\]$/m,
      /^charts\/b\.ts imports 0 loaders.*\[chart-dataset\]$/m,
      /^charts\/bridges\.ts .*"bridge".*"bridges".*\[chart-field\]$/m,
      /^charts\/d\.ts "7.* is bound to no figure.*\[naked-number\]$/m,
      /^charts\/e\.ts form: .*\[chart-spec\]$/m,
      /^charts\/c\.ts its default export is no chart.*\[chart-shape\]$/m
    ]
  },
  {
    name: "pages with unknown charts, unbound numbers, no description, no twin, or not there",
    break(notebook) {
      notebook.edit("src/index.md", "{{chart bridges}}", "{{chart bridge}}");
      notebook.edit("src/index.md", "What came since", "What 7 engineers built");
      notebook.edit("src/live.md", "description:", "subject:");
      notebook.remove("src/fr/live.md");
      notebook.edit("observablehq.config.ts", '"live"', '"life"');
    },
    told: [
      /^src\/index\.md:9:1 .*bridge.*did you mean.*bridges.*\[unknown-[a-z]+\]$/m,
      /^src\/index\.md:11:9 "7.*\[naked-number\]$/m,
      /^warning: src\/live\.md .*\[missing-description\]$/m,
      /^src\/live\.md .*"fr".*\[missing-page\]$/m,
      /^src\/life\.md .*"life".*\[unknown-page\]$/m
    ]
  },
  {
    name: "a notebook without a front page",
    break: notebook => notebook.remove("src/index.md"),
    told: [/^src\/index\.md there is no front page \[no-pages\]$/m]
  },
  {
    name: "front pages that are drafts",
    break(notebook) {
      for (const page of ["src/index.md", "src/fr/index.md"]) {
        notebook.edit(page, "description:", "draft: true\ndescription:");
      }
      notebook.edit("observablehq.config.ts", 'pages: ["index", "live"],', "");
    },
    told: [
      /^dist\/index\.html is not there \[no-front-page\]$/m,
      /^dist\/fr\/index\.html is not there \[no-front-page\]$/m
    ]
  },
  {
    name: "links and imports that lead nowhere",
    break(notebook) {
      notebook.edit("src/index.md", "(./live)", "(./life) [and](#what-came-before)");
      notebook.edit("src/live.md", '"./count-rows.js"', '"no-such-package"');
    },
    told: [
      /^dist\/index\.html "\.\/life(?:\.html)?" leads to no file of the site .*\[broken-link\]$/m,
      /^dist\/index\.html "#what-came-before" leads to no id.*\[broken-anchor\]$/m,
      /^dist\/live\.html imports "no-such-package".*\[broken-import\]$/m
    ]
  },
  {
    name: "a cell that needs the network",
    break: notebook => notebook.edit("src/live.md", '"./count-rows.js"', '"npm:no-such-package"'),
    told: [
      /^src a page needs https:\/\/\S+no-such-package\S* while it is built.*\[network-refused\]\n1 problem, /
    ]
  },
  {
    name: "a cell with a file that is not there",
    break: notebook => notebook.edit("src/live.md", "data/bridges.json", "data/rivers.json"),
    told: [/rivers\.json.*\[framework-fault\]$/m]
  },
  {
    name: "a character that the fonts do not have",
    break: notebook => notebook.edit("data/units.yaml", "other: bridges", "other: bridges ꙮ"),
    told: [/^src\/index\.md the fonts have no "ꙮ" \(U\+A66E\).*\[missing-character\]$/m]
  },
  {
    name: "a configuration that cannot be read",
    break: notebook => notebook.edit("observablehq.config.ts", 'locales: ["en", "fr"]', "locales: []"),
    told: [/^observablehq\.config\.ts .*locales.*\[invalid-option\]$/m]
  }
];

describe("sourcebook build of a broken notebook names the place, exits 1 and leaves the last good site", () => {
  it.each(faults)(
    "$name",
    async fault => {
      const notebook = bench.copy("tiny-notebook", "broken");
      for (const [file, bytes] of Object.entries(good)) notebook.writeBytes(`dist/${file}`, bytes);
      fault.break(notebook);
      const {code, stdout} = await notebook.run(["build"]);
      for (const line of fault.told) expect(stdout).toMatch(line);
      expect(code).toBe(1);
      expect(notebook.files("dist")).toEqual(good);
    },
    timeout
  );
});
