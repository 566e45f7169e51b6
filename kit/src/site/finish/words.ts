/** Words that *finish* adds to pages itself, by language; English stands in for a language not listed. */
interface FinishWords {
  notFoundTitle: string;
  notFoundText: string;
  home: string;
}

const words: Readonly<Record<string, FinishWords>> = {
  en: {
    notFoundTitle: "Page not found",
    notFoundText: "There is no page at this address.",
    home: "Go to the front page"
  },
  fr: {
    notFoundTitle: "Page introuvable",
    notFoundText: "Il n’y a pas de page à cette adresse.",
    home: "Aller à la page d’accueil"
  }
};

export function finishWords(locale: string): FinishWords {
  return words[locale] ?? words[locale.split("-")[0] as string] ?? (words.en as FinishWords);
}
