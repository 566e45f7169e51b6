import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, inject, test} from "vitest";
import {
  chartFaults,
  headFaults,
  noteFaults,
  policyFaults,
  repeatedIds,
  scriptFaults,
  styleFaults,
  thirdPartyFaults
} from "./page-faults.ts";
import {listFiles, readSite} from "./read-site.ts";
import {lostNumbers} from "./reader-mode.ts";
import {linkFaults, twinFaults} from "./site-faults.ts";
import {unboundNumbers} from "./unbound-numbers.ts";

const siteDir = inject("siteDir");
const pages = readSite(siteDir);
const files = listFiles(siteDir);
const articles = pages.filter(({document}) => document.querySelector("main [data-figure]") !== null);

test("the site has its pages in both languages, with figures and charts", () => {
  expect(files).toEqual(
    expect.arrayContaining(["index.html", "method.html", "fr/index.html", "fr/method.html"])
  );
  for (const file of ["index.html", "fr/index.html"]) {
    const page = pages.find(known => known.file === file);
    expect(page?.document.querySelectorAll("main p [data-figure]").length, file).toBeGreaterThan(10);
    expect(page?.document.querySelectorAll("figure[data-chart]").length, file).toBeGreaterThanOrEqual(3);
  }
});
test("both languages bind the same figures and hold the same charts", () => {
  expect(
    twinFaults(
      pages.filter(({path}) => path !== "/404"),
      ["en", "fr"]
    )
  ).toEqual([]);
});
test("every link within the site leads somewhere", () => expect(linkFaults(pages, files)).toEqual([]));
test("the picture in the README is the chart as it is drawn", () => {
  const picture = "docs/images/camera-count.svg";
  const drawn = "charts/camera-count/chart.svg";
  const kept = readFileSync(join(import.meta.dirname, "../..", picture), "utf8");
  expect(kept === readFileSync(join(siteDir, drawn), "utf8"), `cp dist/${drawn} ${picture}`).toBe(true);
});
test("style sheets load nothing from elsewhere", () => {
  const sheets = files.filter(file => file.endsWith(".css"));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.flatMap(file => styleFaults(file, readFileSync(join(siteDir, file), "utf8")))).toEqual([]);
});

describe.each(pages)("$path", page => {
  test("has no number in its prose that is bound to no figure", () =>
    expect(unboundNumbers(page)).toEqual([]));
  test("has a note for each bound figure", () => expect(noteFaults(page)).toEqual([]));
  test("has both layouts, a caption, a table and evidence for each chart", () =>
    expect(chartFaults(page)).toEqual([]));
  test("has no id twice", () => expect(repeatedIds(page)).toEqual([]));
  test("has no script", () => expect(scriptFaults(page)).toEqual([]));
  test("loads nothing from elsewhere, and its policy forbids it", () => {
    expect([...thirdPartyFaults(page), ...policyFaults(page)]).toEqual([]);
  });
  test("says its language and title, and may be enlarged", () => expect(headFaults(page)).toEqual([]));
});

test.each(articles)("$path keeps every number in a reading view", page =>
  expect(lostNumbers(page)).toEqual([])
);
