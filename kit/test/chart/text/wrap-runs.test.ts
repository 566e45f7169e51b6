import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {balanceRuns, longestWord, widthOf, wrapRuns} from "../../../src/chart/text/wrap-runs.ts";

const font = {sizePx: 14};
const plain = (lines: readonly (readonly {text: string}[])[]) =>
  lines.map(line => line.map(({text}) => text).join(""));
const wrap = (text: string, widthPx: number, maxLines?: number) =>
  wrapRuns([{text}], {...font, widthPx, ...(maxLines ? {maxLines} : {})});

describe("wrapRuns", () => {
  test.each([
    ["undated, stated in January 2019", 82, ["undated,", "stated in", "January 2019"]],
    ["video-surveillance", 90, ["video-", "surveillance"]],
    ["350\u00a0cameras", 40, ["350\u00a0ca", "meras"]],
    ["years 2019-2022", 70, ["years", "2019-2022"]]
  ])("%j in %i px", (text, widthPx, lines) => expect(plain(wrap(text, widthPx).lines)).toEqual(lines));

  test("keeps the figure of each run, and none for the spaces between", () => {
    const {lines} = wrapRuns([{text: "then "}, {text: "more than 400", figure: "latest"}, {text: "."}], {
      ...font,
      widthPx: 1000
    });
    expect(lines).toEqual([
      [
        {text: "then "},
        {text: "more", figure: "latest"},
        {text: " "},
        {text: "than", figure: "latest"},
        {text: " "},
        {text: "400", figure: "latest"},
        {text: "."}
      ]
    ]);
  });

  test("ends in an ellipsis where lines are dropped", () => {
    const {lines, cut} = wrap("one two three four", 40, 2);
    expect(cut).toBe(true);
    expect(plain(lines).at(-1)).toMatch(/…$/);
  });

  test("no line is wider than its column, and no letter is lost", () => {
    fc.assert(
      fc.property(
        fc.string({unit: "grapheme", maxLength: 80}),
        fc.integer({min: 40, max: 400}),
        (text, widthPx) => {
          const {lines} = wrap(text, widthPx);
          for (const line of lines) expect(widthOf(line, font)).toBeLessThanOrEqual(widthPx + 0.001);
          const letters = (value: string) => value.replace(/[ \t\n\r\u200b]/gu, "");
          expect(letters(plain(lines).join(""))).toBe(letters(text));
        }
      )
    );
  });
});

test("balanceRuns breaks no word that wrapRuns keeps whole, and needs no more lines", () => {
  fc.assert(
    fc.property(fc.lorem({maxCount: 12}), fc.integer({min: 80, max: 400}), (text, widthPx) => {
      fc.pre(longestWord([{text}], font) <= widthPx);
      const options = {...font, widthPx};
      const balanced = balanceRuns([{text}], options).lines;
      expect(balanced.length).toBe(wrapRuns([{text}], options).lines.length);
      expect(plain(balanced).join(" ")).toBe(text);
    })
  );
});
