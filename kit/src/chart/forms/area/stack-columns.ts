import type {MarkValue} from "../../values/mark-value.ts";
import type {Series} from "../../values/series.ts";
import {type Curve, isFact, joinPoints} from "../line/join-points.ts";
import type {LineAxes} from "../line/line-axes.ts";
import type {LineDatum} from "../line/line-datum.ts";
import {UnfitData} from "../unfit-data.ts";

/** All parts at one place of the axis, stacked in the order of the series. */
export interface StackColumn {
  px: number;
  layers: readonly StackLayer[];
  /** What is certain of the whole, and the most it can be; `null` where a part has no highest. */
  low: number;
  high: number | null;
  about: boolean;
  /** A line leads to the next column. */
  joined: boolean;
}

export interface StackLayer {
  datum: LineDatum & {value: MarkValue};
  /** What of the part is certain: from where to where it stands. */
  from: number;
  to: number;
}

/** Refuses what a sum would make untrue: plans on facts, amounts below zero, two values for one place. */
export function requireStackable(data: readonly LineDatum[]): void {
  const seen = new Set<string>();
  for (const {value, series, panel, label} of data) {
    if (!value) continue;
    if (!isFact(value))
      throw new UnfitData(
        "what is only planned, or was withdrawn, is never stacked on facts",
        'draw it with form "line"'
      );
    if (value.measure === "change")
      throw new UnfitData("changes are not parts of an amount", 'draw them with form "column"');
    if (value.low === null || value.low < 0)
      throw new UnfitData("what may lie below zero can't be stacked", 'draw it with form "line"');
    const key = JSON.stringify([panel, series?.key, label]);
    if (seen.has(key))
      throw new UnfitData(`"${series?.text ?? ""}" has two values in "${label}"`, "keep one of them");
    seen.add(key);
  }
}

/** Columns in order along the axis: only those in which every part has a value, since a sum with a gap is none. */
export function stackColumns(
  data: readonly LineDatum[],
  {axes, series, curve}: {axes: LineAxes; series: readonly Series[]; curve: Curve}
): StackColumn[] {
  const places = new Map<number, Map<string, LineDatum>>();
  for (const datum of data) {
    const px = axes.place(datum)?.px;
    if (px === undefined) continue;
    const column = places.get(px) ?? new Map<string, LineDatum>();
    column.set(datum.series?.key ?? "", datum);
    places.set(px, column);
  }
  const parts = series.filter(({key}) => data.some(datum => datum.series?.key === key));
  const ordered = [...places].sort(([a], [b]) => a - b);
  const joins = parts.map(({key}) =>
    joinPoints(
      ordered.map(([px, column]) => pointOf(px, column.get(key), axes)),
      {curve, ...axes.rhythm}
    )
  );
  return ordered.flatMap(([px, column], index) => {
    const layers = layersOf(parts.map(({key}) => column.get(key)));
    if (!layers) return [];
    const values = layers.map(({datum}) => datum.value);
    const high = values.every(value => value.high !== null)
      ? values.reduce((sum, value) => sum + (value.high as number), 0)
      : null;
    const joined = joins.every(each => each[index] === true);
    return [
      {
        px,
        layers,
        low: layers.at(-1)?.to ?? 0,
        high,
        about: values.some(({quantity}) => quantity.about),
        joined
      }
    ];
  });
}

function pointOf(px: number, datum: LineDatum | undefined, axes: LineAxes) {
  const gap: LineDatum = {row: -1, label: "", labelIsTime: true, value: null, at: null};
  const uncertain = datum ? (axes.place(datum)?.time?.uncertain ?? false) : false;
  return {datum: datum ?? gap, value: datum?.value ?? null, px, uncertain};
}

function layersOf(data: readonly (LineDatum | undefined)[]): StackLayer[] | undefined {
  const layers: StackLayer[] = [];
  let from = 0;
  for (const datum of data) {
    if (!datum?.value) return undefined;
    const to = from + (datum.value.low ?? 0);
    layers.push({datum: {...datum, value: datum.value}, from, to});
    from = to;
  }
  return layers;
}
