import type {Status} from "../ledger/card.ts";
import type {QuantityKind} from "../quantity/quantity.ts";
import type {FlatPart} from "./flat-table.ts";

/** Words of tables to download, in one language. */
export interface FlatWords {
  /** Headings of the columns that a column of figures becomes; `#` is its own heading. */
  parts: Readonly<Record<FlatPart, string>>;
  /** What each of them holds. */
  about: Readonly<Record<FlatPart, string>>;
  /** What an empty cell means. */
  missing: Readonly<Record<FlatPart, string>>;
  /** What an empty cell of any other column means. */
  noValue: string;
  /** What `unknown` means in a column of times. */
  unknownTime: string;
  kinds: Readonly<Record<QuantityKind, string>>;
  statuses: Readonly<Record<Status, string>>;
  /** What is counted where, by what the codes say: `where: city`. A code without words stays as it is. */
  bases: Readonly<Record<string, string>>;
  yes: string;
  no: string;
  confidential: string;
  undated: string;
  sheetData: string;
  sheetNotes: string;
  columns: string;
  column: string;
  meaning: string;
  emptyMeans: string;
  sources: string;
  publisher: string;
  sourceTitle: string;
  published: string;
  address: string;
  licence: string;
  from: string;
}

const english: FlatWords = {
  parts: {
    value: "#",
    low: "#: from",
    high: "#: to",
    unit: "#: unit",
    kind: "#: kind of value",
    text: "#: in words",
    status: "#: status",
    obs_status: "#: SDMX status",
    base: "#: what is counted",
    hedged: "#: hedged by its source",
    time: "#: when it was so",
    stated: "#: when it was said",
    figures: "#: figure",
    source: "#: source",
    id: "#: id"
  },
  about: {
    value: "The number, where there is one single number; with the kind “about” it is approximate.",
    low: "The lowest that the value can be.",
    high: "The highest that the value can be.",
    unit: "Canonical unit.",
    kind: "How the source puts it: exact, about, more than, at least, less than, at most or range.",
    text: "The value as the pages print it.",
    status: "How settled it is.",
    obs_status: "The nearest code of the SDMX list CL_OBS_STATUS.",
    base: "What is counted where, such as the city or the metropolitan area, with or without tax.",
    hedged: "True where the source itself keeps the claim at a distance.",
    time: "When it was so, in EDTF (ISO 8601-2).",
    stated: "When it was said, in EDTF (ISO 8601-2).",
    figures: "Ids in figures.json, with spaces between.",
    source: "The documents that it rests on.",
    id: "Id of the event or statement in figures.json."
  },
  missing: {
    value: "not one single number: see the columns beside it",
    low: "no lower bound is known",
    high: "no upper bound is known",
    unit: "there is no figure",
    kind: "there is no figure",
    text: "there is no figure",
    status: "there is no figure",
    obs_status: "SDMX has no code for it, or there is no figure",
    base: "not stated",
    hedged: "there is no figure",
    time: "there is no figure",
    stated: "not stated",
    figures: "there is no figure",
    source: "there is no figure",
    id: "there is no event or statement"
  },
  noValue: "nothing is stated",
  unknownTime: "the source does not say when",
  kinds: {
    exact: "exact",
    about: "about",
    "more than": "more than",
    "at least": "at least",
    "less than": "less than",
    "at most": "at most",
    range: "range"
  },
  statuses: {
    reported: "reported",
    estimated: "estimated",
    provisional: "provisional",
    committed: "committed",
    planned: "planned",
    pledged: "pledged",
    target: "target",
    withdrawn: "withdrawn"
  },
  bases: {
    "where: city": "in the city",
    "where: metropolitan-area": "in the metropolitan area",
    "tax: excluded": "excluding tax",
    "tax: included": "including tax",
    "tax: not-stated": "tax not stated"
  },
  yes: "yes",
  no: "no",
  confidential: "a confidential source",
  undated: "undated",
  sheetData: "Data",
  sheetNotes: "Sources and notes",
  columns: "Columns",
  column: "Column",
  meaning: "What it holds",
  emptyMeans: "An empty cell means",
  sources: "Sources",
  publisher: "Publisher",
  sourceTitle: "Title",
  published: "Published",
  address: "Address",
  licence: "Licence",
  from: "From"
};

