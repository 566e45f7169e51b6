import {isWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn} from "./token.ts";
import {readWordNumber} from "./words.ts";
import {isYear} from "./year.ts";

/** A date by itself, without "by", "since" or a second end. */
export interface DateCore {
  readonly end: number;
  /** EDTF; absent where the words do not say the year. */
  readonly time?: string;
  /** True where it is a bare year, which may be a number after all. */
  readonly bare?: boolean;
}

/** Reads `5 janvier 2019`, `January 5, 2019`, `2019-01-05`, `05/01/2019`, `été 2019`, `2019`. */
export function readDateCore(scan: Scan, at: number): DateCore | null {
  const token = tokenAt(scan, at);
  if (token.kind === "digits")
    return readNumeric(scan, at) ?? readDayMonth(scan, at) ?? readBareYear(scan, at);
  if (token.kind !== "word") return null;
  const spoken = scan.lexicon.lexemes.has(token.key) ? readSpokenDay(scan, at) : null;
  return spoken ?? readMonth(scan, at) ?? readPartOfYear(scan, at);
}

const two = (value: number | string) => String(value).padStart(2, "0");

function yearAt(scan: Scan, at: number): string | null {
  const {kind, text} = tokenAt(scan, at);
  return kind === "digits" && /^[12]\d{3}$/.test(text) && followsOn(tokenAt(scan, at)) ? text : null;
}

const dayOf = (text: string) =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31 ? Number(text) : null;

/** Digits joined by one mark without spaces: `2019-01-05`, `05/01/2019`, `5.1.2019`, `12/2022`. */
function readNumeric(scan: Scan, at: number): DateCore | null {
  const parts = [tokenAt(scan, at).text];
  const {key: mark} = tokenAt(scan, at + 1);
  if (!/^[-./]$/.test(mark)) return null;
  let end = at + 1;
  while (parts.length < 4 && tokenAt(scan, end).key === mark && tokenAt(scan, end).gap === "") {
    const next = tokenAt(scan, end + 1);
    if (next.kind !== "digits" || next.gap !== "") break;
    parts.push(next.text);
    end += 2;
  }
  const [first = "", second = "", third = ""] = parts;
  const isMonth = (text: string) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 12;
  if (
    parts.length === 3 &&
    /^[12]\d{3}$/.test(first) &&
    mark !== "." &&
    /^\d\d$/.test(second) &&
    /^\d\d$/.test(third)
  )
    return isMonth(second) && dayOf(third) ? {end, time: `${first}-${second}-${third}`} : null;
  if (parts.length === 3 && /^(?:[12]\d{3}|\d\d)$/.test(third) && dayOf(first) && dayOf(second)) {
    const isDayFirst = isMonth(second) && (scan.language === "fr" || mark === "." || Number(first) > 12);
    const isMonthFirst = !isDayFirst && isMonth(first) && Number(second) > 12;
    if (!isMonth(first) && !isMonth(second)) return null;
    // 05/01/2019 in English is May or January.
    if (third.length !== 4 || (!isDayFirst && !isMonthFirst)) return {end};
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    return {end, time: `${third}-${two(month)}-${two(day)}`};
  }
  if (parts.length === 2 && mark === "/" && isMonth(first) && /^(?:19|20)\d\d$/.test(second))
    return {end, time: `${second}-${two(first)}`};
  if (
    parts.length === 2 &&
    mark === "-" &&
    /^(?:19|20)\d\d$/.test(first) &&
    /^(?:0\d|1[0-2])$/.test(second) &&
    isMonth(second) &&
    Number(second) <= Number(first) % 100
  )
    return {end, time: `${first}-${second}`};
  return null;
}

/** The month at a token, with the index after it and its full stop; capitals where a word may be another. */
export function monthAt(scan: Scan, at: number): {month: number; end: number} | null {
  const token = tokenAt(scan, at);
  const month = followsOn(token) ? scan.lexicon.months.get(token.key) : undefined;
  if (month === undefined) return null;
  if (scan.language === "en" && token.text[0] === token.key[0]) return null;
  const stop =
    token.key.length <= 5 && tokenAt(scan, at + 1).text === "." && tokenAt(scan, at + 1).gap === "";
  return {month, end: stop ? at + 2 : at + 1};
}

/** "les 7 et 8 octobre", "12, 13 et 14 mai": a day whose month stands after others. */
export function isDayOfList(scan: Scan, at: number): boolean {
  const isDay = (index: number) =>
    tokenAt(scan, index).kind === "digits" && dayOf(tokenAt(scan, index).text) !== null;
  let end = at + 1;
  for (let count = 0; isDay(end - 1) && count < 4 && isWord(scan, end, "et ou and or , à au to - –"); count++)
    end += 2;
  return end > at + 1 && isDay(end - 1) && monthAt(scan, end) !== null;
}

/** `5 janvier 2019`, `1er février`, `5th of January, 2019`. */
function readDayMonth(scan: Scan, at: number): DateCore | null {
  const day = dayOf(tokenAt(scan, at).text);
  if (day === null) return null;
  let next = at + 1;
  const suffix = tokenAt(scan, next);
  if (suffix.gap === "" && /^(?:er|ᵉʳ|st|nd|rd|th)$/.test(suffix.key)) next++;
  if (isWord(scan, next, "-") || (scan.language === "en" && isWord(scan, next, "of"))) next++;
  const month = monthAt(scan, next);
  if (!month) return null;
  const comma = isWord(scan, month.end, ",") ? 1 : 0;
  const year = yearAt(scan, month.end + comma);
  if (year === null) return {end: month.end};
  return {end: month.end + comma + 1, time: `${year}-${two(month.month)}-${two(day)}`};
}

