import {type Scan, tokenAt} from "./scan.ts";
import {joins, lexemeAt, linkAt, type Part, toPart, type WordNumber} from "./word-number.ts";

/** Reads an English number in letters, with and without "and"; "a hundred" is 100. */
export function readEnglishNumber(scan: Scan, at: number): WordNumber | null {
  let total = 0n;
  let limit = Number.POSITIVE_INFINITY;
  let found: WordNumber | null = null;
  for (let next = at; next >= 0; ) {
    const part = belowThousand(scan, next, found !== null);
    if (!part) break;
    const magnitude = part.ordinal ? null : magnitudeAfter(scan, part.end);
    const scaled = magnitude !== null && magnitude.exponent < limit;
    // A lone "a" counts only what follows it at once.
    if (isArticle(scan, next) && part.end === next + 1 && !scaled) break;
    total += BigInt(part.value) * (scaled ? 10n ** BigInt(magnitude.exponent) : 1n);
    const end = scaled ? magnitude.end : part.end;
    const ordinal = scaled ? magnitude.ordinal : part.ordinal;
    const plural = scaled ? magnitude.plural : part.plural;
    found = {value: total, end, ordinal, plural, scaled: scaled && magnitude.exponent > 3};
    if (!scaled || ordinal) break;
    limit = magnitude.exponent;
    next = continuation(scan, end);
  }
  return found;
}

function magnitudeAfter(scan: Scan, end: number) {
  const at = linkAt(scan, end);
  if (at < 0) return null;
  const lexeme = lexemeAt(scan, at);
  const known = scan.lexicon.magnitudes.get(tokenAt(scan, at).key);
  if (known !== undefined) return {exponent: known, end: at + 1, ordinal: false, plural: false};
  if (lexeme?.form !== "thousand" || !joins(scan, at, lexeme)) return null;
  return {exponent: 3, end: at + 1, ordinal: lexeme.ordinal, plural: lexeme.plural};
}

/** After a magnitude: what is below it, with or without "and". */
function continuation(scan: Scan, end: number): number {
  const at = linkAt(scan, end);
  if (tokenAt(scan, at).key !== "and") return at;
  const below = linkAt(scan, at + 1);
  const lexeme = lexemeAt(scan, below);
  return lexeme && lexeme.form !== "hundred" && lexeme.form !== "thousand" ? below : -1;
}

const isArticle = (scan: Scan, at: number) => /^an?$/.test(tokenAt(scan, at).key);

function belowThousand(scan: Scan, at: number, isTail: boolean): Part | null {
  const article = isArticle(scan, at) && !isTail;
  const head: Part | null = article
    ? {value: 1, end: at + 1, ordinal: false, plural: false}
    : belowHundred(scan, at);
  if (!head || head.ordinal) return head;
  const hundredAt = linkAt(scan, head.end);
  const hundred = lexemeAt(scan, hundredAt);
  // "forty-five hundred", but not "twenty hundred".
  const counts = head.value > 0 && (head.value < 10 || head.value % 10 !== 0);
  if (!counts || hundred?.form !== "hundred" || !joins(scan, hundredAt, hundred)) return head;
  const hundreds = {...toPart(hundred, hundredAt), value: head.value * 100};
  if (hundreds.ordinal) return hundreds;
  let tailAt = linkAt(scan, hundreds.end);
  if (tokenAt(scan, tailAt).key === "and") tailAt = linkAt(scan, tailAt + 1);
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
