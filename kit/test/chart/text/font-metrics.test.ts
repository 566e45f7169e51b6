import {expect, test} from "vitest";
import {openFont, readAdvances} from "../../../scripts/font-metrics.ts";
import {boldAdvances, regularAdvances} from "../../../src/chart/text/font-metrics.ts";
import {measureText} from "../../../src/chart/text/measure-text.ts";

test("the metrics are those of the fonts: run kit/scripts/font-metrics.ts after an update", () => {
  expect(regularAdvances).toEqual(readAdvances("400Regular"));
  expect(boldAdvances).toEqual(readAdvances("700Bold"));
});

const texts = [
  "Video-surveillance cameras in use, city of Toulouse",
  "undated, stated in January 2019",
  "39\u202f457,98\u00a0€ hors taxes",
  "AV To Wave Tyre",
  "Сколько камер, Ελλάδα"
];

test.each(texts)("measureText is never narrower than the font sets %j, and at most 3 % wider", text => {
  for (const [weight, bold] of [
    ["400Regular", false],
    ["700Bold", true]
  ] as const) {
    const set = openFont(weight)
      .layout(text)
      .positions.reduce((sum, {xAdvance}) => sum + xAdvance, 0);
    const measured = measureText(text, {sizePx: 1000, bold});
    expect(measured).toBeGreaterThanOrEqual(set);
    expect(measured).toBeLessThanOrEqual(set * 1.03);
  }
});
