import type {Localized} from "../../src/quantity/localized.ts";
import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn, timeColumn} from "../example-data.ts";

const town = textColumn("town", {en: "Town", fr: "Ville"});
const cameras = quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"});

const kinds: [what: Localized, value: string, given?: Parameters<typeof figureCell>[1]][] = [
  [{en: "Ash", fr: "Aulnoy"}, "412", {id: "dot-ash"}],
  [{en: "Birch", fr: "Bouleau"}, "~300", {id: "dot-birch"}],
  [{en: "Cedar", fr: "Cèdre"}, ">250", {id: "dot-cedar"}],
  [{en: "Elm", fr: "Orme"}, "180..240", {id: "dot-elm"}],
  [{en: "Fir", fr: "Sapin"}, "<=120", {id: "dot-fir"}],
  [{en: "Hazel", fr: "Noisetier"}, "380", {id: "dot-hazel", status: "planned"}],
  [{en: "Holly", fr: "Houx"}, "350", {id: "dot-holly", status: "target"}],
  [{en: "Larch", fr: "Mélèze"}, "220", {id: "dot-larch", status: "withdrawn"}]
];

export const dotExamples: readonly Example[] = [
  {
    id: "dot",
    shows: {
      en: "Two series on one line a label, in the order of their values",
      fr: "Deux séries sur une ligne par libellé, dans l’ordre de leurs valeurs"
    },
    spec: {
      version: 1,
      form: "dot",
      x: "cameras",
      y: "town",
      series: "year",
      colors: {"2018": "grey", "2024": "blue"},
      sort: "descending",
      title: {en: "Maple has almost three times as many", fr: "Érable en a presque trois fois plus"},
      subtitle: {en: "Cameras in use in made-up towns", fr: "Caméras en activité dans des villes inventées"}
    },
    data: exampleData(
      [town, timeColumn("year"), cameras],
      (
        [
          [{en: "Oak", fr: "Chêne"}, "2024", "410"],
          [{en: "Oak", fr: "Chêne"}, "2018", "350"],
          [{en: "Maple", fr: "Érable"}, "2024", "265"],
          [{en: "Maple", fr: "Érable"}, "2018", "90"],
          [{en: "Rowan", fr: "Sorbier"}, "2024", "182"],
          [{en: "Rowan", fr: "Sorbier"}, "2018", "174"],
          [{en: "Willow", fr: "Saule"}, "2024", "64"],
          [{en: "Willow", fr: "Saule"}, "2018", "121"]
        ] as const
      ).map(([name, year, count]) => ({
        town: name,
        year,
        cameras: figureCell(count, {time: year, id: `dot-${name.en.toLowerCase()}-${year}`})
      }))
    )
  },
  {
    id: "dot-kinds",
    shows: {en: "Every kind of value as a dot", fr: "Chaque sorte de valeur en point"},
    spec: {
      version: 1,
      form: "dot",
      x: "cameras",
      y: "town",
      title: {en: "What eight towns say of their cameras", fr: "Ce que huit villes disent de leurs caméras"},
      subtitle: {en: "Cameras in made-up towns, 2024", fr: "Caméras dans des villes inventées, 2024"}
    },
    data: exampleData(
      [town, cameras],
      kinds.map(([name, value, given]) => ({
        town: name,
        cameras: figureCell(value, {time: "2024", ...given})
      }))
    )
  }
];
