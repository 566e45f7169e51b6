import {isTight, isWord, type Scan} from "./scan.ts";
import {
  isUnit,
  joins,
  lexemeAt,
  linkAt,
  type Magnitude,
  magnitudeOf,
  multiplied,
  type Part,
  readByMagnitudes,
  toPart,
  type WordNumber,
  withTail
} from "./word-number.ts";

/** Reads an English number in letters, with and without "and"; "a hundred" is 100. */
export const readEnglishNumber = (scan: Scan, at: number): WordNumber | null =>
  readByMagnitudes(scan, at, {part: readEnglishHundreds, magnitude: scaleAt, next: continuation});

/** English counts thousands like millions. */
function scaleAt(scan: Scan, at: number): Magnitude | null {
  const lexeme = lexemeAt(scan, at);
  if (lexeme?.value !== 1000) return magnitudeOf(scan, at);
  return joins(scan, at, lexeme) ? {...toPart(lexeme, at), exponent: 3} : null;
}

/** After a magnitude: what is below it, with or without "and". */
function continuation(scan: Scan, end: number): number {
  const at = linkAt(scan, end);
  if (!isWord(scan, at, "and")) return at;
  const below = linkAt(scan, at + 1);
  return (lexemeAt(scan, below)?.value ?? 100) < 100 ? below : -1;
}

/** What is counted by hundreds: said, or one that "a" or a following number word implies. */
function readHead(scan: Scan, at: number): Part | null {
  const one = {value: 1, ordinal: false, plural: false};
  // "one-in-a-million" is a figure of speech.
  if (isWord(scan, at, "a an")) return isWord(scan, at + 1, "-") ? null : {...one, end: at + 1};
  const {value = 0, ordinal} = lexemeAt(scan, at) ?? {};
  const counts = value >= 100 && !ordinal && (at === 0 || !isTight(scan, at));
  let next = linkAt(scan, at + 1);
  if (isWord(scan, next, "and")) next = linkAt(scan, next + 1);
  return counts && lexemeAt(scan, next)?.value ? {...one, end: at} : belowHundred(scan, at);
}

/** Below a thousand. `isTail` says that a larger part stands before. */
export function readEnglishHundreds(scan: Scan, at: number, isTail: boolean): Part | null {
  const head = isTail ? belowHundred(scan, at) : readHead(scan, at);
  if (!head?.value || head.ordinal) return head;
  const hundreds = multiplied(scan, head, head.end === at ? at : linkAt(scan, head.end), 100);
  return hundreds && !hundreds.ordinal ? withTail(scan, hundreds, belowHundred) : (hundreds ?? head);
}

function belowHundred(scan: Scan, at: number): Part | null {
  const first = lexemeAt(scan, at);
  if (!first || first.value >= 100) return null;
  const unitAt = linkAt(scan, at + 1);
  const unit = lexemeAt(scan, unitAt);
  const joined = first.value >= 20 && !first.ordinal && joins(scan, unitAt, unit) && isUnit(unit);
  return joined ? toPart(unit, unitAt, first.value) : toPart(first, at);
}