/** « le neuf février 2019 ». */
function readSpokenDay(scan: Scan, at: number): DateCore | null {
  const day = scan.language === "fr" ? readWordNumber(scan, at) : null;
  const month = day && day.value <= 31n && !day.ordinal ? monthAt(scan, day.end) : null;
  if (!day || !month || day.value === 0n) return null;
  const year = yearAt(scan, month.end);
  // "un sept" may be two numbers.
  if (year === null) return scan.lexicon.lexemes.has(tokenAt(scan, day.end).key) ? null : {end: month.end};
  return {end: month.end + 1, time: `${year}-${two(month.month)}-${two(String(day.value))}`};
}

/** `janvier 2019`, `January 5, 2019`, `January 5th`; a month alone is no number. */
function readMonth(scan: Scan, at: number): DateCore | null {
  const month = monthAt(scan, at);
  if (!month) return null;
  const year = yearAt(scan, month.end);
  if (year !== null) return {end: month.end + 1, time: `${year}-${two(month.month)}`};
  const day = scan.language === "en" ? dayOf(tokenAt(scan, month.end).text) : null;
  if (day === null || !followsOn(tokenAt(scan, month.end))) return null;
  let end = month.end + 1;
  if (tokenAt(scan, end).gap === "" && isWord(scan, end, "st nd rd th")) end++;
  const comma = isWord(scan, end, ",") ? 1 : 0;
  const yearOfDay = yearAt(scan, end + comma);
  if (yearOfDay === null) return {end: endOfDays(scan, end)};
  return {end: end + comma + 1, time: `${yearOfDay}-${two(month.month)}-${two(day)}`};
}

/** "May 12, 13 and 14": the days after the first, where nothing is counted by them. */
function endOfDays(scan: Scan, at: number): number {
  let end = at;
  const isDay = (index: number) =>
    tokenAt(scan, index).kind === "digits" && dayOf(tokenAt(scan, index).text) !== null;
  const goesOn = (index: number) => tokenAt(scan, index).kind !== "word" || isWord(scan, index, "and or to");
  while (
    isWord(scan, end, "and or to , - –") &&
    isDay(end + 1) &&
    goesOn(end + 2) &&
    tokenAt(scan, end + 2).gap.length < 2
  )
    end += 2;
  return end;
}

const seasons: Readonly<Record<string, number>> = {
  printemps: 21,
  été: 22,
  automne: 23,
  hiver: 24,
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24
};

/** `été 2019`, `fin 2019`, `mid-2019`, `années 1990`. */
function readPartOfYear(scan: Scan, at: number): DateCore | null {
  const {key} = tokenAt(scan, at);
  const season = Object.hasOwn(seasons, key) ? seasons[key] : undefined;
  const ofAt = isWord(scan, at + 1, "of de") ? at + 2 : at + 1;
  if (season !== undefined) {
    const year = yearAt(scan, ofAt);
    return year === null ? null : {end: ofAt + 1, time: `${year}-${season}`};
  }
  if (/^(?:fin|début|courant|early|late|mid|mi)$/.test(key)) {
    const hyphen = isWord(scan, at + 1, "-") ? at + 2 : at + 1;
    const year = yearAt(scan, hyphen);
    if (year !== null) return {end: hyphen + 1, time: year};
    const month = monthAt(scan, hyphen);
    return month ? readMonth(scan, hyphen) : null;
  }
  if (key === "années") {
    const word = readWordNumber(scan, at + 1);
    if (/^[1-9]0$/.test(tokenAt(scan, at + 1).text)) return {end: at + 2};
    if (word && word.value >= 20n) return {end: word.end};
  }
  if (/^(?:années?|an)$/.test(key) && yearAt(scan, at + 1)) {
    const year = yearAt(scan, at + 1) as string;
    return {end: at + 2, time: key === "années" && year.endsWith("0") ? `${year.slice(0, 3)}X` : year};
  }
  return scan.language === "fr" && /^(?:en|an)$/.test(key) ? readSpokenYear(scan, at + 1) : null;
}

/** "en mille neuf cent quatre-vingt-dix". */
function readSpokenYear(scan: Scan, at: number): DateCore | null {
  if (!isWord(scan, at, "mille deux mil dix")) return null;
  const year = readWordNumber(scan, at);
  if (!year || year.ordinal || year.value < 1900n || year.value > 2099n) return null;
  return {end: year.end, time: String(year.value)};
}

function readBareYear(scan: Scan, at: number): DateCore | null {
  const token = tokenAt(scan, at);
  const suffix = tokenAt(scan, at + 1);
  const bare = /^[12]\d{3}$/.test(token.text);
  if (bare && scan.language === "en" && suffix.gap === "" && suffix.key === "s" && token.text.endsWith("0"))
    return {end: at + 2, time: `${token.text.slice(0, 3)}X`};
  return isYear(scan, at) ? {end: at + 1, time: token.text, bare: true} : null;
}
