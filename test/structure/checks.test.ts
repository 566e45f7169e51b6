import {describe, expect, test} from "vitest";
import {checkCommands, checkLinks, checkPaths} from "./check-docs.ts";
import {checkExports, checkFileLength, checkNames, checkNoMarkdown} from "./check-files.ts";
import {
  checkBrowserFolders,
  checkFolderOrder,
  checkImportCycles,
  checkNotebookImports
} from "./check-folders.ts";
import {checkProblemCodes} from "./check-problem-codes.ts";
import {checkWords} from "./check-words.ts";
import {readImports} from "./imports.ts";

/** A repository of files given as `path: text`. */
const files = (texts: Record<string, string>) => Object.entries(texts).map(([path, text]) => ({path, text}));

/** Each fault starts with the place it stands at; the rest is wording. */
const places = (faults: string[]) => faults.map(fault => fault.split(" ")[0]);

describe("readImports", () => {
  test("finds types, re-exports, side effects and imports while running", () => {
    const text = [
      'import type {A} from "./a.ts";',
      'export {b} from "./b.ts";',
      'import "./c.ts";',
      'type D = import("./d.ts").D;',
      'const e = await import("../e.ts");',
      'import zod from "zod";'
    ].join("\n");
    const found = readImports({path: "kit/src/page/x.ts", text});
    expect(found.map(({line, file, specifier}) => `${line} ${file ?? specifier}`).sort()).toEqual([
      "1 kit/src/page/a.ts",
      "2 kit/src/page/b.ts",
      "3 kit/src/page/c.ts",
      "4 kit/src/page/d.ts",
      "5 kit/src/e.ts",
      "6 zod"
    ]);
  });
});

describe("checkFolderOrder", () => {
  const check = (path: string, text: string) => checkFolderOrder(files({[path]: text}));

  test("lets a file import from its own folder and from the left", () => {
    expect(check("kit/src/page/x.ts", 'import "./y.ts"; import "../quantity/z.ts"; import "yaml";')).toEqual(
      []
    );
  });
  test("refuses an import that points right, of types too", () => {
    expect(check("kit/src/quantity/x.ts", '\nimport type {C} from "../chart/c.ts";')).toHaveLength(1);
  });
  test("refuses a folder outside the order", () => {
    expect(check("kit/src/extras/x.ts", "export const x = 1;")).toHaveLength(1);
  });
  test("refuses doors, missing extensions, the package itself and files outside the sources", () => {
    expect(check("kit/src/page/x.ts", 'import "../chart/index.ts";')).toHaveLength(1);
    expect(check("kit/src/page/x.ts", 'import "../chart/draw";')).toHaveLength(1);
    expect(check("kit/src/page/x.ts", 'import "sourcebook/chart";')).toHaveLength(1);
    expect(check("kit/src/page/x.ts", 'import "../../test/a.ts";')).toHaveLength(1);
  });
});

test("checkImportCycles names the circle", () => {
  const circle = {
    "kit/src/page/a.ts": 'import "./b.ts";',
    "kit/src/page/b.ts": 'import "./c.ts";',
    "kit/src/page/c.ts": 'export {b} from "./b.ts";'
  };
  expect(checkImportCycles(files(circle))).toEqual([
    "kit/src/page/b.ts -> kit/src/page/c.ts -> kit/src/page/b.ts"
  ]);
  const types = {"kit/src/page/c.ts": 'import type {B} from "./b.ts";'};
  expect(checkImportCycles(files({...circle, ...types}))).toEqual([]);
});

test("checkBrowserFolders refuses Node modules, and zod but in a schema", () => {
  const faults = checkBrowserFolders(
    files({
      "kit/src/chart/a.ts": 'import "node:fs";',
      "kit/src/quantity/b.ts": 'import {z} from "zod";',
      "kit/src/chart/schema.ts": 'import {z} from "zod";',
      "kit/src/chart/schema/bar.ts": 'import {z} from "zod"; import "./base.ts";',
      "kit/src/chart/d.ts": 'import {barSchema} from "./schema/bar.ts";',
      "kit/src/chart/e.ts": 'import type {Bar} from "./schema/bar.ts";',
      "kit/src/site/c.ts": 'import "node:fs";'
    })
  );
  expect(places(faults)).toEqual(["kit/src/chart/a.ts:1", "kit/src/quantity/b.ts:1", "kit/src/chart/d.ts:1"]);
});

test("checkNotebookImports refuses the library's insides", () => {
  const faults = checkNotebookImports(
    files({
      "loaders/a.ts": 'import {loader} from "sourcebook"; import "../kit/src/dataset/loader.ts";',
      "charts/b.ts": 'import cameras from "../loaders/cameras.ts";'
    })
  );
  expect(places(faults)).toEqual(["loaders/a.ts:1"]);
});

