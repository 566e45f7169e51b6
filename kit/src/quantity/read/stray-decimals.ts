import {Fraction} from "../fraction.ts";
import {type Numeral, withoutValue} from "./numeral.ts";
import {matchPhrase} from "./phrase-table.ts";
import {type Scan, tokenAt} from "./scan.ts";
import {isOneSpaceAfter} from "./token.ts";
import {isMoney, matchUnit} from "./unit-index.ts";

/** Takes in cents that a space cut off: `47 349, 58 TTC`. Without groups before them they may be a number of their own. */
export function withStrayDecimals(scan: Scan, numeral: Numeral): Numeral {
  const comma = tokenAt(scan, numeral.end);
  const cents = tokenAt(scan, numeral.end + 1);
  const isStray =
    scan.isFrench &&
    numeral.form === "digits" &&
    numeral.value?.d === 1n &&
    comma.key === "," &&
    /^\d\d$/.test(cents.text) &&
    (comma.gap === "" ? isOneSpaceAfter(cents) : isOneSpaceAfter(comma) && cents.gap === "");
  const end = numeral.end + 2;
  if (!isStray) return numeral;
  if (!isMoney(scan, matchUnit(scan, end)?.value) && !matchPhrase(scan.lexicon.tax, scan.tokens, end))
    return numeral;
  return numeral.grouped
    ? {...numeral, end, value: new Fraction(`${numeral.value?.n}.${cents.text}`)}
    : withoutValue(numeral, end);
}
