import {endToken, followsOn, type Token, toTokens} from "./token.ts";

/** Phrases by their first word, the longest first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  readonly keys: readonly string[];
  readonly value: Value;
}

/**
 * A table from lists of phrases separated by `|`. A French phrase that ends in "de" is also known with "d'",
 * one in "à" with "au" and "aux".
 */
export function toPhraseTable<Value>(
  lists: Iterable<readonly [phrases: string, value: Value]>
): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [phrases, value] of lists) {
    for (const phrase of phrases.split("|").flatMap(withElisions)) {
      const keys = toTokens(phrase).map(({key}) => key);
      const first = keys[0] as string;
      table.set(first, [...(table.get(first) ?? []), {keys, value}]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return table;
}

function withElisions(phrase: string): string[] {
  if (phrase.endsWith(" de")) return [phrase, `${phrase.slice(0, -1)}'`];
  if (phrase.endsWith(" à")) return [phrase, `${phrase.slice(0, -1)}au`, `${phrase.slice(0, -1)}aux`];
  return [phrase];
}

/** The longest phrase that begins at a token, with the index after it. */
export function matchPhrase<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  at: number
): {value: Value; end: number} | null {
  const candidates = table.get(tokens[at]?.key ?? "");
  if (!candidates) return null;
  const found = candidates.find(({keys}) =>
    keys.every((key, offset) => {
      const token = tokens[at + offset] ?? endToken;
      return token.key === key && (offset === 0 || followsOn(token));
    })
  );
  return found ? {value: found.value, end: at + found.keys.length} : null;
}
