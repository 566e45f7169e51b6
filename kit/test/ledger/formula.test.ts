import {describe, expect, it} from "vitest";
import {namesIn, parseComparison, parseFormula} from "../../src/ledger/formula.ts";

describe("parseFormula", () => {
  it("binds products before sums, from left to right", () => {
    expect(parseFormula("a - b - c * 2")).toMatchObject({
      operator: "-",
      left: {operator: "-", left: {name: "a"}, right: {name: "b"}},
      right: {operator: "*", left: {name: "c"}, right: {text: "2"}}
    });
  });

  it("tells the hyphen of an id from a minus", () => {
    expect(namesIn(parseFormula("licence-cost - licence-cost@2"))).toEqual([
      "licence-cost",
      "licence-cost@2"
    ]);
  });

  it.each([
    ["", "it ends too early"],
    ["a +", "it ends too early"],
    ["a b", 'expected an operator between spaces, seen "b"'],
    ["a+b", 'expected a figure, a number or "(", seen "a+b"'],
    ["(a", "it ends too early"],
    ["round(a)", 'expected ",", seen ")"'],
    [`${"(".repeat(100)}a`, "it is nested too deeply"]
  ])("refuses %s", (text, message) => {
    expect(() => parseFormula(text)).toThrow(message);
  });
});

describe("parseComparison", () => {
  it("takes one comparison between two sums", () => {
    expect(parseComparison("a * 2 >= b + 1 day")).toMatchObject({
      comparison: ">=",
      right: {right: {text: "1", unit: "day"}}
    });
    expect(() => parseComparison("a * 2")).toThrow("it ends too early");
    expect(() => parseComparison("a = b = c")).toThrow('seen "="');
  });
});
