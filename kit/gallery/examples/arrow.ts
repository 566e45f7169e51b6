import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const service = textColumn("service", {en: "Service", fr: "Service"});

export const arrowExamples: readonly Example[] = [
  {
    id: "arrow",
    shows: {
      en: "The change of each row, up or down",
      fr: "La variation de chaque ligne, à la hausse ou à la baisse"
    },
    spec: {
      version: 1,
      form: "arrow",
      from: "before",
      to: "after",
      y: "service",
      title: {
        en: "More officers watch screens, fewer walk the streets",
        fr: "Plus d’agents devant les écrans, moins dans les rues"
      },
      subtitle: {en: "Officers of a made-up town", fr: "Agents d’une ville inventée"}
    },
    data: exampleData(
      [
        service,
        quantityColumn("before", "officer", {en: "2018", fr: "2018"}),
        quantityColumn("after", "officer", {en: "2024", fr: "2024"})
      ],
      (
        [
          [{en: "Control room", fr: "Centre de contrôle"}, "control", "18", "46"],
          [{en: "Foot patrols", fr: "Patrouilles à pied"}, "foot", "74", "51"],
          [{en: "Traffic", fr: "Circulation"}, "traffic", "33", "30"],
          [{en: "Front desk", fr: "Accueil"}, "desk", "9", "12"]
        ] as const
      ).map(([name, id, before, after]) => ({
        service: name,
        before: figureCell(before, {unit: "officer", time: "2018", id: `arrow-${id}-2018`}),
        after: figureCell(after, {unit: "officer", time: "2024", id: `arrow-${id}-2024`})
      }))
    )
  },
  {
    id: "arrow-kinds",
    shows: {
      en: "Changes to values that are open, planned or only about so high",
      fr: "Des variations vers des valeurs ouvertes, en projet ou approximatives"
    },
    spec: {
      version: 1,
      form: "arrow",
      from: "before",
      to: "after",
      y: "service",
      title: {
        en: "What is known of the change, and what is planned",
        fr: "Ce que l’on sait des variations, et ce qui est prévu"
      },
      subtitle: {
        en: "Officers of a made-up town, 2024 and after",
        fr: "Agents d’une ville inventée, en 2024 et après"
      },
      noted: ["time"]
    },
    data: exampleData(
      [
        service,
        quantityColumn("before", "officer", {en: "Before", fr: "Avant"}),
        quantityColumn("after", "officer", {en: "After", fr: "Après"})
      ],
      [
        {
          service: {en: "Control room", fr: "Centre de contrôle"},
          before: figureCell("46", {unit: "officer", time: "2024"}),
          after: figureCell("80", {unit: "officer", time: "../2027", status: "planned"})
        },
        {
          service: {en: "Foot patrols", fr: "Patrouilles à pied"},
          before: figureCell("~50", {unit: "officer", time: "2024"}),
          after: figureCell("40..45", {unit: "officer", time: "2025"})
        },
        {
          service: {en: "Traffic", fr: "Circulation"},
          before: figureCell("30", {unit: "officer", time: "2024"}),
          after: figureCell(">35", {unit: "officer", time: "2025"})
        },
        {
          service: {en: "Front desk", fr: "Accueil"},
          before: figureCell("22", {unit: "officer", time: "2024"}),
          after: figureCell("10", {unit: "officer", time: "../2027", status: "withdrawn"})
        }
      ]
    )
  }
];
