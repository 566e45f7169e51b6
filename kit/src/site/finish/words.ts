/** Words that *finish* adds to pages itself, by language; English stands in for a language not listed. */
interface FinishWords {
  notFoundTitle: string;
  notFoundText: string;
  home: string;
  /** Name of the feed, what it has, and what its entries are called. */
  feedTitle: string;
  /** A colon with the space that the language sets before it. */
  colon: string;
  feedText: string;
  correction: string;
  update: string;
  /** What a text said, and what it says: for corrections and updates. */
  wasNow(was: string, now: string): string;
}

const words: Readonly<Record<string, FinishWords>> = {
  en: {
    notFoundTitle: "Page not found",
    notFoundText: "There is no page at this address.",
    home: "Go to the front page",
    feedTitle: "Updates and corrections",
    colon: ": ",
    feedText: "What changed in the sources after publication, and errors of ours that were mended.",
    correction: "Correction",
    update: "Update",
    wasNow: (was, now) => `Was: ${was}. Now: ${now}.`
  },
  fr: {
    notFoundTitle: "Page introuvable",
    notFoundText: "Il n’y a pas de page à cette adresse.",
    home: "Aller à la page d’accueil",
    feedTitle: "Mises à jour et corrections",
    colon: "\u00a0: ",
    feedText: "Ce qui a changé dans les sources depuis la publication, et nos erreurs corrigées.",
    correction: "Correction",
    update: "Mise à jour",
    wasNow: (was, now) => `Avant\u00a0: ${was}. À présent\u00a0: ${now}.`
  }
};

export function finishWords(locale: string): FinishWords {
  return words[locale] ?? words[locale.split("-")[0] as string] ?? (words.en as FinishWords);
}
