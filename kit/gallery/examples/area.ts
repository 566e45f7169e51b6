import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn, timeColumn} from "../example-data.ts";

const year = timeColumn("year", {en: "Year", fr: "Année"});
const spending = quantityColumn("spending", "EUR", {en: "Spending", fr: "Dépenses"});

const parts: [en: string, fr: string, notations: string[]][] = [
  ["Upkeep", "Entretien", ["210000", "230000", "260000", "310000", "330000", "380000", "420000", "450000"]],
  [
    "New cameras",
    "Nouvelles caméras",
    ["90000", "140000", "400000", "380000", "120000", "150000", "260000", "300000"]
  ],
  [
    "Operators",
    "Opérateurs",
    ["300000", "310000", "340000", "400000..450000", "420000..480000", "~470000", "500000", "520000"]
  ]
];

export const areaExamples: readonly Example[] = [
  {
    id: "area",
    shows: {
      en: "One amount over years, filled down to zero, with bounds for some years and a year that nobody counted",
      fr: "Un montant au fil des ans, plein jusqu’à zéro, avec des bornes certaines années et une année sans relevé"
    },
    spec: {
      version: 1,
      form: "area",
      x: "year",
      y: "recordings",
      color: "teal",
      title: {
        en: "Requests for recordings: {{area-2016}}, then {{area-2025}}",
        fr: "Demandes d’images\u00a0: {{area-2016}}, puis {{area-2025}}"
      },
      subtitle: {
        en: "Requests by the police of a made-up town, per year",
        fr: "Demandes de la police d’une ville inventée, par an"
      }
    },
    data: exampleData(
      [year, quantityColumn("recordings", "1", {en: "Requests", fr: "Demandes"})],
      ["140", "180", "210..260", "250..310", "~320", null, "360", "410", ">400", "520"].map(
        (notation, index) => ({
          year: String(2016 + index),
          recordings:
            notation === null
              ? null
              : figureCell(notation, {unit: "1", time: String(2016 + index), id: `area-${2016 + index}`})
        })
      )
    )
  },
  {
    id: "area-stacked",
    shows: {
      en: "The parts of an amount, stacked; what is not certain stands paler on top of all",
      fr: "Les parties d’un montant, empilées ; ce qui n’est pas certain est plus pâle, au sommet"
    },
    spec: {
      version: 1,
      form: "area",
      x: "year",
      y: "spending",
      series: "part",
      title: {
        en: "In 2024, operators cost more than new cameras",
        fr: "En 2024, les opérateurs coûtent plus que les nouvelles caméras"
      },
      subtitle: {
        en: "Spending on video surveillance in a made-up town",
        fr: "Dépenses de vidéosurveillance d’une ville inventée"
      }
    },
    data: exampleData(
      [textColumn("part", {en: "Part", fr: "Poste"}), year, spending],
      parts.flatMap(([en, fr, notations]) =>
        notations.map((notation, index) => ({
          part: {en, fr},
          year: String(2017 + index),
          spending: figureCell(notation, {
            unit: "EUR",
            time: String(2017 + index),
            id: `area-${en.toLowerCase().replace(" ", "-")}-${2017 + index}`
          })
        }))
      )
    )
  }
];
