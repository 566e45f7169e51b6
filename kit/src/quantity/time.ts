import {type DateBounds, dateBounds} from "./date-bounds.ts";
import {QuantityError} from "./quantity.ts";
import type {TimeSpan} from "./time-span.ts";

export {compareTimes, type TimeSpan} from "./time-span.ts";

/**
 * Reads a time in EDTF (ISO 8601-2): `2017`, `2019-01`, `2014/2020`, `../2025` (by 2025), `2019/..`,
 * `[2019-01..2022-12]` and `[2017,2019]` (one of these), `2017~`, `201X`, a season or quarter; or `unknown`.
 * Refuses with `QuantityError` what is no EDTF, times of day, all-of sets `{…}`, seasons within an interval or a set,
 * and years outside 0000-9999.
 */
export function parseTime(text: string): TimeSpan {
  const known = parsedTimes.get(text);
  if (known) return known;
  const span = parseNew(text);
  if (parsedTimes.size < mostParsedTimes) parsedTimes.set(text, span);
  return span;
}

// A ledger says the same few times over and over.
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
  if (trimmed.includes("/")) return toInterval(trimmed, approximate);
  const [earliest, latest] = seasonBounds(trimmed) ?? boundsOf(trimmed);
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
  const [from = "", to = "", ...more] = text.split("/");
  const isOpen = (end: string) => end === "" || end === "..";
  if (more.length > 0) throw noDate(text);
  if (isOpen(from) && isOpen(to)) throw new QuantityError(`"${text}" has no bound; write unknown`);
  const earliest = isOpen(from) ? null : boundsOf(from)[0];
  const latest = isOpen(to) ? null : boundsOf(to)[1];
  return ordered({edtf: text, kind: "interval", earliest, latest, approximate});
}

function toOneOf(text: string, approximate: boolean): TimeSpan {
  if (!/^\[\S.*(?<! )\]$/.test(text)) throw noDate(text);
  const members = text
    .slice(1, -1)
    .split(",")
    .map(member => toMember(member.trim(), approximate));
  const earliest = members.map(member => member.earliest);
  const latest = members.map(member => member.latest);
  const unbounded = (days: (string | null)[]) => days.includes(null);
  return {
    edtf: text,
    kind: "one of",
    earliest: unbounded(earliest) ? null : (earliest.sort()[0] as string),
    latest: unbounded(latest) ? null : (latest.sort().at(-1) as string),
    approximate
  };
}

function toMember(text: string, approximate: boolean): TimeSpan {
  const [from = "", to = from, ...more] = text.split("..");
  if (more.length > 0 || (from === "" && to === "")) throw noDate(text);
  const earliest = from === "" ? null : boundsOf(from)[0];
  const latest = to === "" ? null : boundsOf(to)[1];
  return ordered({edtf: text, kind: "one of", earliest, latest, approximate});
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

function seasonBounds(text: string): DateBounds | undefined {
  const [, year = "", code = ""] = /^(\d{4})-(\d{2})[?~%]?$/.exec(text) ?? [];
  const season = seasons[code];
  if (!season) return undefined;
  const [first, last, yearsOn] = season;
  const end = String(Number(year) + yearsOn).padStart(4, "0");
  if (end.length > 4) throw new QuantityError(`"${text}": years go from 0000 to 9999`);
  return [`${year}-${first}`, `${end}-${last}`];
}

function boundsOf(text: string): DateBounds {
  const bounds = dateBounds(text);
  if (bounds) return bounds;
  if (/^(?:Y-?\d|-\d{4})/.test(text)) throw new QuantityError(`"${text}": years go from 0000 to 9999`);
  throw noDate(text);
}

function noDate(text: string): QuantityError {
  return new QuantityError(`"${text}" is no EDTF date (write 2017, 2019-01, 2019-01-05, ../2025 or unknown)`);
}
