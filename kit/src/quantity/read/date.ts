import {type DateCore, readDateCore} from "./date-core.ts";
import {matchPhrase, type PhraseTable, toPhraseTable} from "./phrase-table.ts";
import {type Found, noQuantity} from "./reading.ts";
import {type Scan, tokenAt} from "./scan.ts";
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
    ["since|since the|from|as of|starting in|starting from|beginning in", "since"],
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
  if (!core) return null;
  return readInterval(scan, core) ?? toDate(core.end, core.time);
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

/** "2014-2020", "2014-20", "de 2014 à 2020", "janvier à mars 2019". */
function readInterval(scan: Scan, first: DateCore): Found | null {
  const joint = tokenAt(scan, first.end);
  const next = tokenAt(scan, first.end + 1);
  if (first.time === undefined || !followsOn(joint)) return null;
  const isMark = /^[-–/]$/.test(joint.key) && (joint.gap === "") === (next.gap === "");
  if (
    isMark &&
    first.bare &&
    /^\d\d$/.test(next.text) &&
    Number(next.text) === (Number(first.time) % 100) + 1
  )
    return toDate(first.end + 2, `${first.time}/${first.time.slice(0, 2)}${next.text}`);
  const isWord =
    joint.key === (scan.language === "fr" ? "à" : "to") || joint.key === "au" || joint.key === "through";
  if (!isMark && !isWord) return null;
  const second = readDateCore(scan, first.end + 1);
  return second?.time !== undefined && isBefore(first.time, second.time)
    ? toDate(second.end, `${first.time}/${second.time}`)
    : null;
}

/** "entre 2014 et 2020" is one of these years or all of them: the wording of `[2014..2020]`. */
function readOpened(scan: Scan, at: number): Found | null {
  const {key} = tokenAt(scan, at);
  const isBetween = key === "entre" || key === "between";
  const isFrom = /^(?:de|du|from|d)$/.test(key);
  if (!isBetween && !isFrom) return null;
  let from = key === "d" && tokenAt(scan, at + 1).key === "'" ? at + 2 : at + 1;
  if (tokenAt(scan, from).key === "le") from++;
  const core = readDateCore(scan, from);
  const first = core?.time === undefined ? readMonthWithoutYear(scan, from) : core;
  if (!first) return null;
  const joint = tokenAt(scan, first.end).key;
  const isJoint = isBetween ? joint === "et" || joint === "and" : /^(?:à|au|to|until|through)$/.test(joint);
  if (!isJoint) return null;
  const to = tokenAt(scan, first.end + 1).key === "le" ? first.end + 2 : first.end + 1;
  const second = readDateCore(scan, to);
  if (!second) return null;
  const begin = first.time?.includes("?")
    ? first.time.replace("????", second.time?.slice(0, 4) ?? "")
    : first.time;
  if (begin === undefined || second.time === undefined || !isBefore(begin, second.time)) return null;
  return toDate(second.end, isBetween ? `[${begin}..${second.time}]` : `${begin}/${second.time}`);
}

/** "de janvier à mars 2019": the year stands at the second end; `????` keeps its place. */
function readMonthWithoutYear(scan: Scan, at: number): DateCore | null {
  const day = tokenAt(scan, at).kind === "digits" ? readDateCore(scan, at) : null;
  const monthAt = day ? day.end - 1 : at;
  const stop = tokenAt(scan, monthAt).text === "." ? 1 : 0;
  const month = scan.lexicon.months.get(tokenAt(scan, monthAt - stop).key);
  if (month === undefined || (day && day.time !== undefined)) return null;
  const text = `????-${String(month).padStart(2, "0")}`;
  if (!day) return {end: at + 1, time: text};
  return {end: day.end, time: `${text}-${tokenAt(scan, at).text.padStart(2, "0")}`};
}

const isBefore = (a: string, b: string) => a < b && !/[X~]/.test(a + b);
