import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const district = textColumn("district", {en: "District", fr: "Quartier"});

export const dumbbellExamples: readonly Example[] = [
  {
    id: "dumbbell",
    shows: {
      en: "Two values a row, with the difference between them",
      fr: "Deux valeurs par ligne, avec leur écart"
    },
    spec: {
      version: 1,
      form: "dumbbell",
      from: "before",
      to: "after",
      y: "district",
      sort: "descending",
      title: {
        en: "The harbour has almost caught up with the centre",
        fr: "Le port a presque rattrapé le centre"
      },
      subtitle: {en: "Cameras in use in a made-up town", fr: "Caméras en activité dans une ville inventée"}
    },
    data: exampleData(
      [
        district,
        quantityColumn("before", "camera", {en: "2018", fr: "2018"}),
        quantityColumn("after", "camera", {en: "2024", fr: "2024"})
      ],
      (
        [
          [{en: "Centre", fr: "Centre"}, "centre", "61", "118"],
          [{en: "Harbour", fr: "Port"}, "harbour", "12", "109"],
          [{en: "Old town", fr: "Vieille ville"}, "old-town", "52", "44"],
          [{en: "North", fr: "Nord"}, "north", "23", "23"]
        ] as const
      ).map(([name, id, before, after]) => ({
        district: name,
        before: figureCell(before, {time: "2018", id: `dumbbell-${id}-2018`}),
        after: figureCell(after, {time: "2024", id: `dumbbell-${id}-2024`})
      }))
    )
  },
  {
    id: "dumbbell-kinds",
    shows: {
      en: "What was planned and what is so, not all of it exactly known",
      fr: "Ce qui était prévu et ce qui est, parfois connu approximativement"
    },
    spec: {
      version: 1,
      form: "dumbbell",
      from: "planned",
      to: "counted",
      y: "district",
      title: {
        en: "More cameras than planned in the centre and the old town",
        fr: "Plus de caméras que prévu au centre et dans la vieille ville"
      },
      subtitle: {en: "Cameras in a made-up town", fr: "Caméras dans une ville inventée"}
    },
    data: exampleData(
      [
        district,
        quantityColumn("planned", "camera", {en: "Planned for 2024", fr: "Prévu pour 2024"}),
        quantityColumn("counted", "camera", {en: "Counted in 2024", fr: "Compté en 2024"})
      ],
      (
        [
          [{en: "Centre", fr: "Centre"}, "60", "118"],
          [{en: "Harbour", fr: "Port"}, "~40", "52..60"],
          [{en: "Old town", fr: "Vieille ville"}, "35", ">40"],
          [{en: "North", fr: "Nord"}, "30", "~20"],
          [{en: "South", fr: "Sud"}, "25", ""]
        ] as const
      ).map(([name, planned, counted]) => ({
        district: name,
        planned: figureCell(planned, {time: "2024", status: "planned"}),
        counted: counted === "" ? null : figureCell(counted, {time: "2024"})
      }))
    )
  }
];
