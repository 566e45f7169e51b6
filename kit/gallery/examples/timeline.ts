import type {Cell} from "../../src/dataset/cell.ts";
import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn, textColumn, timeColumn} from "../example-data.ts";

type Event = [time: string, en: string, fr: string, cameras?: Cell];

const events: Event[] = [
  [
    "2014-03-12",
    "The town council votes for the first cameras",
    "Le conseil municipal vote les premières caméras"
  ],
  [
    "2014-09",
    "The first cameras are put up",
    "Les premières caméras sont installées",
    figureCell("21", {time: "2014-09", id: "timeline-first"})
  ],
  ["2016", "The control room moves to the town hall", "Le centre de supervision s’installe à la mairie"],
  ["2017-05/2018-11", "Works in the old town", "Travaux dans la vieille ville"],
  [
    "[2019-06..2020-03]",
    "The software for searching images is bought",
    "Le logiciel de recherche d’images est acheté"
  ],
  [
    "2020-10-05",
    "An association asks for the contract and gets no answer",
    "Une association demande le contrat et n’obtient pas de réponse"
  ],
  ["2021~", "The cameras at the station are handed over", "Les caméras de la gare sont reprises"],
  ["2022-02/..", "The recordings are kept for ten days", "Les images sont gardées dix jours"],
  [
    "../2025-12",
    "More cameras",
    "Des caméras en plus",
    figureCell("100", {time: "../2025-12", status: "planned", id: "timeline-more"})
  ],
  ["unknown", "Training of the operators", "Formation des opérateurs"]
];

export const timelineExamples: readonly Example[] = [
  {
    id: "timeline",
    shows: {
      en: "Events with dates of every kind: a day, a year, a span, one of several months, about, since, by, and none",
      fr: "Des événements à dates de toute sorte : un jour, un an, une durée, un mois parmi d’autres, vers, depuis, d’ici à, et sans date"
    },
    spec: {
      version: 1,
      form: "timeline",
      time: "time",
      event: "event",
      value: "cameras",
      title: {
        en: "First {{timeline-first unit}}, then {{timeline-more}} more planned",
        fr: "D’abord {{timeline-first unit}}, puis {{timeline-more}} de plus en projet"
      },
      subtitle: {
        en: "Events around the cameras of a made-up town",
        fr: "Événements autour des caméras d’une ville inventée"
      }
    },
    data: exampleData(
      [
        timeColumn("time"),
        textColumn("event", {en: "Event", fr: "Événement"}),
        quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"})
      ],
      events.map(([time, en, fr, cameras]) => ({time, event: {en, fr}, cameras: cameras ?? null}))
    )
  },
  {
    id: "timeline-series",
    shows: {
      en: "Who did what and when, without numbers",
      fr: "Qui a fait quoi et quand, sans nombres"
    },
    spec: {
      version: 1,
      form: "timeline",
      time: "time",
      event: "event",
      series: "who",
      title: {en: "Two questions, one answer", fr: "Deux questions, une réponse"},
      subtitle: {en: "A made-up correspondence", fr: "Une correspondance inventée"}
    },
    data: exampleData(
      [
        timeColumn("time"),
        textColumn("event", {en: "Event", fr: "Événement"}),
        textColumn("who", {en: "Who", fr: "Qui"})
      ],
      [
        {
          time: "2024-01-15",
          who: {en: "Reporters", fr: "Journalistes"},
          event: {
            en: "Reporters ask for the list of cameras",
            fr: "Des journalistes demandent la liste des caméras"
          }
        },
        {
          time: "2024-02-14",
          who: {en: "Town", fr: "Ville"},
          event: {
            en: "The town refuses, for reasons of safety",
            fr: "La ville refuse, pour des raisons de sécurité"
          }
        },
        {
          time: "2024-03-04",
          who: {en: "Reporters", fr: "Journalistes"},
          event: {
            en: "They turn to the commission for access to documents",
            fr: "Ils saisissent la commission d’accès aux documents"
          }
        },
        {
          time: "2024-06",
          who: {en: "Commission", fr: "Commission"},
          event: {
            en: "It finds that the list can be handed over",
            fr: "Elle estime que la liste peut être communiquée"
          }
        },
        {
          time: "2024-06-28",
          who: {en: "Town", fr: "Ville"},
          event: {en: "The town sends the list", fr: "La ville envoie la liste"}
        }
      ]
    )
  }
];
