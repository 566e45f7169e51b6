import {isWord, type Scan} from "./scan.ts";

/** Where a range of numbers or dates opens: "entre", "between", "de … à", "from … to"; `end` is after the word. */
export function readOpener(scan: Scan, at: number): {isBetween: boolean; end: number} | null {
  const isBetween = isWord(scan, at, "entre between");
  const isElided = isWord(scan, at, "d") && isWord(scan, at + 1, "'");
  return isBetween || isElided || isWord(scan, at, "de du from")
    ? {isBetween, end: isElided ? at + 2 : at + 1}
    : null;
}
