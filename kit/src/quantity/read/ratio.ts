import type {Fraction} from "../fraction.ts";
import type {Amount} from "./amount.ts";
import {withoutValue} from "./numeral.ts";
import {readNumeral} from "./read-numeral.ts";
import {goesOn, isNoun, isWord, type Scan, tokenAt} from "./scan.ts";

/** A share told by counting: `un sur quatre`, `9 Français sur 10`, `one in four`; null where the amount is no part. */
export function readRatio(scan: Scan, amount: Amount): Amount | null {
  const {value} = amount;
  if (value?.d !== 1n || value.compare(0) <= 0 || amount.about) return null;
  if (amount.form === "digits" && !amount.plain) return null;
  const wholeAt = findWhole(scan, amount);
  const numeral = wholeAt === null ? null : readNumeral(scan, wholeAt);
  const whole = numeral?.value;
  if (wholeAt === null || !numeral || whole?.d !== 1n || value.compare(whole) >= 0 || !isRoundWhole(whole))
    return null;
  const {end} = numeral;
  const share: Amount = {...amount, value: value.div(whole), end, unit: undefined, reason: undefined};
  // "3 caméras sur 5 sites" may be a share or two counts; "une sur quatre" is a share whatever follows.
  const maybeTwo =
    !value.equals(1) &&
    isNoun(scan, end) &&
    /[sx]$/.test(tokenAt(scan, end).key) &&
    !isWord(scan, wholeAt - 1, "of every");
  return maybeTwo ? withoutValue(share) : share;
}

/** Wholes that shares are told by: up to twelve, and round ones. */
const isRoundWhole = (whole: Fraction) => whole.compare(12) <= 0 || /^[125]0+$/.test(String(whole.n));

/** Index after "sur", "in", "out of"; one noun may stand before it. */
function findWhole(scan: Scan, {numberEnd, end, article}: Amount): number | null {
  for (const at of [numberEnd, numberEnd + 1, end]) {
    if (!goesOn(scan, at)) return null;
    if (scan.isFrench) {
      if (isWord(scan, at, "sur")) return at + 1;
    } else {
      const isIn = isWord(scan, at, "in");
      if (isIn ? isWord(scan, at + 1, "every") : isWord(scan, at, "out") && isWord(scan, at + 1, "of"))
        return at + 2;
      // "30 cameras in 10 streets" are two counts: "in" makes a share right after the number only.
      if (isIn && (at === numberEnd || article)) return at + 1;
    }
    const {kind, key} = tokenAt(scan, at);
    if (at === numberEnd && (kind !== "word" || scan.lexicon.stops.has(key))) return null;
  }
  return null;
}
