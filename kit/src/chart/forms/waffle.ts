import {pickText} from "../../quantity/localized.ts";
import type {Quantity} from "../../quantity/quantity.ts";
import {known} from "../describe/compare-data.ts";
import {bindWords, markNumbers} from "../describe/computed-runs.ts";
import {wordValue} from "../describe/name-datum.ts";
import {unitStandsOut} from "../describe/part-of-whole.ts";
import {placeBlock, textBlock} from "../guides/text-block.ts";
import {group, type SceneNode} from "../scene.ts";
import type {WaffleSpec} from "../spec/waffle.ts";
import {type ChartContext, wordQuantity} from "../values/context.ts";
import {columnOf, type Datum, readDatum} from "../values/datum.ts";
import {hueOfSeries} from "../values/series.ts";
import {waffleWords} from "../words/waffle-words.ts";
import type {Form, LayoutOptions, Plot} from "./form.ts";
import {UnfitData} from "./unfit-data.ts";
import {drawBlock, headHeight, type WaffleBlock} from "./waffle/block.ts";
import {shareOfWhole, sharesOfSum} from "./waffle/shares.ts";

/** A hundred cells for a whole, filled by its part or its parts. */
export const waffleForm: Form<WaffleSpec> = {
  fields: ({part, whole, y}) => [
    {name: part, is: "quantity"},
    ...(whole === undefined ? [] : [{name: whole, is: "quantity" as const}]),
    ...(y === undefined ? [] : [{name: y, is: "label" as const}])
  ],
  read: (spec, context) =>
    context.data.rows.flatMap((_, row) => {
      if (spec.whole !== undefined)
        return [spec.part, spec.whole].map(field =>
          headed(readDatum(row, {value: field, panel: spec.y}, context), field, context)
        );
      const datum = readDatum(row, {value: spec.part, label: spec.y}, context);
      return [{...datum, series: {key: keyIn(spec, row, context) ?? datum.label, text: datum.label}}];
    }),
  layout(spec, data, options) {
    const blocks = spec.whole === undefined ? [sumBlock(data, options)] : wholeBlocks(spec, data, options);
    return layoutBlocks(blocks, spec.whole !== undefined, options);
  },
  standsOut: (spec, data, context) =>
    spec.whole === undefined ? partsStandOut(data, context) : unitStandsOut(data, context)
};

/** Part and whole are named by the headings of their columns. */
function headed(datum: Datum, field: string, context: ChartContext): Datum {
  const column = columnOf(field, context);
  return column ? {...datum, label: pickText(column.label, context.locale)} : datum;
}

/** What `colors` and `highlight` name: a text by language by its first text. */
function keyIn({y}: WaffleSpec, row: number, {data}: ChartContext): string | undefined {
  const value = y === undefined ? undefined : data.rows[row]?.[y];
  if (typeof value !== "object" || value === null || "quantity" in value) return undefined;
  return Object.values(value)[0];
}

const percentOf = (bound: Quantity["low"], none: number) =>
  bound === null ? none : Math.min(100, Math.max(0, bound.valueOf() * 100));

function wordShare(share: Quantity, context: ChartContext): string {
  return wordQuantity(share, {style: "percent"}, context);
}

/** Cells of a share: certain, then paler; where it is only about that much, its last cell is paler too. */
function spansOf(share: Quantity, from: number, hue: string) {
  const [low, high] = [percentOf(share.low, 0), percentOf(share.high, 100)];
  const sure = share.about ? Math.max(0, Math.ceil(low - 1e-9) - 1) : low;
  return {
    low,
    spans: [
      {from, to: from + sure, className: `sb-solid sb-${hue}`},
      {from: from + sure, to: from + Math.max(low, high), className: `sb-possible sb-${hue}`}
    ],
    high
  };
}

