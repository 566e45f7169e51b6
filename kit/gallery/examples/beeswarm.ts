import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const district = textColumn("district", {en: "District", fr: "Quartier"});
const cameras = quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"});

/** Made-up counts that crowd at the low end, as such counts do. */
const counts = Array.from({length: 64}, (_, index) => Math.round(4 + ((index * 37) % 64) ** 1.5 / 5.3));

export const beeswarmExamples: readonly Example[] = [
  {
    id: "beeswarm",
    shows: {
      en: "Every value as a dot, packed where they are close",
      fr: "Chaque valeur en point, côte à côte où elles se serrent"
    },
    spec: {
      version: 1,
      form: "beeswarm",
      x: "cameras",
      label: "district",
      highlight: ["District 12", "District 45"],
      title: {
        en: "More than half of the districts have fewer than 40 cameras",
        fr: "Plus de la moitié des quartiers ont moins de 40 caméras"
      },
      subtitle: {
        en: "Cameras by district of a made-up town, one dot a district",
        fr: "Caméras par quartier d’une ville inventée, un point par quartier"
      }
    },
    data: exampleData(
      [district, cameras],
      counts.map((count, index) => ({
        district: {en: `District ${index + 1}`, fr: `Quartier ${index + 1}`},
        cameras: figureCell(String(count), {time: "2024"})
      }))
    )
  },
  {
    id: "beeswarm-kinds",
    shows: {
      en: "A few values, some only about there, some only within limits",
      fr: "Quelques valeurs, certaines approximatives, d’autres entre des limites"
    },
    spec: {
      version: 1,
      form: "beeswarm",
      x: "cameras",
      label: "district",
      title: {
        en: "What the districts say of their cameras",
        fr: "Ce que les quartiers disent de leurs caméras"
      },
      subtitle: {
        en: "Cameras in the districts of a made-up town, 2024",
        fr: "Caméras dans les quartiers d’une ville inventée, 2024"
      }
    },
    data: exampleData(
      [district, cameras],
      (
        [
          [{en: "Centre", fr: "Centre"}, "118", "reported"],
          [{en: "Harbour", fr: "Port"}, "109", "reported"],
          [{en: "Old town", fr: "Vieille ville"}, "44", "reported"],
          [{en: "North", fr: "Nord"}, "~45", "reported"],
          [{en: "South", fr: "Sud"}, "46", "reported"],
          [{en: "West", fr: "Ouest"}, "80", "planned"],
          [{en: "East", fr: "Est"}, "60..75", "reported"],
          [{en: "Hills", fr: "Collines"}, ">90", "reported"],
          [{en: "Meadows", fr: "Prés"}, "30", "withdrawn"]
        ] as const
      ).map(([name, count, status], index) => ({
        district: name,
        cameras: figureCell(count, {time: "2024", status, id: `beeswarm-${index + 1}`})
      }))
    )
  }
];
