import Fraction from "fraction.js";
import type {Amount} from "./amount.ts";
import {readNumeral} from "./read-numeral.ts";
import {type Scan, tokenAt} from "./scan.ts";
import {followsOn, isOneSpaceAfter} from "./token.ts";
import {matchUnit} from "./unit-index.ts";

const smaller: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  h: ["min", 60],
  min: ["s", 60],
  year: ["month", 12],
  day: ["h", 24],
  week: ["day", 7]
};

/** Takes in what is counted in the next smaller unit: `3 euros et 50 centimes`, `12 € 50`, `2 h 30 min`. */
export function withSmallerPart(scan: Scan, amount: Amount): Amount {
  const {unit, value} = amount;
  if (unit === undefined || value === null || amount.numeral.scaled || amount.about) return amount;
  const isMoney = scan.units.currencies.has(unit);
  const half = withHalf(scan, amount);
  if (half) return half;
  if (!isMoney && !smaller[unit]) return amount;
  const joint = /^(?:et|and|,)$/.test(tokenAt(scan, amount.end).key) ? 1 : 0;
  const at = amount.end + joint;
  if (!followsOn(tokenAt(scan, at))) return amount;
  const numeral = readNumeral(scan, at);
  if (numeral === null || numeral.value?.d !== 1n || numeral.form === "collective") return amount;
  return isMoney ? withCents(scan, amount, {numeral, at, joint}) : withSmallerTime(scan, amount, numeral);
}

/** "deux heures et demie", "un an et demi". */
function withHalf(scan: Scan, amount: Amount): Amount | null {
  const isHalf = tokenAt(scan, amount.end).key === "et" && /^demie?$/.test(tokenAt(scan, amount.end + 1).key);
  if (!isHalf || amount.value === null) return null;
  const numeral = {...amount.numeral, article: false};
  return {...amount, numeral, end: amount.end + 2, value: amount.value.add(new Fraction(1, 2))};
}

type Found = NonNullable<ReturnType<typeof readNumeral>>;

function withCents(
  scan: Scan,
  amount: Amount,
  {numeral, at, joint}: {numeral: Found; at: number; joint: number}
): Amount {
  const cents = numeral.value as Fraction;
  if (amount.value === null || amount.value.d !== 1n || cents.compare(100) >= 0) return amount;
  const noun = tokenAt(scan, numeral.end);
  const isNamed = /^(?:centimes?|cents?|pence|penny|p)$/.test(noun.key);
  // "12 € 50", where no noun of its own follows.
  const digits = tokenAt(scan, at);
  const isShort =
    joint === 0 &&
    digits.kind === "digits" &&
    digits.text.length === 2 &&
    numeral.end === at + 1 &&
    (digits.gap === "" || isOneSpaceAfter(digits)) &&
    noun.kind !== "word" &&
    !scan.units.signs.has(noun.text);
  if (!isNamed && !isShort) return amount;
  const signed = amount.value.compare(0) < 0 ? cents.neg() : cents;
  return {
    ...amount,
    numeral: {...amount.numeral, article: false},
    end: numeral.end + (isNamed ? 1 : 0),
    value: amount.value.add(signed.div(100))
  };
}

function withSmallerTime(scan: Scan, amount: Amount, numeral: Found): Amount {
  const [unit, count] = smaller[amount.unit as string] as [string, number];
  const found = matchUnit(scan, numeral.end);
  const value = numeral.value as Fraction;
  if (found?.value !== unit || amount.value === null || value.compare(count) >= 0) return amount;
  return {
    ...amount,
    numeral: {...amount.numeral, article: false},
    unit,
    end: found.end,
    value: amount.value.mul(count).add(value)
  };
}
