import {describe, expect, test} from "vitest";
import type {FigureCard} from "../../src/ledger/card.ts";
import {compareWords} from "../../src/page/compare-words.ts";
import {ledger} from "./sample-ledger.ts";

const differ = (words: string, id: string, locale: string) =>
  compareWords(words, ledger.figures[id] as FigureCard, {locale, units: ledger.units})?.code;

describe("compareWords(words, card) passes what says the same", () => {
  test.each([
    ["fr", "cameras-2017", "Trois cent cinquante caméras"],
    ["fr", "cameras-2017", "de ses 350 caméras"],
    ["fr", "cameras-latest", "plus de 400"],
    ["fr", "equipped", "d’une trentaine de caméras"],
    ["fr", "growth", "8,6\u00a0%"],
    ["fr", "growth", "9 %"],
    ["fr", "cost", "39\u202f457,98 euros hors taxes"],
    ["en", "cost", "€39,458"],
    ["en", "cost", "about 40,000 euros"],
    ["en", "cost-each", "1,500 euros"],
    ["en", "cameras-2017", "three hundred and fifty"],
    ["en", "cameras-2017", "the cameras"],
    ["en", "cameras-latest", "over 400 cameras"]
  ])("%s %s: %s", (locale, id, words) => {
    expect(differ(words, id, locale)).toBeUndefined();
  });
});

describe("compareWords(words, card) refuses what does not", () => {
  test.each([
    ["fr", "cameras-2017", "351 caméras"],
    ["fr", "cameras-2017", "plus de 350 caméras"],
    ["fr", "cameras-latest", "au moins 400"],
    ["fr", "cameras-latest", "400"],
    ["fr", "equipped", "trente caméras"],
    ["fr", "growth", "8,7 %"],
    ["fr", "cost", "39\u202f457,98 euros TTC"],
    ["en", "cost", "40,000 euros"],
    ["en", "cameras-2017", "350 euros"],
    ["en", "cameras-2017", "30 of the 350 cameras"]
  ])("%s %s: %s", (locale, id, words) => {
    expect(differ(words, id, locale)).toBe("words-differ");
  });

  test("and says both values", () => {
    const card = ledger.figures["cameras-2017"] as FigureCard;
    expect(compareWords("about 300 cameras", card, {locale: "en", units: ledger.units})?.problem).toBe(
      '"about 300 cameras" says ~300 camera, but "cameras-2017" is 350 camera'
    );
  });
});
