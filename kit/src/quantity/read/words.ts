import type {Scan} from "./scan.ts";
import type {Part, WordNumber} from "./word-number.ts";
import {readEnglishHundreds, readEnglishNumber} from "./word-number-en.ts";
import {readFrenchHundreds, readFrenchNumber} from "./word-number-fr.ts";

/** Reads a cardinal or ordinal in letters, in the language of the text. */
export const readWordNumber = (scan: Scan, at: number): WordNumber | null =>
  (scan.isFrench ? readFrenchNumber : readEnglishNumber)(scan, at);

/** Reads a number in letters below a thousand, and leaves what multiplies it. */
export const readWordHundreds = (scan: Scan, at: number): Part | null =>
  (scan.isFrench ? readFrenchHundreds : readEnglishHundreds)(scan, at, true);
