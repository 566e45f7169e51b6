import type {Localized} from "../../src/quantity/localized.ts";
import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn, timeColumn} from "../example-data.ts";

const districts: [name: Localized, id: string, counts: readonly string[]][] = [
  [{en: "Centre", fr: "Centre"}, "centre", ["48", "61", "77", "96", "118"]],
  [{en: "Harbour", fr: "Port"}, "harbour", ["12", "12", "31", "~40", "52"]],
  [{en: "Old town", fr: "Vieille ville"}, "old-town", ["20", "", "35", "36..45", "44"]],
  [{en: "North", fr: "Nord"}, "north", ["4", "4", "6", ">10", "23"]]
];
const years = ["2016", "2018", "2020", "2022", "2024"];

const changes: [name: Localized, id: string, changes: readonly string[]][] = [
  [{en: "Centre", fr: "Centre"}, "centre", ["13", "16", "-4", "22"]],
  [{en: "Harbour", fr: "Port"}, "harbour", ["0", "19", "-9", "12"]],
  [{en: "Old town", fr: "Vieille ville"}, "old-town", ["-11", "6", "3", "-2"]],
  [{en: "North", fr: "Nord"}, "north", ["0", "2", "-1", "13"]]
];

const district = textColumn("district", {en: "District", fr: "Quartier"});

export const heatExamples: readonly Example[] = [
  {
    id: "heat",
    shows: {
      en: "Many values by two things, with gaps and values that are not exactly known",
      fr: "De nombreuses valeurs selon deux critères, avec des lacunes et des valeurs incertaines"
    },
    spec: {
      version: 1,
      form: "heat",
      x: "time",
      y: "district",
      value: "cameras",
      title: {
        en: "Every district has more cameras, the centre most",
        fr: "Plus de caméras partout, surtout au centre"
      },
      subtitle: {en: "Cameras in use in a made-up town", fr: "Caméras en activité dans une ville inventée"}
    },
    data: exampleData(
      [timeColumn("time"), district, quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"})],
      [
        ...districts.flatMap(([name, id, counts]) =>
          counts.map((count, index) => {
            const time = years[index] as string;
            const cameras = count === "" ? null : figureCell(count, {time, id: `heat-${id}-${time}`});
            return {time, district: name, cameras};
          })
        ),
        {
          time: "../2027",
          district: {en: "Centre", fr: "Centre"},
          cameras: figureCell("150", {time: "../2027", status: "planned", id: "heat-centre-plan"})
        },
        {
          time: "../2027",
          district: {en: "Harbour", fr: "Port"},
          cameras: figureCell("90", {time: "../2027", status: "withdrawn", id: "heat-harbour-withdrawn"})
        },
        {
          time: "../2027",
          district: {en: "Old town", fr: "Vieille ville"},
          cameras: figureCell("60", {time: "../2027", status: "target", id: "heat-old-town-target"})
        }
      ]
    )
  },
  {
    id: "heat-diverging",
    shows: {
      en: "Changes, shaded both ways from no change",
      fr: "Des variations, teintées de part et d’autre de zéro"
    },
    spec: {
      version: 1,
      form: "heat",
      x: "time",
      y: "district",
      value: "change",
      center: 0,
      title: {
        en: "In 2022 cameras were taken down in three of four districts",
        fr: "En 2022, des caméras retirées dans trois quartiers sur quatre"
      },
      subtitle: {
        en: "Cameras added or taken down in a made-up town, by year",
        fr: "Caméras ajoutées ou retirées dans une ville inventée, par année"
      }
    },
    data: exampleData(
      [timeColumn("time"), district, quantityColumn("change", "camera", {en: "Change", fr: "Variation"})],
      changes.flatMap(([name, id, list]) =>
        list.map((change, index) => {
          const time = years[index + 1] as string;
          return {
            time,
            district: name,
            change: figureCell(change, {time, measure: "change", id: `heat-change-${id}-${time}`})
          };
        })
      )
    )
  }
];
