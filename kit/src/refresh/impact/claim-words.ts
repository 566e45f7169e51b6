// Words that claim something of a number: they may no longer fit when it changes. A space stands for any white space.
const claims: Readonly<Record<string, string>> = {
  en: [
    "more than|less than|fewer than|no more than|at least|at most|up to|over|under|above|below|as many|as much",
    "about|around|nearly|almost|roughly|only|barely|exceed(?:s|ed|ing)?",
    "half|halv(?:e|es|ed|ing)|(?:one|two|three|four|a)[ -](?:third|quarter|fifth|tenth)s?|one in (?:two|three|four|five|six|seven|eight|nine|ten|twenty|\\d+)",
    "twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten|many|\\d+) times|(?:doubl|tripl|quadrupl)(?:e|es|ed|ing)",
    "rise|rises|risen|rose|fall|falls|fallen|fell|grow|grows|grown|grew|growth|(?:in|de)creas(?:e|es|ed|ing)",
    "most|majority|minority|higher|highest|lower|lowest|larger|largest|smaller|smallest|record",
    "dozens|hundreds|thousands|millions"
  ].join("|"),
  fr: [
    "(?:plus|moins) (?:de|des|du|que)|(?:plus|moins|près) d[e’']|au moins|au plus|jusqu(?:e|[’'])|au-dess(?:us|ous)|en dessous",
    "environ|près de|presque|quelques?|à peine|seulement|autant|davantage|dépass(?:e|ent|é|ée|és|ées|ant)",
    "la moitié|(?:un|deux|trois|quatre) (?:tiers|quarts?|cinquièmes?|dixièmes?)|(?:un|une) sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|\\d+)",
    "le (?:double|triple|quadruple)|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|\\d+) fois|(?:doubl|tripl|quadrupl)(?:e|ent|é|ée|és|ées|ant|ement)",
    "(?:augment|baiss|recul|progress|grimp|chut)(?:e|ent|é|ée|és|ées|ant|ation|ion)|diminu(?:e|ent|é|ée|és|ées|ant|tion)|hausse|croissance|croît|recul",
    "la plupart|majorité|minorité|supérieure?s?|inférieure?s?|record",
    "dizaines|centaines|milliers|millions"
  ].join("|")
};

const patterns = new Map<string, RegExp>();

/** Claim words of a sentence outside its bindings, as written: they are for the author to read again. */
export function claimWords(sentence: string, locale: string): string[] {
  const language = locale.split("-")[0] ?? "en";
  const pattern = patternOf(language);
  if (pattern === undefined) return [];
  const prose = sentence.replace(/\{\{[^}]*\}\}/g, "\u0000").replace(/\]\{[^}]*\}/g, "]");
  return [
    ...new Set([...prose.matchAll(pattern)].map(([words]) => words.replace(/\s+/gu, " ").toLowerCase()))
  ];
}

function patternOf(language: string): RegExp | undefined {
  const words = claims[language];
  if (words === undefined) return undefined;
  // An elided word ends before a letter: plus d’une.
  const source = `(?<!\\p{L})(?:${words.replaceAll(" ", "\\s+")})(?!(?<=\\p{L})\\p{L})`;
  const pattern = patterns.get(language) ?? new RegExp(source, "giu");
  patterns.set(language, pattern);
  return pattern;
}
