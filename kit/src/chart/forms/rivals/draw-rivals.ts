import {textBlock, textStyle} from "../../guides/text-block.ts";
import {type ValueLabel, valueLabel} from "../../guides/value-label.ts";
import {type DotPlace, dotMark} from "../../marks/dot.ts";
import {isNearZero} from "../../scales/near-zero.ts";
import type {Box, SceneNode} from "../../scene.ts";
import type {RivalsSpec} from "../../spec/rivals.ts";
import {widthOf} from "../../text/wrap-runs.ts";
import type {Hue} from "../../theme.ts";
import type {ChartContext} from "../../values/context.ts";
import type {MarkValue} from "../../values/mark-value.ts";
import {pointsWords} from "../../words/points-words.ts";
import {datumGroup} from "../datum-group.ts";
import type {LayoutOptions, Plot} from "../form.ts";
import {hueOf} from "../hue-of.ts";
import {type PlacedRow, rowFrame} from "../rows/row-frame.ts";
import {reachOf, rowValue, valueBox, valuePx} from "../rows/row-value.ts";
import type {Rival} from "./read-rivals.ts";

const valueShare = 0.34;

/** One line a rival: hollow where its source keeps it at a distance, struck where the ledger has set it aside. */
export function drawRivals(data: readonly Rival[], spec: RivalsSpec, options: LayoutOptions<Rival>): Plot {
  const {widthPx, context, all, also} = options;
  const values = [...all.flatMap(({value}) => value ?? []), ...also];
  const shown = data.filter(({repeats}) => !repeats);
  const labels = shown.map(rival => rivalLabel(rival, widthPx * valueShare, context));
  const frame = rowFrame(
    shown.map(({label, detail, setAside}, index) => {
      return {label, detail, struck: setAside, heightPx: labels[index]?.heightPx ?? 0};
    }),
    {
      widthPx,
      headPx: 0,
      reach: shown.flatMap(({value}, index) => {
        const rightPx = valuePx(labels[index] as ValueLabel);
        return value ? reachOf(value, {leftPx: 0, rightPx}) : [];
      }),
      values,
      unit: values[0]?.quantity.unit ?? "1",
      zero: spec.zero ?? isNearZero(values)
    },
    context
  );
  const within = [frame.area.x, widthPx] as const;
  const marks = new Map<Rival, Box>();
  const texts: Box[] = [];
  const nodes = shown.map((rival, index) => {
    const row = frame.rows[index] as PlacedRow;
    const hue = rival.setAside ? "grey" : hueOf(rival.value, spec);
    const place = {orientation: "horizontal", atPx: row.middlePx, scale: frame.scale.toPx} as const;
    const mark = rival.value ? rivalMark({...rival, value: rival.value}, place, hue) : undefined;
    if (mark) marks.set(rival, mark.box);
    const edgePx = mark ? mark.box.x + mark.box.width : frame.area.x;
    const label = labels[index] as ValueLabel;
    const box = valueBox(label, {edgePx, side: "right", middlePx: row.middlePx, within});
    texts.push(box);
    const all = [...row.label, ...(mark?.nodes ?? []), ...rowValue(label, box, {hue})];
    return datumGroup(rival, all, row.box, context);
  });
  return {
    nodes: [frame.under, ...nodes],
    heightPx: frame.heightPx,
    legend: [],
    sample: "dot",
    frame: {
      area: frame.area,
      valueAxis: "x",
      toPx: frame.scale.toPx,
      alongPx: at => frame.rows[shown.findIndex(({label}) => label === at)]?.middlePx,
      marks,
      occupied: [...marks.values(), ...texts]
    }
  };
}

function rivalMark(
  {value, setAside}: Rival & {value: MarkValue},
  place: DotPlace,
  hue: Hue
): {nodes: SceneNode[]; box: Box} {
  const {nodes, fromPx, toPx, halfPx} = dotMark(
    setAside ? {...value, status: "withdrawn"} : value,
    place,
    hue
  );
  const box = {x: fromPx, y: place.atPx - halfPx, width: toPx - fromPx, height: 2 * halfPx};
  if (!value.hedged || setAside) return {nodes, box};
  // Hollow: the source does not vouch for it.
  const hollow = nodes.map(node =>
    node.type === "dots" && node.className === `sb-dot sb-${hue}`
      ? {...node, className: `sb-dot-hedged sb-${hue}`}
      : node
  );
  return {nodes: hollow, box};
}

/** The value, and under it its status, that its source keeps it at a distance, that it was set aside. */
function rivalLabel({value, setAside}: Rival, widthPx: number, context: ChartContext): ValueLabel {
  const label = valueLabel(value, widthPx, context);
  if (!value || !(value.hedged || setAside)) return label;
  const words = pointsWords(context.locale);
  const said = [
    context.words.statusLabel[value.status],
    value.hedged ? words.hedged : "",
    setAside ? words.setAside : ""
  ];
  const status = textBlock(said.filter(Boolean).join(", "), {style: "label", widthPx, maxLines: 3});
  const widths = status.lines.map(line => widthOf(line, textStyle.label));
  return {
    ...label,
    status,
    heightPx: label.value.heightPx + status.heightPx,
    widthPx: Math.max(...label.value.lines.map(line => widthOf(line, textStyle.value)), ...widths),
    ahead: label.ahead && !setAside
  };
}
