import type {Shade} from "../scales/shade-scale.ts";
import {type Box, path, rect, type SceneNode} from "../scene.ts";
import type {Hue} from "../theme.ts";
import {isAhead, type MarkValue} from "../values/mark-value.ts";
import {inset} from "./area-part.ts";
import {cornersOf} from "./bar-frame.ts";
import {hatchPolygon} from "./hatch.ts";

/** Width of the hatched edge of what is planned: text stays readable beside it. */
const planEdgePx = 7;

export interface CellLook {
  shade: Shade | null;
  hue: Hue;
}

/**
 * A cell of a table: shaded by its class; with a dashed rim where its value is not exactly known, and without a shade
 * where it may belong to more than one class; a plan has a hatched edge and no shade.
 */
export function heatCell(value: MarkValue, box: Box, {shade, hue}: CellLook): SceneNode[] {
  const rim = path([cornersOf(inset(box, 1))], `sb-outline sb-${hue}`, {closed: true});
  if (isAhead(value.status)) {
    const edge = cornersOf({...box, width: Math.min(planEdgePx, box.width)});
    return [path(hatchPolygon(edge, 5), `sb-hatch sb-${hue}`), rim];
  }
  if (value.status === "withdrawn") return [rim];
  const fill = shade ? [rect(box, `sb-shade-${shade.step} sb-${hue}`)] : [];
  if (value.kind !== "exact") return [...fill, shade?.step === 5 ? onFull(box) : rim];
  return fill.length > 0 ? fill : [path([cornersOf(inset(box, 0.5))], "sb-rule", {closed: true})];
}

/** A rim that shows on the full hue. */
function onFull(box: Box): SceneNode {
  return path([cornersOf(inset(box, 3))], "sb-rim-on-hue", {closed: true});
}
