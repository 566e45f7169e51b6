import type {VerificationState} from "../../ledger/card.ts";
import type {InLanguages} from "./in-language.ts";

/** What evidence beside a live chart says; the notes of pages take the states from here. A test compares the rest. */
export interface EvidenceWords {
  /** Accessible name, from what the evidence is about. */
  about(subject: string): string;
  close: string;
  quotes: readonly [open: string, close: string];
  translation: string;
  citing: string;
  formula: string;
  hedged: string;
  undated: string;
  /** What was checked of the words; `day` is undefined where it is not known. */
  states: Readonly<Record<VerificationState, (day: string | undefined) => string>>;
  /** The same for a value read from a data file. */
  dataStates: Readonly<Record<VerificationState, (day: string | undefined) => string>>;
  derivedStates: Readonly<Record<VerificationState, string>>;
}

export const evidenceWords: InLanguages<EvidenceWords> = {
  en: {
    about: subject => `Where this comes from: ${subject}`,
    close: "Close",
    quotes: ["“", "”"],
    translation: "Our translation:",
    citing: "It relies on",
    formula: "Calculation:",
    hedged: "the source itself keeps this claim at a distance",
    undated: "undated",
    states: {
      verified: day => `These words are in the document${day ? ` (checked ${day})` : ""}`,
      quoted: () => "Words noted online; the document is not archived",
      failed: () => "These words were not found in the document"
    },
    dataStates: {
      verified: day => `This value is in the archived file${day ? ` (checked ${day})` : ""}`,
      quoted: () => "Value noted from the file; the file is not archived",
      failed: () => "This value was not found in the file"
    },
    derivedStates: {
      verified: "Computed from numbers whose words are in the documents; each has its own note",
      quoted: "Computed from numbers of which one at least was only noted online; each has its own note",
      failed: "Computed from a number whose words were not found in the document"
    }
  },
  fr: {
    about: subject => `Origine\u00a0: ${subject}`,
    close: "Fermer",
    quotes: ["«\u202f", "\u202f»"],
    translation: "Notre traduction\u00a0:",
    citing: "Elle s’appuie sur",
    formula: "Calcul\u00a0:",
    hedged: "la source elle-même reste prudente",
    undated: "sans date",
    states: {
      verified: day => `Citation conforme au document${day ? `, relue le ${day}` : ""}`,
      quoted: () => "Citation relevée en ligne, document non archivé",
      failed: () => "Citation introuvable dans le document"
    },
    dataStates: {
      verified: day => `Valeur conforme au fichier archivé${day ? `, relue le ${day}` : ""}`,
      quoted: () => "Valeur relevée dans le fichier, fichier non archivé",
      failed: () => "Valeur introuvable dans le fichier"
    },
    derivedStates: {
      verified:
        "Calculé à partir de nombres dont la citation est conforme au document\u202f; chacun a sa note",
      quoted:
        "Calculé à partir de nombres dont l’un au moins n’a été que relevé en ligne\u202f; chacun a sa note",
      failed: "Calculé à partir d’un nombre dont la citation est introuvable dans le document"
    }
  }
};
