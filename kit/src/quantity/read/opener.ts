import {isWord, type Scan} from "./scan.ts";

/** Where a range of numbers or dates opens: "entre", "between", "de … à", "from … to"; `end` is after the word. */
export function readOpener(scan: Scan, at: number): {isBetween: boolean; end: number} | null {
  if (!isWord(scan, at, "entre between de du from d")) return null;
  const isElided = isWord(scan, at + 1, "'");
  return {isBetween: isWord(scan, at, "entre between"), end: isElided ? at + 2 : at + 1};
}
