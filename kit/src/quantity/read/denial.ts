import type {Comparator} from "./lexicon.ts";
import {isWord, type Scan, tokenAt} from "./scan.ts";

const opposite: Readonly<Partial<Record<Comparator, Comparator>>> = {
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
  const {key} = tokenAt(scan, at);
  if (/^(?:dépass|exc[eéè]d|exceed|supérieu|inférieu|greater|higher|lower)/.test(key))
    return isDenied(scan, at, 4) ? (opposite[comparator] ?? null) : orEqual(scan, at, comparator);
  if (!isWord(scan, at, "plus moins more less fewer over under above below")) return comparator;
  return isDenied(scan, at, 3) ? null : orEqual(scan, at, comparator);
}

function orEqual(scan: Scan, at: number, comparator: Comparator): Comparator {
  const isEqual = isWord(scan, at - 1, "ou or") && /^(?:éga|equal|to$)/.test(tokenAt(scan, at - 2).key);
  if (!isEqual) return comparator;
  return comparator === "more than" ? "at least" : comparator === "less than" ? "at most" : comparator;
}

function isDenied(scan: Scan, at: number, reach: number): boolean {
  for (let back = at - 1; back >= at - reach; back--) {
    if (tokenAt(scan, back).kind !== "word" && !isWord(scan, back, "'")) return false;
    if (isWord(scan, back, "pas sans jamais not never cannot without t")) return true;
    // "ne … plus de" is no denial of the bound, "ne peut excéder" is.
    if (reach > 3 && isWord(scan, back, "ne n")) return true;
  }
  return false;
}
