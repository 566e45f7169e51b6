import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const step = textColumn("step", {en: "Step", fr: "Étape"});
const cameras = quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"});
const shared = {version: 1, form: "waterfall", x: "step", y: "cameras"} as const;
const subtitle = {en: "Cameras in use in a made-up town", fr: "Caméras en activité dans une ville inventée"};

export const waterfallExamples: readonly Example[] = [
  {
    id: "waterfall",
    shows: {
      en: "A level, what came and went, the level that came of it, a plan, and the level if it is met",
      fr: "Un niveau, ce qui s’est ajouté et retiré, le niveau atteint, un projet, et le niveau s’il se réalise"
    },
    spec: {
      ...shared,
      title: {
        en: "How {{fall-2019}} cameras became {{fall-2024}}",
        fr: "Comment {{fall-2019}} caméras sont devenues {{fall-2024}}"
      },
      subtitle
    },
    data: exampleData(
      [step, cameras],
      [
        {step: {en: "In 2019", fr: "En 2019"}, cameras: figureCell("350", {time: "2019", id: "fall-2019"})},
        {
          step: {en: "Old town", fr: "Vieille ville"},
          cameras: figureCell("90", {time: "2021", measure: "change", id: "fall-old-town"})
        },
        {
          step: {en: "Schools", fr: "Écoles"},
          cameras: figureCell("60", {time: "2022", measure: "change", id: "fall-schools"})
        },
        {
          step: {en: "Removed", fr: "Retirées"},
          cameras: figureCell("-45", {time: "2023", measure: "change", id: "fall-removed"})
        },
        {step: {en: "In 2024", fr: "En 2024"}, cameras: figureCell("455", {time: "2024", id: "fall-2024"})},
        {
          step: {en: "By 2027", fr: "D’ici à 2027"},
          cameras: figureCell("120", {time: "../2027", status: "planned", measure: "change", id: "fall-plan"})
        }
      ]
    )
  },
  {
    id: "waterfall-kinds",
    shows: {
      en: "What is not exactly known is carried on: more than 400 and about 100 make more than about 500",
      fr: "L’incertitude suit son chemin : plus de 400 et environ 100 font plus d’environ 500"
    },
    spec: {
      ...shared,
      title: {
        en: "The town has {{steps-now}}, and {{steps-plan}} more are announced",
        fr: "La ville en a {{steps-now}}, et {{steps-plan}} de plus sont annoncées"
      },
      subtitle
    },
    data: exampleData(
      [step, cameras],
      [
        {
          step: {en: "In use", fr: "En activité"},
          cameras: figureCell(">400", {time: "2022", id: "steps-now"})
        },
        {
          step: {en: "Taken down", fr: "Démontées"},
          cameras: figureCell("-60..-40", {time: "2023", measure: "change", id: "steps-down"})
        },
        {
          step: {en: "Ordered", fr: "Commandées"},
          cameras: figureCell("80..110", {
            time: "2023",
            status: "committed",
            measure: "change",
            id: "steps-ordered"
          })
        },
        {
          step: {en: "Announced", fr: "Annoncées"},
          cameras: figureCell("~100", {
            time: "../2027",
            status: "planned",
            measure: "change",
            id: "steps-plan"
          })
        }
      ]
    )
  }
];
