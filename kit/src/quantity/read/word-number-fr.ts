import {isWord, type Scan, tokenAt} from "./scan.ts";
import {
  isUnit,
  joins,
  lexemeAt,
  linkAt,
  magnitudeOf,
  multiplied,
  type Part,
  readByMagnitudes,
  toPart,
  type WordNumber,
  withTail
} from "./word-number.ts";

/** Reads a French number in letters, old and new spelling, of France, Belgium and Switzerland. */
export const readFrenchNumber = (scan: Scan, at: number): WordNumber | null =>
  readByMagnitudes(scan, at, {part: belowMillion, magnitude: magnitudeOf, next: linkAt});

const belowMillion = (scan: Scan, at: number) =>
  countedBy(1000, {scan, at, below: readFrenchHundreds, counts: value => value > 1});

/** Below a thousand. "dix-neuf cent" is how years were said. */
export const readFrenchHundreds = (scan: Scan, at: number): Part | null =>
  countedBy(100, {
    scan,
    at,
    below: belowHundred,
    counts: value => value > 1 && value < 20 && value !== 10
  });

interface Counted {
  scan: Scan;
  at: number;
  below: (scan: Scan, at: number) => Part | null;
  /** Whether a number may stand before the hundred or thousand. */
  counts: (value: number) => boolean;
}

/** "cent", "deux cents", "deux cent trois"; the same with "mille". */
function countedBy(size: 100 | 1000, {scan, at, below, counts}: Counted): Part | null {
  const first = lexemeAt(scan, at);
  const isOne = first?.value === size;
  const count = isOne ? null : below(scan, at);
  if (count && (count.ordinal || !counts(count.value))) return count;
  const head = isOne ? toPart(first, at) : count && multiplied(scan, count, linkAt(scan, count.end), size);
  if (!head || head.ordinal) return head ?? count;
  return withTail(scan, head, below);
}

function belowHundred(scan: Scan, at: number): Part | null {
  const first = lexemeAt(scan, at);
  if (!first) return null;
  const {value, ordinal} = first;
  if (value === 4 && !ordinal) {
    const twentyAt = linkAt(scan, at + 1);
    const twenty = lexemeAt(scan, twentyAt);
    if (twenty?.value === 20 && joins(scan, twentyAt, twenty)) {
      const eighty = toPart(twenty, twentyAt, 60);
      return twenty.ordinal ? eighty : afterTen(scan, eighty);
    }
  }
  if (value >= 20 && value < 100 && !ordinal) return afterTen(scan, toPart(first, at));
  if (value >= 10 && value < 20) return teen(scan, at);
  return value < 100 ? toPart(first, at) : null;
}

/** Ten to nineteen: "dix-sept" takes two words. */
function teen(scan: Scan, at: number): Part | null {
  const first = lexemeAt(scan, at);
  if (!first || first.value < 10 || first.value >= 20) return null;
  const unitAt = linkAt(scan, at + 1);
  const unit = lexemeAt(scan, unitAt);
  const isTwoWords = first.value === 10 && !first.ordinal && unit && isUnit(unit) && unit.value >= 7;
  return isTwoWords && joins(scan, unitAt, unit) ? toPart(unit, unitAt, 10) : toPart(first, at);
}

/** "vingt et un", "soixante et onze", "quatre-vingt-dix-sept". */
function afterTen(scan: Scan, ten: Part): Part {
  const isRegional = /^(?:huit|oct)ante/.test(tokenAt(scan, ten.end - 1).key);
  const takesTeens = ten.value === 60 || (ten.value === 80 && !isRegional);
  let at = linkAt(scan, ten.end);
  const isAnd = isWord(scan, at, "et");
  if (isAnd) at = linkAt(scan, at + 1);
  const next = lexemeAt(scan, at);
  if (!joins(scan, at, next)) return ten;
  const {value, ordinal} = next;
  if (isAnd) return value === 1 || (takesTeens && value === 11) ? toPart(next, at, ten.value) : ten;
  // "vingt un" is two numbers said in a row; only eighty takes one without "et".
  if (isUnit(next)) return value === 1 && !ordinal && ten.value !== 80 ? ten : toPart(next, at, ten.value);
  const part = takesTeens ? teen(scan, at) : null;
  return part ? {...part, value: ten.value + part.value} : ten;
}
