import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseQuantity, toNotation} from "../../src/quantity/notation.ts";
import {
  fromQuantityJson,
  isSameQuantity,
  kindOf,
  QuantityError,
  toQuantityJson
} from "../../src/quantity/quantity.ts";
import {interval} from "./arbitraries.ts";

describe("parseQuantity", () => {
  it.each([
    ["350", "exact"],
    ["39457.98", "exact"],
    ["3/35", "exact"],
    ["-5", "exact"],
    ["~100", "about"],
    [">400", "more than"],
    [">~100", "more than"],
    [">=100", "at least"],
    ["<5", "less than"],
    ["<=5", "at most"],
    ["350..400", "range"],
    ["350..<400", "range"],
    ["~350..400", "range"]
  ])("%s is %s, and is written back", (text, kind) => {
    const quantity = parseQuantity(text, "camera");
    expect(kindOf(quantity)).toBe(kind);
    expect(toNotation(quantity)).toBe(text);
  });

  it.each([
    "",
    "400+",
    "1,5",
    "400..350",
    "400..400",
    "1.5/2",
    "1/0",
    "<-5",
    "more than 400",
    "1e3",
    "~",
    ">"
  ])("refuses %j with a QuantityError", text => {
    expect(() => parseQuantity(text)).toThrow(QuantityError);
  });

  it("gives counts a floor of zero", () => {
    expect(parseQuantity("<5").low?.toString()).toBe("0");
  });

  it("canonicalises the unit", () => {
    expect(parseQuantity("5", "image/s/camera").unit).toBe("image/camera/s");
  });
});

describe("toQuantityJson", () => {
  it("comes back the same through JSON", () => {
    fc.assert(
      fc.property(interval("image/s"), quantity => {
        const back = fromQuantityJson(JSON.parse(JSON.stringify(toQuantityJson(quantity))));
        return isSameQuantity(back, quantity);
      })
    );
  });
});
