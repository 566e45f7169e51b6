import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn, timeColumn} from "../example-data.ts";

const town = textColumn("town", {en: "Town", fr: "Ville"});
const cameras = quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"});
const officers = quantityColumn("officers", "officer", {en: "Officers", fr: "Agents"});
const cost = quantityColumn("cost", "EUR", {en: "Cost a year", fr: "Coût par an"});
const in2025 = {time: "2025"};

export const tableExamples: readonly Example[] = [
  {
    id: "table",
    shows: {
      en: "Words and numbers to be looked up, with a bar beside each number to be compared",
      fr: "Des mots et des nombres à consulter, avec une barre près de chaque nombre à comparer"
    },
    spec: {
      version: 1,
      form: "table",
      y: "town",
      columns: ["since", "cameras", "cost"],
      sort: "descending",
      title: {
        en: "Boisclair pays most, and has the most cameras",
        fr: "Boisclair paie le plus, et a le plus de caméras"
      },
      subtitle: {
        en: "Video surveillance in made-up towns, 2025",
        fr: "Vidéosurveillance dans des villes inventées, 2025"
      }
    },
    data: exampleData(
      [town, timeColumn("since", {en: "Since", fr: "Depuis"}), cameras, cost],
      (
        [
          ["Ambreville", "2012", "210", "380000"],
          ["Boisclair", "2008", "480", "910000"],
          ["Cendremont", "2016-05", "95", "120000"],
          ["Dourne", "2019", "340", "655000"],
          ["Espérac", "2011", "160", "275000"]
        ] as const
      ).map(([name, since, count, euros]) => ({
        town: name,
        since,
        cameras: figureCell(count, {...in2025, id: `table-${count}`}),
        cost: figureCell(euros, {...in2025, unit: "EUR", id: `table-${euros}`})
      }))
    )
  },
  {
    id: "table-kinds",
    shows: {
      en: "Every kind of number in a table: open, about, between two limits, planned, missing",
      fr: "Tous les types de nombres dans un tableau : ouvert, approximatif, entre deux limites, en projet, manquant"
    },
    spec: {
      version: 1,
      form: "table",
      y: "town",
      columns: ["said", "cameras", "officers"],
      noted: ["time"],
      title: {en: "What five towns say", fr: "Ce que disent cinq villes"},
      subtitle: {
        en: "Cameras and officers who watch them, in made-up towns",
        fr: "Caméras et agents qui les regardent, dans des villes inventées"
      }
    },
    data: exampleData(
      [town, textColumn("said", {en: "Where it is said", fr: "Où c’est dit"}), cameras, officers],
      [
        {
          town: "Ambreville",
          said: {en: "council minutes", fr: "procès-verbal du conseil"},
          cameras: figureCell(">200", {...in2025, id: "kinds-a"}),
          officers: figureCell("12", {...in2025, unit: "officer"})
        },
        {
          town: "Boisclair",
          said: {en: "a letter to residents", fr: "une lettre aux habitants"},
          cameras: figureCell("~480", {...in2025, id: "kinds-b"}),
          officers: figureCell("15..20", {...in2025, unit: "officer"})
        },
        {
          town: "Cendremont",
          said: {en: "the budget", fr: "le budget"},
          cameras: figureCell("90..120", {...in2025, id: "kinds-c"}),
          officers: null
        },
        {
          town: "Dourne",
          said: {en: "the mayor’s programme", fr: "le programme du maire"},
          cameras: figureCell("340", {time: "../2027", status: "planned", id: "kinds-d"}),
          officers: figureCell("30", {time: "../2027", status: "planned", unit: "officer"})
        },
        {
          town: "Espérac",
          said: {en: "the contract", fr: "le contrat"},
          cameras: figureCell("160", {...in2025, id: "kinds-e"}),
          officers: figureCell("<=10", {...in2025, unit: "officer"})
        }
      ]
    )
  }
];
