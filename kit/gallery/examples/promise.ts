import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn} from "../example-data.ts";

const label = textColumn("what", {en: "Promise", fr: "Promesse"});
const columns = [
  label,
  quantityColumn("promised", "camera", {en: "Promised", fr: "Promis"}),
  quantityColumn("outcome", "camera", {en: "Known", fr: "Connu"})
];

export const promiseExamples: readonly Example[] = [
  {
    id: "promise",
    shows: {
      en: "What was promised and by when, against what is known after the deadline, or not",
      fr: "Ce qui était promis et pour quand, face à ce qu’on sait après l’échéance, ou non"
    },
    spec: {
      version: 1,
      form: "promise",
      label: "what",
      promised: "promised",
      outcome: "outcome",
      title: {
        en: "Of {{promise-cameras unit}}, {{promise-cameras-now}} were there after the deadline",
        fr: "Sur {{promise-cameras unit}}, {{promise-cameras-now}} étaient là après l’échéance"
      },
      subtitle: {
        en: "Promises of a made-up town, and what is known of them",
        fr: "Promesses d’une ville inventée, et ce qu’on en sait"
      }
    },
    data: exampleData(columns, [
      {
        what: {en: "Cameras in use", fr: "Caméras en activité"},
        promised: figureCell("545", {time: "../2023", status: "planned", id: "promise-cameras"}),
        outcome: figureCell("455", {time: "2024-01", id: "promise-cameras-now"})
      },
      {
        what: {en: "Cameras at schools", fr: "Caméras près des écoles"},
        promised: figureCell("120", {time: "../2024", status: "pledged", id: "promise-schools"}),
        outcome: null
      }
    ])
  },
  {
    id: "promise-kinds",
    shows: {
      en: "Promises of every kind: at least, about, a target, one that was withdrawn, and an outcome from before the deadline",
      fr: "Des promesses de toute nature : au moins, environ, un objectif, une retirée, et un résultat d’avant l’échéance"
    },
    spec: {
      version: 1,
      form: "promise",
      label: "what",
      promised: "promised",
      outcome: "outcome",
      title: {
        en: "One promise of four is known to be kept",
        fr: "Sur quatre promesses, une seule est tenue à coup sûr"
      },
      subtitle: {
        en: "Cameras promised in a made-up town, and what is known of them",
        fr: "Caméras promises dans une ville inventée, et ce qu’on en sait"
      }
    },
    data: exampleData(columns, [
      {
        what: {en: "At crossings", fr: "Aux carrefours"},
        promised: figureCell(">=60", {time: "../2024", status: "pledged", id: "promise-crossings"}),
        outcome: figureCell("72", {time: "2024-12", id: "promise-crossings-now"})
      },
      {
        what: {en: "In the old town", fr: "Dans la vieille ville"},
        promised: figureCell("~150", {time: "../2025", status: "planned", id: "promise-old-town"}),
        outcome: figureCell("90..110", {time: "2023-06", id: "promise-old-town-now"})
      },
      {
        what: {en: "On buses and trams", fr: "Dans les bus et les tramways"},
        promised: figureCell("200", {time: "2022", status: "target", id: "promise-buses"}),
        outcome: figureCell(">140", {time: "2023", id: "promise-buses-now"})
      },
      {
        what: {en: "In parks", fr: "Dans les parcs"},
        promised: figureCell("40", {time: "../2022", status: "withdrawn", id: "promise-parks"}),
        outcome: null
      }
    ])
  }
];
