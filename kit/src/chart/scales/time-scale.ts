import type {TimeSpan} from "../../quantity/time-span.ts";
import {measureText} from "../text/measure-text.ts";
import {fromDay, startOfMonth, toDay} from "./civil-day.ts";
import {type TickUnit, timeTicks} from "./time-ticks.ts";

/** Where a time stands on the axis, px. */
export interface TimePlace {
  /** The place of its mark: the middle of its span, or its only known end. */
  px: number;
  fromPx: number;
  toPx: number;
  openStart: boolean;
  openEnd: boolean;
  /** It is not known as exactly as the axis can show: its mark has a whisker over the span. */
  uncertain: boolean;
}

export interface TimeTick {
  px: number;
  text: string;
  /** The year, under the first month or day of it on the axis. */
  under?: string;
}

/** Ticks with how their words stand to them: `middle` under a period, or from the `start` of its first day on. */
export interface TimeTicks {
  ticks: TimeTick[];
  anchor: "middle" | "start";
}

export interface TimeScale {
  /** Undefined for a time without any date. */
  place(span: TimeSpan): TimePlace | undefined;
  /** The px of the start of a civil day, `2019-01-05`. */
  dayToPx(day: string): number;
  /** The px of one year, month or day where all times are of that one grain; `null` where they are mixed. */
  periodPx: number | null;
  /** The one grain of all times. */
  grain: TickUnit | null;
  /** Whole years, months or days, as many as have room for words of `sizePx` with `gapPx` between. */
  ticks(options: {locale: string; sizePx: number; gapPx?: number}): TimeTicks;
}

/** Length of a whisker towards an end that is not known. */
export const openSpanPx = 18;
/** Shorter than this a span is hidden by its mark. */
const hiddenSpanPx = 12;

/**
 * A scale of civil days over the spans of times; it knows neither clock nor time zone. Where all are of one grain (all
 * whole years, or all whole months), the axis is one of such periods: each stands above the middle of the tick that
 * names it. Where they are mixed (`2017` beside `2019-03-05`), the axis is one of days and `2017` is a span on it. A
 * time with one end, `../2025`, stands at that end.
 */
export function timeScale(
  spans: readonly TimeSpan[],
  {rangePx: [startPx, endPx]}: {rangePx: readonly [number, number]}
): TimeScale {
  const grain = grainOf(spans);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const span of spans) {
    const days = daysOf(span, grain);
    if (!days) continue;
    first = Math.min(first, days.from);
    last = Math.max(last, days.to);
  }
  const isEmpty = first > last;
  const perDay = last > first ? (endPx - startPx) / (last - first) : 0;
  const toPx = (day: number) => (perDay === 0 ? (startPx + endPx) / 2 : startPx + (day - first) * perDay);
  return {
    place(span) {
      const days = daysOf(span, grain);
      return days && placeOf(days, span, toPx);
    },
    dayToPx: day => toPx(toDay(day)),
    grain,
    periodPx: grain && daysIn[grain] * perDay,
    ticks({locale, sizePx, gapPx = 14}) {
      if (isEmpty) return {ticks: [], anchor: "middle"};
      const {unit, ticks} = timeTicks([first, last], {
        finest: grain ?? "day",
        locale,
        fits: (words, days) =>
          days * perDay >= Math.max(...words.map(word => measureText(word, {sizePx}))) + gapPx
      });
      const isPeriod = unit === grain;
      const placed = ticks.map(tick => ({...tick, day: isPeriod ? (tick.from + tick.to) / 2 : tick.from}));
      const inside = placed.filter(({day}) => day >= first && day <= last);
      const kept = inside.length > 0 ? inside : placed.slice(0, 1);
      return {
        ticks: kept.map(({day, text, year}, index) => ({
          px: Math.min(Math.max(toPx(day), startPx), endPx),
          text,
          ...(unit === "year" || kept[index - 1]?.year === year ? {} : {under: String(year)})
        })),
        anchor: isPeriod ? "middle" : "start"
      };
    }
  };
}

const daysIn: Readonly<Record<TickUnit, number>> = {year: 365.25, month: 30.4375, day: 1};

/** The days between which a time stands on the axis; `null` ends are open. */
interface Days {
  from: number;
  to: number;
  openStart: boolean;
  openEnd: boolean;
}

function daysOf({kind, earliest, latest}: TimeSpan, grain: TickUnit | null): Days | undefined {
  if (kind === "unknown") return undefined;
  const start = earliest === null ? null : toDay(earliest);
  const end = latest === null ? null : latest === earliest && start !== null ? start + 1 : toDay(latest) + 1;
  const from = start === null ? null : grain ? middleOf(start, grain) : start;
  const to = end === null ? null : grain ? middleOf(end - 1, grain) : end;
  if (from === null && to === null) return undefined;
  return {
    from: (from ?? to) as number,
    to: (to ?? from) as number,
    openStart: from === null,
    openEnd: to === null
  };
}

/** The middle of the year, month or day that a day belongs to. */
function middleOf(at: number, grain: TickUnit): number {
  if (grain === "day") return Math.floor(at) + 0.5;
  const {year, month} = fromDay(at);
  const first = grain === "year" ? 1 : month;
  const months = grain === "year" ? 12 : 1;
  return (startOfMonth(year, first) + startOfMonth(year, first + months)) / 2;
}

function placeOf(days: Days, {approximate}: TimeSpan, toPx: (day: number) => number): TimePlace {
  const openStart = days.openStart || approximate;
  const openEnd = days.openEnd || approximate;
  const [from, to] = [toPx(days.from), toPx(days.to)];
  const fromPx = from - (openStart ? openSpanPx : 0);
  const toEndPx = to + (openEnd ? openSpanPx : 0);
  const uncertain = toEndPx - fromPx > hiddenSpanPx;
  return {px: (from + to) / 2, fromPx, toPx: toEndPx, openStart, openEnd, uncertain};
}

/** The one grain of all dates and ends of spans; `null` where they differ. */
function grainOf(spans: readonly TimeSpan[]): TickUnit | null {
  let grain: TickUnit | null | undefined;
  for (const {edtf, kind} of spans) {
    if (kind === "unknown") continue;
    // Most times are one plain date.
    if (grain === "day" && kind === "date" && dayPattern.test(edtf)) continue;
    for (const end of edtf.split(/[[\],/]|\.\./)) {
      const own = end.trim() === "" ? undefined : grainOfDate(end.trim());
      if (own === undefined) continue;
      if (own === null || (grain !== undefined && grain !== own)) return null;
      grain = own;
    }
  }
  return grain ?? null;
}

function grainOfDate(text: string): TickUnit | null {
  const plain = text.replace(/[~?%]/g, "");
  if (/^\d{4}$/.test(plain)) return "year";
  if (/^\d{4}-(0\d|1[0-2])$/.test(plain)) return "month";
  return dayPattern.test(plain) ? "day" : null;
}

const dayPattern = /^\d{4}-\d\d-\d\d$/;
