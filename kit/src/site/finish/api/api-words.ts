/** Words of the page for programmers, in one language; between backticks stands code. */
export interface ApiWords {
  title: string;
  description: string;
  lead: string;
  lists: string;
  listRows: readonly (readonly [file: string, holds: string])[];
  ownFiles: string;
  ownRows: readonly (readonly [file: string, holds: string])[];
  reading: string;
  readingText: readonly string[];
  stable: string;
  stableText: readonly string[];
  schemas: string;
  schemasText: string;
  terms: string;
  termsOf(title: string): readonly [before: string, link: string];
  noTerms: string;
  datasets: string;
  everything: string;
}

const english: ApiWords = {
  title: "For programmers",
  description: "Every figure, source, dataset and chart of this site as files that programs read.",
  lead: "Everything on this site can be read by a program: plain files, no key, no limit, from any address. The lists below serve all languages; texts in them are by language.",
  lists: "Lists to start from",
  listRows: [
    ["figures.json", "all figures, events and statements with their evidence; indicators; units"],
    ["sources.json", "all documents that they rest on"],
    ["datasets.json", "all datasets: columns, and the files that each can be had in"],
    ["charts.json", "all charts: titles, datasets, and the files of each"]
  ],
  ownFiles: "Files of one entry",
  ownRows: [
    ["figures/<id>.json", "one figure with all that it rests on: inputs, sources, units"],
    ["datasets/<id>/data.csv", "a dataset as a table; `fr/datasets/` has it in French, and so on"],
    ["datasets/<id>/data.json", "the same with exact bounds and all evidence"],
    [
      "datasets/<id>/datapackage.json",
      "what the table’s columns and empty cells mean, with sizes and hashes (Data Package)"
    ],
    ["charts/<id>/chart.json", "a chart’s specification and data: all that is needed to draw it again"],
    ["charts/<id>/data.csv", "what the chart shows, as a table"]
  ],
  reading: "How to read them",
  readingText: [
    "A link is relative to the document that it stands in.",
    "A value is a range: `low` and `high` are decimals or fractions as text, `null` where there is no bound. “More than” a number has that number as `low`, with `lowOpen`, and no `high`. Do not take a bound for the value.",
    "Times are in EDTF, the extended format of dates: `2019`, `../2025` (by then), `[2016-02..2017-01]` (some time between), `unknown`.",
    "In CSV files a text that a spreadsheet would take for a formula has an apostrophe before it. Numbers never have."
  ],
  stable: "What stays",
  stableText: [
    "An id keeps its meaning, and its address stays. When a figure is replaced, the id goes to the new one, and the former keeps its value under the id with `@` and a number.",
    "`version` rises when a field goes away or changes its meaning. New fields and new files can come at any time: pass over what you do not know.",
    "Values change when sources do. For what stood on a certain day, keep the file and its hash."
  ],
  schemas: "Schemas",
  schemasText: "JSON Schemas of these files:",
  terms: "Terms",
  termsOf: title => ["The data may be used under this licence: ", title],
  noTerms:
    "No licence is stated for the data. Quoted words belong to those who wrote them. Ask the publisher before you publish more than single figures with their source.",
  datasets: "Datasets",
  everything: "All datasets in one archive"
};

const french: ApiWords = {
  title: "Pour les programmeurs",
  description:
    "Tous les chiffres, sources, jeux de données et graphiques de ce site en fichiers lisibles par un programme.",
  lead: "Tout ce que contient ce site peut être lu par un programme\u00a0: de simples fichiers, sans clé ni limite, depuis n’importe quelle adresse. Les listes ci-dessous servent à toutes les langues\u202f; les textes y sont donnés par langue.",
  lists: "Les listes d’où partir",
  listRows: [
    [
      "figures.json",
      "tous les chiffres, événements et déclarations avec leurs preuves\u202f; les indicateurs\u202f; les unités"
    ],
    ["sources.json", "tous les documents dont ils proviennent"],
    ["datasets.json", "tous les jeux de données\u00a0: leurs colonnes et les fichiers de chacun"],
    ["charts.json", "tous les graphiques\u00a0: leurs titres, leurs jeux de données et leurs fichiers"]
  ],
  ownFiles: "Les fichiers d’une entrée",
  ownRows: [
    [
      "figures/<id>.json",
      "un chiffre avec tout ce dont il provient\u00a0: données d’entrée, sources, unités"
    ],
    ["fr/datasets/<id>/data.csv", "un jeu de données sous forme de tableau, en français"],
    ["fr/datasets/<id>/data.json", "le même, avec les bornes exactes et toutes les preuves"],
    [
      "fr/datasets/<id>/datapackage.json",
      "le sens des colonnes et des cases vides, avec tailles et empreintes (Data Package)"
    ],
    [
      "charts/<id>/chart.json",
      "la spécification et les données d’un graphique\u00a0: de quoi le dessiner de nouveau"
    ],
    ["fr/charts/<id>/data.csv", "ce que montre le graphique, sous forme de tableau"]
  ],
  reading: "Comment les lire",
  readingText: [
    "Un lien est relatif au document où il se trouve.",
    "Une valeur est un intervalle\u00a0: `low` et `high` sont des nombres décimaux ou des fractions sous forme de texte, et `null` s’il n’y a pas de borne. «\u202fPlus de\u202f» un nombre a ce nombre pour `low`, avec `lowOpen`, et pas de `high`. Ne prenez pas une borne pour la valeur.",
    "Les dates sont en EDTF, le format étendu des dates\u00a0: `2019`, `../2025` (d’ici là), `[2016-02..2017-01]` (à un moment de cet intervalle), `unknown` (inconnue).",
    "Dans les fichiers CSV, un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe. Un nombre ne l’est jamais."
  ],
  stable: "Ce qui ne change pas",
  stableText: [
    "Un identifiant garde son sens et son adresse. Quand un chiffre est remplacé, l’identifiant passe au nouveau, et l’ancien garde sa valeur sous l’identifiant suivi de `@` et d’un numéro.",
    "`version` augmente quand un champ disparaît ou change de sens. De nouveaux champs et de nouveaux fichiers peuvent apparaître à tout moment\u00a0: ignorez ce que vous ne connaissez pas.",
    "Les valeurs changent avec les sources. Pour l’état à une date donnée, gardez le fichier et son empreinte."
  ],
  schemas: "Schémas",
  schemasText: "Les schémas JSON de ces fichiers\u00a0:",
  terms: "Conditions",
  termsOf: title => ["Les données peuvent être utilisées sous cette licence\u00a0: ", title],
  noTerms:
    "Aucune licence n’est indiquée pour les données. Les citations appartiennent à leurs auteurs. Demandez à l’éditeur avant de publier davantage que des chiffres isolés avec leur source.",
  datasets: "Jeux de données",
  everything: "Tous les jeux de données dans une archive"
};

/** The words of a language (`fr-BE` -> `fr`); English for one that has none here. */
export function apiWords(locale: string): ApiWords {
  return locale.toLowerCase().split("-")[0] === "fr" ? french : english;
}
