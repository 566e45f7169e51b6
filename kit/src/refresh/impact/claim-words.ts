// Words that claim something of a number: they may no longer fit when it changes.
const claims: Readonly<Record<string, string>> = {
  en: "more than|less than|fewer than|over|under|at least|at most|up to|about|around|nearly|almost|roughly|half|a third|a quarter|twice|double|doubled|tripled|rose|fell|grew|most|majority|one in|increase|decrease|higher|lower|above|below",
  fr: "plus d[e’']|moins d[e’']|au moins|au plus|jusqu[’']|environ|près de|presque|quelque|la moitié|un tiers|un quart|le double|doublé|triplé|augmenté|baissé|diminué|hausse|baisse|la plupart|majorité|supérieur|inférieur|au-dessus|en dessous"
};

const patterns = new Map<string, RegExp>();

/** Claim words of a sentence outside its bindings, as written: they are for the author to read again. */
export function claimWords(sentence: string, locale: string): string[] {
  const language = locale.split("-")[0] ?? "en";
  const words = claims[language];
  if (words === undefined) return [];
  const pattern = patterns.get(language) ?? new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "giu");
  patterns.set(language, pattern);
  const prose = sentence.replace(/\{\{[^}]*\}\}/g, "\u0000").replace(/\]\{[^}]*\}/g, "]");
  return [...new Set([...prose.matchAll(pattern)].map(([word]) => word.toLowerCase()))];
}
