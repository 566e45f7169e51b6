import type {TextRun} from "../../ledger/bound-text.ts";
import {pickText} from "../../quantity/localized.ts";
import {exact} from "../../quantity/quantity.ts";
import {markNumbers} from "../describe/computed-runs.ts";
import {unitStandsOut} from "../describe/part-of-whole.ts";
import {placeBlock, textBlock} from "../guides/text-block.ts";
import {marksOf, type UnitCounts, unitGrid} from "../marks/unit-grid.ts";
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
    const pairs = data.flatMap((part, at) => (at % 2 === 0 ? [[part, data[at + 1] as Datum] as const] : []));
    const counted = pairs.map(pair => ({pair, counts: countMarks(spec, pair)}));
    for (const {pair, counts} of counted) {
      const alike = counted.filter(({counts: other}) => other.per === counts.per);
      const largest = alike.reduce((a, b) => (marksOf(b.counts) > marksOf(a.counts) ? b : a)).counts;
      const block = drawBlock(spec, pair, {widthPx, topPx: top, context, counts, largest});
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

interface Counts extends UnitCounts {
  per: number;
  /** Every count is a multiple of `per`. */
  isEven: boolean;
}

interface BlockOptions {
  widthPx: number;
  topPx: number;
  context: ChartContext;
  counts: Counts;
  largest: UnitCounts;
}

function drawBlock(
  spec: UnitSpec,
  [part, whole]: readonly [Datum, Datum],
  {widthPx, topPx, context, counts, largest}: BlockOptions
): {nodes: SceneNode[]; heightPx: number} {
  const hue = spec.color ?? "blue";
  const heading = textBlock(part.panel ?? "", {style: "heading", widthPx});
  const partText = textBlock(labelOf(part, spec.partLabel, context), {style: "value", widthPx});
  const wholeText = textBlock(labelOf(whole, spec.wholeLabel, context), {style: "label", widthPx});
  const partTop = topPx + heading.heightPx + (heading.heightPx > 0 ? 6 : 0);
  const gridTop = partTop + partText.heightPx + labelGapPx;
  const grid = unitGrid(counts, {widthPx, topPx: gridTop, hue, largest});
  const wholeTop = gridTop + grid.heightPx + labelGapPx;
  const each = counts.per === 1 ? "" : context.words.eachMark(wordEach(counts, whole, context));
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
function countMarks(
  spec: UnitSpec,
  [part, whole]: readonly [Datum, Datum]
): UnitCounts & {per: number; isEven: boolean} {
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
    // What there is has a mark, however few it is.
    const marks = (bound: number) => (bound > 0 ? Math.max(1, Math.round(bound / per)) : 0);
    const sure = marks(low ?? 0);
    return {sure, possible: high === null ? sure : marks(high), open: high === null};
  };
  const isEven = bounds.every(bound => bound % per === 0);
  const counts = {part: count(part.value), whole: count(whole.value), per, isEven};
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

/** `10 cameras`; about that many where a count is no multiple of it, and the last mark stands for fewer or more. */
function wordEach(
  {per, isEven}: {per: number; isEven: boolean},
  {value}: Datum,
  context: ChartContext
): string {
  const each = {...exact(per, value?.quantity.unit), about: !isEven};
  return wordQuantity(each, {style: "prose", unit: true}, context);
}
