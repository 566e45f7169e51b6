import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn, timeColumn} from "../example-data.ts";

const town = textColumn("town", {en: "Town", fr: "Ville"});
const year = timeColumn("year", {en: "Year", fr: "Année"});
const subtitle = {
  en: "Police officers in six made-up towns",
  fr: "Policiers dans six villes inventées"
};

const before: [town: string, then: number, now: number][] = [
  ["Northside", 120, 197],
  ["Southside", 101, 129],
  ["Harbour", 151, 118],
  ["Old Mill", 64, 71],
  ["Saint-Aubin-les-Forges", 98, 140],
  ["Riverbank", 132, 133]
];

export const slopeExamples: readonly Example[] = [
  {
    id: "slope",
    shows: {
      en: "Several things at two dates, one of them picked out",
      fr: "Plusieurs choses à deux dates, dont une mise en avant"
    },
    spec: {
      version: 1,
      form: "slope",
      x: "year",
      y: "officers",
      series: "town",
      highlight: ["Harbour"],
      title: {
        en: "Harbour alone has fewer officers than in 2014",
        fr: "Seul Harbour compte moins d’agents qu’en 2014"
      },
      subtitle
    },
    data: exampleData(
      [town, year, quantityColumn("officers", "officer", {en: "Officers", fr: "Agents"})],
      before.flatMap(([town, then, now]) => [
        {town, year: "2014", officers: then},
        {town, year: "2024", officers: now}
      ])
    )
  },
  {
    id: "slope-uncertain",
    shows: {
      en: "Two dates with every kind of value: a band to a range, an arrow, a plan, and an end without a figure",
      fr: "Deux dates avec toute nature de valeur : une bande vers un intervalle, une flèche, un projet et un bout sans chiffre"
    },
    spec: {
      version: 1,
      form: "slope",
      x: "year",
      y: "cameras",
      series: "town",
      title: {
        en: "Northside plans {{slope-plan unit}}",
        fr: "Northside prévoit {{slope-plan unit}}"
      },
      subtitle: {en: "Cameras in made-up towns", fr: "Caméras dans des villes inventées"}
    },
    data: exampleData(
      [town, year, quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"})],
      [
        {town: "Northside", year: "2020", cameras: figureCell("350", {time: "2020", id: "slope-north"})},
        {
          town: "Northside",
          year: "2026",
          cameras: figureCell("520", {time: "2026", status: "planned", id: "slope-plan"})
        },
        {town: "Southside", year: "2020", cameras: figureCell("~100", {time: "2020", id: "slope-south"})},
        {
          town: "Southside",
          year: "2026",
          cameras: figureCell("180..240", {time: "2026", id: "slope-south-now"})
        },
        {town: "Harbour", year: "2020", cameras: figureCell("260", {time: "2020", id: "slope-harbour"})},
        {town: "Harbour", year: "2026", cameras: figureCell(">400", {time: "2026", id: "slope-harbour-now"})},
        {town: "Old Mill", year: "2020", cameras: figureCell("30", {time: "2020", id: "slope-mill"})},
        {town: "Old Mill", year: "2026", cameras: null}
      ]
    )
  }
];
