import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const camera = quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"});
const subtitle = {
  en: "Towns by their number of cameras, in a made-up county",
  fr: "Villes par nombre de caméras, dans un département inventé"
};
const counts = [
  12, 18, 25, 31, 33, 36, 40, 42, 45, 47, 48, 52, 55, 58, 61, 63, 66, 72, 74, 79, 83, 88, 95, 104, 118, 121,
  137, 150, 171, 204
];

export const histogramExamples: readonly Example[] = [
  {
    id: "histogram",
    shows: {
      en: "How values spread: how many lie in each of a row of equal spans",
      fr: "Comment les valeurs se répartissent, par tranches égales"
    },
    spec: {
      version: 1,
      form: "histogram",
      x: "cameras",
      title: {en: "Most towns have fewer than a hundred", fr: "La plupart des villes en ont moins de cent"},
      subtitle
    },
    data: exampleData(
      [camera],
      counts.map(count => ({cameras: figureCell(String(count), {time: "2025"})}))
    )
  },
  {
    id: "histogram-kinds",
    shows: {
      en: "What is known only in part stands under the axis, over all that it may be, and in no bar",
      fr: "Ce qui n’est connu qu’en partie figure sous l’axe, sur tout ce que ce peut être, et dans aucune barre"
    },
    spec: {
      version: 1,
      form: "histogram",
      x: "cameras",
      y: "town",
      step: 25,
      title: {
        en: "Not every town gives an exact number",
        fr: "Toutes les villes ne donnent pas un nombre exact"
      },
      subtitle
    },
    data: exampleData(
      [textColumn("town", {en: "Town", fr: "Ville"}), camera],
      [
        ...counts
          .filter((_, index) => index % 2 === 0)
          .map((count, index) => ({
            town: `Town ${index + 1}`,
            cameras: figureCell(String(count), {time: "2025"})
          })),
        {town: "Ambreville", cameras: figureCell("~60", {time: "2025", id: "spread-about"})},
        {town: "Boisclair", cameras: figureCell(">100", {time: "2025", id: "spread-open"})},
        {town: "Cendremont", cameras: figureCell("40..90", {time: "2025", id: "spread-range"})},
        {town: "Dourne", cameras: figureCell("160", {time: "2025", status: "planned", id: "spread-plan"})}
      ]
    )
  }
];
