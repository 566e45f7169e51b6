import type {EvidenceCard, FigureCard, PublishedLedger} from "../../src/ledger/card.ts";
import type {PageContext} from "../../src/page/context.ts";
import {parseQuantity} from "../../src/quantity/notation.ts";
import {toQuantityJson} from "../../src/quantity/quantity.ts";

function evidence(exact: string, more: Partial<EvidenceCard> = {}): EvidenceCard {
  return {source: "fiche", exact, supports: ["value"], state: "quoted", ...more};
}

function figure(id: string, [value, unit]: [string, string], more: Partial<FigureCard> = {}): FigureCard {
  return {
    type: "figure",
    id,
    indicator: "cameras",
    label: {en: "Cameras in use", fr: "Caméras en activité"},
    quantity: toQuantityJson(parseQuantity(value, unit)),
    measure: "level",
    status: "reported",
    base: {where: "city"},
    rank: "normal",
    time: "unknown",
    hedged: false,
    evidence: [],
    state: "quoted",
    ...more
  };
}

const camera = {
  words: {en: {one: "camera", other: "cameras"}, fr: {one: "caméra", other: "caméras"}}
};
const euro = {
  words: {en: {one: "euro", other: "euros", symbol: "€"}, fr: {one: "euro", other: "euros", symbol: "€"}},
  currency: "EUR"
};
const licence = {
  words: {en: {one: "licence", other: "licences"}, fr: {one: "licence", other: "licences"}}
};

/** A small ledger with one figure of each kind that pages treat differently. */
export const ledger: PublishedLedger = {
  sources: {
    fiche: {
      id: "fiche",
      title: "Toulouse",
      publisher: "Technopolice",
      published: "unknown",
      url: "https://technopolice.example/toulouse",
      language: "fr",
      kind: "wiki-page",
      position: "campaigns"
    },
    article: {
      id: "article",
      title: "Le pouvoir des caméras",
      publisher: "La Dépêche",
      published: "2019-01",
      language: "fr",
      kind: "article",
      position: "reports"
    }
  },
  indicators: {},
  figures: {
    "cameras-2017": figure("cameras-2017", ["350", "camera"], {
      time: "2017",
      evidence: [
        evidence("30 caméras sur les 350 en activité", {
          marks: [[19, 22]],
          translation: {en: "30 cameras of the 350 in use"},
          state: "verified",
          checked: "2026-11-01"
        })
      ],
      state: "verified"
    }),
    "cameras-latest": figure("cameras-latest", [">400", "camera"], {
      time: "[2019-01..2022-12]",
      timeBecause: {
        en: "It speaks of cameras to be added {{cameras-added}}.",
        fr: "Des caméras {{cameras-added}}."
      },
      evidence: [evidence("plus de 400 caméras", {citing: "article"})]
    }),
    "cameras-added": figure("cameras-added", ["100", "camera"], {
      measure: "change",
      status: "planned",
      time: "../2023",
      saidBy: {en: "the mayor", fr: "le maire"},
      evidence: [evidence("prévoit d’en ajouter 100")]
    }),
    growth: figure("growth", ["0.0857", "1"], {
      label: {en: "Share of cameras", fr: "Part des caméras"},
      quantity: {low: "3/35", lowOpen: false, high: "3/35", highOpen: false, about: false, unit: "1"},
      derived: {
        formula: "equipped / cameras-2017",
        inputs: ["equipped", "cameras-2017"],
        constants: [],
        assuming: {en: "The two counts are of one city.", fr: "Les deux comptes sont d’une même ville."}
      }
    }),
    equipped: figure("equipped", ["~30", "camera"], {evidence: [evidence("une trentaine de caméras")]}),
    cost: figure("cost", ["39457.98", "EUR"], {
      base: {tax: "excluded"},
      evidence: [evidence("39 457,98 euros HT")]
    }),
    "cost-each": figure("cost-each", ["1500", "EUR/licence"])
  },
  events: {
    test: {
      type: "event",
      id: "test",
      text: {en: "The city tests the software.", fr: "La ville teste le logiciel."},
      time: "2016",
      hedged: false,
      evidence: [evidence("un test effectué en 2016", {supports: ["text", "time"]})],
      state: "quoted"
    }
  },
  statements: {},
  units: {camera, EUR: euro, licence}
};

const chart = (text: string) => ({
  html: `<figure data-chart="camera-growth"><svg><a href="#note-cameras-latest" data-figure="cameras-latest"><path d="M0 0"/></a></svg><figcaption>${text}</figcaption></figure>`,
  figures: ["cameras-latest"]
});

export const context: PageContext = {
  ledger,
  charts: {"camera-growth": {en: chart("Growth"), fr: chart("Hausse")}},
  locales: ["en", "fr"],
  localeOf: path => (path.startsWith("/fr/") ? "fr" : "en")
};
