import type {Localized} from "../../src/quantity/localized.ts";
import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const columns = [
  textColumn("town", {en: "Town", fr: "Ville"}),
  quantityColumn("inhabitants", "inhabitant", {en: "Inhabitants", fr: "Habitants"}),
  quantityColumn("cameras", "camera", {en: "Cameras in use", fr: "Caméras en activité"})
];

const towns: [name: Localized, id: string, inhabitants: string, cameras: string][] = [
  [{en: "Oak", fr: "Chêne"}, "oak", "182000", "410"],
  [{en: "Maple", fr: "Érable"}, "maple", "141000", "265"],
  [{en: "Rowan", fr: "Sorbier"}, "rowan", "98000", "182"],
  [{en: "Willow", fr: "Saule"}, "willow", "76000", "64"],
  [{en: "Ash", fr: "Frêne"}, "ash", "64000", "171"],
  [{en: "Birch", fr: "Bouleau"}, "birch", "61000", "88"],
  [{en: "Cedar", fr: "Cèdre"}, "cedar", "55000", "92"],
  [{en: "Elm", fr: "Orme"}, "elm", "47000", "30"],
  [{en: "Fir", fr: "Sapin"}, "fir", "39000", "47"],
  [{en: "Hazel", fr: "Noisetier"}, "hazel", "33000", "102"],
  [{en: "Holly", fr: "Houx"}, "holly", "28000", "24"],
  [{en: "Larch", fr: "Mélèze"}, "larch", "22000", "19"],
  [{en: "Lime", fr: "Tilleul"}, "lime", "18000", "33"],
  [{en: "Yew", fr: "If"}, "yew", "12000", "8"]
];

export const scatterExamples: readonly Example[] = [
  {
    id: "scatter",
    shows: {
      en: "Points by two values; those that matter keep their hue",
      fr: "Des points selon deux valeurs ; ceux qui importent gardent leur couleur"
    },
    spec: {
      version: 1,
      form: "scatter",
      x: "inhabitants",
      y: "cameras",
      label: "town",
      highlight: ["Ash", "Hazel"],
      title: {
        en: "Ash and Hazel watch more than towns of their size",
        fr: "Frêne et Noisetier surveillent plus que les villes de leur taille"
      },
      subtitle: {
        en: "Made-up towns by inhabitants and cameras, 2024",
        fr: "Villes inventées selon leurs habitants et leurs caméras, 2024"
      }
    },
    data: exampleData(
      columns,
      towns.map(([town, id, inhabitants, cameras]) => ({
        town,
        inhabitants: figureCell(inhabitants, {unit: "inhabitant", time: "2024"}),
        cameras: figureCell(cameras, {time: "2024", id: `scatter-${id}`})
      }))
    )
  },
  {
    id: "scatter-kinds",
    shows: {
      en: "Values that are not exactly known, along one axis or along both",
      fr: "Des valeurs incertaines, selon un axe ou selon les deux"
    },
    spec: {
      version: 1,
      form: "scatter",
      x: "inhabitants",
      y: "cameras",
      label: "town",
      title: {
        en: "What is known of seven towns, and how well",
        fr: "Ce que l’on sait de sept villes, et à quel point"
      },
      subtitle: {
        en: "Made-up towns by inhabitants and cameras, 2024",
        fr: "Villes inventées selon leurs habitants et leurs caméras, 2024"
      }
    },
    data: exampleData(
      columns,
      (
        [
          [{en: "Exact", fr: "Exact"}, "60000", "150"],
          [{en: "About", fr: "Environ"}, "~90000", "~240"],
          [{en: "More than", fr: "Plus de"}, "120000", ">300"],
          [{en: "Between", fr: "Entre"}, "40000", "60..110"],
          [{en: "Both within limits", fr: "Les deux entre des limites"}, "130000..160000", "120..200"],
          [{en: "Planned", fr: "En projet"}, "30000", "220"],
          [{en: "Withdrawn", fr: "Retiré"}, "100000", "60"]
        ] as const
      ).map(([town, inhabitants, cameras], index) => ({
        town,
        inhabitants: figureCell(inhabitants, {unit: "inhabitant", time: "2024"}),
        cameras: figureCell(cameras, {
          time: "2024",
          status: index === 5 ? "planned" : index === 6 ? "withdrawn" : "reported"
        })
      }))
    )
  }
];
