import {goesOn, isDigits, isTight, isTightDigits, isTightWord, isWord, type Scan, tokenAt} from "./scan.ts";
import {lexemeAt} from "./word-number.ts";
import {readWordNumber} from "./words.ts";
import {isYear} from "./year.ts";

/** A date by itself, without "by", "since" or a second end. */
export interface DateCore {
  readonly end: number;
  /** EDTF; absent where the words do not say the year. */
  readonly time?: string | undefined;
  /** True where it is a bare year, which may be a number after all. */
  readonly bare?: boolean;
}

/** Reads `5 janvier 2019`, `January 5, 2019`, `2019-01-05`, `05/01/2019`, `été 2019`, `2019`. */
export function readDateCore(scan: Scan, at: number): DateCore | null {
  if (isDigits(scan, at)) return readNumeric(scan, at) ?? readDayMonth(scan, at) ?? readBareYear(scan, at);
  return readSpokenDay(scan, at) ?? readMonth(scan, at) ?? readPartOfYear(scan, at);
}

/** EDTF of a year, a month or a day: `2019`, `2019-01`, `2019-01-05`. */
export const toTime = (year: string, ...parts: (number | string | bigint)[]): string =>
  [year, ...parts.map(part => String(part).padStart(2, "0"))].join("-");

const yearAt = (scan: Scan, at: number): string | undefined =>
  goesOn(scan, at) ? /^[12]\d{3}$/.exec(tokenAt(scan, at).text)?.[0] : undefined;

const isUpTo = (text: string, most: number) =>
  /^\d\d?$/.test(text) && Number(text) >= 1 && Number(text) <= most;
const isMonth = (text: string) => isUpTo(text, 12);
const isDay = (text: string) => isUpTo(text, 31);
const isDayAt = (scan: Scan, at: number) => isDay(tokenAt(scan, at).text);

/** Digits joined by one mark without spaces: `2019-01-05`, `05/01/2019`, `5.1.2019`, `12/2022`. */
function readNumeric(scan: Scan, at: number): DateCore | null {
  const {key: mark} = tokenAt(scan, at + 1);
  const parts = [tokenAt(scan, at).text];
  let end = at + 1;
  for (; parts.length < 4 && tokenAt(scan, end).key === mark; end += 2) {
    if (!isTight(scan, end) || !isTightDigits(scan, end + 1)) break;
    parts.push(tokenAt(scan, end + 1).text);
  }
  const [a = "", b = "", c = ""] = parts;
  const whole = parts.join(mark);
  const isYearFirst = /^[12]\d{3}([-/])\d\d\1\d\d$/.test(whole);
  if (isYearFirst) return isMonth(b) && isDay(c) ? {end, time: toTime(a, b, c)} : null;
  if (
    /^\d+([-./])\d+\1(?:[12]\d{3}|\d\d)$/.test(whole) &&
    isDay(a) &&
    isDay(b) &&
    (isMonth(a) || isMonth(b))
  ) {
    const isDayFirst = isMonth(b) && (scan.isFrench || mark === "." || !isMonth(a));
    // 05/01/2019 in English is May or January.
    const isKnown = c.length === 4 && (isDayFirst || !isMonth(b));
    return {end, time: isKnown ? (isDayFirst ? toTime(c, b, a) : toTime(c, a, b)) : undefined};
  }
  if (/^\d+\/(?:19|20)\d\d$/.test(whole) && isMonth(a)) return {end, time: toTime(b, a)};
  // "2014-20" is an interval.
  const isYearMonth = /^(?:19|20)\d\d-\d\d$/.test(whole) && isMonth(b) && Number(b) <= Number(a) % 100;
  return isYearMonth ? {end, time: whole} : null;
}

/** The month at a token, with the index after it and its full stop; capitals where a word may be another. */
export function monthAt(scan: Scan, at: number): {month: number; end: number} | null {
  const {text, key} = tokenAt(scan, at);
  const month = goesOn(scan, at) ? scan.lexicon.months.get(key) : undefined;
  if (month === undefined || (!scan.isFrench && text[0] === key[0])) return null;
  const hasStop = key.length <= 5 && isTightWord(scan, at + 1, ".");
  return {month, end: hasStop ? at + 2 : at + 1};
}

/** "les 7 et 8 octobre", "12, 13 et 14 mai": a day whose month stands after others. */
export function isDayOfList(scan: Scan, at: number): boolean {
  let end = at + 1;
  while (isDayAt(scan, end - 1) && end < at + 9 && isWord(scan, end, "et ou and or , à au to - –")) end += 2;
  return end > at + 1 && isDayAt(scan, end - 1) && monthAt(scan, end) !== null;
}

