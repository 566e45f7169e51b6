import {type Language, toLanguage} from "./locale.ts";
import {monthWords} from "./month-words.ts";
import {romanNumerals} from "./roman.ts";
import type {TimeSpan} from "./time-span.ts";

export interface TimeFormat {
  locale: string;
  /** `label` shortens months and is for axes and tables. Default `prose`. */
  style?: "prose" | "label";
}

/** A date as wording needs it: a year, a month, a day, a season, or digits left open. */
interface DatePart {
  year: string;
  month?: number;
  day?: number;
  season?: string;
  approximate: boolean;
}

/**
 * A time in words, without a preposition of its own for a plain date: `January 2019`, `by 2025`,
 * `since 2018`, `2014–2020`, `between January 2019 and December 2022`, `undated`;
 * « janvier 2019 », « d’ici à 2025 », « depuis 2018 », « 2014-2020 », « entre … et … », « sans date ».
 */
export function formatTime(span: TimeSpan, {locale, style = "prose"}: TimeFormat): string {
  const words = wordings[toLanguage(locale)];
  const write = (date: DatePart) => words.date(date, style);
  if (span.kind === "unknown") return words.unknown;
  if (span.kind === "one of") return formatOneOf(span.edtf, words, write);
  if (span.kind === "date") return write(toDatePart(span.edtf));
  const [from = "", to = ""] = span.edtf.split("/");
  if (isOpen(from)) return words.by(write(toDatePart(to)), toDatePart(to));
  if (isOpen(to)) return words.since(write(toDatePart(from)), toDatePart(from));
  return words.interval(toDatePart(from), toDatePart(to), write);
}

function formatOneOf(edtf: string, words: Wording, write: (date: DatePart) => string): string {
  const members = edtf
    .slice(1, -1)
    .split(",")
    .map(member => {
      const [from = "", to] = member.trim().split("..");
      if (to === undefined) return write(toDatePart(from));
      if (from === "") return words.orBefore(write(toDatePart(to)));
      if (to === "") return words.orAfter(write(toDatePart(from)));
      return words.between(toDatePart(from), toDatePart(to), write);
    });
  const last = members.pop() as string;
  return members.length === 0 ? last : `${members.join(", ")} ${words.or} ${last}`;
}

const isOpen = (end: string) => end === "" || end === "..";

function toDatePart(text: string): DatePart {
  const approximate = /[~?%]/.test(text);
  const [year = "", month, day] = (approximate ? text.replace(/[~?%]/g, "") : text).split("-");
  const code = month === undefined || month.includes("X") ? undefined : Number(month);
  const part: DatePart = {year, approximate};
  if (code !== undefined && code > 12) return {...part, season: String(code)};
  if (code !== undefined) part.month = code;
  if (code !== undefined && day !== undefined && !day.includes("X")) part.day = Number(day);
  return part;
}

/** What differs between languages; functions, since French articles follow the precision of the date. */
interface Wording {
  unknown: string;
  or: string;
  date(date: DatePart, style: "prose" | "label"): string;
  by(text: string, date: DatePart): string;
  since(text: string, date: DatePart): string;
  interval(from: DatePart, to: DatePart, write: (date: DatePart) => string): string;
  between(from: DatePart, to: DatePart, write: (date: DatePart) => string): string;
  orBefore(text: string): string;
  orAfter(text: string): string;
}

const noBreak = "\u00a0";

const seasonWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    "21": "spring",
    "22": "summer",
    "23": "autumn",
    "24": "winter",
    "33": "first quarter of",
    "34": "second quarter of",
    "35": "third quarter of",
    "36": "fourth quarter of",
    "40": "first half of",
    "41": "second half of"
  },
  fr: {
    "21": "printemps",
    "22": "été",
    "23": "automne",
    "24": "hiver",
    "33": "premier trimestre",
    "34": "deuxième trimestre",
    "35": "troisième trimestre",
    "36": "quatrième trimestre",
    "40": "premier semestre",
    "41": "second semestre"
  }
};

