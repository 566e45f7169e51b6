import chardet from "chardet";
import {byteText} from "./byte-text.ts";
import {ExtractError} from "./extract-error.ts";

/** Enough to tell an encoding, and little enough to be quick. */
const sampleBytes = 65_536;

/**
 * Decodes text whose encoding may be declared wrongly. In turn: a byte order mark; UTF-16 without one; UTF-8, which
 * other encodings hardly ever look like; the declared encoding; the likeliest one. Throws on binary data.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  if (marked) return withoutBinary(new TextDecoder(marked).decode(bytes));
  const escapes = declared && /^iso-2022/i.test(declared) ? decode(bytes, declared) : undefined;
  const text =
    escapes ??
    decode(bytes, "utf-8") ??
    decodeAsDamaged(bytes) ??
    decodeAsDeclared(bytes, declared) ??
    decodeAsLikely(bytes);
  return withoutBinary(text);
}

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  return undefined;
}

/** Latin text in UTF-16 has a zero in every other byte. */
function encodingOfZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (sample.length < 4 || bytes.length % 2 === 1) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  const most = (sample.length / 2) * 0.7;
  if (odd > most && even === 0) return "utf-16le";
  if (even > most && odd === 0) return "utf-16be";
  return undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, {fatal: true});
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? withWesternMarks(text) : text;
  } catch {
    return undefined;
  }
}

const westernMarks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node leave what Windows-1252 has between 80 and 9F as control characters. */
function withWesternMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, mark => westernMarks[mark.charCodeAt(0) - 0x80] as string);
}

/** UTF-8 with a few broken bytes: it has far more letters of several bytes than any other encoding has by chance. */
function decodeAsDamaged(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole >= 10 && broken * 10 <= whole ? text : undefined;
}

function decodeAsDeclared(bytes: Uint8Array, declared: string | undefined): string | undefined {
  if (!declared || /^(?:utf-?8|utf-?16(?:le|be)?|unicode)$/i.test(declared)) return undefined;
  return decode(bytes, declared);
}

/** Western text is by far the likeliest; another guess must be better than chance. */
function decodeAsLikely(bytes: Uint8Array): string {
  const guesses = chardet.analyse(bytes.subarray(0, sampleBytes));
  for (const {name, confidence} of guesses) {
    if (confidence < 40 || /^(?:utf|ascii|iso-8859-[12]$|windows-1252)/i.test(name)) continue;
    const western = guesses.find(guess => /^(?:iso-8859-1|windows-1252)$/i.test(guess.name));
    if (western && western.confidence >= confidence - 10) break;
    const text = decode(bytes, name);
    if (text !== undefined) return text;
  }
  return decode(bytes, "windows-1252") ?? byteText(bytes);
}

function withoutBinary(text: string): string {
  if (text.includes("\0")) throw new ExtractError("the document is binary, not plain text");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells binary data
  const controls = text.slice(0, sampleBytes).match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (controls > 4 && controls > Math.min(text.length, sampleBytes) / 100)
    throw new ExtractError("the document is binary, not plain text");
  return text;
}
