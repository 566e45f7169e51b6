import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const town = textColumn("town", {en: "Town", fr: "Ville"});

export const rangeExamples: readonly Example[] = [
  {
    id: "range",
    shows: {
      en: "From the lowest to the highest of two columns",
      fr: "De la plus basse à la plus haute valeur, en deux colonnes"
    },
    spec: {
      version: 1,
      form: "range",
      low: "low",
      high: "high",
      y: "town",
      title: {
        en: "In Oak, one camera costs four times as much as another",
        fr: "À Chêne, une caméra coûte quatre fois plus cher qu’une autre"
      },
      subtitle: {
        en: "Price of one camera with its pole, in made-up towns, 2024",
        fr: "Prix d’une caméra avec son mât, dans des villes inventées, 2024"
      }
    },
    data: exampleData(
      [
        town,
        quantityColumn("low", "EUR", {en: "Cheapest", fr: "La moins chère"}),
        quantityColumn("high", "EUR", {en: "Dearest", fr: "La plus chère"})
      ],
      (
        [
          [{en: "Oak", fr: "Chêne"}, "oak", "5200", "21000"],
          [{en: "Maple", fr: "Érable"}, "maple", "8400", "14500"],
          [{en: "Rowan", fr: "Sorbier"}, "rowan", "7100", "9800"]
        ] as const
      ).map(([name, id, low, high]) => ({
        town: name,
        low: figureCell(low, {unit: "EUR", time: "2024", id: `range-${id}-low`}),
        high: figureCell(high, {unit: "EUR", time: "2024", id: `range-${id}-high`})
      }))
    )
  },
  {
    id: "range-kinds",
    shows: {
      en: "Values known within limits, or without one",
      fr: "Des valeurs connues entre deux limites, ou sans l’une d’elles"
    },
    spec: {
      version: 1,
      form: "range",
      x: "cameras",
      y: "town",
      title: {en: "What five towns say of their cameras", fr: "Ce que cinq villes disent de leurs caméras"},
      subtitle: {en: "Cameras in made-up towns, 2024", fr: "Caméras dans des villes inventées, 2024"}
    },
    data: exampleData(
      [town, quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"})],
      [
        {town: {en: "Oak", fr: "Chêne"}, cameras: figureCell("180..240", {time: "2024"})},
        {town: {en: "Maple", fr: "Érable"}, cameras: figureCell("~100..150", {time: "2024"})},
        {
          town: {en: "Rowan", fr: "Sorbier"},
          cameras: figureCell("150..200", {time: "2024", status: "planned"})
        },
        {town: {en: "Willow", fr: "Saule"}, cameras: figureCell(">=90", {time: "2024"})},
        {town: {en: "Yew", fr: "If"}, cameras: figureCell("<60", {time: "2024"})}
      ]
    )
  }
];
