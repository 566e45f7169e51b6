import type {TextRun} from "../../ledger/bound-text.ts";
import {pickText} from "../../quantity/localized.ts";
import {exact} from "../../quantity/quantity.ts";
import {markNumbers} from "../describe/computed-runs.ts";
import {unitStandsOut} from "../describe/part-of-whole.ts";
import {placeBlock, textBlock} from "../guides/text-block.ts";
import {type UnitCounts, unitGrid} from "../marks/unit-grid.ts";
import {type Box, group, type SceneNode} from "../scene.ts";
import type {UnitSpec} from "../spec/unit.ts";
import {type ChartContext, resolveText, wordQuantity} from "../values/context.ts";
import {columnOf, type Datum, readDatum} from "../values/datum.ts";
import type {MarkValue} from "../values/mark-value.ts";
import {wordTime} from "../values/word-time.ts";
import {datumGroup} from "./datum-group.ts";
import type {Form} from "./form.ts";
import {UnfitData} from "./unfit-data.ts";

/** One mark a thing: the part is filled, the rest is drawn in outline; each row of data is a block. */
export const unitForm: Form<UnitSpec> = {
  fields: ({whole, part, y}) => [
    {name: part, is: "quantity"},
    {name: whole, is: "quantity"},
    ...(y === undefined ? [] : [{name: y, is: "label" as const}])
  ],
  read: (spec, context) =>
    context.data.rows.flatMap((_, row) => [
      headed(readDatum(row, {value: spec.part, panel: spec.y}, context), spec.part, context),
      headed(readDatum(row, {value: spec.whole, panel: spec.y}, context), spec.whole, context)
    ]),
  layout(spec, data, {widthPx, context}) {
    const nodes: SceneNode[] = [];
    let top = 0;
    for (let at = 0; at + 1 < data.length; at += 2) {
      const block = drawBlock(spec, [data[at] as Datum, data[at + 1] as Datum], {
        widthPx,
        topPx: top,
        context
      });
      nodes.push(...block.nodes);
      top += block.heightPx + blockGapPx;
    }
    return {nodes, heightPx: top - blockGapPx, legend: []};
  },
  standsOut: (_spec, data, context) => unitStandsOut(data, context)
};

const blockGapPx = 32;
const labelGapPx = 8;
/** More marks than this can neither be counted nor seen apart. */
const maxMarks = 1000;

/** Part and whole are named by the headings of their columns. */
function headed(datum: Datum, field: string, context: ChartContext): Datum {
  const column = columnOf(field, context);
  return column ? {...datum, label: pickText(column.label, context.locale)} : datum;
}

interface BlockOptions {
  widthPx: number;
  topPx: number;
  context: ChartContext;
}

function drawBlock(
  spec: UnitSpec,
  [part, whole]: [Datum, Datum],
  {widthPx, topPx, context}: BlockOptions
): {nodes: SceneNode[]; heightPx: number} {
  const counts = countMarks(spec, [part, whole]);
  const hue = spec.color ?? "blue";
  const heading = textBlock(part.panel ?? "", {style: "heading", widthPx});
  const partText = textBlock(labelOf(part, spec.partLabel, context), {style: "value", widthPx});
  const wholeText = textBlock(labelOf(whole, spec.wholeLabel, context), {style: "label", widthPx});
  const partTop = topPx + heading.heightPx + (heading.heightPx > 0 ? 6 : 0);
  const gridTop = partTop + partText.heightPx + labelGapPx;
  const grid = unitGrid(counts, {widthPx, topPx: gridTop, hue});
  const wholeTop = gridTop + grid.heightPx + labelGapPx;
  const each = counts.per === 1 ? "" : context.words.eachMark(wordEach(counts.per, whole, context));
  const eachText = textBlock(markNumbers(each), {style: "label", widthPx});
  const heightPx = wholeTop + wholeText.heightPx + eachText.heightPx - topPx;
  const wholeBox: Box = {x: 0, y: gridTop, width: widthPx, height: wholeTop + wholeText.heightPx - gridTop};
  const partBox: Box = {x: 0, y: partTop, width: widthPx, height: gridTop + grid.partHeightPx - partTop};
  const place = (block: typeof partText, top: number, className: string) =>
    placeBlock(block, {x: 0, topPx: top, className});
  return {
    nodes: [
      group(place(heading, topPx, "sb-ink")),
      datumGroup(whole, [...grid.rest, ...place(wholeText, wholeTop, "sb-ink")], wholeBox, context),
      datumGroup(
        part,
        [...grid.part, ...place(partText, partTop, `sb-hue-text sb-${hue}`)],
        partBox,
        context
      ),
      group(place(eachText, wholeTop + wholeText.heightPx, "sb-muted"))
    ],
    heightPx
  };
}

/** How many marks the values take. Refuses what is no count of things that can be seen. */
function countMarks(spec: UnitSpec, [part, whole]: [Datum, Datum]): UnitCounts & {per: number} {
  if (!part.value || !whole.value) throw new UnfitData(`row ${part.row + 1}: part or whole has no figure`);
  if (part.value.quantity.unit !== whole.value.quantity.unit)
    throw new UnfitData(`row ${part.row + 1}: part and whole are not in one unit`);
  const bounds = [part.value.low, part.value.high, whole.value.low, whole.value.high].filter(
    bound => bound !== null
  );
  if (bounds.some(bound => bound < 0 || !Number.isInteger(bound)))
    throw new UnfitData(`row ${part.row + 1}: a unit chart counts whole things`, 'draw shares with "bar"');
  const most = Math.max(...bounds);
  const per = spec.per ?? 10 ** Math.max(0, Math.ceil(Math.log10(most / maxMarks)));
  const count = ({low, high}: MarkValue) => {
    const sure = Math.round((low ?? 0) / per);
    return {sure, possible: high === null ? sure : Math.round(high / per), open: high === null};
  };
  const counts = {part: count(part.value), whole: count(whole.value), per};
  if (counts.whole.possible > maxMarks || !(per > 0))
    throw new UnfitData(
      `${counts.whole.possible} marks are too many`,
      "let one mark stand for more with `per`"
    );
  if (!counts.whole.open && counts.part.sure > counts.whole.possible)
    throw new UnfitData(`row ${part.row + 1}: the part is more than the whole`);
  return counts;
}

/** `To be equipped: 30 (2017)` */
function labelOf(datum: Datum, label: UnitSpec["partLabel"], context: ChartContext): TextRun[] {
  if (label) return resolveText(label, context);
  const {value, label: heading} = datum;
  if (!value) return [];
  const {sentences} = context.words;
  const number = wordQuantity(value.quantity, {style: "label", unit: heading === ""}, context);
  const dated = sentences.at(number, value.figures.length > 0 ? wordTime(value, context) : "");
  return [{text: heading === "" ? dated : sentences.entry(heading, dated)}];
}

function wordEach(per: number, {value}: Datum, context: ChartContext): string {
  return wordQuantity(exact(per, value?.quantity.unit), {style: "prose", unit: true}, context);
}
