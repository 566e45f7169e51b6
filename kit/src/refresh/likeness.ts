/** Words in a row that are compared: two texts of one language share single words, but hardly four in a row. */
const run = 4;

/** The share of a text's runs of words that another text has too, 0 to 1. */
export function likenessOf(former: string, now: string): number {
  const before = runsOf(former);
  if (before.size === 0) return 0;
  const after = runsOf(now);
  let shared = 0;
  for (const words of before) if (after.has(words)) shared += 1;
  return shared / before.size;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + run <= words.length; at++) runs.add(words.slice(at, at + run).join(" "));
  if (runs.size === 0 && words.length > 0) runs.add(words.join(" "));
  return runs;
}
