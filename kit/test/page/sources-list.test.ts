import {expect, test} from "vitest";
import {renderSources} from "../../src/page/sources-list.ts";
import {ledger} from "./sample-ledger.ts";

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/\s*\n\s*/g, "\n")
    .trim();

test("renderSources lists what is used with its position, its relations and what was checked", () => {
  expect(plain(renderSources(ledger, "en"))).toBe(
    `“Toulouse”
Technopolice, collaborative page, undated. Technopolice campaigns on this matter.
Cites “Le pouvoir des caméras” (La Dépêche)
5 numbers and 1 event or statement rest on it; the words of 1 of 6 quotations are in the document (checked 1\u00a0November 2026).
“Le pouvoir des caméras”
La Dépêche, article, January 2019. La Dépêche reports on this matter.
Cited by “Toulouse” (Technopolice)
Not read here: known from the document that cites it.`
  );
});

test("renderSources in French writes French", () => {
  const text = plain(renderSources(ledger, "fr"));
  expect(text).toContain(
    "5\u00a0nombres et 1\u00a0événement ou déclaration en dépendent\u202f; citations conformes au document\u00a0: 1 sur 6 (relecture le 1er\u00a0novembre 2026)."
  );
});

test("renderSources leaves unused sources out", () => {
  expect(renderSources({...ledger, figures: {}, events: {}}, "en")).not.toContain("<li");
});
