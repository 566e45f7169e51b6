import {type DateCore, isDayOfList, monthAt, readDateCore} from "./date-core.ts";
import {matchPhrase, type PhraseTable, toPhraseTable} from "./phrase-table.ts";
import {type Found, noQuantity} from "./reading.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {shiftTime} from "./shift-time.ts";
import {followsOn} from "./token.ts";
import {judgeYear} from "./year.ts";

type Relation = "by" | "before" | "since" | "after" | "about";

const relations: Readonly<Record<"en" | "fr", PhraseTable<Relation>>> = {
  fr: toPhraseTable([
    ["d'ici à|d'ici|d'ici la|d'ici à la|jusqu'en|jusqu'à|jusqu'à la|à l'horizon|au plus tard en", "by"],
    ["avant|avant la|avant le", "before"],
    ["depuis|depuis la|depuis le|dès|dès le|à partir de|à compter de", "since"],
    ["après|après le", "after"],
    ["vers|autour de|aux alentours de|aux environs de", "about"]
  ]),
  en: toPhraseTable([
    ["by|until|till|up to|up until|no later than|not later than|by the|until the", "by"],
    ["before|before the|prior to", "before"],
    ["since|since the|as of|starting in|starting from|beginning in", "since"],
    ["after|after the", "after"],
    ["around|circa|c.|ca.", "about"]
  ])
};

/** Words between a relation and its date: "by the end of 2025", « d'ici la fin 2025 », « depuis le 5 janvier ». */
const partOf: Readonly<Record<"en" | "fr", PhraseTable<true>>> = {
  fr: toPhraseTable([
    [
      "fin|fin de|la fin de|la fin|début|le début de|mi|mi -|l'|le|l'été|l'automne|le printemps|l'hiver|l'année",
      true
    ]
  ]),
  en: toPhraseTable([
    [
      "the end of|end of|the start of|the beginning of|the middle of|early|late|mid|mid -|the year|the summer of|the autumn of|the spring of|the winter of",
      true
    ]
  ])
};

/** Reads a date with what it stands for: "d'ici à 2023" is `../2023`, "2014-2020" `2014/2020`. */
export function readDateAt(scan: Scan, at: number): Found | null {
  const opened = readOpened(scan, at);
  if (opened) return opened;
  const related = readRelated(scan, at);
  if (related) return related;
  const core = readDateCore(scan, at);
  const first = core ?? readLoneMonth(scan, at);
  const interval = first && readInterval(scan, at, first);
  if (!core && isDayOfList(scan, at)) return toDate(at + 1, undefined);
  return interval ?? (core && toDate(core.end, core.time));
}

const toDate = (to: number, time: string | undefined): Found =>
  noQuantity("date", to, time === undefined ? {} : {time});

function readRelated(scan: Scan, at: number): Found | null {
  const relation = matchPhrase(relations[scan.language], scan.tokens, at);
  if (!relation) return null;
  const part = matchPhrase(partOf[scan.language], scan.tokens, relation.end);
  const direct = readDateCore(scan, relation.end);
  const core = direct ?? (part && readDateCore(scan, part.end));
  if (!core || !followsOn(tokenAt(scan, relation.end))) return null;
  // "up to 2000" and "around 1500" may be counts.
  if (core.bare && judgeYear(scan, core.end - 1) !== "year") return null;
  if (core.time === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(core.time))
    return toDate(core.end, core.time && relation.value === "by" ? `../${core.time}` : undefined);
  const isWhole = direct !== null;
  switch (relation.value) {
    case "by":
      return toDate(core.end, `../${core.time}`);
    case "before":
      return toDate(core.end, `../${isWhole ? shiftTime(core.time, -1) : core.time}`);
    case "since":
      return toDate(core.end, `${core.time}/..`);
    case "after":
      return toDate(core.end, `${isWhole ? shiftTime(core.time, 1) : core.time}/..`);
    default:
      return toDate(core.end, `${core.time}~`);
  }
}

/** "2014-2020", "2014-20", "janvier 2019 à mars 2020", "5 January to 7 March 2019". */
function readInterval(scan: Scan, at: number, first: DateCore): Found | null {
  const joint = tokenAt(scan, first.end);
  const next = tokenAt(scan, first.end + 1);
  if (!followsOn(joint)) return null;
  const isMark = /^[-–/]$/.test(joint.key) && (joint.gap === "") === (next.gap === "");
  const {time = ""} = first;
  if (isMark && first.bare && /^\d\d$/.test(next.text) && Number(next.text) === (Number(time) % 100) + 1)
    return toDate(first.end + 2, `${time}/${time.slice(0, 2)}${next.text}`);
  const isWord = /^(?:au|through)$/.test(joint.key) || joint.key === (scan.language === "fr" ? "à" : "to");
  if (!isMark && !isWord) return null;
  return join(scan, {at, first, secondAt: first.end + 1, write: (from, to) => `${from}/${to}`});
}

interface Ends {
  at: number;
  first: DateCore;
  secondAt: number;
  write: (from: string, to: string) => string;
}

/** Two dates in order; the first may leave its year to the second. */
function join(scan: Scan, {at, first, secondAt, write}: Ends): Found | null {
  const second = readDateCore(scan, secondAt);
  if (second?.time === undefined) return null;
  const from = first.time ?? withYear(scan, at, second.time.slice(0, 4));
  return from !== null && isBefore(from, second.time) ? toDate(second.end, write(from, second.time)) : null;
}

/** "entre 2014 et 2020" is one of these years or all of them: the wording of `[2014..2020]`. */
function readOpened(scan: Scan, at: number): Found | null {
  const {key} = tokenAt(scan, at);
  const isBetween = key === "entre" || key === "between";
  const isFrom = /^(?:de|du|from|d)$/.test(key);
  if (!isBetween && !isFrom) return null;
  let from = key === "d" && isWord(scan, at + 1, "'") ? at + 2 : at + 1;
  if (isWord(scan, from, "le")) from++;
  const first = readDateCore(scan, from) ?? readLoneMonth(scan, from);
  if (!first) return null;
  const joint = tokenAt(scan, first.end).key;
  const isJoint = isBetween ? /^(?:et|and)$/.test(joint) : /^(?:à|au|to|until|through)$/.test(joint);
  if (!isJoint) return null;
  const secondAt = isWord(scan, first.end + 1, "le") ? first.end + 2 : first.end + 1;
  const write = (a: string, b: string) => (isBetween ? `[${a}..${b}]` : `${a}/${b}`);
  return join(scan, {at: from, first, secondAt, write});
}

function readLoneMonth(scan: Scan, at: number): DateCore | null {
  const month = monthAt(scan, at);
  return month && {end: month.end};
}

/** A month, or a day and month, in the year of the date it leads to. */
function withYear(scan: Scan, at: number, year: string): string | null {
  const two = (value: number | string) => String(value).padStart(2, "0");
  const {kind, text, key} = tokenAt(scan, at);
  const lone = scan.lexicon.months.get(key);
  if (lone !== undefined) return `${year}-${two(lone)}`;
  const index = [at + 1, at + 2].find(candidate => scan.lexicon.months.has(tokenAt(scan, candidate).key));
  if (kind !== "digits" || index === undefined) return null;
  return `${year}-${two(scan.lexicon.months.get(tokenAt(scan, index).key) as number)}-${two(text)}`;
}

const isBefore = (a: string, b: string) => a < b && !/[X~]/.test(a + b);
