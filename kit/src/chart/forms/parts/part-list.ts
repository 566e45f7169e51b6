import type {Known} from "../../describe/compare-data.ts";
import {partLabel, placePartLabel} from "../../guides/part-label.ts";
import {placeBlock, textBlock, textStyle} from "../../guides/text-block.ts";
import {cornersOf} from "../../marks/bar-frame.ts";
import {hatchPolygon} from "../../marks/hatch.ts";
import {path, rect, type SceneNode} from "../../scene.ts";
import {measureText} from "../../text/measure-text.ts";
import {widthOf} from "../../text/wrap-runs.ts";
import type {Hue} from "../../theme.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";

/** One part as a line of the list under a picture that has no room for its label. */
export interface ListedPart {
  part: Known;
  hue: Hue;
  share: string;
  /** Stands in the swatch and at the part. */
  number?: number;
}

const [swatchPx, numberedPx] = [14, 20];
const gapPx = 10;
const rowPx = 20;
const rowGapPx = 6;
const minNamePx = 96;

/**
 * Parts with swatch, name, value and share in columns. One entry's nodes a part, so that they can join its mark.
 */
export function partList(
  parts: readonly ListedPart[],
  {topPx, widthPx}: {topPx: number; widthPx: number},
  context: ChartContext
): {entries: SceneNode[][]; boxes: {y: number; heightPx: number}[]; heightPx: number} {
  const texts = parts.map(({part, share}) => ({
    value: wordQuantity(part.value.quantity, {style: "label"}, context),
    detail: [share, context.words.statusLabel[part.value.status]].filter(Boolean).join(", ")
  }));
  const valuePx = Math.max(0, ...texts.map(({value}) => measureText(value, textStyle.value)));
  const detailPx = Math.max(0, ...texts.map(({detail}) => measureText(detail, textStyle.label)));
  const numbered = parts.some(({number}) => number !== undefined);
  const left = (numbered ? numberedPx : swatchPx) + gapPx;
  const numbersPx = valuePx + (detailPx > 0 ? detailPx + gapPx : 0);
  const namePx = widthPx - left - numbersPx - gapPx;
  const beside = namePx >= minNamePx;
  let top = topPx;
  const boxes: {y: number; heightPx: number}[] = [];
  const entries = parts.map(({part, hue, number, share}, index) => {
    const {value, detail} = texts[index] as (typeof texts)[number];
    const ahead = isAhead(part.value.status);
    const figure = part.value.figures.length === 1 ? {figure: part.value.figures[0] as string} : {};
    const nodes = swatch(part, {x: 0, middle: top + rowPx / 2, hue, number});
    let heightPx: number = rowPx;
    if (beside) {
      const name = textBlock(part.label, {style: "label", widthPx: namePx, maxLines: 6});
      heightPx = Math.max(rowPx, name.heightPx + 2);
      const className = ahead ? `sb-hue-text sb-${hue}` : "sb-ink";
      nodes.push(
        ...placeBlock(name, {x: left, topPx: top + 1, className: "sb-ink"}),
        atRight(value, {
          style: "value",
          x: widthPx - (numbersPx - valuePx),
          topPx: top,
          className,
          ...figure
        }),
        ...(detail
          ? [atRight(detail, {style: "label", x: widthPx, topPx: top + 1, className: "sb-muted"})]
          : [])
      );
    } else {
      const label = partLabel(
        {label: part.label, value: part.value},
        {share, widthPx: widthPx - left},
        context
      );
      heightPx = label.heightPx;
      nodes.push(...placePartLabel(label, {x: left, topPx: top + 1, hue}));
    }
    boxes.push({y: top, heightPx});
    top += heightPx + rowGapPx;
    return nodes;
  });
  return {entries, boxes, heightPx: parts.length === 0 ? 0 : top - rowGapPx - topPx};
}

interface RightOptions {
  style: "value" | "label";
  x: number;
  topPx: number;
  className: string;
  figure?: string;
}

function atRight(text: string, {style, x, topPx, className, figure}: RightOptions): SceneNode {
  const {lineHeightPx, ...font} = textStyle[style];
  const y = topPx + lineHeightPx / 2 + font.sizePx * 0.33;
  const run = figure === undefined ? {text, literal: true} : {text, figure};
  return {type: "text", x, y, anchor: "end", line: [run], className, ...font};
}

/** A square in the look of the part, with its number where it has one. */
function swatch(
  {value}: Known,
  {x, middle, hue, number}: {x: number; middle: number; hue: Hue; number: number | undefined}
): SceneNode[] {
  const sizePx = number === undefined ? swatchPx : numberedPx;
  const box = {x, y: middle - sizePx / 2, width: sizePx, height: sizePx};
  const square: SceneNode[] = isAhead(value.status)
    ? [
        path(hatchPolygon(cornersOf(box), 5), `sb-hatch sb-${hue}`),
        path([cornersOf(box)], `sb-outline sb-${hue}`, {closed: true})
      ]
    : [rect(box, `sb-solid sb-${hue}`)];
  return number === undefined
    ? square
    : [...square, ...badge(number, {x: x + sizePx / 2, y: middle, value, hue})];
}

/** A part's number in the colour of the ground, on its hue; over hatching in its hue, on a plate of the ground. */
export function badge(
  number: number,
  {x, y, value, hue}: {x: number; y: number; value: MarkValue; hue: Hue}
): SceneNode[] {
  const {lineHeightPx: _, ...font} = textStyle.label;
  const ahead = isAhead(value.status);
  const line = [{text: String(number), literal: true}];
  const className = ahead ? `sb-hue-text sb-${hue}` : "sb-on-hue";
  const at = {x, y: y + font.sizePx * 0.33, anchor: "middle" as const};
  const text: SceneNode = {type: "text", ...at, line, className, ...font, bold: true};
  const width = widthOf(line, {...font, bold: true}) + 6;
  return ahead ? [rect({x: x - width / 2, y: y - 8, width, height: 16}, "sb-ground"), text] : [text];
}
