import type {Example} from "../example.ts";
import {changeData, districtData, opinionData, townData} from "./bar-data.ts";

const subtitle = {en: "Cameras in use in a made-up town", fr: "Caméras en activité dans une ville inventée"};
const series = {version: 1, form: "bar", x: "cameras", y: "time", series: "district", subtitle} as const;
const opinions = {en: "Answers to a made-up survey", fr: "Réponses à un sondage inventé"};

const opinionColors = {
  "Strongly against": "vermilion",
  Against: "ochre",
  Neither: "grey",
  "In favour": "teal",
  "Strongly in favour": "blue"
} as const;

export const barExamples: readonly Example[] = [
  {
    id: "bar",
    shows: {
      en: "Values in order, the one that matters in colour; a plan follows the facts",
      fr: "Des valeurs rangées, celle qui compte en couleur ; un projet vient après les faits"
    },
    spec: {
      version: 1,
      form: "bar",
      x: "cameras",
      y: "town",
      sort: "descending",
      highlight: ["Espérac"],
      title: {en: "Espérac has {{town-esperac}} cameras", fr: "Espérac a {{town-esperac}} caméras"},
      subtitle: {en: "Cameras in use in made-up towns", fr: "Caméras en activité dans des villes inventées"}
    },
    data: townData()
  },
  {
    id: "bar-grouped",
    shows: {
      en: "Series one under another, named at their first bars",
      fr: "Des séries l’une sous l’autre, nommées sur leurs premières barres"
    },
    spec: {
      ...series,
      layout: "grouped",
      title: {en: "More cameras in every district", fr: "Plus de caméras dans chaque quartier"}
    },
    data: districtData({isUncertain: true, prefix: "bar-grouped"})
  },
  {
    id: "bar-stacked",
    shows: {
      en: "Parts and their sum, lying, for labels that need room",
      fr: "Des parties et leur somme, couchées, quand les noms prennent de la place"
    },
    spec: {
      ...series,
      layout: "stacked",
      title: {
        en: "In the old town, {{bar-stacked-centre-2022 unit}}",
        fr: "Dans la vieille ville, {{bar-stacked-centre-2022 unit}}"
      }
    },
    data: districtData({isUncertain: true, prefix: "bar-stacked"})
  },
  {
    id: "bar-share",
    shows: {
      en: "Every bar a whole of 100 %",
      fr: "Chaque barre un tout de 100\u00a0%"
    },
    spec: {
      ...series,
      layout: "share",
      title: {en: "The old town’s share shrinks", fr: "La part de la vieille ville diminue"}
    },
    data: districtData({prefix: "bar-share"})
  },
  {
    id: "bar-diverging",
    shows: {
      en: "Answers on both sides of a neutral middle",
      fr: "Des réponses de part et d’autre d’un milieu neutre"
    },
    spec: {
      version: 1,
      form: "bar",
      x: "share",
      y: "question",
      series: "answer",
      layout: "diverging",
      colors: opinionColors,
      title: {
        en: "Yes to cameras at schools, no to face recognition",
        fr: "Oui aux caméras aux écoles, non à la reconnaissance des visages"
      },
      subtitle: opinions
    },
    data: opinionData()
  },
  {
    id: "bar-diverging-zero",
    shows: {
      en: "Losses to the left of zero, gains to the right",
      fr: "Les pertes à gauche de zéro, les gains à droite"
    },
    spec: {
      version: 1,
      form: "bar",
      x: "posts",
      y: "service",
      series: "kind",
      layout: "diverging",
      sort: "descending",
      title: {
        en: "The parks lost more posts than they gained",
        fr: "Les parcs ont perdu plus de postes qu’ils n’en ont gagné"
      },
      subtitle: {en: "Posts in a made-up town, 2025", fr: "Postes dans une ville inventée, 2025"}
    },
    data: changeData()
  },
  {
    id: "bar-split",
    shows: {
      en: "A panel a series beside shared labels: every bar starts at its own zero",
      fr: "Un volet par série à côté des mêmes noms : chaque barre part de son propre zéro"
    },
    spec: {
      version: 1,
      form: "bar",
      x: "share",
      y: "question",
      series: "answer",
      layout: "split",
      colors: opinionColors,
      title: {
        en: "Most object to software that recognises faces",
        fr: "La plupart sont contre un logiciel qui reconnaît les visages"
      },
      subtitle: opinions
    },
    data: opinionData()
  }
];
