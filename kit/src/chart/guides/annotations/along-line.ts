import type {Box} from "../../scene.ts";
import type {Line} from "./draw-span.ts";

const stepPx = 12;
/** Words do not touch the ends of a line. */
const insetPx = 4;

/** Places for words along a line, from where they read best to its other end, on one side of it and the other. */
export function* alongLine(
  {from, to, at, upright, side}: Line,
  {width, height}: {width: number; height: number},
  gapPx: number
): Generator<Box> {
  const room = to - from - (upright ? height : width) - 2 * insetPx;
  const steps = Math.max(1, Math.ceil(room / stepPx));
  for (let step = 0; step <= steps; step++) {
    const moved = insetPx + (room * step) / steps;
    if (upright) {
      // From the top down.
      if (side !== "before") yield {x: at + gapPx, y: from + moved, width, height};
      if (side !== "after") yield {x: at - gapPx - width, y: from + moved, width, height};
    } else {
      // From the far end, where the last value stands.
      yield {x: from + room + 2 * insetPx - moved, y: at - gapPx - height, width, height};
      yield {x: from + room + 2 * insetPx - moved, y: at + gapPx, width, height};
    }
  }
}
