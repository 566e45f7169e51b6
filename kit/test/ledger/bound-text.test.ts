import {describe, expect, it} from "vitest";
import {parseBoundText} from "../../src/ledger/bound-text.ts";

describe("parseBoundText", () => {
  it("splits text and bindings without losing a character", () => {
    const text =
      "From {{a-2017}} to [about a hundred]{b} or {{c unit compact}}, in {{=3 parts of the page}} parts.";
    const tokens = parseBoundText(text);
    expect(tokens.map(({type}) => type)).toEqual([
      "text",
      "figure",
      "text",
      "words",
      "text",
      "figure",
      "text",
      "literal",
      "text"
    ]);
    expect(tokens.map(({start, end}) => text.slice(start, end)).join("")).toBe(text);
    expect(tokens[3]).toMatchObject({words: "about a hundred", id: "b"});
    expect(tokens[5]).toMatchObject({id: "c", options: ["unit", "compact"]});
    expect(tokens[7]).toMatchObject({text: "3", reason: "parts of the page"});
  });

  it("leaves what is no binding as text", () => {
    const text = "A [link](x), {brace}, {{Not An Id}} and [words]{} stay.";
    expect(parseBoundText(text)).toEqual([{type: "text", text, start: 0, end: text.length}]);
  });
});
