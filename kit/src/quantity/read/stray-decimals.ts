import Fraction from "fraction.js";
import type {Numeral} from "./numeral.ts";
import {matchPhrase} from "./phrase-table.ts";
import {type Scan, tokenAt} from "./scan.ts";
import {isOneSpaceAfter} from "./token.ts";
import {matchUnit} from "./unit-index.ts";

/** Takes in cents that a space cut off: `47 349, 58 TTC`. Without groups before them they may be a number of their own. */
export function withStrayDecimals(scan: Scan, numeral: Numeral): Numeral {
  const comma = tokenAt(scan, numeral.end);
  const cents = tokenAt(scan, numeral.end + 1);
  const isStray =
    scan.language === "fr" &&
    numeral.form === "digits" &&
    numeral.value !== null &&
    numeral.value.d === 1n &&
    comma.key === "," &&
    cents.kind === "digits" &&
    cents.text.length === 2 &&
    (comma.gap === "" ? isOneSpaceAfter(cents) : isOneSpaceAfter(comma) && cents.gap === "");
  if (!isStray) return numeral;
  const end = numeral.end + 2;
  const unit = matchUnit(scan, end);
  const isMoney =
    (unit && scan.units.currencies.has(unit.value)) || matchPhrase(scan.lexicon.tax, scan.tokens, end);
  if (!isMoney) return numeral;
  if (!numeral.grouped) return {...numeral, end, value: null, reason: "no single number"};
  return {
    ...numeral,
    end,
    value: new Fraction(`${(numeral.value as Fraction).n}.${cents.text}`),
    plain: false
  };
}
