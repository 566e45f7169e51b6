import {type Box, path, rect, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import {isAhead, type MarkValue} from "../values/mark-value.ts";
import {cornersOf} from "./bar-frame.ts";
import {hatchPolygon} from "./hatch.ts";

/** Room that a rim only about there keeps between the body and its dashes. */
const aboutGapPx = 3;
const aboutEndPx = 3;

/** A part as an area: solid; hatched where it is planned; within a dashed rim where it is only about so large. */
export function areaPart({quantity, status}: MarkValue, box: Box, hue: Hue): SceneNode[] {
  const insetPx = aboutGapPx + aboutEndPx;
  const isAbout = quantity.about && Math.min(box.width, box.height) > 3 * insetPx;
  const body = isAbout ? inset(box, insetPx) : box;
  const rim = isAbout
    ? [path([cornersOf(inset(box, aboutEndPx))], `sb-about-end sb-${hue}`, {closed: true})]
    : [];
  if (!isAhead(status)) return [rect(body, `sb-solid sb-${hue}`), ...rim];
  return [
    path(hatchPolygon(cornersOf(body)), `sb-hatch sb-${hue}`),
    path([cornersOf(inset(body, 0.75))], `sb-outline sb-${hue}`, {closed: true}),
    ...rim
  ];
}

/** A box made smaller by as much on all sides. */
export function inset({x, y, width, height}: Box, byPx: number): Box {
  const across = Math.min(byPx, width / 2);
  const down = Math.min(byPx, height / 2);
  return {x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down};
}
