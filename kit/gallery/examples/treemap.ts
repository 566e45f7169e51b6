import type {Localized} from "../../src/quantity/localized.ts";
import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const costs: [group: Localized, part: Localized, cost: string, id: string][] = [
  [{en: "Equipment", fr: "Équipement"}, {en: "Cameras", fr: "Caméras"}, "820000", "treemap-cameras"],
  [
    {en: "Equipment", fr: "Équipement"},
    {en: "Cables and poles", fr: "Câbles et mâts"},
    "430000",
    "treemap-cables"
  ],
  [{en: "Equipment", fr: "Équipement"}, {en: "Screens", fr: "Écrans"}, "65000", "treemap-screens"],
  [{en: "Staff", fr: "Personnel"}, {en: "Operators", fr: "Opérateurs"}, "610000", "treemap-operators"],
  [{en: "Staff", fr: "Personnel"}, {en: "Training", fr: "Formation"}, "~40000", "treemap-training"],
  [{en: "Software", fr: "Logiciels"}, {en: "Licences", fr: "Licences"}, "190000", "treemap-licences"],
  [{en: "Software", fr: "Logiciels"}, {en: "Storage", fr: "Stockage"}, "85000", "treemap-storage"],
  [
    {en: "Software", fr: "Logiciels"},
    {en: "Audit of the software", fr: "Audit du logiciel"},
    "12000",
    "treemap-audit"
  ],
  [{en: "Other", fr: "Autres"}, {en: "Insurance", fr: "Assurance"}, "24000", "treemap-insurance"],
  [{en: "Other", fr: "Autres"}, {en: "Legal advice", fr: "Conseil juridique"}, "18000", "treemap-legal"]
];

const part = textColumn("part", {en: "Item", fr: "Poste"});

export const treemapExamples: readonly Example[] = [
  {
    id: "treemap",
    shows: {
      en: "Many parts of one whole, in groups; the smallest by number",
      fr: "De nombreuses parties d’un tout, en groupes ; les plus petites par numéro"
    },
    spec: {
      version: 1,
      form: "treemap",
      value: "cost",
      label: "part",
      series: "group",
      title: {
        en: "Equipment costs more than the people who watch",
        fr: "L’équipement coûte plus que ceux qui regardent"
      },
      subtitle: {
        en: "Budget of a made-up town for cameras, 2024",
        fr: "Budget vidéosurveillance d’une ville inventée, 2024"
      }
    },
    data: exampleData(
      [
        part,
        textColumn("group", {en: "Group", fr: "Groupe"}),
        quantityColumn("cost", "EUR", {en: "Cost", fr: "Coût"})
      ],
      costs.map(([group, item, cost, id]) => ({
        group,
        part: item,
        cost: figureCell(cost, {unit: "EUR", time: "2024", id})
      }))
    )
  },
  {
    id: "treemap-kinds",
    shows: {
      en: "Parts of a plan, some only about so large, one of them set off by its hue",
      fr: "Les parties d’un projet, certaines connues approximativement, l’une mise en avant par sa couleur"
    },
    spec: {
      version: 1,
      form: "treemap",
      value: "cameras",
      label: "part",
      color: "vermilion",
      highlight: ["North"],
      title: {
        en: "A third of the new cameras would go to the north",
        fr: "Un tiers des nouvelles caméras iraient au nord"
      },
      subtitle: {
        en: "Cameras planned in a made-up town, by district",
        fr: "Caméras en projet dans une ville inventée, par quartier"
      }
    },
    data: exampleData(
      [part, quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"})],
      (
        [
          [{en: "North", fr: "Nord"}, "50"],
          [{en: "Centre", fr: "Centre"}, "~40"],
          [{en: "South", fr: "Sud"}, "25"],
          [{en: "Harbour", fr: "Port"}, "~15"],
          [{en: "West", fr: "Ouest"}, "12"],
          [{en: "Old town", fr: "Vieille ville"}, "8"]
        ] as const
      ).map(([name, cameras]) => ({
        part: name,
        cameras: figureCell(cameras, {time: "../2027", status: "planned"})
      }))
    )
  }
];
