import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn, timeColumn} from "../example-data.ts";

const cameras = quantityColumn("cameras", "camera", {en: "Cameras in use", fr: "Caméras en activité"});
const subtitle = {en: "Cameras in use in a made-up town", fr: "Caméras en activité dans une ville inventée"};

const officers = (["Northside", "Southside", "Harbour"] as const).flatMap((town, index) =>
  Array.from({length: 11}, (_, year) => {
    // Southside did not count in 2018 and 2019.
    const isMissing = town === "Southside" && (year === 4 || year === 5);
    const value = [120, 96, 150][index] as number;
    const change = [7, 3, -4][index] as number;
    const officers = isMissing ? null : value + year * change + ((year * 7 + index * 5) % 9);
    return {town, year: String(2014 + year), officers};
  })
);

export const lineExamples: readonly Example[] = [
  {
    id: "line-many",
    shows: {
      en: "Yearly counts of several places, named at their ends, with a gap where nobody counted",
      fr: "Des relevés annuels de plusieurs lieux, nommés au bout des lignes, avec un vide là où personne n’a compté"
    },
    spec: {
      version: 1,
      form: "line",
      x: "year",
      y: "officers",
      series: "town",
      title: {
        en: "Harbour alone has fewer officers than in 2014",
        fr: "Seul Harbour compte moins d’agents qu’en 2014"
      },
      subtitle: {en: "Police officers in three made-up towns", fr: "Policiers dans trois villes inventées"}
    },
    data: exampleData(
      [
        textColumn("town", {en: "Town", fr: "Ville"}),
        timeColumn("year", {en: "Year", fr: "Année"}),
        quantityColumn("officers", "officer", {en: "Officers", fr: "Agents"})
      ],
      officers
    )
  },
  {
    id: "line-uncertain",
    shows: {
      en: "Dated counts of every kind: open, about, a range, an uncertain date, a plan, a target and an undated one",
      fr: "Des relevés datés de toute nature : sans limite, environ, entre deux, date incertaine, projet, objectif et un sans date"
    },
    spec: {
      version: 1,
      form: "line",
      x: "time",
      y: "cameras",
      title: {
        en: "From {{line-2014 unit}} to {{line-2023}}, and {{line-plan}} planned",
        fr: "De {{line-2014 unit}} à {{line-2023}}, et {{line-plan}} prévues"
      },
      subtitle
    },
    data: exampleData(
      [timeColumn("time"), cameras],
      [
        {time: "2014-03", cameras: figureCell("21", {time: "2014-03", id: "line-2014"})},
        {time: "2016-06", cameras: figureCell("~110", {time: "2016-06", id: "line-2016"})},
        {time: "2017-09", cameras: figureCell("230..260", {time: "2017-09", id: "line-2017"})},
        {time: "2018-12", cameras: figureCell("350", {time: "2018-12", id: "line-2018"})},
        {
          time: "[2019-06..2022-03]",
          cameras: figureCell(">400", {time: "[2019-06..2022-03]", id: "line-2019"})
        },
        {time: "2023-01", cameras: figureCell("455", {time: "2023-01", id: "line-2023"})},
        {
          time: "../2025-12",
          cameras: figureCell("545", {time: "../2025-12", status: "planned", id: "line-plan"})
        },
        {time: "2026-12", cameras: figureCell("700", {time: "2026-12", status: "target", id: "line-target"})},
        {
          time: "2024-06",
          cameras: figureCell("620", {time: "2024-06", status: "withdrawn", id: "line-gone"})
        },
        {time: "unknown", cameras: figureCell("380", {stated: "2020-02", id: "line-undated"})}
      ]
    )
  },
  {
    id: "line-band",
    shows: {
      en: "Estimates between two bounds as a band, on an axis that does not start at zero",
      fr: "Des estimations entre deux bornes comme une bande, sur un axe qui ne commence pas à zéro"
    },
    spec: {
      version: 1,
      form: "line",
      x: "year",
      y: "inhabitants",
      color: "green",
      title: {
        en: "The town grew; by how many, nobody knows exactly",
        fr: "La ville a grandi, sans que l’on sache exactement de combien"
      },
      subtitle: {en: "Inhabitants of a made-up town", fr: "Habitants d’une ville inventée"}
    },
    data: exampleData(
      [
        timeColumn("year", {en: "Year", fr: "Année"}),
        quantityColumn("inhabitants", "inhabitant", {en: "Inhabitants", fr: "Habitants"})
      ],
      ["81200", "81900", "82300..83100", "82800..84000", "83500..84600", "~84800", "85300", "86100"].map(
        (notation, index) => ({
          year: String(2016 + index),
          inhabitants: figureCell(notation, {
            unit: "inhabitant",
            time: String(2016 + index),
            status: index < 7 ? "reported" : "provisional",
            id: `line-people-${2016 + index}`
          })
        })
      )
    )
  },
  {
    id: "line-step",
    shows: {
      en: "A price that holds until the next one",
      fr: "Un prix qui tient jusqu’au suivant"
    },
    spec: {
      version: 1,
      form: "line",
      x: "from",
      y: "fine",
      curve: "step",
      title: {en: "The fine has more than doubled in six years", fr: "L’amende a plus que doublé en six ans"},
      subtitle: {
        en: "Fine for parking in a made-up town",
        fr: "Amende de stationnement dans une ville inventée"
      }
    },
    data: exampleData(
      [
        timeColumn("from", {en: "From", fr: "Depuis"}),
        quantityColumn("fine", "EUR", {en: "Fine", fr: "Amende"})
      ],
      [
        {from: "2018-01-01", fine: 17},
        {from: "2019-07-01", fine: 25},
        {from: "2021-01-01", fine: 28},
        {from: "2024-04-01", fine: 35}
      ]
    )
  }
];
