import {describe, expect, it} from "vitest";
import {anchorQuote} from "../../src/evidence/anchor-quote.ts";

const text =
  "L’achat suit un test.\nLa ville compte « plus de 400 » caméras ; en 2017, 1350 étaient prévues. Un test.";

describe("anchorQuote", () => {
  it("finds the exact words and where they stand", () => {
    const anchor = anchorQuote(text, {exact: "La ville compte"});
    expect(anchor).toMatchObject({state: "found", score: 1});
    expect(text.slice(anchor.start, anchor.end)).toBe("La ville compte");
  });

  it.each([
    ['la ville compte "plus de 400" cameras', "La ville compte « plus de 400 » caméras"],
    ["L'achat  suit\u00a0un test", "L’achat suit un test"],
    ["un test. La ville", "un test.\nLa ville"],
    ["cam\u00adéras\u202f; en 2017", "caméras ; en 2017"],
    ["caméras; en 2017", "caméras ; en 2017"]
  ])("folds typography: %s", (exact, words) => {
    expect(anchorQuote(text, {exact})).toMatchObject({state: "found", text: words});
  });

  it("never takes a part of a number or of a word", () => {
    expect(anchorQuote(text, {exact: "350 étaient"}).state).toBe("gone");
    expect(anchorQuote(text, {exact: "plus de 40"}).state).toBe("gone");
    expect(anchorQuote(text, {exact: "plus de 500"})).toMatchObject({state: "gone", start: -1, end: -1});
  });

  it("needs context to choose between several places", () => {
    expect(anchorQuote(text, {exact: "test"}).state).toBe("ambiguous");
    const second = anchorQuote(text, {exact: "test", prefix: "prévues. Un "});
    expect(second).toMatchObject({state: "found", start: text.lastIndexOf("test")});
    expect(anchorQuote(text, {exact: "caméras", prefix: "elsewhere "}).state).toBe("moved");
  });

  it("does not take a superscript for a digit", () => {
    expect(anchorQuote("12 m² de plus", {exact: "12 m2 de plus"}).state).toBe("gone");
  });
});
