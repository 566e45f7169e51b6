import {criticalKind} from "./critical.ts";
import {countedWords} from "./critical-words.ts";
import {directionOf} from "./direction.ts";
import type {Word} from "./words.ts";

/** What a critical word says, so that two that say the same are equal: "vingt" and "vingts", "hausse" and "augmentation". */
export function criticalKey(words: readonly Word[], at: number): string {
  const {key, kind} = words[at] as Word;
  if (kind !== "letters") return key;
  if (key === "n") return "ne";
  switch (criticalKind(words, at)) {
    case "direction":
      return directionOf(key) ?? toPreposition(key);
    case "comparator":
      return comparatorKey(words, at);
    case "unit":
      return unitKey(words, at);
    case "number":
      if (key === "few") return words[at - 1]?.key === "a" ? "a few" : key;
      return countedWords.has(key) ? key : toSingular(key);
    case "join":
      return toPreposition(key);
    default:
      return toSingular(key);
  }
}

const toSingular = (key: string) => (key.length > 3 ? key.replace(/s$/, "") : key);

const toPreposition = (key: string) => (/^(?:d|des|du)$/.test(key) ? "de" : key === "qu" ? "que" : key);

/** "au moins 400", "moins de 400" and "400 de moins" have the same word in them, and say three things. */
function comparatorKey(words: readonly Word[], at: number): string {
  const {key} = words[at] as Word;
  if (!/^(?:plus|moins|more|less|fewer|minimum|maximum)$/.test(key)) return toSingular(key);
  const before = words[at - 1]?.key ?? "";
  const after = words[at + 1]?.key ?? "";
  const opening = /^(?:au|de|d|en|ou|et|or|and)$/.test(before) ? toPreposition(before) : "";
  const closing = /^(?:de|d|des|du|que|qu|than)$/.test(after) ? toPreposition(after) : "";
  return `${opening} ${key} ${closing}`;
}

/** "12 euros par caméra" is not "12 euros par agent"; "mensuelle" is "mensuel". */
function unitKey(words: readonly Word[], at: number): string {
  const {key} = words[at] as Word;
  if (key === "par" || key === "per") return `per ${toSingular(words[at + 1]?.key ?? "")}`;
  return toSingular(key).replace(/(?<=uel)le$|(?<=dien)ne$|(?<=riel)le$/, "");
}
