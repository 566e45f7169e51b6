import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const columns = [
  textColumn("district", {en: "District", fr: "Quartier"}),
  quantityColumn("software", "camera", {en: "With the software", fr: "Avec le logiciel"}),
  quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"})
];
const subtitle = {
  en: "Cameras in use in a made-up town, 2022",
  fr: "Caméras en activité dans une ville inventée, 2022"
};
const of2022 = (notation: string, id: string) => figureCell(notation, {time: "2022", id});

export const unitExamples: readonly Example[] = [
  {
    id: "unit",
    shows: {
      en: "One mark a thing: a part counted out of its whole",
      fr: "Une marque par chose : une partie comptée dans son tout"
    },
    spec: {
      version: 1,
      form: "unit",
      whole: "cameras",
      part: "software",
      title: {
        en: "{{unit-part}} of {{unit-whole unit}} run the software",
        fr: "{{unit-part}} caméras sur {{unit-whole}} ont le logiciel"
      },
      subtitle
    },
    data: exampleData(columns, [
      {
        district: {en: "North bank", fr: "Rive nord"},
        software: of2022("30", "unit-part"),
        cameras: of2022("120", "unit-whole")
      }
    ])
  },
  {
    id: "unit-tens",
    shows: {
      en: "One mark for ten, a block a row; what only may belong is paler, and a chevron says that there are more",
      fr: "Une marque pour dix, un bloc par ligne ; le possible est plus pâle, et un chevron dit qu’il y en a plus"
    },
    spec: {
      version: 1,
      form: "unit",
      whole: "cameras",
      part: "software",
      y: "district",
      per: 10,
      title: {
        en: "South bank: {{tens-south}} of {{tens-south-all unit}} run the software",
        fr: "Rive sud : {{tens-south}} caméras sur {{tens-south-all}} ont le logiciel"
      },
      subtitle
    },
    data: exampleData(columns, [
      {
        district: {en: "South bank", fr: "Rive sud"},
        software: of2022("180", "tens-south"),
        cameras: of2022("640", "tens-south-all")
      },
      {
        district: {en: "Old town", fr: "Vieille ville"},
        software: of2022("150..240", "tens-old"),
        cameras: of2022(">900", "tens-old-all")
      },
      {
        district: {en: "Harbour", fr: "Port"},
        software: of2022("4", "tens-harbour"),
        cameras: of2022("87", "tens-harbour-all")
      }
    ])
  }
];
