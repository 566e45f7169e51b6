import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const town = textColumn("district", {en: "District", fr: "Quartier"});
const inUse = quantityColumn("cameras", "camera", {en: "In use", fr: "En activité"});
const aim = quantityColumn("aim", "camera", {en: "Target", fr: "Objectif"});
const subtitle = {
  en: "Cameras in use in 2025 in a made-up town, and the target for that year",
  fr: "Caméras en activité en 2025 dans une ville inventée, et objectif pour cette année"
};
const at = (notation: string, id: string) => figureCell(notation, {time: "2025", id});
const target = (notation: string, id: string) => figureCell(notation, {time: "2025", status: "target", id});

export const bulletExamples: readonly Example[] = [
  {
    id: "bullet",
    shows: {
      en: "What is so against what was aimed at, before bands that say what is much and what is little",
      fr: "Ce qui est face à ce qui était visé, devant des bandes qui disent le peu et le beaucoup"
    },
    spec: {
      version: 1,
      form: "bullet",
      y: "district",
      value: "answered",
      target: "aim",
      bands: ["poor", "fair", "good"],
      sort: "descending",
      title: {en: "Only the north bank reaches its target", fr: "Seule la rive nord atteint son objectif"},
      subtitle: {
        en: "Letters answered within a month in a made-up town, 2025",
        fr: "Courriers auxquels une ville inventée a répondu en un mois, 2025"
      }
    },
    data: exampleData(
      [
        town,
        quantityColumn("answered", "%", {en: "Answered", fr: "Répondus"}),
        quantityColumn("aim", "%", {en: "Target", fr: "Objectif"}),
        quantityColumn("poor", "%", {en: "poor, to 50%", fr: "faible, jusqu’à 50 %"}),
        quantityColumn("fair", "%", {en: "fair, to 75%", fr: "moyen, jusqu’à 75 %"}),
        quantityColumn("good", "%", {en: "good", fr: "bon"})
      ],
      (
        [
          [{en: "North bank", fr: "Rive nord"}, "86"],
          [{en: "South bank", fr: "Rive sud"}, "61"],
          [{en: "Old town", fr: "Vieille ville"}, "43"]
        ] as const
      ).map(([district, answered]) => ({
        district,
        answered: figureCell(answered, {unit: "%", time: "2025"}),
        aim: figureCell("80", {unit: "%", time: "2025", status: "target"}),
        poor: 50,
        fair: 75,
        good: 100
      }))
    )
  },
  {
    id: "bullet-kinds",
    shows: {
      en: "Values and targets that are not exactly known: whether one is reached is only said where it is certain",
      fr: "Des valeurs et des objectifs mal connus : on ne dit atteint que ce qui l’est à coup sûr"
    },
    spec: {
      version: 1,
      form: "bullet",
      y: "district",
      value: "cameras",
      target: "aim",
      title: {
        en: "Two districts of five have certainly reached their targets",
        fr: "Deux quartiers sur cinq ont atteint leur objectif à coup sûr"
      },
      subtitle
    },
    data: exampleData(
      [town, inUse, aim],
      [
        {
          district: {en: "North bank", fr: "Rive nord"},
          cameras: at("120", "bullet-north"),
          aim: target("100", "aim-north")
        },
        {
          district: {en: "South bank", fr: "Rive sud"},
          cameras: at("80..110", "bullet-south"),
          aim: target("~120", "aim-south")
        },
        {
          district: {en: "Old town", fr: "Vieille ville"},
          cameras: at(">180", "bullet-old"),
          aim: target("150", "aim-old")
        },
        {
          district: {en: "Harbour", fr: "Port"},
          cameras: at("~60", "bullet-harbour"),
          aim: target("90..100", "aim-harbour")
        },
        {district: {en: "Hills", fr: "Collines"}, cameras: null, aim: target("40", "aim-hills")}
      ]
    )
  }
];
