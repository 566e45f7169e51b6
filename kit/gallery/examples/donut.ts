import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const label = textColumn("part", {en: "Part", fr: "Partie"});

export const donutExamples: readonly Example[] = [
  {
    id: "donut",
    shows: {
      en: "A few parts of one whole, with their shares",
      fr: "Quelques parties d’un tout, avec leurs parts"
    },
    spec: {
      version: 1,
      form: "donut",
      value: "cameras",
      label: "part",
      title: {en: "Most cameras watch roads", fr: "La plupart des caméras filment les rues"},
      subtitle: {
        en: "Cameras of a made-up town by what they watch, 2024",
        fr: "Caméras d’une ville inventée selon ce qu’elles filment, 2024"
      }
    },
    data: exampleData(
      [label, quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"})],
      [
        {
          part: {en: "Roads and junctions", fr: "Rues et carrefours"},
          cameras: figureCell("214", {time: "2024", id: "donut-roads"})
        },
        {part: {en: "Squares", fr: "Places"}, cameras: figureCell("86", {time: "2024", id: "donut-squares"})},
        {part: {en: "Schools", fr: "Écoles"}, cameras: figureCell("41", {time: "2024", id: "donut-schools"})},
        {
          part: {en: "Public buildings", fr: "Bâtiments publics"},
          cameras: figureCell("27", {time: "2024", id: "donut-buildings"})
        }
      ]
    )
  },
  {
    id: "donut-half",
    shows: {en: "An assembly by its seats", fr: "Une assemblée par ses sièges"},
    spec: {
      version: 1,
      form: "donut",
      value: "seats",
      label: "part",
      half: true,
      colors: {Left: "vermilion", Greens: "green", Centre: "ochre", Right: "blue", Independents: "grey"},
      title: {en: "No list has half of the seats", fr: "Aucune liste n’a la moitié des sièges"},
      subtitle: {en: "Seats in the council of a made-up town", fr: "Sièges au conseil d’une ville inventée"}
    },
    data: exampleData(
      [label, quantityColumn("seats", "seat", {en: "Seats", fr: "Sièges"})],
      [
        {
          part: {en: "Left", fr: "Gauche"},
          seats: figureCell("21", {unit: "seat", time: "2026", id: "donut-left"})
        },
        {
          part: {en: "Greens", fr: "Écologistes"},
          seats: figureCell("14", {unit: "seat", time: "2026", id: "donut-greens"})
        },
        {
          part: {en: "Independents", fr: "Sans étiquette"},
          seats: figureCell("3", {unit: "seat", time: "2026", id: "donut-independents"})
        },
        {
          part: {en: "Centre", fr: "Centre"},
          seats: figureCell("12", {unit: "seat", time: "2026", id: "donut-centre"})
        },
        {
          part: {en: "Right", fr: "Droite"},
          seats: figureCell("19", {unit: "seat", time: "2026", id: "donut-right"})
        }
      ]
    )
  },
  {
    id: "donut-kinds",
    shows: {
      en: "Parts that are only about so large; and, apart from them, parts of a plan",
      fr: "Des parties connues approximativement, et, à part, celles d’un projet"
    },
    spec: {
      version: 1,
      form: "donut",
      value: "cost",
      label: "part",
      facet: "year",
      title: {
        en: "What was spent, and what is to be spent",
        fr: "Ce qui a été dépensé, et ce qui doit l’être"
      },
      subtitle: {
        en: "Spending on cameras in a made-up town",
        fr: "Dépenses de vidéosurveillance d’une ville inventée"
      },
      noted: ["time"]
    },
    data: exampleData(
      [
        label,
        textColumn("year", {en: "Year", fr: "Année"}),
        quantityColumn("cost", "EUR", {en: "Cost", fr: "Coût"})
      ],
      [
        {
          year: {en: "Spent in 2024", fr: "Dépensé en 2024"},
          part: {en: "Purchase", fr: "Achat"},
          cost: figureCell("~400000", {unit: "EUR", time: "2024"})
        },
        {
          year: {en: "Spent in 2024", fr: "Dépensé en 2024"},
          part: {en: "Upkeep", fr: "Entretien"},
          cost: figureCell("150000", {unit: "EUR", time: "2024"})
        },
        {
          year: {en: "Spent in 2024", fr: "Dépensé en 2024"},
          part: {en: "Software", fr: "Logiciels"},
          cost: figureCell("90000", {unit: "EUR", time: "2024", status: "estimated"})
        },
        {
          year: {en: "Planned for 2026", fr: "Prévu pour 2026"},
          part: {en: "Purchase", fr: "Achat"},
          cost: figureCell("600000", {unit: "EUR", time: "2026", status: "planned"})
        },
        {
          year: {en: "Planned for 2026", fr: "Prévu pour 2026"},
          part: {en: "Upkeep", fr: "Entretien"},
          cost: figureCell("180000", {unit: "EUR", time: "2026", status: "planned"})
        },
        {
          year: {en: "Planned for 2026", fr: "Prévu pour 2026"},
          part: {en: "Software", fr: "Logiciels"},
          cost: figureCell("~150000", {unit: "EUR", time: "2026", status: "planned"})
        }
      ]
    )
  }
];
