import {existsSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import {explainedCodes} from "../../kit/src/problem/explain.ts";
import {stageNames} from "../../kit/src/site/stage.ts";
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
import {readSourceFiles} from "./source-files.ts";

const root = resolve(import.meta.dirname, "../..");
const files = readSourceFiles(root);
const exists = (path: string) => existsSync(join(root, path));
const scripts = ["package.json", "kit/package.json"].flatMap(file =>
  Object.keys(JSON.parse(readFileSync(join(root, file), "utf8")).scripts)
);
/** Commands that the command line adds by name, and one for each stage. */
const commands = files
  .filter(({path}) => path.startsWith("kit/src/cli/"))
  .flatMap(({text}) => [...text.matchAll(/\badd\w*\(\s*"([a-z-]+)/g)].map(([, name]) => name as string))
  .concat(stageNames);

test("the repository was read", () => {
  expect(files.map(({path}) => path)).toEqual(
    expect.arrayContaining(["package.json", "kit/src/problem/problem.ts"])
  );
});
test("imports only point left, at leaf files", () => expect(checkFolderOrder(files)).toEqual([]));
test("no files import each other in a circle", () => expect(checkImportCycles(files)).toEqual([]));
test("what runs in browsers imports no Node module", () => expect(checkBrowserFolders(files)).toEqual([]));
test("the notebook uses the library's doors only", () => expect(checkNotebookImports(files)).toEqual([]));
test("no file is longer than 300 lines", () => expect(checkFileLength(files)).toEqual([]));
test("names say what is inside", () => expect(checkNames(files)).toEqual([]));
test("no Markdown among the library's sources", () => expect(checkNoMarkdown(files)).toEqual([]));
test("exports are named", () => expect(checkExports(files)).toEqual([]));
test("nothing belongs to one machine or is unfinished", () => expect(checkWords(files)).toEqual([]));
test("links in documentation resolve", () => expect(checkLinks(files, exists)).toEqual([]));
test("commands in documentation exist", () => expect(checkCommands(files, scripts, commands)).toEqual([]));
test("paths in documentation exist", () => expect(checkPaths(files, exists)).toEqual([]));
test("every problem code is documented, explained and tested", () =>
  expect(checkProblemCodes(files, explainedCodes)).toEqual([]));
