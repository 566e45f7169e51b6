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
  /** The line that tells it. */
  told: RegExp;
}

const faults: Fault[] = [
  {
    name: "broken YAML",
    break: notebook => notebook.edit("data/figures/bridges.yaml", "value: 12", "value: [12"),
    told: /^data\/figures\/bridges\.yaml:\d+:\d+ .* \[[a-z-]+\]$/m
  },
  {
    name: "a digit of a value that its quote does not have",
    break: notebook => notebook.edit("data/figures/bridges.yaml", "value: 12", "value: 13"),
    told: /^data\/figures\/bridges\.yaml:6:14 the value is 13 bridge.*\[quote-disagrees\]$/m
  },
  {
    name: "a loader that throws",
    break: notebook => notebook.edit("loaders/bridges.ts", '("bridges-2020")', '("bridge-2020")'),
    told: /^loaders\/bridges\.ts .*"bridges".*bridge-2020.*\[loader-fails\]$/m
  },
  {
    name: "a loader that does not compile",
    break: notebook => notebook.edit("loaders/bridges.ts", "export default", "export defalt"),
    told: /^loaders\/bridges\.ts:4:8 .*\[module-does-not-compile\]$/m
  },
  {
    name: "a chart without a dataset",
    break: notebook => notebook.edit("charts/bridges.ts", "../loaders/bridges.ts", "../loaders/rivers.ts"),
    told: /^charts\/bridges\.ts:2:21 .*rivers.*\[module-does-not-compile\]$/m
  },
  {
    name: "a chart of a column that is not there",
    break: notebook => notebook.edit("charts/bridges.ts", 'y: "bridges"', 'y: "bridge"'),
    told: /^charts\/bridges\.ts .*"bridge".*"bridges".*\[chart-field\]$/m
  },
  {
    name: "a page that names an unknown chart",
    break: notebook => notebook.edit("src/index.md", "{{chart bridges}}", "{{chart bridge}}"),
    told: /^src\/index\.md:9:1 .*bridge.*did you mean.*bridges.*\[unknown-[a-z]+\]$/m
  },
  {
    name: "a number that is bound to nothing",
    break: notebook => notebook.edit("src/index.md", "What came since", "What 7 engineers built"),
    told: /^src\/index\.md:11:9 "7.*\[naked-number\]$/m
  },
  {
    name: "a link to a page that is not there",
    break: notebook => notebook.edit("src/index.md", "(./live)", "(./life)"),
    told: /^dist\/index\.html "\.\/life(?:\.html)?" leads to no file of the site .*\[broken-link\]$/m
  },
  {
    name: "a link to an anchor that is not there",
    break: notebook => notebook.edit("src/index.md", "(./live)", "(#what-came-before)"),
    told: /^dist\/index\.html "#what-came-before" leads to no id.*\[broken-anchor\]$/m
  },
  {
    name: "a cell that imports what is not installed",
    break: notebook => notebook.edit("src/live.md", '"./count-rows.js"', '"no-such-package"'),
    told: /^dist\/live\.html imports "no-such-package".*\[broken-import\]$/m
  },
  {
    name: "a cell that needs the network",
    break: notebook => notebook.edit("src/live.md", '"./count-rows.js"', '"npm:no-such-package"'),
    told: /^src a page needs https:\/\/\S+no-such-package\S* while it is built.*\[network-refused\]\n1 problem, /
  },
  {
    name: "a cell with a file that is not there",
    break: notebook => notebook.edit("src/live.md", "data/bridges.json", "data/rivers.json"),
    told: /rivers\.json.*\[framework-fault\]$/m
  },
  {
    name: "a character that the fonts do not have",
    break: notebook => notebook.edit("data/units.yaml", "other: bridges", "other: bridges ꙮ"),
    told: /^src\/index\.md the fonts have no "ꙮ" \(U\+A66E\).*\[missing-character\]$/m
  },
  {
    name: "a configuration that cannot be read",
    break: notebook => notebook.edit("observablehq.config.ts", 'locales: ["en", "fr"]', "locales: []"),
    told: /^observablehq\.config\.ts .*locales.*\[invalid-option\]$/m
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
      expect(stdout).toMatch(fault.told);
      expect(code).toBe(1);
      expect(notebook.files("dist")).toEqual(good);
    },
    timeout
  );
});
