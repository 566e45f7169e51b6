import {markNumbers} from "../../describe/computed-runs.ts";
import {placeBlock, textBlock} from "../../guides/text-block.ts";
import {group, path, type SceneNode} from "../../scene.ts";
import type {TableSpec} from "../../spec/table.ts";
import type {Datum} from "../../values/datum.ts";
import {areTooMany} from "../bars/part-groups.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {cellGapPx, cellText, drawCell} from "./cell.ts";
import {barScales, type TableColumn, wordCell} from "./columns.ts";

const columnGapPx = 24;
const rowPadPx = 7;
const minBarPx = 56;
const maxBarPx = 170;

/** A column with its place. */
interface Placed extends TableColumn {
  leftPx: number;
  textPx: number;
}

/** Rows and columns with a line over each row; null where the columns do not fit beside each other. */
export function wideTable(
  spec: TableSpec,
  rows: readonly number[],
  {data, columns, options}: {data: readonly Datum[]; columns: readonly TableColumn[]; options: LayoutOptions}
): Plot | null {
  const {widthPx, context, all} = options;
  const placed = placeColumns(columns, widthPx);
  if (!placed) return null;
  const {at, barPx} = placed;
  const scales = barScales(columns, all, barPx);
  const line = (y: number) =>
    path(
      [
        [
          [0, y],
          [widthPx, y]
        ]
      ],
      "sb-rule"
    );
  const heads = at.map(column =>
    textBlock(column.head, {
      style: "label",
      widthPx: column.textPx + (column.hasBar ? barPx : 0),
      maxLines: 4
    })
  );
  const headPx = Math.max(0, ...heads.map(({heightPx}) => heightPx));
  const nodes: SceneNode[] = [
    group(
      at.flatMap(({leftPx}, index) => {
        const block = heads[index];
        return block
          ? placeBlock(block, {x: leftPx, topPx: headPx - block.heightPx, className: "sb-muted"})
          : [];
      }),
      {hidden: true}
    )
  ];
  const isMany = areTooMany(all);
  let top = headPx + 6;
  for (const row of rows) {
    nodes.push(line(top));
    const own = data.filter(datum => datum.row === row);
    const words = at.map(column =>
      column.isQuantity
        ? null
        : textBlock(markNumbers(wordCell(row, column.name, context)), {
            style: "label",
            widthPx: column.textPx,
            maxLines: 5
          })
    );
    const numbers = own.map(datum => cellText(datum, widthFor(datum, at), context).heightPx);
    const rowPx = Math.max(18, ...numbers, ...words.map(block => block?.heightPx ?? 0));
    const cellTop = top + rowPadPx;
    for (const [index, column] of at.entries()) {
      const block = words[index];
      if (block) {
        const className = index === 0 ? "sb-ink" : "sb-muted";
        const topPx = cellTop + (rowPx - block.heightPx) / 2;
        nodes.push(group(placeBlock(block, {x: column.leftPx, topPx, className}), {hidden: true}));
        continue;
      }
      const datum = own.find(({series}) => series?.key === column.name);
      if (!datum) continue;
      const textRightPx = column.leftPx + column.textPx;
      const place = {
        textRightPx,
        textPx: column.textPx,
        barLeftPx: column.hasBar ? textRightPx + cellGapPx : null,
        scale: scales.get(column.name) ?? (() => 0),
        topPx: cellTop,
        rowPx
      };
      nodes.push(drawCell(datum, place, {spec, context, isMany}));
    }
    top = cellTop + rowPx + rowPadPx;
  }
  return {nodes, heightPx: top, legend: []};
}

const widthFor = ({series}: Datum, at: readonly Placed[]) =>
  at.find(({name}) => name === series?.key)?.textPx ?? 0;

/** Words take what they would like where there is room; bars share the rest, all of one width. */
function placeColumns(
  columns: readonly TableColumn[],
  widthPx: number
): {at: Placed[]; barPx: number} | null {
  const bars = columns.filter(({hasBar}) => hasBar).length;
  const gaps = columnGapPx * (columns.length - 1) + cellGapPx * bars;
  const sum = (pick: (column: TableColumn) => number) =>
    columns.reduce((total, column) => total + pick(column), 0);
  const natural = sum(({naturalPx}) => naturalPx);
  const least = sum(({leastPx, naturalPx, isQuantity}) =>
    isQuantity ? naturalPx : Math.min(leastPx, naturalPx)
  );
  const barRoom = bars * minBarPx;
  if (least + gaps + barRoom > widthPx) return null;
  // Between the least and what they would like, words take their part of what is left.
  const spare = Math.max(0, widthPx - least - gaps - barRoom);
  const ease = natural > least ? Math.min(1, spare / (natural - least)) : 1;
  const texts = columns.map(({leastPx, naturalPx, isQuantity}) => {
    const low = isQuantity ? naturalPx : Math.min(leastPx, naturalPx);
    return low + (naturalPx - low) * ease;
  });
  const taken = texts.reduce((total, text) => total + text, 0);
  const barPx = bars === 0 ? 0 : Math.min(maxBarPx, (widthPx - taken - gaps) / bars);
  let left = 0;
  const at = columns.map((column, index): Placed => {
    const textPx = texts[index] ?? 0;
    const leftPx = left;
    left += textPx + (column.hasBar ? cellGapPx + barPx : 0) + columnGapPx;
    return {...column, leftPx, textPx};
  });
  return {at, barPx};
}