function wholeBlocks(spec: WaffleSpec, data: readonly Datum[], {context}: LayoutOptions): WaffleBlock[] {
  const hue = spec.color ?? "blue";
  const blocks: WaffleBlock[] = [];
  for (let at = 0; at + 1 < data.length; at += 2) {
    const [part, whole] = [data[at] as Datum, data[at + 1] as Datum];
    const share = shareOfWhole(part, whole);
    const {spans, high} = spansOf(share, 0, hue);
    const [a, b] = known([part, whole]);
    const told =
      a && b
        ? waffleWords(context.locale).ofWhole(
            wordQuantity(a.value.quantity, {style: "label"}, context),
            wordValue(b.value, context)
          )
        : "";
    blocks.push({
      heading: part.panel ?? "",
      parts: [
        {
          datum: part,
          hue,
          spans,
          share: wordShare(share, context),
          told: context.words.sentences.entry(part.label, told)
        }
      ],
      // A cell that is filled in part is drawn whole behind it.
      rest: [{from: Math.floor(high), to: 100, className: "sb-unit-rest sb-grey"}]
    });
  }
  return blocks;
}

function sumBlock(data: readonly Datum[], {context, series}: LayoutOptions): WaffleBlock {
  const shares = sharesOfSum(data);
  let from = 0;
  const parts = data.map((datum, index) => {
    const share = shares[index] as Quantity;
    const hue = hueOfSeries(datum, series);
    const {low} = spansOf(share, from, hue);
    const isSure = !share.about;
    const spans = [{from, to: from + low, className: `${isSure ? "sb-solid" : "sb-possible"} sb-${hue}`}];
    from += low;
    const value = datum.value ? wordValue(datum.value, context) : "";
    const told = context.words.sentences.entry(datum.label, value);
    return {datum, hue, spans, share: wordShare(share, context), told: datum.label === "" ? value : told};
  });
  return {heading: "", parts, rest: [{from, to: 100, className: "sb-possible sb-grey"}]};
}

const blockGapPx = 24;
const minBlockPx = 132;

function layoutBlocks(
  blocks: readonly WaffleBlock[],
  isPart: boolean,
  {widthPx, context}: LayoutOptions
): Plot {
  if (blocks.length > maxBlocks)
    throw new UnfitData(`${blocks.length} waffles are too many`, 'draw the shares with "bar"');
  const fitting = Math.floor((widthPx + blockGapPx) / (minBlockPx + blockGapPx));
  const columns = Math.max(1, Math.min(blocks.length, fitting));
  const blockPx = (widthPx - blockGapPx * (columns - 1)) / columns;
  const nodes: SceneNode[] = [];
  let top = 0;
  for (let at = 0; at < blocks.length; at += columns) {
    const given = blocks.slice(at, at + columns);
    const headPx = Math.max(...given.map(block => headHeight(block, blockPx)));
    const row = given.map((block, index) => {
      const leftPx = index * (blockPx + blockGapPx);
      return drawBlock(block, {leftPx, topPx: top, widthPx: blockPx, headPx, context});
    });
    nodes.push(...row.flatMap(block => block.nodes));
    top += Math.max(...row.map(({heightPx}) => heightPx)) + blockGapPx;
  }
  const words = waffleWords(context.locale);
  const isPale = blocks.some(({parts, rest}) =>
    [...parts.flatMap(({spans}) => spans), ...rest].some(
      ({from, to, className}) => to - from > 1e-6 && className.startsWith("sb-possible")
    )
  );
  const said = [words.eachCell, ...(isPale ? [isPart ? words.pale : words.unsettled] : [])].join(". ");
  const note = textBlock(markNumbers(`${said}.`), {style: "label", widthPx});
  const noteTop = top - blockGapPx + 10;
  nodes.push(group(placeBlock(note, {x: 0, topPx: noteTop, className: "sb-muted"}), {hidden: true}));
  return {nodes, heightPx: noteTop + note.heightPx, legend: []};
}

/** More can't be compared by eye. */
const maxBlocks = 12;

function partsStandOut(data: readonly Datum[], context: ChartContext): string[] {
  const {sentences, semicolons} = context.words;
  const items = known(data).map(({value, label}) =>
    bindWords(sentences.at(wordValue(value, context), label), value.figures)
  );
  let shares: string[] = [];
  try {
    shares = sharesOfSum(data).map(share => wordShare(share, context));
  } catch (error) {
    // What is no share is said in the chart's place.
    if (!(error instanceof UnfitData)) throw error;
  }
  if (items.length === 0) return [];
  return [
    sentences.items([semicolons(items.map((item, at) => [item, shares[at]].filter(Boolean).join(", ")))])
  ];
}
