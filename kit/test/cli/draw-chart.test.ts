import {existsSync, readFileSync} from "node:fs";
import path from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {type NotebookCopy, Workbench} from "../site/notebook-copy.ts";

let bench: Workbench;
let notebook: NotebookCopy;
beforeAll(() => {
  bench = new Workbench();
  notebook = bench.copy("tiny-notebook");
}, 60_000);
afterAll(() => bench.remove());

const draw = (...args: string[]) => notebook.run(["draw", ...args]);
const file = (name: string) => path.join(notebook.folder, name);

it("sourcebook draw <chart> writes SVG to standard output, and nothing else", async () => {
  const {stdout, code} = await draw("bridges", "--locale", "fr", "--width", "400", "--theme", "dark");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^<svg [^>]*viewBox="0 0 400 [^>]* lang="fr"[^>]*>.*<\/svg>\n$/s);
  expect(stdout).not.toContain("@media");
});

it("sourcebook draw <chart> --out writes what the ending says", async () => {
  const outlined = await draw("bridges", "--text", "outlines", "--out", "pictures/bridges.svg");
  expect(outlined).toMatchObject({code: 0, stdout: ""});
  expect(readFileSync(file("pictures/bridges.svg"), "utf8")).not.toContain("<text");
  expect((await draw("bridges", "--scale", "2", "--out", "bridges.png")).code).toBe(0);
  const png = readFileSync(file("bridges.png"));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(1520);
});

it("sourcebook draw <chart> gives the scene, and the closure to draw it from", async () => {
  const scene = JSON.parse((await draw("bridges", "--format", "json", "--theme", "light")).stdout);
  expect(scene).toMatchObject({version: 1, locale: "en", widthPx: 760, themes: {light: {ground: "#ffffff"}}});
  const closure = JSON.parse((await draw("bridges", "--format", "spec")).stdout);
  expect(closure).toMatchObject({spec: {form: "column"}, data: {rows: expect.any(Array)}});
});

it("sourcebook draw says what is wrong with its arguments", async () => {
  const cases: [args: string[], said: RegExp][] = [
    [["bridge"], /there is no chart "bridge" \(did you mean "bridges"\?\)/],
    [["bridges", "--locale", "de"], /not in "de", but in en, fr/],
    [["bridges", "--width", "10"], /from 200 to 4000/],
    [["bridges", "--scale", "9"], /from 1 to 4/],
    [["bridges", "--scale", "2"], /--scale means nothing to svg/],
    [["bridges", "--out", "bridges.pdf"], /not as pdf/],
    [["bridges", "--format", "png", "--theme", "auto"], /one theme/],
    [["bridges", "--out", "src"], /"src" cannot be written/],
    [["--width", "400"], /--width is for one chart/],
    [["--format", "svg"], /--format svg is for one chart/]
  ];
  const results = await Promise.all(cases.map(([args]) => draw(...args)));
  for (const [index, [, said]] of cases.entries()) expect(results[index]?.stderr).toMatch(said);
  expect(results.map(({code}) => code)).toEqual(cases.map(() => 2));
});

it("sourcebook draw <chart> draws nothing from a ledger with faults", async () => {
  const broken = bench.copy("tiny-notebook", "broken-drawing");
  broken.edit("data/figures/bridges.yaml", "value: 12", "value: 13");
  const {code, stdout, stderr} = await broken.run(["draw", "bridges", "--out", "bridges.svg"]);
  expect(code).toBe(1);
  expect(stderr).toContain("data/figures/bridges.yaml");
  expect(stdout).toBe("");
  expect(existsSync(path.join(broken.folder, "bridges.svg"))).toBe(false);
});

it("sourcebook draw without a chart is the stage", async () => {
  const {code, stdout} = await draw("--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([]);
});
