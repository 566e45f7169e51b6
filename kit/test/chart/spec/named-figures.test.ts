import {expect, test} from "vitest";
import {namedFigures} from "../../../src/chart/spec/named-figures.ts";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";

test("namedFigures finds figures in texts, places and values", () => {
  const spec: ChartSpec = {
    version: 1,
    form: "column",
    x: "time",
    y: "cameras",
    title: {en: "{{in-title unit}}", fr: "[mots]{in-words}"},
    annotations: [
      {type: "text", place: {figure: "at-mark"}, text: {en: "{{in-annotation}}"}},
      {type: "line", value: {figure: "of-line"}},
      {type: "band", from: 3, to: {figure: "of-band"}},
      {type: "text", place: {at: "2017", value: {figure: "of-place"}}, text: {en: "plain"}}
    ]
  };
  expect(new Set(namedFigures(spec))).toEqual(
    new Set(["in-title", "in-words", "at-mark", "in-annotation", "of-line", "of-band", "of-place"])
  );
});
