import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const subtitle = {
  en: "Cameras in use in a made-up town, 2022",
  fr: "Caméras en activité dans une ville inventée, 2022"
};
const inUse = (name: string, label: {en: string; fr: string}) => quantityColumn(name, "camera", label);
const of2022 = (notation: string, id: string) => figureCell(notation, {time: "2022", id});

export const waffleExamples: readonly Example[] = [
  {
    id: "waffle",
    shows: {
      en: "The parts of a whole, counted out in hundredths",
      fr: "Les parties d’un tout, comptées en centièmes"
    },
    spec: {
      version: 1,
      form: "waffle",
      part: "cameras",
      y: "district",
      title: {
        en: "{{waffle-old}} of the cameras are in the old town",
        fr: "{{waffle-old}} des caméras sont dans la vieille ville"
      },
      subtitle
    },
    data: exampleData(
      [
        textColumn("district", {en: "District", fr: "Quartier"}),
        inUse("cameras", {en: "Cameras", fr: "Caméras"})
      ],
      [
        {district: {en: "Old town", fr: "Vieille ville"}, cameras: of2022("190", "waffle-old")},
        {district: {en: "South bank", fr: "Rive sud"}, cameras: of2022("140", "waffle-south")},
        {district: {en: "North bank", fr: "Rive nord"}, cameras: of2022("120..130", "waffle-north")}
      ]
    )
  },
  {
    id: "waffle-kinds",
    shows: {
      en: "Shares that are exact, about, between two limits, and of a whole without a limit",
      fr: "Des parts exactes, approximatives, entre deux limites, et d’un tout sans limite"
    },
    spec: {
      version: 1,
      form: "waffle",
      part: "software",
      whole: "cameras",
      y: "district",
      title: {en: "How many run the software?", fr: "Combien ont le logiciel ?"},
      subtitle
    },
    data: exampleData(
      [
        textColumn("district", {en: "District", fr: "Quartier"}),
        inUse("software", {en: "With the software", fr: "Avec le logiciel"}),
        inUse("cameras", {en: "Cameras", fr: "Caméras"})
      ],
      [
        {
          district: {en: "North bank", fr: "Rive nord"},
          software: of2022("30", "soft-north"),
          cameras: of2022("120", "all-north")
        },
        {
          district: {en: "South bank", fr: "Rive sud"},
          software: of2022("~60", "soft-south"),
          cameras: of2022("140", "all-south")
        },
        {
          district: {en: "Old town", fr: "Vieille ville"},
          software: of2022("20..45", "soft-old"),
          cameras: of2022("190", "all-old")
        },
        {
          district: {en: "Harbour", fr: "Port"},
          software: of2022("25", "soft-harbour"),
          cameras: of2022(">100", "all-harbour")
        }
      ]
    )
  }
];
