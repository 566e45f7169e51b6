import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, timeColumn} from "../example-data.ts";

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
  }
];
