import edtf, {Date as EdtfDate, Interval as EdtfInterval} from "edtf";
import {QuantityError} from "./quantity.ts";
import type {TimeSpan} from "./time-span.ts";

export {compareTimes, type TimeSpan} from "./time-span.ts";

/**
 * Reads a time in EDTF (ISO 8601-2): `2017`, `2019-01`, `2014/2020`, `../2025` (by 2025), `2019/..`,
 * `[2019-01..2022-12]` and `[2017,2019]` (one of these), `2017~`, `201X`, a season or quarter; or `unknown`.
 * Refuses with `QuantityError` what is no EDTF, times of day, all-of sets `{…}`, and years outside 0000-9999.
 */
export function parseTime(text: string): TimeSpan {
  const known = parsedTimes.get(text);
  if (known) return known;
  const span = parseNew(text);
  if (parsedTimes.size < mostParsedTimes) parsedTimes.set(text, span);
  return span;
}

// A ledger says the same few times over and over, and the grammar of EDTF is slow to parse.
const parsedTimes = new Map<string, TimeSpan>();
const mostParsedTimes = 10_000;

function parseNew(text: string): TimeSpan {
  const trimmed = text.trim();
  const approximate = /[~?%]/.test(trimmed);
  if (trimmed === "unknown")
    return {edtf: trimmed, kind: "unknown", earliest: null, latest: null, approximate};
  if (/^\d{1,3}$/.test(trimmed)) throw new QuantityError(`"${text}" is no year: write four digits`);
  if (trimmed.startsWith("{")) throw new QuantityError(`"${text}": write one figure for each time`);
  if (trimmed.includes("T")) throw new QuantityError(`"${text}": a time of day is not supported`);
  if (trimmed.startsWith("[")) return toOneOf(trimmed, approximate);
  const plain = plainBounds(trimmed);
  if (!plain && parseText(trimmed) instanceof EdtfInterval) return toInterval(trimmed, approximate);
  const [earliest, latest] = plain ?? boundsOf(trimmed);
  return {edtf: trimmed, kind: "date", earliest, latest, approximate};
}

/** True where `parseTime` accepts the text. */
export function isTime(text: string): boolean {
  try {
    parseTime(text);
    return true;
  } catch (error) {
    if (error instanceof QuantityError) return false;
    throw error;
  }
}

function toInterval(text: string, approximate: boolean): TimeSpan {
  const [from = "", to = ""] = text.split("/");
  const isOpen = (end: string) => end === "" || end === "..";
  if (isOpen(from) && isOpen(to)) throw new QuantityError(`"${text}" has no bound; write unknown`);
  const earliest = isOpen(from) ? null : boundsOf(from)[0];
  const latest = isOpen(to) ? null : boundsOf(to)[1];
  return ordered({edtf: text, kind: "interval", earliest, latest, approximate});
}

/** The package takes the bounds of `[2019-01..2022-12]` from its first date alone, so they are computed here. */
function toOneOf(text: string, approximate: boolean): TimeSpan {
  parseText(text);
  const earliest: (string | null)[] = [];
  const latest: (string | null)[] = [];
  for (const member of text.slice(1, -1).split(",")) {
    const [from = "", to = from] = member.trim().split("..");
    const first = from === "" ? null : boundsOf(from)[0];
    const last = to === "" ? null : boundsOf(to)[1];
    ordered({edtf: member.trim(), kind: "one of", earliest: first, latest: last, approximate});
    earliest.push(first);
    latest.push(last);
  }
  const unbounded = (days: (string | null)[]) => days.includes(null);
  return {
    edtf: text,
    kind: "one of",
    earliest: unbounded(earliest) ? null : (earliest.sort()[0] as string),
    latest: unbounded(latest) ? null : (latest.sort().at(-1) as string),
    approximate
  };
}

function ordered(span: TimeSpan): TimeSpan {
  if (span.earliest !== null && span.latest !== null && span.earliest > span.latest)
    throw new QuantityError(`"${span.edtf}" ends before it begins`);
  return span;
}

/** First and last day that may be meant by ISO 8601-2 season codes: wide, since nobody agrees on the day. */
const seasons: Readonly<Record<string, readonly [first: string, last: string, yearsOn: number]>> = {
  "21": ["03-01", "06-30", 0],
  "22": ["06-01", "09-30", 0],
  "23": ["09-01", "12-31", 0],
  // "Winter 2019" may begin or end in that year.
  "24": ["01-01", "03-31", 1],
  "33": ["01-01", "03-31", 0],
  "34": ["04-01", "06-30", 0],
  "35": ["07-01", "09-30", 0],
  "36": ["10-01", "12-31", 0],
  "40": ["01-01", "06-30", 0],
  "41": ["07-01", "12-31", 0]
};

/** First and last day of a plain year, month or day: no grammar is needed for these; undefined for the rest. */
function plainBounds(date: string): [string, string] | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (month < "01" || month > "12") return undefined;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const last = month === "02" ? (leap ? "29" : "28") : /04|06|09|11/.test(month) ? "30" : "31";
  if (day === undefined) return [`${year}-${month}-01`, `${year}-${month}-${last}`];
  return day >= "01" && day <= last ? [date, date] : undefined;
}

function boundsOf(date: string): [string, string] {
  const plain = plainBounds(date);
  if (plain) return plain;
  const season = /^(\d{4})-(\d{2})[?~%]?$/.exec(date);
  const span = season ? seasons[season[2] as string] : undefined;
  if (season && span) {
    const year = Number(season[1]);
    return [`${season[1]}-${span[0]}`, `${String(year + span[2]).padStart(4, "0")}-${span[1]}`];
  }
  const parsed = parseText(date);
  // Not by the name of its class, which bundlers change.
  if (!(parsed instanceof EdtfDate)) throw new QuantityError(`"${date}" is not supported as a date`);
  return [toDay(parsed.min, date), toDay(parsed.max, date)];
}

function parseText(text: string) {
  try {
    return edtf(text);
  } catch {
    throw new QuantityError(
      `"${text}" is no EDTF date (write 2017, 2019-01, 2019-01-05, ../2025 or unknown)`
    );
  }
}

function toDay(time: number | null, text: string): string {
  const day = time === null || Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new QuantityError(`"${text}": years go from 0000 to 9999`);
  return day;
}
