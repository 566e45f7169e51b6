import {Cite} from "@citation-js/core";
import {expect, test} from "vitest";
import type {SourceCard} from "../../../src/ledger/card.ts";
import {toBibtex, toCslJson} from "../../../src/page/cite/bibliography.ts";
import {cslOfPage, cslOfSource} from "../../../src/page/cite/csl-item.ts";

const source: SourceCard = {
  id: "la-depeche-2019",
  title: "Le pouvoir des caméras",
  author: "Ada & Cie",
  publisher: "La Dépêche",
  published: "2019-01",
  url: "https://depeche.example/a_b?c=1&d=2#e~f",
  language: "fr",
  kind: "article",
  position: "reports"
};

const hostile = "} \\input{/etc/passwd} @book{x, 50% & $a_1$ #1 ~ ^ “é” \\";

test("a bibliography parses back to what went in, under the ledger's ids", () => {
  const items = [source, {...source, id: "fiche", kind: "wiki-page", title: hostile}].map(cslOfSource);
  const fromBibtex = new Cite(toBibtex(items)).data;
  expect(fromBibtex.map(({id, title, URL}) => ({id, title, URL}))).toEqual([
    {id: "la-depeche-2019", title: source.title, URL: source.url},
    {id: "fiche", title: hostile, URL: source.url}
  ]);
  expect(fromBibtex[0]?.issued).toEqual({"date-parts": [[2019, 1]]});
  expect(JSON.parse(toCslJson(items))).toEqual(items);
});

test("toBibtex writes each hostile character as TeX shows it, and one entry a source", () => {
  const text = toBibtex([cslOfSource({...source, title: hostile, url: "https://x.example/{a}\\b"})]);
  expect(text.match(/^@/gm)).toHaveLength(1);
  expect(text).not.toMatch(/\\input|[^\\]%\s|https:.*[{\\]/);
  expect(text.match(/\{/g)).toHaveLength(text.match(/\}/g)?.length ?? 0);
});

test.each([
  ["2017", [[2017]]],
  ["2019-01-15", [[2019, 1, 15]]],
  ["2019-21", [[2019]]],
  ["unknown", undefined],
  ["2014/2020", undefined]
])("cslOfSource dates %s as %j", (published, parts) => {
  expect(cslOfSource({...source, published}).issued?.["date-parts"]).toEqual(parts);
});

test("cslOfPage leaves out what the notebook does not know", () => {
  expect(cslOfPage({id: "figure-a", title: "350 cameras", site: "Site", locale: "en"})).toEqual({
    id: "figure-a",
    "citation-key": "figure-a",
    type: "webpage",
    title: "350 cameras",
    "container-title": "Site",
    language: "en"
  });
});
