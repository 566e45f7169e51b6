import type {Scan} from "./scan.ts";
import {isWord, tokenAt} from "./scan.ts";
import {joins, lexemeAt, linkAt, magnitudeOf, type Part, toPart, type WordNumber} from "./word-number.ts";

/** Reads a French number in letters, old and new spelling, of France, Belgium and Switzerland. */
export function readFrenchNumber(scan: Scan, at: number): WordNumber | null {
  let total = 0n;
  let limit = Number.POSITIVE_INFINITY;
  let found: WordNumber | null = null;
  for (let next = at; next >= 0; ) {
    const part = belowMillion(scan, next);
    if (!part) break;
    const magnitude = part.ordinal ? null : magnitudeOf(scan, linkAt(scan, part.end));
    const scaled = magnitude !== null && magnitude.exponent < limit;
    if (magnitude && !scaled) break;
    total += BigInt(part.value) * (scaled ? 10n ** BigInt(magnitude.exponent) : 1n);
    const {end, ordinal, plural} = scaled ? magnitude : part;
    found = {value: total, end, ordinal, plural, scaled};
    if (!scaled || ordinal) break;
    found = {...found, exponent: magnitude.exponent};
    limit = magnitude.exponent;
    next = linkAt(scan, end);
  }
  return found;
}

function belowMillion(scan: Scan, at: number): Part | null {
  const first = lexemeAt(scan, at);
  let head: Part | null = first?.form === "thousand" ? toPart(first, at) : readFrenchHundreds(scan, at);
  if (!head || head.ordinal) return head;
  if (first?.form !== "thousand") {
    const thousandAt = linkAt(scan, head.end);
    const thousand = lexemeAt(scan, thousandAt);
    if (head.value < 2 || thousand?.form !== "thousand" || !joins(scan, thousandAt, thousand)) return head;
    head = {...toPart(thousand, thousandAt), value: head.value * 1000};
    if (head.ordinal) return head;
  }
  return withTail(scan, head, readFrenchHundreds);
}

/** Below a thousand. */
export function readFrenchHundreds(scan: Scan, at: number): Part | null {
  const first = lexemeAt(scan, at);
  let head = first?.form === "hundred" ? toPart(first, at) : belowHundred(scan, at);
  if (!head || head.ordinal) return head;
  if (first?.form !== "hundred") {
    const hundredAt = linkAt(scan, head.end);
    const hundred = lexemeAt(scan, hundredAt);
    // "dix-neuf cent" is how years were said.
    const counts = (head.value >= 2 && head.value <= 9) || (head.value >= 11 && head.value <= 19);
    if (!counts || hundred?.form !== "hundred" || !joins(scan, hundredAt, hundred)) return head;
    head = {...toPart(hundred, hundredAt), value: head.value * 100};
    if (head.ordinal) return head;
  }
  return withTail(scan, head, belowHundred);
}

function withTail(scan: Scan, head: Part, below: (scan: Scan, at: number) => Part | null): Part {
  const at = linkAt(scan, head.end);
  const tail = at < 0 || !joins(scan, at, lexemeAt(scan, at)) ? null : below(scan, at);
  return tail && tail.value > 0 ? {...tail, value: head.value + tail.value} : head;
}

function belowHundred(scan: Scan, at: number): Part | null {
  const first = lexemeAt(scan, at);
  if (!first) return null;
  if (first.form === "unit" && first.value === 4 && !first.ordinal) {
    const twentyAt = linkAt(scan, at + 1);
    const twenty = lexemeAt(scan, twentyAt);
    if (twenty?.value === 20 && joins(scan, twentyAt, twenty)) {
      const eighty = toPart({...twenty, value: 80}, twentyAt);
      return twenty.ordinal ? eighty : afterTen(scan, eighty);
    }
  }
  if (first.form === "ten" && !first.ordinal) return afterTen(scan, toPart(first, at));
  if (first.form === "teen") return teen(scan, at);
  return first.form === "unit" || first.form === "ten" || first.form === "zero" ? toPart(first, at) : null;
}

/** Ten to nineteen: "dix-sept" takes two words. */
function teen(scan: Scan, at: number): Part | null {
  const first = lexemeAt(scan, at);
  if (first?.form !== "teen") return null;
  const unitAt = linkAt(scan, at + 1);
  const unit = lexemeAt(scan, unitAt);
  const isTwoWords = first.value === 10 && !first.ordinal && unit?.form === "unit" && unit.value >= 7;
  return isTwoWords && joins(scan, unitAt, unit) ? toPart(unit, unitAt, 10) : toPart(first, at);
}

/** "vingt et un", "soixante et onze", "quatre-vingt-dix-sept". */
function afterTen(scan: Scan, ten: Part): Part {
  const takesTeens = ten.value === 60 || (ten.value === 80 && !isRegional(scan, ten));
  let at = linkAt(scan, ten.end);
  if (isWord(scan, at, "et")) {
    at = linkAt(scan, at + 1);
    const unit = lexemeAt(scan, at);
    const follows = unit && (unit.value === 1 || (takesTeens && unit.value === 11));
    return follows && joins(scan, at, unit) ? toPart(unit, at, ten.value) : ten;
  }
  const next = lexemeAt(scan, at);
  if (!joins(scan, at, next)) return ten;
  // "vingt un" is two numbers said in a row; only eighty takes one without "et".
  if (next.form === "unit" && next.value === 1 && !next.ordinal && ten.value !== 80) return ten;
  if (next.form === "unit") return toPart(next, at, ten.value);
  const part = takesTeens ? teen(scan, at) : null;
  return part ? {...part, value: ten.value + part.value} : ten;
}

const isRegional = (scan: Scan, ten: Part) => /^(?:huit|oct)ante/.test(tokenAt(scan, ten.end - 1).key);
