import type {TimePlace} from "../../scales/time-scale.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";
import type {LineDatum} from "./line-datum.ts";

/** A value of a line with its place, px; without a value it is a gap. */
export interface LinePoint {
  datum: LineDatum;
  value: MarkValue | null;
  px: number;
  /** Its whole place where the axis is one of time. */
  time?: TimePlace | undefined;
  /** Its date is not known as exactly as the axis shows. */
  uncertain: boolean;
}

export interface Rhythm {
  /** The px of one year, month or day; `null` where dates are of mixed grain, undefined on an axis of numbers. */
  periodPx: number | null | undefined;
  /** The period is a day. */
  isDaily?: boolean;
}

export type Curve = "rhythm" | "straight" | "step" | "none";

/** Gaps that differ by no more than this are of one rhythm: months have 28 to 31 days. */
const mostOfRhythm = 1.25;
/** A weekend with a holiday is no silence in data of every day. */
const mostDays = 4;
/** Share of gaps that must be near the usual one for the data to have a rhythm. */
const regularShare = 3 / 4;

/**
 * For each point whether a line leads from it to the next, points being in order along the axis. Only facts of one
 * base and measure are joined. `rhythm` joins what follows at the usual distance of the series, or one period on, so
 * that no line crosses years in which nothing was counted. Dates of mixed grain have no rhythm.
 */
export function joinPoints(
  points: readonly LinePoint[],
  {curve, ...rhythm}: {curve: Curve} & Rhythm
): boolean[] {
  if (curve === "none" || points.length === 0) return points.map(() => false);
  const reach = curve === "rhythm" ? reachOf(points, rhythm) : Number.POSITIVE_INFINITY;
  return points.map((from, index) => {
    const to = points[index + 1];
    if (!from.value || !to?.value || !isFact(from.value) || !isFact(to.value)) return false;
    if (!isOfOneKind(from.value, to.value)) return false;
    if (curve === "rhythm" && (from.uncertain || to.uncertain)) return false;
    const gap = to.px - from.px;
    return gap > 0.01 && gap <= reach;
  });
}

export const isFact = ({status}: MarkValue) => !isAhead(status) && status !== "withdrawn";

function isOfOneKind(a: MarkValue, b: MarkValue): boolean {
  if (a.measure !== b.measure || a.quantity.unit !== b.quantity.unit) return false;
  return a.base === b.base || JSON.stringify(a.base) === JSON.stringify(b.base);
}

/** The longest gap that is none, px. */
function reachOf(points: readonly LinePoint[], {periodPx, isDaily = false}: Rhythm): number {
  if (periodPx === null) return 0;
  const gaps: number[] = [];
  let last: number | undefined;
  for (const {value, uncertain, px} of points) {
    if (value === null || uncertain || !isFact(value)) continue;
    if (last !== undefined && px - last > 0.01) gaps.push(px - last);
    last = px;
  }
  // Numbers by their size, without a call for every pair.
  const sorted = Float64Array.from(gaps).sort();
  const usual = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const near = sorted.filter(gap => gap <= usual * mostOfRhythm && gap >= usual / mostOfRhythm);
  const isRegular = sorted.length >= 2 && near.length >= sorted.length * regularShare;
  const period = (periodPx ?? 0) * mostOfRhythm;
  const isEveryDay = isDaily && sorted.length >= 2 && usual <= period;
  return Math.max(isRegular ? usual * mostOfRhythm : 0, period, isEveryDay ? (periodPx ?? 0) * mostDays : 0);
}
