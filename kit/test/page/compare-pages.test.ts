import {expect, test} from "vitest";
import {comparePages} from "../../src/page/compare-pages.ts";
import {formatProblem} from "../../src/problem/problem.ts";
import {parse} from "./render-page.ts";

const compare = (pages: Record<string, string>) =>
  comparePages(
    Object.entries(pages).map(([path, source]) => parse(source, {path})),
    ["en", "fr"]
  ).map(formatProblem);

test("comparePages passes twins that show the same in another order", () => {
  expect(
    compare({
      "/index": "{{cameras-2017}} {{cameras-latest}} {{cameras-2017}}\n\n{{chart camera-growth}}",
      "/fr/index": "{{chart camera-growth}}\n\n{{cameras-latest}} [350]{cameras-2017}"
    })
  ).toEqual([]);
});

test("comparePages tells a missing language", () => {
  expect(compare({"/index": "A", "/fr/index": "A", "/fr/method": "A"})).toEqual([
    'src/fr/method.md this page is missing in "en" (write its twin, or leave the language out of the configuration) [missing-page]'
  ]);
});

test("comparePages tells what only one of the twins shows, at its place", () => {
  expect(compare({"/index": "A\n\nB {{cameras-2017}}", "/fr/index": "{{chart camera-growth}}"})).toEqual([
    'src/fr/index.md:1:1 {{chart camera-growth}} stands here, but not in "en" (say the same in src/index.md) [twin-differs]',
    'src/index.md:3:3 "cameras-2017" stands here, but not in "fr" (say the same in src/fr/index.md) [twin-differs]'
  ]);
});
