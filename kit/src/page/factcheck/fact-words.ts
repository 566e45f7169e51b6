/** What a list to check says itself, in one language. */
export interface FactWords {
  title(page: string): string;
  /** `hash` is what a signature would hold. */
  intro(file: string, hash: string): string;
  line: string;
  sentence: string;
  claims: string;
  entry: string;
  evidence: string;
  source: string;
  state: string;
  initials: string;
  /** Before words that rest on no figure. */
  literal: string;
  unbound: string;
}

const english: FactWords = {
  title: page => `To check: ${page}`,
  intro: (file, hash) => `${file}, hash ${hash}`,
  line: "Line",
  sentence: "Sentence",
  claims: "Claim words",
  entry: "Figure, event or statement",
  evidence: "Quote or calculation",
  source: "Source",
  state: "State",
  initials: "Initials",
  literal: "No figure: ",
  unbound: "No evidence is bound."
};

const french: FactWords = {
  title: page => `À vérifier\u00a0: ${page}`,
  intro: (file, hash) => `${file}, empreinte ${hash}`,
  line: "Ligne",
  sentence: "Phrase",
  claims: "Mots à vérifier",
  entry: "Donnée, événement ou déclaration",
  evidence: "Citation ou calcul",
  source: "Source",
  state: "État",
  initials: "Initiales",
  literal: "Pas une donnée\u00a0: ",
  unbound: "Aucune preuve n’est liée."
};

export function factWords(locale: string): FactWords {
  return locale.split("-")[0] === "fr" ? french : english;
}