/** A day and month with the year that may follow, after a comma or not. */
function withYear(
  scan: Scan,
  {end, month, day}: {end: number; month: number; day: number | string | bigint}
): DateCore {
  const at = isWord(scan, end, ",") ? end + 1 : end;
  const year = yearAt(scan, at);
  return year === undefined ? {end} : {end: at + 1, time: toTime(year, month, day)};
}

/** `5 janvier 2019`, `1er février`, `5th of January, 2019`. */
function readDayMonth(scan: Scan, at: number): DateCore | null {
  let next = at + 1;
  if (isTightWord(scan, next, "er ᵉʳ st nd rd th")) next++;
  if (isWord(scan, next, scan.isFrench ? "-" : "- of")) next++;
  const month = isDayAt(scan, at) ? monthAt(scan, next) : null;
  return month && withYear(scan, {...month, day: tokenAt(scan, at).text});
}

/** « le neuf février 2019 ». */
function readSpokenDay(scan: Scan, at: number): DateCore | null {
  const day = scan.isFrench && lexemeAt(scan, at) ? readWordNumber(scan, at) : null;
  const month = day && !day.ordinal && day.value > 0n && day.value <= 31n ? monthAt(scan, day.end) : null;
  if (!day || !month) return null;
  const date = withYear(scan, {...month, day: day.value});
  // "un sept" may be two numbers.
  return date.time === undefined && lexemeAt(scan, day.end) ? null : date;
}

/** `janvier 2019`, `January 5, 2019`, `January 5th`; a month alone is no number. */
function readMonth(scan: Scan, at: number): DateCore | null {
  const month = monthAt(scan, at);
  if (!month) return null;
  const {end} = month;
  const year = yearAt(scan, end);
  if (year !== undefined) return {end: end + 1, time: toTime(year, month.month)};
  if (scan.isFrench || !isDayAt(scan, end) || !goesOn(scan, end)) return null;
  const hasSuffix = isTightWord(scan, end + 1, "st nd rd th");
  const date = withYear(scan, {...month, end: hasSuffix ? end + 2 : end + 1, day: tokenAt(scan, end).text});
  return date.time === undefined ? {end: endOfDays(scan, date.end)} : date;
}

/** "May 12, 13 and 14": the days after the first, where nothing is counted by them. */
function endOfDays(scan: Scan, at: number): number {
  let end = at;
  const isCounted = (index: number) =>
    tokenAt(scan, index).gap.length > 1 ||
    (tokenAt(scan, index).kind === "word" && !isWord(scan, index, "and or to"));
  while (isWord(scan, end, "and or to , - –") && isDayAt(scan, end + 1) && !isCounted(end + 2)) end += 2;
  return end;
}

/** `été 2019`, `fin 2019`, `mid-2019`, `années 1990`. */
function readPartOfYear(scan: Scan, at: number): DateCore | null {
  const season = scan.lexicon.seasons.get(tokenAt(scan, at).key);
  const isPart = isWord(scan, at, "fin début courant early late mid mi");
  if (!season && !isPart) return readNamedYear(scan, at);
  const next = isWord(scan, at + 1, isPart ? "-" : "of de") ? at + 2 : at + 1;
  const year = yearAt(scan, next);
  if (year === undefined) return isPart ? readMonth(scan, next) : null;
  return {end: next + 1, time: season ? toTime(year, season) : year};
}

/** `années 1990`, `an 2000`, "années quatre-vingt", « en mille neuf cent quatre-vingt-dix ». */
function readNamedYear(scan: Scan, at: number): DateCore | null {
  if (!isWord(scan, at, "années année an en")) return null;
  const next = at + 1;
  const isDecade = isWord(scan, at, "années");
  const word = readWordNumber(scan, next);
  if (isDecade && /^[1-9]0$/.test(tokenAt(scan, next).text)) return {end: at + 2};
  if (isDecade && word && word.value >= 20n) return {end: word.end};
  const year = isWord(scan, at, "en") ? undefined : yearAt(scan, next);
  if (year !== undefined) return {end: at + 2, time: isDecade ? toDecade(year) : year};
  const isSpoken = scan.isFrench && isWord(scan, at, "en an") && isWord(scan, next, "mille deux mil dix");
  return isSpoken && word && !word.ordinal && word.value >= 1900n && word.value <= 2099n
    ? {end: word.end, time: String(word.value)}
    : null;
}

const toDecade = (year: string) => year.replace(/0$/, "X");

function readBareYear(scan: Scan, at: number): DateCore | null {
  const {text} = tokenAt(scan, at);
  // "the 1990s".
  if (!scan.isFrench && /^[12]\d\d0$/.test(text) && isTightWord(scan, at + 1, "s"))
    return {end: at + 2, time: toDecade(text)};
  return isYear(scan, at) ? {end: at + 1, time: text, bare: true} : null;
}