function writeDate(language: Language, date: DatePart, style: "prose" | "label"): string {
  const months = style === "label" ? monthWords[language].short : monthWords[language].full;
  const year = writeYear(language, date.year);
  if (date.season) return `${seasonWords[language][date.season]} ${year}`;
  if (date.month === undefined) return year;
  const month = months[date.month - 1] as string;
  if (date.day === undefined) return `${month} ${year}`;
  const day = language === "fr" && date.day === 1 ? "1er" : String(date.day);
  return `${day}${noBreak}${month} ${year}`;
}

/** `201X -> the 2010s`, `20XX -> the 21st century`; a full year as it is, without zeros before it. */
function writeYear(language: Language, year: string): string {
  if (!year.includes("X")) return String(Number(year));
  if (/^\d{3}X$/.test(year))
    return language === "fr" ? `années ${year.slice(0, 3)}0` : `the ${year.slice(0, 3)}0s`;
  const century = Number(year.slice(0, 2)) + 1;
  if (!/^\d\dXX$/.test(year)) return language === "fr" ? "année inconnue" : "unknown year";
  return language === "fr"
    ? `${romanNumerals[century] ?? century}${century === 1 ? "er" : "e"} siècle`
    : `the ${century}${ordinalEnding(century)} century`;
}

function ordinalEnding(value: number): string {
  return {one: "st", two: "nd", few: "rd", other: "th", many: "th", zero: "th"}[
    new Intl.PluralRules("en", {type: "ordinal"}).select(value)
  ];
}

const yearOnly = (date: DatePart) => date.month === undefined && date.season === undefined;
const sameYear = (from: DatePart, to: DatePart) =>
  from.year === to.year && !yearOnly(from) && !yearOnly(to) && !from.approximate;

/** The date without its year, where the year follows at the other end: `January to March 2019`. */
function withoutYear(date: DatePart, write: (date: DatePart) => string): string {
  return write(date).replace(/ [^ ]+$/u, "");
}

const english: Wording = {
  unknown: "undated",
  or: "or",
  date(date, style) {
    return `${date.approximate ? "about " : ""}${writeDate("en", date, style)}`;
  },
  by: text => `by ${text}`,
  since: text => `since ${text}`,
  interval(from, to, write) {
    if (yearOnly(from) && yearOnly(to)) return `${write(from)}–${write(to)}`;
    return `${sameYear(from, to) ? withoutYear(from, write) : write(from)} to ${write(to)}`;
  },
  between(from, to, write) {
    return `between ${sameYear(from, to) ? withoutYear(from, write) : write(from)} and ${write(to)}`;
  },
  orBefore: text => `${text} or before`,
  orAfter: text => `${text} or later`
};

const french: Wording = {
  unknown: "sans date",
  or: "ou",
  date(date, style) {
    return `${date.approximate ? "vers " : ""}${writeDate("fr", date, style)}`;
  },
  by: (text, date) => `d’ici ${date.day === undefined ? "à " : "au "}${text}`,
  since: (text, date) => `depuis ${date.day === undefined ? "" : "le "}${text}`,
  interval(from, to, write) {
    if (yearOnly(from) && yearOnly(to)) return `${write(from)}-${write(to)}`;
    const first = sameYear(from, to) ? withoutYear(from, write) : write(from);
    const of = from.day !== undefined ? "du " : /^[ao]/.test(first) ? "d’" : "de ";
    return `${of}${first} ${to.day === undefined ? "à" : "au"} ${write(to)}`;
  },
  between(from, to, write) {
    const first = sameYear(from, to) ? withoutYear(from, write) : write(from);
    const article = (date: DatePart) => (date.day === undefined ? "" : "le ");
    return `entre ${article(from)}${first} et ${article(to)}${write(to)}`;
  },
  orBefore: text => `${text} ou avant`,
  orAfter: text => `${text} ou après`
};

const wordings: Readonly<Record<Language, Wording>> = {en: english, fr: french};
