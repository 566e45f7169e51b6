import type {Scan} from "./scan.ts";
import type {WordNumber} from "./word-number.ts";
import {readEnglishNumber} from "./word-number-en.ts";
import {readFrenchNumber} from "./word-number-fr.ts";

/** Reads a cardinal or ordinal in letters, in the language of the text. */
export function readWordNumber(scan: Scan, at: number): WordNumber | null {
  return scan.language === "fr" ? readFrenchNumber(scan, at) : readEnglishNumber(scan, at);
}
