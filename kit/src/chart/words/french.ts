import type {TimeWords, Words} from "./words.ts";

const rules = new Intl.PluralRules("fr");

const plural = (count: number, one: string, other: string) =>
  `${count}\u00a0${rules.select(count) === "one" ? one : other}`;

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
}

/** Statuses are nouns or invariable, so that they stand beside any value without agreement. */
export const french: Words = {
  statusLabel: {
    reported: "",
    committed: "",
    estimated: "estimation",
    provisional: "provisoire",
    planned: "en projet",
    pledged: "promesse",
    target: "objectif",
    withdrawn: "retiré"
  },
  status: {
    reported: "chiffre rapporté",
    committed: "engagement, par contrat ou commande",
    estimated: "estimation",
    provisional: "chiffre provisoire",
    planned: "projet",
    pledged: "promesse de campagne",
    target: "objectif",
    withdrawn: "chiffre retiré"
  },
  hedged: "la source elle-même reste prudente",
  change: "une variation, non un total",
  legend: {
    exact: "Tel qu’énoncé",
    about: "Bout en tirets\u00a0: environ",
    open: "Flèche\u00a0: plus que cela, sans limite indiquée",
    possible: "Partie pâle\u00a0: entre ses deux bouts",
    planned: "Hachures\u00a0: projet ou promesse",
    target: "Barre en travers\u00a0: objectif",
    withdrawn: "Barré\u00a0: retiré",
    date: "Trait fin en travers\u00a0: la date se situe entre ses bouts"
  },
  undated: "sans date",
  undatedStated: stated => `sans date, indiqué ${when(stated)}`,
  stated: stated => `indiqué ${when(stated)}`,
  noFigure: "pas de chiffre",
  noData: "Il n’y a pas de données à représenter.",
  cannotDraw: "Ce graphique n’a pas pu être dessiné.",
  rowsLeftOut: count =>
    `${plural(count, "ligne n’est pas représentée", "lignes ne sont pas représentées")} ici\u00a0; le tableau les donne toutes.`,
  eachMark: things => `Chaque marque\u00a0: ${things}`,
  sources: count => (count === 1 ? "Source\u00a0: " : "Sources\u00a0: "),
  citedBy: (cited, by) => `${cited}, citée par ${by}`,
  undatedSource: "sans date",
  base: (key, value) => bases[`${key} ${value}`] ?? value.replace(/-/g, " "),
  members: (what, labels) => `${what} (${labels.join(", ")})`,
  semicolons: items => items.join("\u202f; "),
  headings: {
    panel: "Volet",
    series: "Série",
    label: "Objet",
    value: "Valeur",
    status: "Statut",
    time: "Date",
    stated: "Indiqué en",
    source: "Source"
  },
  dataSummary: "Description et données",
  tableCaption: title => `Données du graphique «\u202f${title}\u202f»`,
  sentences: {
    opening: (form, subject) => `${form}. ${subject}.`,
    at: (value, place) => (place ? `${value} (${place})` : value),
    highest: item => `La valeur la plus haute\u00a0: ${item}.`,
    lowest: item => `La valeur la plus basse\u00a0: ${item}.`,
    same: value => `Toutes les valeurs établies sont de ${value}.`,
    rose: (from, to) => `Hausse\u00a0: ${from}, puis ${to}.`,
    fell: (from, to) => `Baisse\u00a0: ${from}, puis ${to}.`,
    ahead: (status, item) => `${aheadWords[status] ?? "En projet"}\u00a0: ${item}.`,
    partOfWhole: (part, whole) => `${part}. ${whole}.`,
    share: percent => `La partie représente ${percent} du total.`,
    entry: (heading, value) => `${heading}\u00a0: ${value}`,
    panel: (name, items) => `${name}\u00a0: ${items}.`,
    apart: "Les volets se lisent séparément.",
    items: items => `${items.join("\u202f; ")}.`,
    count: count => `Nombre de valeurs\u00a0: ${count}.`,
    missing: count => `Lignes sans chiffre\u00a0: ${count}.`,
    undated: count => `Valeurs sans date\u00a0: ${count}.`,
    orderNote: "L’ordre des marques n’est donc pas forcément chronologique.",
    kinds: {
      about: items => `Connu approximativement\u00a0: ${list(items)}.`,
      open: items => `Sans limite supérieure indiquée\u00a0: ${list(items)}.`,
      range: items => `Connu entre deux limites seulement\u00a0: ${list(items)}.`
    },
    notComparable: (a, b) =>
      `On ne peut savoir laquelle de ces valeurs est la plus haute\u00a0: ${a} ou ${b}.`
  }
};

const aheadWords: Readonly<Record<string, string>> = {
  planned: "En projet",
  pledged: "Promesse",
  target: "Objectif"
};

const bases: Readonly<Record<string, string>> = {
  "where city": "la ville",
  "where metropolitan-area": "la métropole",
  "tax excluded": "hors taxes",
  "tax included": "toutes taxes comprises",
  "tax not-stated": "taxes non précisées"
};

function when({text, hasDay, isDate}: TimeWords): string {
  return isDate ? `${hasDay ? "le" : "en"} ${text}` : text;
}
