import {exact} from "../quantity.ts";
import {type Found, noQuantity} from "./reading.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn, isOneSpaceAfter} from "./token.ts";
import {readWordNumber} from "./words.ts";

/** Reads a time of day: `18h30`, `18 h`, `à 18 heures`, `17:30`, `5 p.m.`, `five o'clock`. */
export function readClockAt(scan: Scan, at: number): Found | null {
  const token = tokenAt(scan, at);
  if (token.kind === "word") return readSpoken(scan, at);
  if (token.kind !== "digits" || token.text.length > 2) return null;
  return (
    readColon(scan, at) ?? (scan.language === "fr" ? readFrench(scan, at) : readMeridiem(scan, at, at + 1))
  );
}

const isHour = (text: string) => Number(text) <= 24;
const isMinute = (text: string) => /^[0-5]\d$/.test(text);

function readColon(scan: Scan, at: number): Found | null {
  const minute = tokenAt(scan, at + 2);
  const colon = tokenAt(scan, at + 1);
  if (
    colon.text !== ":" ||
    colon.gap !== "" ||
    minute.gap !== "" ||
    !isMinute(minute.text) ||
    !isHour(tokenAt(scan, at).text)
  )
    return null;
  const hasSeconds = tokenAt(scan, at + 3).text === ":" && isMinute(tokenAt(scan, at + 4).text);
  const end = hasSeconds ? at + 5 : at + 3;
  return readMeridiem(scan, at, end) ?? noQuantity("time of day", end);
}

/** Words before an hour that make it a time of day, or a duration. */
const clockBefore = /^(?:à|vers|dès|jusqu|aux|autour)$/;
const durationBefore =
  /^(?:pendant|durant|toutes|chaque|sous|plus|moins|environ|dure|durera|duré|faut|en|par)$/;

function readFrench(scan: Scan, at: number): Found | null {
  const hour = tokenAt(scan, at);
  const sign = tokenAt(scan, at + 1);
  if (!isHour(hour.text) || !/^(?:h|heures?)$/.test(sign.key) || !(sign.gap === "" || followsOn(sign)))
    return null;
  const minute = tokenAt(scan, at + 2);
  const hasMinutes =
    minute.kind === "digits" && isMinute(minute.text) && (minute.gap === "" || isOneSpaceAfter(minute));
  const {key: after} = tokenAt(scan, at + 3);
  // "2 h 30 min" and "2 heures 30 minutes" last.
  if (hasMinutes && /^(?:min|minutes?|mn)$/.test(after)) return null;
  if (hasMinutes && durationBefore.test(before(scan, at)))
    return {
      kind: "quantity",
      quantity: exact(Number(hour.text) * 60 + Number(minute.text), "min"),
      unit: "min",
      to: at + 3
    };
  if (hasMinutes && (sign.key === "h" || isClock(scan, at))) return noQuantity("time of day", at + 3);
  if (after === "" && sign.gap === "" && tokenAt(scan, at + 2).text === "/") return null;
  return judgeHour(scan, at, at + 2);
}

const isClock = (scan: Scan, at: number) => clockBefore.test(before(scan, at));

/** The word before, past an apostrophe: "jusqu'à 18 h" has "à", "d'environ" "environ". */
const before = (scan: Scan, at: number) => tokenAt(scan, at - 1).key;

/** Hours without minutes: a time of day, a duration, or what cannot be told apart. */
function judgeHour(scan: Scan, at: number, end: number): Found | null {
  const isLong = isWord(scan, end, "de d");
  if (isClock(scan, at)) return isLong ? unclear(end) : noQuantity("time of day", end);
  if (durationBefore.test(before(scan, at)) || isLong) return null;
  if (/^(?:de|entre|et|avant|après|le)$/.test(before(scan, at))) return unclear(end);
  return null;
}

const unclear = (end: number): Found =>
  noQuantity("quantity", end, {reason: "a time of day or a duration", unit: "h"});

/** `5pm`, `5 p.m.`, `5.30pm`. */
function readMeridiem(scan: Scan, at: number, end: number): Found | null {
  if (scan.language !== "en") return null;
  const dotted =
    tokenAt(scan, at + 1).text === "." &&
    isMinute(tokenAt(scan, at + 2).text) &&
    tokenAt(scan, at + 2).gap === "";
  const signAt = dotted && end === at + 1 ? at + 3 : end;
  const sign = tokenAt(scan, signAt);
  if (!isHour(tokenAt(scan, at).text)) return null;
  if (/^(?:am|pm)$/.test(sign.key)) return noQuantity("time of day", signAt + 1);
  const letters = [0, 1, 2, 3].map(offset => tokenAt(scan, signAt + offset).key).join("");
  if (/^[ap]\.m\.$/.test(letters)) return noQuantity("time of day", signAt + 4);
  if (/^[ap]\.m/.test(letters)) return noQuantity("time of day", signAt + 3);
  return sign.key === "o" && isWord(scan, signAt + 1, "'") ? noQuantity("time of day", signAt + 3) : null;
}

/** « à dix-huit heures », "five o'clock". */
function readSpoken(scan: Scan, at: number): Found | null {
  if (!scan.lexicon.lexemes.has(tokenAt(scan, at).key)) return null;
  const number = readWordNumber(scan, at);
  if (!number || number.ordinal || number.value > 24n) return null;
  const sign = tokenAt(scan, number.end);
  if (scan.language === "en")
    return sign.key === "o" && isWord(scan, number.end + 1, "'")
      ? noQuantity("time of day", number.end + 3)
      : null;
  if (!/^heures?$/.test(sign.key) || !isClock(scan, at)) return null;
  const half = isWord(scan, number.end + 1, "et") && isWord(scan, number.end + 2, "demi demie quart") ? 2 : 0;
  return judgeHour(scan, at, number.end + 1 + half);
}
