import {type DateCore, isDayOfList, monthAt, readDateCore, toTime} from "./date-core.ts";
import type {Relation} from "./lexicon.ts";
import {readOpener} from "./opener.ts";
import {matchPhrase} from "./phrase-table.ts";
import {type Found, noQuantity} from "./reading.ts";
import {goesOn, isDigits, isTight, isWord, type Scan, tokenAt} from "./scan.ts";
import {shiftTime} from "./shift-time.ts";
import {isYear} from "./year.ts";

/** Reads a date with what it stands for: "d'ici à 2023" is `../2023`, "2014-2020" `2014/2020`. */
export function readDateAt(scan: Scan, at: number): Found | null {
  return readOpened(scan, at) ?? readRelated(scan, at) ?? readPlain(scan, at);
}

function readPlain(scan: Scan, at: number): Found | null {
  const core = readDateCore(scan, at);
  const first = core ?? monthAt(scan, at);
  const interval = first && readInterval(scan, at, first);
  if (interval || core) return interval ?? toDate((core as DateCore).end, core?.time);
  return isDayOfList(scan, at) ? toDate(at + 1) : null;
}

const toDate = (to: number, time?: string | undefined): Found => noQuantity("date", to, {time});

function readRelated(scan: Scan, at: number): Found | null {
  const {lexicon, tokens} = scan;
  const relation = matchPhrase(lexicon.relations, tokens, at);
  if (!relation || !goesOn(scan, relation.end)) return null;
  const part = matchPhrase(lexicon.datePart, tokens, relation.end);
  const direct = readDateCore(scan, relation.end);
  const core = direct ?? (part && readDateCore(scan, part.end));
  // "up to 2000" and "around 1500" may be counts.
  if (!core || (core.bare && !isYear(scan, core.end - 1))) return null;
  const {end, time} = core;
  if (time === undefined) return toDate(end);
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(time))
    return toDate(end, relation.value === "by" ? `../${time}` : undefined);
  const shifted = (by: 1 | -1) => (direct ? shiftTime(time, by) : time);
  const times: Record<Relation, string> = {
    by: `../${time}`,
    before: `../${shifted(-1)}`,
    since: `${time}/..`,
    after: `${shifted(1)}/..`,
    about: `${time}~`
  };
  return toDate(end, times[relation.value]);
}

/** "2014-2020", "2014-20", "janvier 2019 à mars 2020", "5 January to 7 March 2019". */
function readInterval(scan: Scan, at: number, first: DateCore): Found | null {
  const {end, time = "", bare} = first;
  const next = end + 1;
  const isMark = isWord(scan, end, "- – /") && isTight(scan, end) === isTight(scan, next);
  if (!goesOn(scan, end) || (!isMark && !isWord(scan, end, scan.isFrench ? "au through à" : "au through to")))
    return null;
  const {text} = tokenAt(scan, next);
  if (isMark && bare && /^\d\d$/.test(text) && Number(text) === (Number(time) % 100) + 1)
    return toDate(next + 1, `${time}/${time.slice(0, 2)}${text}`);
  return join(scan, {at, first, secondAt: next});
}

interface Ends {
  at: number;
  first: DateCore;
  secondAt: number;
  isBetween?: boolean;
}

/** Two dates in order; the first may leave its year to the second. */
function join(scan: Scan, {at, first, secondAt, isBetween}: Ends): Found | null {
  const {end, time: to} = readDateCore(scan, secondAt) ?? {end: at};
  if (to === undefined) return null;
  const from = first.time ?? withYear(scan, at, to.slice(0, 4));
  if (from === null || from >= to || /[X~]/.test(from + to)) return null;
  return toDate(end, isBetween ? `[${from}..${to}]` : `${from}/${to}`);
}

/** "entre 2014 et 2020" is one of these years or all of them: the wording of `[2014..2020]`. */
function readOpened(scan: Scan, at: number): Found | null {
  const opener = readOpener(scan, at);
  if (!opener) return null;
  const {isBetween, end} = opener;
  const from = isWord(scan, end, "le") ? end + 1 : end;
  const first = readDateCore(scan, from) ?? monthAt(scan, from);
  if (!first || !isWord(scan, first.end, isBetween ? "et and" : "à au to until through")) return null;
  const secondAt = isWord(scan, first.end + 1, "le") ? first.end + 2 : first.end + 1;
  return join(scan, {at: from, first, secondAt, isBetween});
}

/** A month, or a day and month, in the year of the date it leads to. */
function withYear(scan: Scan, at: number, year: string): string | null {
  const {months} = scan.lexicon;
  const monthOf = (index: number) => months.get(tokenAt(scan, index).key);
  const lone = monthOf(at);
  if (lone !== undefined) return toTime(year, lone);
  const month = monthOf(at + 1) ?? monthOf(at + 2);
  return month !== undefined && isDigits(scan, at) ? toTime(year, month, tokenAt(scan, at).text) : null;
}
