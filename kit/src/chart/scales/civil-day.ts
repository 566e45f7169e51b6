/** A day of the civil calendar as a count of days, without clock or time zone. */
export interface CivilDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const msPerDay = 86_400_000;

/** `2019-01-05` as days since the start of 1970. */
export function toDay(text: string): number {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  // Counted in years that begin in March, whose leap day is their last.
  const from = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + dayOfYear - 719_468
  );
}

/** The day on which a count of days, whole or not, falls. */
export function fromDay(days: number): CivilDay {
  const date = new Date(Math.floor(days) * msPerDay);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

/** The first day of a month; months beyond the year's end run on into the next: month 13 is January. */
export function startOfMonth(year: number, month: number): number {
  const at = year * 12 + month - 1;
  const date = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(Math.floor(at / 12), ((at % 12) + 12) % 12, 1);
  return date.getTime() / msPerDay;
}
