/** First and last day, `YYYY-MM-DD`. */
export type DateBounds = readonly [first: string, last: string];

/**
 * First and last day that a date of EDTF may mean: a year, month or day, with digits not known as `X` (`201X`,
 * `2019-XX`) or parts marked `?`, `~` or `%` (`2017~`, `2019-~05`); undefined for any other text, and for a date of no
 * calendar. Its year has four digits.
 */
export function dateBounds(text: string): DateBounds | undefined {
  const plain = text.includes("X") ? text : text.replace(/(^|-)[?~%]|[?~%](?=-|$)/g, "$1");
  const [, year, month, day] = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(plain) ?? [];
  if (year === undefined) return undefined;
  if (!plain.includes("X")) return plainBounds(plain, {year, month, day});
  const mask = [year, month ?? "XX", day ?? "XX"];
  const first = firstFit(mask, numbers => numbers);
  const last = firstFit(mask, numbers => numbers.reverse());
  return first !== undefined && last !== undefined ? [first, last] : undefined;
}

function plainBounds(
  date: string,
  {year, month, day}: {year: string; month: string | undefined; day: string | undefined}
): DateBounds | undefined {
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (month < "01" || month > "12") return undefined;
  const last = twoDigits(daysIn(Number(year), Number(month)));
  if (day === undefined) return [`${date}-01`, `${date}-${last}`];
  return day >= "01" && day <= last ? [date, date] : undefined;
}

/** The first day in the given order that has the digits of the mask. */
function firstFit(
  [years = "", months = "", days = ""]: readonly string[],
  order: (numbers: number[]) => number[]
): string | undefined {
  const fitting = (mask: string, from: number, to: number) => {
    const pattern = new RegExp(`^${mask.replaceAll("X", "\\d")}$`);
    const all = Array.from({length: to - from + 1}, (_, at) => from + at);
    return order(all.filter(number => pattern.test(String(number).padStart(mask.length, "0"))));
  };
  for (const year of fitting(years, 0, 9999)) {
    for (const month of fitting(months, 1, 12)) {
      const [day] = fitting(days, 1, daysIn(year, month));
      if (day !== undefined) return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
    }
  }
  return undefined;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const twoDigits = (number: number) => String(number).padStart(2, "0");
