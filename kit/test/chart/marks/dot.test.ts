import {describe, expect, test} from "vitest";
import {dotArrowPx, dotMark} from "../../../src/chart/marks/dot.ts";
import {boxOf, group, type SceneNode} from "../../../src/chart/scene.ts";
import {type MarkValue, toMarkValue} from "../../../src/chart/values/mark-value.ts";
import type {Status} from "../../../src/ledger/card.ts";
import {bareCell} from "../fixtures/kinds.ts";

const draw = (
  notation: string,
  status: Status = "reported",
  orientation: "vertical" | "horizontal" = "vertical"
) => {
  const value = toMarkValue(bareCell(notation, status)) as MarkValue;
  // One px a unit, upwards from 500 or from the left.
  const scale = (at: number) => (orientation === "vertical" ? 500 - at : at);
  return dotMark(value, {orientation, atPx: 100, scale}, "blue");
};
const classes = (nodes: readonly SceneNode[]) => nodes.map(({className}) => className?.split(" ")[0]);

describe("dotMark", () => {
  test.each([
    ["350", "reported", ["sb-dot"]],
    ["~350", "reported", ["sb-dot-about", "sb-dot"]],
    [">350", "reported", ["sb-dot", "sb-arrow"]],
    ["300..400", "reported", ["sb-possible", "sb-cap"]],
    ["<=350", "reported", ["sb-possible", "sb-cap"]],
    ["350", "planned", ["sb-dot-planned"]],
    ["350", "pledged", ["sb-dot-planned"]],
    ["300..400", "planned", ["sb-hatch", "sb-outline", "sb-cap"]],
    ["350", "target", ["sb-target"]],
    ["~350", "target", ["sb-target-about"]],
    ["350", "withdrawn", ["sb-dot-planned", "sb-strike"]]
  ] as const)("of %s, %s", (notation, status, expected) => {
    expect(classes(draw(notation, status).nodes)).toEqual(expected);
  });

  test("gives an open end an arrow of one length, whatever the value", () => {
    for (const notation of [">1", ">400", ">=0.5"]) {
      const {fromPx, toPx} = draw(notation, "reported", "horizontal");
      expect(toPx - Number(notation.replace(/[>=]/g, ""))).toBe(dotArrowPx);
      expect(fromPx).toBeLessThan(toPx);
      expect(draw(notation).fromPx).toBe(500 - Number(notation.replace(/[>=]/g, "")) - dotArrowPx);
    }
  });

  test("draws a range from end to end with caps, and nothing in its middle", () => {
    const {nodes} = draw("300..400");
    expect(boxOf(nodes[0] as SceneNode)).toEqual({x: 95.5, y: 100, width: 9, height: 100});
    expect(nodes.some(({type}) => type === "dots")).toBe(false);
    const caps = nodes[1];
    expect(caps?.type === "path" && caps.polylines.length).toBe(2);
  });

  test("caps what is at most only where it is stated: not at zero", () => {
    const caps = draw("<=350").nodes[1];
    expect(caps?.type === "path" && caps.polylines.length).toBe(1);
    expect(boxOf(group(draw("<=350").nodes))?.height).toBe(350);
  });
});
