import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn, timeColumn} from "../example-data.ts";

const officers = quantityColumn("officers", "officer", {en: "Officers", fr: "Agents"});
const town = textColumn("town", {en: "Town", fr: "Ville"});
const byline = {en: "Chart: the editors", fr: "Graphique : la rédaction"};

const counts = [112, 118, 121, 127, 140, 152, 149, 155].map((count, index) => {
  const year = String(2015 + index);
  const cell = figureCell(String(count), {unit: "officer", time: year, id: `officers-${year}`});
  return {year, officers: cell};
});

export const annotationExamples: readonly Example[] = [
  {
    id: "annotations-line",
    shows: {
      en: "Words at marks, a term of office as a band, an event and a target as lines",
      fr: "Des mots auprès des marques, un mandat en bande, un événement et un objectif en lignes"
    },
    spec: {
      version: 1,
      form: "line",
      x: "year",
      y: "officers",
      title: {
        en: "{{officers-2022 unit}}, short of the target of {{officers-target}}",
        fr: "{{officers-2022 unit}}, sous l’objectif de {{officers-target}}"
      },
      subtitle: {en: "Police officers in a made-up town", fr: "Policiers dans une ville inventée"},
      byline,
      noted: ["status"],
      annotations: [
        {type: "band", between: ["2016", "2020"], text: {en: "First term", fr: "Premier mandat"}},
        {type: "line", at: "2018", text: {en: "New police station", fr: "Nouveau commissariat"}},
        {
          type: "line",
          value: {figure: "officers-target"},
          text: {en: "Target: {{officers-target}}", fr: "Objectif : {{officers-target}}"}
        },
        {
          type: "arrow",
          place: {figure: "officers-2020"},
          text: {
            en: "{{officers-2020}} in the year of the election",
            fr: "{{officers-2020}} l’année des élections"
          }
        },
        {
          type: "text",
          place: {figure: "officers-2015"},
          text: {en: "The first count", fr: "Le premier décompte"}
        }
      ]
    },
    data: withTarget(exampleData([timeColumn("year"), officers], counts))
  },
  {
    id: "annotations-column",
    shows: {
      en: "A reference line at a range, a threshold with words, and an arrow to a column",
      fr: "Une référence connue entre deux bornes, un seuil nommé et une flèche vers une colonne"
    },
    spec: {
      version: 1,
      form: "column",
      x: "town",
      y: "officers",
      title: {en: "Harbour has the most officers", fr: "Harbour compte le plus d’agents"},
      subtitle: {en: "Police officers in four made-up towns", fr: "Policiers dans quatre villes inventées"},
      byline,
      annotations: [
        {
          type: "line",
          value: {figure: "officers-usual"},
          text: {en: "Usual in towns of this size", fr: "Usuel dans les villes de cette taille"}
        },
        {type: "line", value: 200, text: {en: "Legal limit", fr: "Limite légale"}, color: "violet"},
        {
          type: "arrow",
          place: {at: "Market"},
          text: {en: "Counted before the merger", fr: "Compté avant la fusion"}
        }
      ]
    },
    data: withTarget(
      exampleData(
        [town, officers],
        Object.entries({Harbour: 230, Northside: 140, Southside: 96, Market: 41}).map(([name, count]) => ({
          town: name,
          officers: figureCell(String(count), {
            unit: "officer",
            time: "2022",
            id: `officers-${name.toLowerCase()}`
          })
        }))
      )
    )
  }
];

/** Figures that only annotations name. */
function withTarget(data: ReturnType<typeof exampleData>): ReturnType<typeof exampleData> {
  const cells = [
    figureCell("180", {unit: "officer", time: "2022", status: "target", id: "officers-target"}),
    figureCell("110..130", {unit: "officer", time: "2022", id: "officers-usual"})
  ];
  const {figures} = exampleData(
    [officers],
    cells.map(cell => ({officers: cell}))
  );
  return {...data, figures: {...data.figures, ...figures}};
}
