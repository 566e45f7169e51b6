/** A text without typographic differences, and for each of its units the offset it came from. */
export interface NormalisedText {
  text: string;
  /** `offsets[i]` is where unit `i` begins in the original; one more for the end. */
  offsets: Uint32Array;
}

const replacements = new Map<string, string>([
  ["\u00ad", ""],
  ["\u200b", ""],
  ["\u200c", ""],
  ["\u200d", ""],
  ["\u2060", ""],
  ["\ufeff", ""],
  ["…", "..."],
  ["œ", "oe"],
  ["æ", "ae"],
  ["ß", "ss"],
  ...[..."‘’‚‛′ʼ`´"].map(quote => [quote, "'"] as const),
  ...[..."“”„‟«»″"].map(quote => [quote, '"'] as const),
  ...[..."‐‑‒–—―−"].map(dash => [dash, "-"] as const)
]);

/** Around these a space is typography: French writes `« mot »` and `mot ;`, English `“word”` and `word;`. */
const tightBefore = new Set([...'";:!?%'].map(mark => mark.charCodeAt(0)));
const space = 0x20;
const doubleQuote = 0x22;

/** What each character below U+FFFF folds to: one unit, or one of these. */
const unknown = 0;
const dropped = 0xffff;
const several = 0xfffe;
const foldedUnits = new Uint16Array(0x10000);
const foldedTexts = new Map<number, string>();

/**
 * Folds spaces, quotes, dashes, ligatures, case and accents; soft hyphens and invisible characters go.
 * Digits, superscripts and fractions stay as they are. Takes time linear in the text.
 */
export function normaliseText(text: string): NormalisedText {
  const buffer = new FoldedBuffer(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let unit = foldedUnits[code] as number;
    if (unit === unknown) unit = learnFold(text, at);
    if (unit < several) buffer.put(unit, at);
    else if (unit === several) {
      const isPair = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length;
      const folded = isPair
        ? foldCharacter(String.fromCodePoint(text.codePointAt(at) as number))
        : (foldedTexts.get(code) as string);
      for (let index = 0; index < folded.length; index++) buffer.put(folded.charCodeAt(index), at);
      if (isPair && (text.codePointAt(at) as number) > 0xffff) at++;
    }
  }
  return buffer.end(text.length);
}

/** Units with their origins, in arrays that grow; one character can fold to many. */
class FoldedBuffer {
  #units: Uint16Array;
  #offsets: Uint32Array;
  #length = 0;

  constructor(size: number) {
    this.#units = new Uint16Array(size + 64);
    this.#offsets = new Uint32Array(size + 65);
  }

  put(unit: number, offset: number): void {
    const last = this.#length === 0 ? -1 : (this.#units[this.#length - 1] as number);
    if (last === space && tightBefore.has(unit)) this.#length--;
    if (unit === space && (last === -1 || last === space || last === doubleQuote)) return;
    if (this.#length + 1 >= this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#offsets[this.#length] = offset;
    this.#length++;
  }

  end(offset: number): NormalisedText {
    this.#offsets[this.#length] = offset;
    const bytes = new Uint8Array(this.#units.buffer, 0, this.#length * 2);
    const text = decoder.decode(bytes);
    return {text, offsets: this.#offsets.subarray(0, this.#length + 1)};
  }

  #grow(): void {
    const units = new Uint16Array(this.#units.length * 2);
    const offsets = new Uint32Array(this.#units.length * 2 + 1);
    units.set(this.#units);
    offsets.set(this.#offsets);
    this.#units = units;
    this.#offsets = offsets;
  }
}

// A byte order mark inside a text has been folded away; one here would only be eaten.
const decoder = new TextDecoder("utf-16le", {ignoreBOM: true});

/** Folds a character for the first time, and keeps the result for all texts. */
function learnFold(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xe000) {
    foldedUnits[code] = several;
    foldedTexts.set(code, "\ufffd");
    return several;
  }
  const folded = foldCharacter(text[at] as string);
  const unit = folded.length === 1 ? folded.charCodeAt(0) : folded === "" ? dropped : several;
  const isPlain = unit !== unknown && (folded.length !== 1 || unit < several);
  foldedUnits[code] = isPlain ? unit : several;
  if (!isPlain || unit === several) foldedTexts.set(code, folded);
  return foldedUnits[code] as number;
}

function foldCharacter(character: string): string {
  if (/\s/u.test(character)) return " ";
  const lower = character.toLowerCase();
  const replaced = replacements.get(lower);
  if (replaced !== undefined) return replaced;
  if (lower <= "\u007f") return lower;
  // Superscripts and fractions keep their own form: ² must not become the digit 2.
  if (/[\p{No}]/u.test(lower)) return lower;
  return lower.normalize("NFKD").replace(/\p{M}/gu, "");
}
