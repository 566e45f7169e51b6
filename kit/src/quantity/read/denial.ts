import type {Comparator} from "./lexicon.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";

const opposites: Readonly<Record<Comparator, Comparator | null>> = {
  about: null,
  "more than": "at most",
  "less than": "at least",
  "at least": "less than",
  "at most": "more than"
};

/**
 * What a comparator says where it stands: "ne peut excéder" is at most, "égale ou supérieure à" at least.
 * `null` where it is denied in a way that may mean anything: "pas vu plus de 30".
 */
export function comparatorInPlace(scan: Scan, at: number, comparator: Comparator): Comparator | null {
  const isVerb = /^(?:dépass|exc[eéè]d|exceed|supérieu|inférieu|greater|higher|lower)/.test(
    tokenAt(scan, at).key
  );
  if (!isVerb && !isWord(scan, at, "plus moins more less fewer over under above below")) return comparator;
  if (isDenied(scan, at, isVerb)) return isVerb ? opposites[comparator] : null;
  const isEqual = isWord(scan, at - 1, "ou or") && /^(?:éga|equal|to$)/.test(tokenAt(scan, at - 2).key);
  if (!isEqual) return comparator;
  return comparator === "more than" ? "at least" : comparator === "less than" ? "at most" : comparator;
}

function isDenied(scan: Scan, at: number, isVerb: boolean): boolean {
  for (let back = at - 1; back >= at - (isVerb ? 4 : 3); back--) {
    if (tokenAt(scan, back).kind !== "word" && !isWord(scan, back, "'")) return false;
    if (isWord(scan, back, "pas sans jamais not never cannot without t")) return true;
    // "ne … plus de" is no denial of the bound, "ne peut excéder" is.
    if (isVerb && isWord(scan, back, "ne n")) return true;
  }
  return false;
}
