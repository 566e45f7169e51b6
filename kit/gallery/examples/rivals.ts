import type {ChartData} from "../../src/chart/spec/spec.ts";
import type {FigureCard, SourceCard} from "../../src/ledger/card.ts";
import type {Example} from "../example.ts";
import {exampleData, figureCell, quantityColumn} from "../example-data.ts";

const source = (id: string, publisher: string, published: string, origin?: string): SourceCard => ({
  id,
  title: publisher,
  publisher,
  published,
  language: "en",
  kind: "article",
  position: "reports",
  ...(origin === undefined ? {} : {origin})
});

const sources = [
  source("rival-town", "Town hall", "2024-03"),
  source("rival-gazette", "The Made-up Gazette", "2024-05"),
  source("rival-echo", "Made-up Echo", "2024-05", "rival-gazette"),
  source("rival-watch", "Camera Watch", "2024-06"),
  source("rival-old", "Police union", "2023")
];

/** Each figure of the example rests on a source of its own. */
function withSources(
  data: ChartData,
  given: Record<string, Partial<FigureCard> & {source: string}>
): ChartData {
  const cards = Object.entries(given).map(([id, {source: from, ...rest}]) => {
    const card = data.figures[id] as FigureCard;
    const evidence = card.evidence.map(each => ({...each, source: from}));
    return [id, {...card, evidence, ...rest}] as const;
  });
  return {
    ...data,
    figures: {...data.figures, ...Object.fromEntries(cards)},
    sources: Object.fromEntries(sources.map(each => [each.id, each]))
  };
}

export const rivalsExamples: readonly Example[] = [
  {
    id: "rivals",
    shows: {
      en: "What different sources say of one thing; a repost counts once, what was set aside is struck",
      fr: "Ce que différentes sources disent d’une même chose ; une reprise compte une fois, ce qui est écarté est barré"
    },
    spec: {
      version: 1,
      form: "rivals",
      x: "cameras",
      title: {
        en: "412 cameras, or more than 500?",
        fr: "412 caméras, ou plus de 500\u202f?"
      },
      subtitle: {
        en: "Cameras in use in a made-up town, 2024",
        fr: "Caméras en activité dans une ville inventée, 2024"
      },
      note: {
        en: "The police union’s count was of a year before.",
        fr: "Le décompte du syndicat de police datait de l’année précédente."
      },
      noted: ["time"]
    },
    data: withSources(
      exampleData(
        [quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"})],
        [
          {cameras: figureCell("412", {time: "2024", stated: "2024-03", id: "rivals-town"})},
          {
            cameras: figureCell(">500", {time: "2024", stated: "2024-05", id: "rivals-gazette", hedged: true})
          },
          {cameras: figureCell(">500", {time: "2024", stated: "2024-05", id: "rivals-echo", hedged: true})},
          {cameras: figureCell("440..470", {time: "2024", stated: "2024-06", id: "rivals-watch"})},
          {cameras: figureCell("380", {time: "2023", stated: "2023", id: "rivals-union"})}
        ]
      ),
      {
        "rivals-town": {source: "rival-town"},
        "rivals-gazette": {source: "rival-gazette", saidBy: {en: "an officer", fr: "un agent"}},
        "rivals-echo": {source: "rival-echo"},
        "rivals-watch": {source: "rival-watch"},
        "rivals-union": {source: "rival-old", rank: "deprecated"}
      }
    )
  }
];
