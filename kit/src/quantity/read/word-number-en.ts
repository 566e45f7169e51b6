import {isWord, type Scan, tokenAt} from "./scan.ts";
import {joins, lexemeAt, linkAt, magnitudeOf, type Part, toPart, type WordNumber} from "./word-number.ts";

/** Reads an English number in letters, with and without "and"; "a hundred" is 100. */
export function readEnglishNumber(scan: Scan, at: number): WordNumber | null {
  let total = 0n;
  let limit = Number.POSITIVE_INFINITY;
  let found: WordNumber | null = null;
  for (let next = at; next >= 0; ) {
    const part = readEnglishHundreds(scan, next, found !== null);
    if (!part) break;
    const magnitude = part.ordinal
      ? null
      : scaleAfter(scan, part.end === next ? next : linkAt(scan, part.end));
    const scaled = magnitude !== null && magnitude.exponent < limit;
    if (magnitude && !scaled) break;
    // A lone "a" counts only what follows it at once.
    if (isImplied(scan, next, part) && !scaled) break;
    total += BigInt(part.value) * (scaled ? 10n ** BigInt(magnitude.exponent) : 1n);
    const {end, ordinal, plural} = scaled ? magnitude : part;
    found = {value: total, end, ordinal, plural, scaled: scaled && magnitude.exponent > 3};
    if (!scaled || ordinal) break;
    found = {...found, exponent: magnitude.exponent};
    limit = magnitude.exponent;
    next = continuation(scan, end);
  }
  return found;
}

/** English counts thousands like millions. */
function scaleAfter(scan: Scan, at: number) {
  const lexeme = lexemeAt(scan, at);
  if (lexeme?.form !== "thousand") return magnitudeOf(scan, at);
  if (!joins(scan, at, lexeme)) return null;
  return {exponent: 3, end: at + 1, ordinal: lexeme.ordinal, plural: lexeme.plural};
}

/** After a magnitude: what is below it, with or without "and". */
function continuation(scan: Scan, end: number): number {
  const at = linkAt(scan, end);
  if (!isWord(scan, at, "and")) return at;
  const below = linkAt(scan, at + 1);
  const lexeme = lexemeAt(scan, below);
  return lexeme && lexeme.form !== "hundred" && lexeme.form !== "thousand" ? below : -1;
}

const isArticle = (scan: Scan, at: number) => isWord(scan, at, "a an");

/** True for the one in "a thousand" and "thousand nine hundred", which is nothing by itself. */
function isImplied(scan: Scan, at: number, part: Part): boolean {
  return part.end === at || (isArticle(scan, at) && part.end === at + 1);
}

/** What is counted by hundreds: said, or one that "a" or a following number word implies. */
function readHead(scan: Scan, at: number, isTail: boolean): Part | null {
  const one = {value: 1, ordinal: false, plural: false};
  if (isTail) return belowHundred(scan, at);
  // "one-in-a-million" is a figure of speech.
  if (isArticle(scan, at)) return isWord(scan, at + 1, "-") ? null : {...one, end: at + 1};
  const {form, ordinal} = lexemeAt(scan, at) ?? {};
  const counts =
    (form === "hundred" || form === "thousand") && !ordinal && (at === 0 || tokenAt(scan, at).gap !== "");
  const nextAt = linkAt(scan, at + 1);
  const next = lexemeAt(scan, isWord(scan, nextAt, "and") ? linkAt(scan, nextAt + 1) : nextAt);
  return counts && next && next.form !== "zero" ? {...one, end: at} : belowHundred(scan, at);
}

/** Below a thousand. `isTail` says that a larger part stands before. */
export function readEnglishHundreds(scan: Scan, at: number, isTail: boolean): Part | null {
  const head = readHead(scan, at, isTail);
  if (!head || head.ordinal) return head;
  const hundredAt = head.end === at ? at : linkAt(scan, head.end);
  const hundred = lexemeAt(scan, hundredAt);
  if (head.value === 0 || hundred?.form !== "hundred" || !joins(scan, hundredAt, hundred)) return head;
  const hundreds = {...toPart(hundred, hundredAt), value: head.value * 100};
  if (hundreds.ordinal) return hundreds;
  let tailAt = linkAt(scan, hundreds.end);
  if (isWord(scan, tailAt, "and")) tailAt = linkAt(scan, tailAt + 1);
  const tail = tailAt < 0 || !joins(scan, tailAt, lexemeAt(scan, tailAt)) ? null : belowHundred(scan, tailAt);
  return tail && tail.value > 0 ? {...tail, value: hundreds.value + tail.value} : hundreds;
}

function belowHundred(scan: Scan, at: number): Part | null {
  const first = lexemeAt(scan, at);
  if (!first || first.form === "hundred" || first.form === "thousand") return null;
  if (first.form !== "ten" || first.ordinal) return toPart(first, at);
  const unitAt = linkAt(scan, at + 1);
  const unit = lexemeAt(scan, unitAt);
  return unit?.form === "unit" && joins(scan, unitAt, unit)
    ? toPart(unit, unitAt, first.value)
    : toPart(first, at);
}
