import type {ChartSpec} from "../spec/spec.ts";
import {type InLanguages, inLanguage} from "./in-language.ts";

/** What each form is called: opens the alt text. */
const formNames: InLanguages<Readonly<Record<ChartSpec["form"], string>>> = {
  en: {
    bar: "Bar chart",
    column: "Column chart",
    unit: "Unit chart",
    donut: "Donut chart",
    treemap: "Treemap",
    line: "Line chart",
    heat: "Heat table",
    slope: "Slope chart",
    bullet: "Bullet chart",
    waterfall: "Waterfall chart",
    area: "Area chart",
    waffle: "Waffle chart",
    promise: "Promises and outcomes",
    histogram: "Histogram",
    timeline: "Timeline",
    table: "Table with bars",
    dot: "Dot plot",
    range: "Range plot",
    dumbbell: "Dumbbell plot",
    arrow: "Arrow plot",
    rivals: "Rival sources",
    scatter: "Scatter plot",
    beeswarm: "Beeswarm plot"
  },
  fr: {
    bar: "Graphique en barres",
    column: "Graphique en colonnes",
    unit: "Graphique en unités",
    donut: "Graphique en anneau",
    treemap: "Carte proportionnelle",
    line: "Graphique en lignes",
    heat: "Tableau en dégradé",
    slope: "Graphique en pentes",
    bullet: "Graphique à objectifs",
    waterfall: "Graphique en cascade",
    area: "Graphique en aires",
    waffle: "Graphique en gaufre",
    promise: "Promesses et résultats",
    histogram: "Histogramme",
    timeline: "Frise chronologique",
    table: "Tableau avec barres",
    dot: "Graphique en points",
    range: "Graphique d’intervalles",
    dumbbell: "Graphique en haltères",
    arrow: "Graphique en flèches",
    rivals: "Sources rivales",
    scatter: "Nuage de points",
    beeswarm: "Graphique en essaim"
  }
};

export function formName(form: ChartSpec["form"], locale: string): string {
  return inLanguage(formNames, locale)[form];
}
