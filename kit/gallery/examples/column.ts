import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, timeColumn} from "../example-data.ts";
import {changeData, districtData} from "./bar-data.ts";

const subtitle = {en: "Cameras in use in a made-up town", fr: "Caméras en activité dans une ville inventée"};
const series = {version: 1, form: "column", x: "time", y: "cameras", series: "district", subtitle} as const;

export const columnExamples: readonly Example[] = [
  {
    id: "column",
    shows: {
      en: "A few values, each with its own kind: exact, open above, and a plan",
      fr: "Quelques valeurs, chacune à sa manière : exacte, sans limite supérieure, et un projet"
    },
    spec: {
      version: 1,
      form: "column",
      x: "time",
      y: "cameras",
      title: {
        en: "{{example-2019 unit}}, then {{example-2022}}, and {{example-2025}} planned",
        fr: "{{example-2019 unit}}, puis {{example-2022}}, et {{example-2025}} prévues"
      },
      subtitle: {en: "Cameras in use in a made-up town", fr: "Caméras en activité dans une ville inventée"}
    },
    data: exampleData(
      [
        timeColumn("time"),
        quantityColumn("cameras", "camera", {en: "Cameras in use", fr: "Caméras en activité"})
      ],
      [
        {time: "2016", cameras: figureCell("~200", {time: "2016", id: "example-2016"})},
        {time: "2019", cameras: figureCell("350", {time: "2019", id: "example-2019"})},
        {time: "2022", cameras: figureCell(">400", {time: "2022", id: "example-2022"})},
        {
          time: "../2025",
          cameras: figureCell("500", {time: "../2025", status: "planned", id: "example-2025"})
        }
      ]
    )
  },
  {
    id: "column-grouped",
    shows: {
      en: "A few series side by side, whose values are compared one by one",
      fr: "Quelques séries côte à côte, dont on compare les valeurs une à une"
    },
    spec: {
      ...series,
      layout: "grouped",
      title: {en: "More cameras in every district", fr: "Plus de caméras dans chaque quartier"}
    },
    data: districtData({isUncertain: true, prefix: "grouped"})
  },
  {
    id: "column-stacked",
    shows: {
      en: "Parts and their sum; what is planned stands apart and is never added to facts",
      fr: "Des parties et leur somme ; un projet reste à part et ne s’ajoute jamais aux faits"
    },
    spec: {
      ...series,
      layout: "stacked",
      title: {en: "The old town no longer has half of them", fr: "La vieille ville n’en a plus la moitié"}
    },
    data: districtData({prefix: "stacked"})
  },
  {
    id: "column-stacked-kinds",
    shows: {
      en: "A stack of values that are not all exactly known: solid to the least its sum can be",
      fr: "Une pile de valeurs qui ne sont pas toutes connues : pleine jusqu’au minimum de leur somme"
    },
    spec: {
      ...series,
      layout: "stacked",
      title: {
        en: "The old town has {{kinds-centre-2022}}",
        fr: "La vieille ville en a {{kinds-centre-2022}}"
      }
    },
    data: districtData({isUncertain: true, prefix: "kinds"})
  },
  {
    id: "column-share",
    shows: {
      en: "Shares of a whole over time; grey where it is not known to whom a share belongs",
      fr: "Des parts d’un tout dans le temps ; en gris ce dont on ne sait à qui il revient"
    },
    spec: {
      ...series,
      layout: "share",
      highlight: ["Old town"],
      title: {
        en: "By plan, two fifths of the cameras in the old town",
        fr: "En projet, deux cinquièmes des caméras dans la vieille ville"
      }
    },
    data: districtData({isUncertain: true, prefix: "share"})
  },
  {
    id: "column-diverging",
    shows: {
      en: "Gains above zero and losses below it",
      fr: "Les gains au-dessus de zéro et les pertes au-dessous"
    },
    spec: {
      version: 1,
      form: "column",
      x: "service",
      y: "posts",
      series: "kind",
      layout: "diverging",
      title: {
        en: "The parks lost more posts than they gained",
        fr: "Les parcs ont perdu plus de postes qu’ils n’en ont gagné"
      },
      subtitle: {en: "Posts in a made-up town, 2025", fr: "Postes dans une ville inventée, 2025"}
    },
    data: changeData()
  },
  {
    id: "column-split",
    shows: {
      en: "A band a series on one scale: each has its own line to be read from",
      fr: "Une bande par série, à la même échelle : chacune se lit depuis sa propre ligne"
    },
    spec: {
      ...series,
      layout: "split",
      title: {
        en: "In the old town, {{split-centre-2022}} cameras, and {{split-centre-2027}} planned",
        fr: "Dans la vieille ville, {{split-centre-2022}} caméras, et {{split-centre-2027}} prévues"
      }
    },
    data: districtData({isUncertain: true, prefix: "split"})
  }
];
