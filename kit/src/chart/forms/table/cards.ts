import {markNumbers} from "../../describe/computed-runs.ts";
import {placeBlock, textBlock} from "../../guides/text-block.ts";
import {group, path, type SceneNode} from "../../scene.ts";
import type {TableSpec} from "../../spec/table.ts";
import type {Datum} from "../../values/datum.ts";
import {areTooMany} from "../bars/part-groups.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {cellGapPx, cellText, drawCell} from "./cell.ts";
import {barScales, type TableColumn, wordCell} from "./columns.ts";

const linePadPx = 3;
const cardPadPx = 9;

/** A row as a card: its name, and under it a line a column. For narrow places. */
export function cardTable(
  spec: TableSpec,
  rows: readonly number[],
  {data, columns, options}: {data: readonly Datum[]; columns: readonly TableColumn[]; options: LayoutOptions}
): Plot {
  const {widthPx, context, all} = options;
  const [named, ...others] = columns;
  const headPx = widthPx * 0.34;
  const textPx = Math.min(
    widthPx * 0.34,
    Math.max(40, ...others.filter(({isQuantity}) => isQuantity).map(({naturalPx}) => naturalPx))
  );
  const textLeft = headPx + cellGapPx;
  const barLeft = textLeft + textPx + cellGapPx;
  const scales = barScales(columns, all, widthPx - barLeft);
  const isMany = areTooMany(all);
  const nodes: SceneNode[] = [];
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
  let top = 0;
  for (const row of rows) {
    nodes.push(line(top));
    top += cardPadPx;
    const name = named ? wordCell(row, named.name, context) : "";
    const title = textBlock(markNumbers(name), {style: "heading", widthPx, maxLines: 4});
    nodes.push(group(placeBlock(title, {x: 0, topPx: top, className: "sb-ink"}), {hidden: true}));
    top += title.heightPx + 4;
    for (const column of others) {
      const head = textBlock(column.head, {style: "label", widthPx: headPx, maxLines: 4});
      const datum = data.find(each => each.row === row && each.series?.key === column.name);
      const words = column.isQuantity
        ? null
        : textBlock(markNumbers(wordCell(row, column.name, context)), {
            style: "label",
            widthPx: widthPx - textLeft,
            maxLines: 5
          });
      const cellPx = datum ? cellText(datum, textPx, context).heightPx : (words?.heightPx ?? 0);
      const rowPx = Math.max(head.heightPx, cellPx, 18);
      const middle = top + rowPx / 2;
      nodes.push(
        group(placeBlock(head, {x: 0, topPx: middle - head.heightPx / 2, className: "sb-muted"}), {
          hidden: true
        })
      );
      if (words)
        nodes.push(
          group(placeBlock(words, {x: textLeft, topPx: middle - words.heightPx / 2, className: "sb-ink"}), {
            hidden: true
          })
        );
      if (datum) {
        const place = {
          textRightPx: textLeft + textPx,
          textPx,
          barLeftPx: column.hasBar ? barLeft : null,
          scale: scales.get(column.name) ?? (() => 0),
          topPx: top,
          rowPx
        };
        nodes.push(drawCell(datum, place, {spec, context, isMany}));
      }
      top += rowPx + linePadPx;
    }
    top += cardPadPx - linePadPx;
  }
  return {nodes, heightPx: top, legend: []};
}
