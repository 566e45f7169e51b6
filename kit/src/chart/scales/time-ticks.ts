import {toLanguage} from "../../quantity/locale.ts";
import {monthWords} from "../../quantity/month-words.ts";
import {fromDay, startOfMonth} from "./civil-day.ts";

export type TickUnit = "year" | "month" | "day";

/** A period named on a time axis. */
export interface PeriodTick {
  /** Its first day and the one after its last, as days since the start of 1970. */
  from: number;
  to: number;
  /** `2019`, `Jan`, `5 Jan` */
  text: string;
  year: number;
}

/** Steps from fine to coarse, with about how many days they have. */
const steps: readonly {unit: TickUnit; count: number; days: number}[] = [
  ...[1, 2, 7, 14].map(count => ({unit: "day" as const, count, days: count})),
  ...[1, 3, 6].map(count => ({unit: "month" as const, count, days: count * 30})),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(count => ({
    unit: "year" as const,
    count,
    days: count * 365
  }))
];

const isFinerThan = (a: TickUnit, b: TickUnit) => order.indexOf(a) < order.indexOf(b);
const order: readonly TickUnit[] = ["day", "month", "year"];

/**
 * Whole years, months or days between two days, in the finest step whose words fit, never finer than `finest`;
 * `fits` is asked with the longest word and the px between two ticks.
 */
export function timeTicks(
  [first, last]: readonly [number, number],
  {
    finest,
    locale,
    fits
  }: {finest: TickUnit; locale: string; fits(words: readonly string[], days: number): boolean}
): {unit: TickUnit; ticks: PeriodTick[]} {
  for (const {unit, count, days} of steps) {
    if (isFinerThan(unit, finest) || last - first > mostDays[unit] || (last - first) / days > mostTicks)
      continue;
    const ticks = ticksOf([first, last], {unit, count, locale});
    const words = ticks.map(({text}) => text);
    if (ticks.length > 0 && (ticks.length === 1 || fits(words, days))) return {unit, ticks};
  }
  const {year} = fromDay(first);
  return {
    unit: "year",
    ticks: [{from: startOfMonth(year, 1), to: startOfMonth(year + 1, 1), text: String(year), year}]
  };
}

/** Longer spans are told in the next coarser unit. */
const mostDays: Readonly<Record<TickUnit, number>> = {day: 120, month: 1000, year: Number.POSITIVE_INFINITY};
/** No axis has room for more. */
const mostTicks = 60;

function ticksOf(
  [first, last]: readonly [number, number],
  {unit, count, locale}: {unit: TickUnit; count: number; locale: string}
): PeriodTick[] {
  const ticks: PeriodTick[] = [];
  for (let index = firstIndex(first, unit, count); ; index += count) {
    const [from, to] = periodOf(index, unit);
    if (from > last) return ticks;
    const {year, month, day} = fromDay(from);
    const name = monthWords[toLanguageOr(locale)].short[month - 1] as string;
    const text =
      unit === "year" ? String(year) : unit === "month" ? name : `${wordDay(day, locale)}\u00a0${name}`;
    ticks.push({from, to, text, year});
  }
}

/** Number of the period of the step that begins at or before a day: years and months from year 0, days from 1970. */
function firstIndex(first: number, unit: TickUnit, count: number): number {
  const {year, month} = fromDay(first);
  // Weeks begin on a Monday; 1970 began on a Thursday.
  const shift = unit === "day" && count % 7 === 0 ? 4 : 0;
  const index = unit === "year" ? year : unit === "month" ? year * 12 + month - 1 : Math.floor(first);
  return Math.floor((index - shift) / count) * count + shift;
}

function periodOf(index: number, unit: TickUnit): [from: number, to: number] {
  if (unit === "day") return [index, index + 1];
  const months = unit === "year" ? 12 : 1;
  return [startOfMonth(0, index * months + 1), startOfMonth(0, (index + 1) * months + 1)];
}

function wordDay(day: number, locale: string): string {
  return toLanguageOr(locale) === "fr" && day === 1 ? "1er" : String(day);
}

/** Charts in a language without words of their own speak English. */
function toLanguageOr(locale: string): "en" | "fr" {
  try {
    return toLanguage(locale);
  } catch {
    return "en";
  }
}
