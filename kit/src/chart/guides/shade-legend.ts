import type {Shade, ShadeScale} from "../scales/shade-scale.ts";
import {group, path, rect, type SceneNode} from "../scene.ts";
import {capHeightEm, measureText} from "../text/measure-text.ts";
import type {Hue} from "../theme.ts";
import type {ChartContext} from "../values/context.ts";
import {partsWords} from "../words/parts-words.ts";
import {placeBlock, textBlock, textStyle} from "./text-block.ts";
import {tickWords} from "./tick-words.ts";

const stripPx = 14;
const minClassPx = 48;
const gapPx = 6;

interface ShadeLegendOptions {
  unit: string;
  widthPx: number;
  topPx: number;
  hueOf(shade: Shade): Hue;
  /** Cells that need words: without a shade, without a figure. */
  has: {unshaded: boolean; missing: boolean};
  /** Hue of the rim of cells without a shade. */
  rimHue: Hue;
}

/** A strip of all shades with the values at which they change, then what else cells may look like. */
export function shadeLegend(
  scale: ShadeScale,
  {unit, widthPx, topPx, hueOf, has, rimHue}: ShadeLegendOptions,
  context: ChartContext
): {node: SceneNode; heightPx: number} {
  const {lineHeightPx, ...font} = textStyle.label;
  const texts = tickWords(scale.bounds, unit, context);
  const widths = texts.map(text => measureText(text, font));
  const count = scale.bounds.length - 1;
  // The first label starts at the edge, the next is centred on its bound.
  const wished = Math.max(minClassPx, Math.max(...widths) * 1.5 + 8);
  const classPx = Math.min(wished, (widthPx - (widths.at(-1) ?? 0) / 2) / count);
  // Every label, every second …, but always those of both ends and of the centre.
  const every = strides(count).find(stride => stride * classPx >= wished);
  const shown = every === undefined ? [] : [...texts.keys()].filter(index => index % every === 0);
  const nodes: SceneNode[] = Array.from({length: count}, (_, index) => {
    const shade = scale.shadeAt(index);
    const box = {x: index * classPx, y: topPx, width: classPx, height: stripPx};
    return rect(box, `sb-shade-${shade.step} sb-${hueOf(shade)}`);
  });
  const y = topPx + stripPx + 4 + lineHeightPx / 2 + (font.sizePx * capHeightEm) / 2;
  for (const index of shown) {
    const at =
      index === 0 ? ({x: 0, anchor: "start"} as const) : ({x: index * classPx, anchor: "middle"} as const);
    const line = [{text: texts[index] as string, literal: true}];
    nodes.push({type: "text", ...at, y, line, className: "sb-muted", ...font});
  }
  let top = topPx + stripPx + 4 + (shown.length > 0 ? lineHeightPx : 0);
  const words = partsWords(context.locale);
  if (has.unshaded) {
    const block = textBlock(words.unshaded, {style: "label", widthPx: widthPx - 34 - 8});
    top += gapPx;
    const [x0, x1, y0, y1] = [0.75, 33.25, top + 3, top + lineHeightPx - 3];
    const rim = [
      [
        [x0, y0],
        [x1, y0],
        [x1, y1],
        [x0, y1]
      ]
    ] as const;
    nodes.push(path(rim, `sb-outline sb-${rimHue}`, {closed: true}));
    nodes.push(...placeBlock(block, {x: 42, topPx: top, className: "sb-muted"}));
    top += block.heightPx;
  }
  if (has.missing) {
    const block = textBlock(words.missingCell, {style: "label", widthPx});
    top += gapPx;
    nodes.push(...placeBlock(block, {x: 0, topPx: top, className: "sb-muted"}));
    top += block.heightPx;
  }
  return {node: group(nodes, {hidden: true}), heightPx: top - topPx};
}

/** From one label to the next: with an even number of classes the one in the middle is always among them. */
function strides(count: number): number[] {
  return Array.from({length: count}, (_, index) => index + 1).filter(
    stride => count % stride === 0 && (count % 2 === 1 || stride === count || (count / 2) % stride === 0)
  );
}
