import type Fraction from "fraction.js";
import type {Amount} from "./amount.ts";
import {readNumeral} from "./read-numeral.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";
import {followsOn} from "./token.ts";

/** A share told by counting: `un sur quatre`, `9 Français sur 10`, `one in four`, `3 out of 5`. */
export interface Ratio {
  readonly value: Fraction | null;
  readonly end: number;
  readonly reason?: string;
}

/** Reads what follows a number where it makes a share of it; null where it does not. */
export function readRatio(scan: Scan, amount: Amount): Ratio | null {
  const {value} = amount;
  if (value === null || value.d !== 1n || value.compare(0) <= 0 || amount.about) return null;
  if (amount.numeral.form === "digits" && !amount.numeral.plain) return null;
  const jointAt = findJoint(scan, amount);
  if (jointAt === null) return null;
  const numeral = readNumeral(scan, jointAt);
  const whole = numeral?.value;
  if (!numeral || !whole || whole.d !== 1n || value.compare(whole) >= 0 || !isRoundWhole(whole)) return null;
  const next = tokenAt(scan, numeral.end);
  // "3 caméras sur 5 sites" may be a share or two counts; "une sur quatre" is a share whatever follows.
  const single = value.equals(1);
  const nounFollows =
    next.kind === "word" && next.gap !== "" && /[sx]$/.test(next.key) && !scan.lexicon.stops.has(next.key);
  const isCounted = isWord(scan, jointAt - 1, "of every");
  if (!single && nounFollows && !isCounted)
    return {value: null, end: numeral.end, reason: "no single number"};
  return {value: value.div(whole), end: numeral.end};
}

/** Wholes that shares are told by: up to twelve, and round ones. */
function isRoundWhole(whole: Fraction): boolean {
  return whole.compare(12) <= 0 || /^[125]0+$/.test(String(whole.n));
}

/** Index after "sur", "in", "out of"; one noun may stand before it. */
function findJoint(scan: Scan, {numeral, end}: Amount): number | null {
  for (const at of [numeral.end, numeral.end + 1, end]) {
    const token = tokenAt(scan, at);
    if (!followsOn(token)) return null;
    if (scan.language === "fr" && token.key === "sur") return at + 1;
    if (scan.language === "en") {
      if (token.key === "out" && isWord(scan, at + 1, "of")) return at + 2;
      if (token.key === "in" && isWord(scan, at + 1, "every")) return at + 2;
      // "30 cameras in 10 streets" are two counts: "in" makes a share right after the number only.
      if (token.key === "in" && (at === numeral.end || numeral.article)) return at + 1;
    }
    if (at === numeral.end && (token.kind !== "word" || scan.lexicon.stops.has(token.key))) return null;
  }
  return null;
}
