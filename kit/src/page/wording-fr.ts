import {evidenceWords} from "../chart/words/evidence-words.ts";
import type {Wording} from "./wording.ts";

export const french: Wording = {
  skipToContent: "Aller au contenu",
  languages: "Langues",
  pages: "Pages",
  table: "Tableau",
  notesTitle: "D’où viennent ces nombres",
  noteAbout: subject => `Origine\u00a0: ${subject}`,
  close: "Fermer",
  backToText: "Retour au texte",
  quotes: ["«\u202f", "\u202f»"],
  accordingTo: ({what, who, publisher, where}) =>
    publisher === undefined
      ? `${what}, selon ${who}, dans ${where}.`
      : `${what}, selon ${who}, d’après ${publisher}, dans ${where}.`,
  toldBy: ({what, who, publisher, where}) =>
    publisher === undefined
      ? `${what} Selon ${who}, dans ${where}.`
      : `${what} Selon ${who}, d’après ${publisher}, dans ${where}.`,
  calculation: what => `${what}, selon notre calcul.`,
  measured: (label, details, value) => `${[label, ...details].join(", ")}\u00a0: ${value}`,
  dated: (title, date) => `${title} (${date})`,
  undated: "sans date",
  at: (date, hasDay) => `${hasDay ? "le" : "en"} ${date}`,
  said: date => `chiffre donné ${date}`,
  translation: "Notre traduction\u00a0:",
  status: "Statut",
  citing: "Elle s’appuie sur",
  when: "Date",
  check: "Relecture",
  formula: "Calcul",
  constant: "Avec",
  assuming: "Hypothèse",
  note: "Remarque",
  derivedStatus: status => `notre calcul\u202f; sa donnée la moins établie\u00a0: ${status}`,
  hedged: "la source elle-même reste prudente",
  change: "une variation, non un total",
  page: page => `page\u00a0${page}`,
  cell: cell => `cellule\u00a0${cell}`,
  states: evidenceWords.fr.states,
  dataStates: evidenceWords.fr.dataStates,
  derivedStates: evidenceWords.fr.derivedStates,
  statuses: {
    reported: "chiffre rapporté",
    estimated: "estimation",
    provisional: "chiffre provisoire",
    committed: "engagement, par contrat ou commande",
    planned: "projet",
    pledged: "promesse de campagne",
    target: "objectif",
    withdrawn: "chiffre retiré"
  },
  positions: {
    campaigns: "milite sur ce sujet",
    sells: "vend des produits dans ce domaine",
    governs: "a autorité dans ce domaine",
    "runs-for-office": "se présente à une élection",
    reports: "traite de ce sujet",
    researches: "mène des recherches à ce sujet"
  },
  kinds: {
    "web-page": "page web",
    "wiki-page": "page collaborative",
    article: "article",
    contract: "contrat",
    letter: "lettre",
    report: "rapport",
    data: "données",
    speech: "discours",
    other: "document"
  },
  bases: {
    where: {city: "dans la ville", "metropolitan-area": "dans la métropole"},
    tax: {excluded: "hors taxes", included: "toutes taxes comprises", "not-stated": "taxes non précisées"}
  },
  restingOn: (figures, others) => {
    const parts = [
      figures > 0 ? `${figures}\u00a0${figures === 1 ? "nombre" : "nombres"}` : "",
      others > 0
        ? `${others}\u00a0${others === 1 ? "événement ou déclaration" : "événements ou déclarations"}`
        : ""
    ].filter(Boolean);
    return `${parts.join(" et ")} ${figures + others === 1 ? "en dépend" : "en dépendent"}`;
  },
  quotesChecked(checked, all, day) {
    if (checked === 0) {
      return `${all === 1 ? "citation relevée" : "citations relevées"} en ligne, document non archivé`;
    }
    const when = day ? ` (relecture le ${day})` : "";
    if (checked < all) return `citations conformes au document\u00a0: ${checked} sur ${all}${when}`;
    return all === 1
      ? `citation conforme au document${when}`
      : `les ${all}\u00a0citations sont conformes au document${when}`;
  },
  positionOf: (publisher, position) => `${publisher} ${position}.`,
  semicolon: "\u202f;",
  semicolonSpace: "\u202f; ",
  notRead: "Non consultée\u00a0: connue par le document qui la cite.",
  citedBy: "Citée par",
  cites: "Cite",
  rounded: "arrondi"
};