test("checkFileLength refuses the 301st line", () => {
  const lines = (count: number) => "x\n".repeat(count);
  const faults = checkFileLength(files({"kit/src/a.ts": lines(300), "kit/src/b.ts": lines(301)}));
  expect(places(faults)).toEqual(["kit/src/b.ts"]);
});

test("checkNames refuses junk drawers and other cases", () => {
  const good = {
    "kit/src/page/read-page.ts": "",
    "kit/test/page/read-page.test.ts": "",
    "vitest.config.ts": ""
  };
  const bad = {"kit/src/page/utils.ts": "", "kit/src/helpers/a.ts": "", "kit/src/page/readPage.ts": ""};
  expect(places(checkNames(files({...good, ...bad})))).toHaveLength(3);
  expect(checkNames(files(good))).toEqual([]);
});

test("checkNoMarkdown refuses Markdown among the sources only", () => {
  expect(checkNoMarkdown(files({"kit/src/page/notes.md": "", "docs/a.md": ""}))).toEqual([
    "kit/src/page/notes.md"
  ]);
});

test("checkExports refuses default exports and export *, but for loaders, charts and configuration", () => {
  const faults = checkExports(
    files({
      "kit/src/page/a.ts": "export default 1;",
      "kit/src/index.ts": 'export * from "./page/a.ts";',
      "kit/src/page/b.ts": "export const b = 1;",
      "loaders/c.ts": "export default 1;",
      "vitest.config.ts": "export default {};"
    })
  );
  expect(places(faults)).toEqual(["kit/src/page/a.ts", "kit/src/index.ts"]);
});

test("checkWords refuses machine paths, neighbours, unfinished work and registries", () => {
  const faults = checkWords(
    files({
      "docs/a.md": "line\nsee /home/me/x and ../shared/x",
      ".ci/run": "../shared/sources",
      "kit/src/b.ts": "// TODO later, see issue 12\nconst path = '/fr/work/of/art';",
      "package-lock.json": '"resolved": "https://registry.example/x.tgz"\n"resolved": "kit"'
    })
  );
  expect(places(faults).sort()).toEqual(
    ["docs/a.md:2", "docs/a.md:2", "kit/src/b.ts:1", "kit/src/b.ts:1", "package-lock.json:1"].sort()
  );
});

describe("documentation", () => {
  const docs = files({
    "README.md": [
      "# Title",
      "[good](docs/a.md#one-two) [gone](docs/b.md) [no such heading](docs/a.md#three) [web](https://example.org)",
      "```",
      "npm run gone",
      "[in code](nowhere.md)",
      "```",
      "`npx sourcebook build` then `npx sourcebook fly` in `kit/src/gone.ts` and `data/`, writing `src/data/x.json`"
    ].join("\n"),
    "docs/a.md": "## One, two\n[up](../README.md)"
  });
  const exists = (path: string) => ["README.md", "docs/a.md", "data/"].includes(path);

  test("checkLinks finds missing files and headings", () => {
    expect(checkLinks(docs, exists).map(fault => fault.match(/links to (\S+),/)?.[1])).toEqual([
      "docs/b.md",
      "docs/a.md#three"
    ]);
  });
  test("checkCommands finds unknown scripts and commands", () => {
    expect(places(checkCommands(docs, ["build"], ["build"]))).toEqual(["README.md:4", "README.md:7"]);
  });
  test("checkPaths finds files that are gone, and passes generated ones", () => {
    expect(checkPaths(docs, exists)).toEqual(["README.md:7 names kit/src/gone.ts, which does not exist"]);
  });
});

test("checkProblemCodes finds codes however they are given, and what they lack", () => {
  const source = [
    'problems.push({code: bad ? "one-fault" : "two-faults", line});',
    'interface Fault {code: "three-faults" | "four-faults"}',
    "function fail(place: string, code: string) {}",
    'fail("here", "five-faults");',
    `problems.push({code: \`six-\${kind}\`});`
  ].join("\n");
  const table =
    "| code | why |\n|---|---|\n| `one-fault`, `six-faults` | why |\n| `two-faults` | |\n| `old-fault` | gone |\n";
  const faults = checkProblemCodes(
    files({
      "kit/src/page/a.ts": source,
      "docs/ledger.md": table,
      "kit/test/page/a.test.ts": "one-fault two-faults three-faults four-faults six-faults"
    }),
    ["one-fault", "two-faults", "three-faults", "six-faults", "older-fault"]
  );
  const found = (what: string) =>
    faults.filter(fault => fault.includes(what)).map(fault => /"([a-z*-]+)"/.exec(fault)?.[1]);
  expect(found("no table")).toEqual(["two-faults", "three-faults", "four-faults", "five-faults"]);
  expect(found("does not know")).toEqual(["four-faults", "five-faults"]);
  expect(found("no test names")).toEqual(["five-faults"]);
  expect(found("is explained, but")).toEqual(["old-fault", "older-fault"]);
});
