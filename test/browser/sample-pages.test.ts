import {expect, test} from "vitest";
import {parsePage} from "../site/read-site.ts";
import {samplePages} from "./sample-pages.ts";

test("each page of its own is opened, and the longest of every kind in each language", () => {
  const page = (file: string, words: number) => parsePage(file, `<p>${"word ".repeat(words)}</p>`);
  const pages = [
    page("index.html", 1),
    page("fr/index.html", 1),
    page("figures/index.html", 1),
    page("figures/a/index.html", 1),
    page("figures/b/index.html", 5),
    page("figures/b/1/index.html", 2),
    page("fr/figures/a/index.html", 3),
    page("fr/figures/b/index.html", 2),
    page("sources/c/index.html", 1)
  ];
  expect(samplePages(pages).map(({path}) => path)).toEqual([
    "/",
    "/fr/",
    "/figures/",
    "/figures/b/",
    "/fr/figures/a/",
    "/sources/c/"
  ]);
});
