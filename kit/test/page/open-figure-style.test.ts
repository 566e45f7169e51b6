import {expect, test} from "vitest";
import {openFigureStyle} from "../../src/page/open-figure-style.ts";

test("openFigureStyle(ids) gives a rule a figure, superseded versions included, and nothing without figures", () => {
  expect(openFigureStyle(["a", "b@2"])).toContain(
    ':root:has([id="note-b@2"]:target) :is(.sb-figure, figcaption a)[data-figure="b@2"] {'
  );
  expect(openFigureStyle([])).toBe("");
});
