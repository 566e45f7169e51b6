import {exact} from "../quantity.ts";
import {type Found, noQuantity} from "./reading.ts";
import {goesOn, isTight, isTightDigits, isTightWord, isWord, type Scan, tokenAt} from "./scan.ts";
import {isOneSpaceAfter} from "./token.ts";
import {lexemeAt} from "./word-number.ts";
import {readWordNumber} from "./words.ts";

/** Reads a time of day: `18h30`, `18 h`, `à 18 heures`, `17:30`, `5 p.m.`, `five o'clock`. */
export function readClockAt(scan: Scan, at: number): Found | null {
  const {kind, text} = tokenAt(scan, at);
  if (kind === "word") return readSpoken(scan, at);
  // Two digits at most.
  if (kind !== "digits" || text.length > 2 || Number(text) > 24) return null;
  return readColon(scan, at) ?? (scan.isFrench ? readFrench(scan, at) : readMeridiem(scan, at, at + 1));
}

const isMinute = (scan: Scan, at: number) => /^[0-5]\d$/.test(tokenAt(scan, at).text);

const timeOfDay = (end: number) => noQuantity("time of day", end);

function readColon(scan: Scan, at: number): Found | null {
  const isColon = isTightWord(scan, at + 1, ":") && isTight(scan, at + 2);
  if (!isColon || !isMinute(scan, at + 2)) return null;
  const end = isWord(scan, at + 3, ":") && isMinute(scan, at + 4) ? at + 5 : at + 3;
  return (scan.isFrench ? null : readMeridiem(scan, at, end)) ?? timeOfDay(end);
}

/** True after words that make a time of day of an hour. */
const isClock = (scan: Scan, at: number) => isWord(scan, at - 1, "à vers dès jusqu aux autour");

const isDuration = (scan: Scan, at: number) =>
  isWord(scan, at - 1, "pendant durant toutes chaque sous plus moins environ dure durera duré faut en par");

function readFrench(scan: Scan, at: number): Found | null {
  const sign = tokenAt(scan, at + 1);
  const minute = tokenAt(scan, at + 2);
  if (!isWord(scan, at + 1, "h heure heures") || !goesOn(scan, at + 1)) return null;
  if (isMinute(scan, at + 2) && (minute.gap === "" || isOneSpaceAfter(minute))) {
    // "2 h 30 min" and "2 heures 30 minutes" last.
    if (isWord(scan, at + 3, "min minute minutes mn")) return null;
    if (isDuration(scan, at)) {
      const minutes = Number(tokenAt(scan, at).text) * 60 + Number(minute.text);
      return {kind: "quantity", quantity: exact(minutes, "min"), unit: "min", to: at + 3};
    }
    if (sign.key === "h" || isClock(scan, at)) return timeOfDay(at + 3);
  }
  return judgeHour(scan, at, at + 2);
}

/** Hours without minutes: a time of day, a duration, or what cannot be told apart. */
function judgeHour(scan: Scan, at: number, end: number): Found | null {
  const isLong = isWord(scan, end, "de d");
  if (isClock(scan, at)) {
    if (!isLong) return timeOfDay(end);
  } else if (isLong || !isWord(scan, at - 1, "de entre et avant après le")) return null;
  return noQuantity("quantity", end, {reason: "a time of day or a duration", unit: "h"});
}

/** `5pm`, `5 p.m.`, `5.30pm`, `5 o'clock`. */
function readMeridiem(scan: Scan, at: number, end: number): Found | null {
  const isDotted =
    end === at + 1 && isWord(scan, end, ".") && isTightDigits(scan, at + 2) && isMinute(scan, at + 2);
  const sign = isDotted ? at + 3 : end;
  if (isWord(scan, sign, "am pm")) return timeOfDay(sign + 1);
  if (isWord(scan, sign, "a p") && isWord(scan, sign + 1, ".") && isWord(scan, sign + 2, "m"))
    return timeOfDay(isWord(scan, sign + 3, ".") ? sign + 4 : sign + 3);
  return readOClock(scan, sign);
}

const readOClock = (scan: Scan, at: number) =>
  isWord(scan, at, "o") && isWord(scan, at + 1, "'") ? timeOfDay(at + 3) : null;

/** « à dix-huit heures », "five o'clock". */
function readSpoken(scan: Scan, at: number): Found | null {
  const number = lexemeAt(scan, at) ? readWordNumber(scan, at) : null;
  if (!number || number.ordinal || number.value > 24n) return null;
  const {end} = number;
  if (!scan.isFrench) return readOClock(scan, end);
  if (!isWord(scan, end, "heure heures") || !isClock(scan, at)) return null;
  const half = isWord(scan, end + 1, "et") && isWord(scan, end + 2, "demi demie quart") ? 2 : 0;
  return judgeHour(scan, at, end + 1 + half);
}
