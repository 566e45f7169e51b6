import {expect, test} from "vitest";
import {renderSources} from "../../src/page/sources-list.ts";
import {faults, renderPage} from "./render-page.ts";
import {ledger} from "./sample-ledger.ts";

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
const cards = [ledger.figures["cameras-latest"], ledger.figures["cameras-2017"], ledger.events.test].flatMap(
  card => card ?? []
);

test("renderSources lists one line a source, with how much of the page rests on it", () => {
  expect(plain(renderSources({cards, cited: []}, {ledger, locale: "en"}))).toBe(
    `“Toulouse”, Technopolice, undated.
2 numbers and 1 event or statement rest on it.
“Le pouvoir des caméras”, La Dépêche, January 2019.
Not read here: known from the document that cites it.`
  );
});

test("renderSources in French writes French", () => {
  expect(plain(renderSources({cards, cited: []}, {ledger, locale: "fr"}))).toContain(
    "2\u00a0nombres et 1\u00a0événement ou déclaration en dépendent."
  );
});

test("{{sources}} lists what the page uses or cites, and nothing else", () => {
  const list = (source: string) =>
    [...renderPage(source).matchAll(/<li id="source-([^"]*)"/g)].map(match => match[1]);
  expect(list("None.\n\n{{sources}}")).toEqual([]);
  expect(list("{{sources}}\n\nThere were {{cameras-2017}}.")).toEqual(["fiche"]);
  expect(list("See {{cite article}}.\n\n<div>\n{{sources}}\n</div>")).toEqual(["article"]);
});

test("{{cite id}} names a source in the page's language and leads to the list", () => {
  expect(renderPage("As {{cite article}} says.\n\n{{sources}}")).toContain(
    '<cite><a data-source="article" href="#source-article">La Dépêche, January 2019</a></cite> says.'
  );
  expect(renderPage("Selon {{cite article}}.\n\n{{sources}}", {path: "/fr/index"})).toContain(
    '<cite><a data-source="article" href="#source-article">La Dépêche, janvier 2019</a></cite>.'
  );
  expect(renderPage("<p>{{cite article}}</p>\n\n{{sources}}")).toContain(
    '<p><cite><a data-source="article" href='
  );
});

test("{{cite id}} of an unknown source is a problem with its place", () => {
  expect(faults("As\n{{cite artcle}} says.")).toEqual(["2:1 unknown-source"]);
});
