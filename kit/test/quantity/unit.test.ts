import {describe, expect, it} from "vitest";
import {parseQuantity, toNotation} from "../../src/quantity/notation.ts";
import {QuantityError} from "../../src/quantity/quantity.ts";
import {
  baseUnits,
  builtInUnits,
  combineUnits,
  convertQuantity,
  toCanonicalUnit
} from "../../src/quantity/unit.ts";
import {units} from "./units.ts";

const table = {...builtInUnits, ...units};

describe("toCanonicalUnit", () => {
  it.each([
    ["image/s/camera", "image/camera/s"],
    ["day*camera", "camera*day"],
    ["camera/camera", "1"],
    ["", "1"],
    ["1/s", "1/s"]
  ])("%j is %s", (text, wanted) => expect(toCanonicalUnit(text)).toBe(wanted));

  it("refuses what is no unit", () => {
    expect(() => toCanonicalUnit("image per second")).toThrow(QuantityError);
  });
});

describe("combineUnits", () => {
  it("multiplies, divides and cancels", () => {
    expect(combineUnits("image/s", "s", 1)).toBe("image");
    expect(combineUnits("EUR", "licence", -1)).toBe("EUR/licence");
    expect(combineUnits("camera", "camera", -1)).toBe("1");
    expect(baseUnits("EUR/camera/month")).toEqual({above: ["EUR"], below: ["camera", "month"]});
  });
});

describe("convertQuantity", () => {
  it.each([
    ["1", "day", "s", "86400"],
    [">10000", "image/s", "image/day", ">864000000"],
    ["3/35", "1", "%", "60/7"],
    ["8.6", "%", "1", "0.086"],
    ["2", "week", "h", "336"],
    ["18", "month", "year", "1.5"],
    ["5", "‰", "%", "0.5"]
  ])("%s %s in %s is %s", (value, from, to, wanted) => {
    const converted = convertQuantity(parseQuantity(value, from), to, table);
    expect(toNotation(converted)).toBe(wanted);
    expect(converted.unit).toBe(to);
  });

  it.each([
    ["camera", "image"],
    ["month", "day"],
    ["EUR", "USD"]
  ])("refuses %s in %s", (from, to) => {
    expect(() => convertQuantity(parseQuantity("1", from), to, table)).toThrow(QuantityError);
  });

  it("refuses a definition that goes round in a circle", () => {
    const circle = {
      a: {words: {}, is: {factor: parseQuantity("2").low as never, unit: "b"}},
      b: {words: {}, is: {factor: parseQuantity("3").low as never, unit: "a"}}
    };
    expect(() => convertQuantity(parseQuantity("1", "a"), "c", circle)).toThrow(/circle/);
  });
});