const french: FlatWords = {
  parts: {
    value: "#",
    low: "#\u00a0: de",
    high: "#\u00a0: à",
    unit: "#\u00a0: unité",
    kind: "#\u00a0: nature de la valeur",
    text: "#\u00a0: en clair",
    status: "#\u00a0: statut",
    obs_status: "#\u00a0: statut SDMX",
    base: "#\u00a0: ce qui est compté",
    hedged: "#\u00a0: réserve de la source",
    time: "#\u00a0: date du fait",
    stated: "#\u00a0: date de la déclaration",
    figures: "#\u00a0: chiffre",
    source: "#\u00a0: source",
    id: "#\u00a0: identifiant"
  },
  about: {
    value:
      "Le nombre, s’il n’y en a qu’un\u202f; il est approximatif quand la nature est «\u202fenviron\u202f».",
    low: "La plus petite valeur possible.",
    high: "La plus grande valeur possible.",
    unit: "L’unité canonique.",
    kind: "Ce que dit la source\u00a0: exact, environ, plus de, au moins, moins de, au plus ou entre deux bornes.",
    text: "La valeur telle que les pages l’écrivent.",
    status: "À quel point elle est établie.",
    obs_status: "Le code le plus proche dans la liste CL_OBS_STATUS de SDMX.",
    base: "Ce qui est compté et où\u00a0: la ville ou la métropole, hors taxes ou toutes taxes comprises.",
    hedged: "Vrai si la source elle-même reste prudente.",
    time: "La date du fait, en EDTF (ISO 8601-2).",
    stated: "La date de la déclaration, en EDTF (ISO 8601-2).",
    figures: "Les identifiants dans figures.json, séparés par des espaces.",
    source: "Les documents dont elle provient.",
    id: "L’identifiant de l’événement ou de la déclaration dans figures.json."
  },
  missing: {
    value: "pas un nombre unique\u00a0: voir les colonnes voisines",
    low: "aucune borne inférieure n’est connue",
    high: "aucune borne supérieure n’est connue",
    unit: "il n’y a pas de chiffre",
    kind: "il n’y a pas de chiffre",
    text: "il n’y a pas de chiffre",
    status: "il n’y a pas de chiffre",
    obs_status: "SDMX n’a pas de code pour ce cas, ou il n’y a pas de chiffre",
    base: "non précisé",
    hedged: "il n’y a pas de chiffre",
    time: "il n’y a pas de chiffre",
    stated: "non précisé",
    figures: "il n’y a pas de chiffre",
    source: "il n’y a pas de chiffre",
    id: "il n’y a ni événement ni déclaration"
  },
  noValue: "rien n’est indiqué",
  unknownTime: "la source ne dit pas quand",
  kinds: {
    exact: "exact",
    about: "environ",
    "more than": "plus de",
    "at least": "au moins",
    "less than": "moins de",
    "at most": "au plus",
    range: "entre deux bornes"
  },
  statuses: {
    reported: "rapporté",
    estimated: "estimé",
    provisional: "provisoire",
    committed: "engagé",
    planned: "projeté",
    pledged: "promis",
    target: "objectif",
    withdrawn: "retiré"
  },
  bases: {
    "where: city": "dans la ville",
    "where: metropolitan-area": "dans la métropole",
    "tax: excluded": "hors taxes",
    "tax: included": "toutes taxes comprises",
    "tax: not-stated": "taxes non précisées"
  },
  yes: "oui",
  no: "non",
  confidential: "une source confidentielle",
  undated: "sans date",
  sheetData: "Données",
  sheetNotes: "Sources et remarques",
  columns: "Colonnes",
  column: "Colonne",
  meaning: "Ce qu’elle contient",
  emptyMeans: "Une case vide signifie",
  sources: "Sources",
  publisher: "Éditeur",
  sourceTitle: "Titre",
  published: "Publication",
  address: "Adresse",
  licence: "Licence",
  from: "Provenance"
};

/** The words of a language (`fr-BE` -> `fr`); English for one that has none here. */
export function flatWords(locale: string): FlatWords {
  return locale.toLowerCase().split("-")[0] === "fr" ? french : english;
}
