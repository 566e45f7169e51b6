import type {Cell} from "../../src/dataset/cell.ts";
import type {Dataset} from "../../src/dataset/dataset.ts";
import type {FigureCard, SourceCard} from "../../src/ledger/card.ts";
import {parseQuantity} from "../../src/quantity/notation.ts";
import {toQuantityJson} from "../../src/quantity/quantity.ts";

const source: SourceCard = {
  id: "letter",
  title: 'A "letter", with = signs',
  publisher: "City; hall",
  published: "2024-05",
  url: "https://example.org/letter",
  language: "en",
  kind: "letter",
  position: "governs"
};
const hidden: SourceCard = {...source, id: "hidden", title: "", publisher: "", confidential: true};

function figure(id: string, notation: string, more: Partial<FigureCard> = {}): FigureCard {
  return {
    type: "figure",
    id,
    indicator: "bridges",
    label: {en: "Bridges", fr: "Ponts"},
    quantity: toQuantityJson(parseQuantity(notation, "bridge")),
    measure: "level",
    status: "reported",
    base: {where: "city", tax: "excluded"},
    rank: "normal",
    time: "2020",
    hedged: false,
    evidence: [{source: "letter", exact: "…", supports: ["value"], state: "quoted"}],
    state: "quoted",
    ...more
  };
}

const cards = [
  figure("exact", "1234.5"),
  figure("negative", "-12.25", {measure: "change"}),
  figure("more", ">400", {stated: "2021", status: "estimated"}),
  figure("range", "~350..400", {time: "unknown", hedged: true}),
  figure("third", "1/3", {
    status: "withdrawn",
    evidence: [],
    derived: {formula: "exact / 3", inputs: ["exact", "secret"], constants: []}
  }),
  figure("secret", "7", {evidence: [{source: "hidden", supports: [], state: "quoted"}]})
];

function cell({quantity, id, status, measure, time, stated, base, hedged}: FigureCard): Cell {
  return {quantity, figures: [id], status, measure, time, ...(stated ? {stated} : {}), base, hedged};
}

const cellOf = (id: string) => cell(cards.find(card => card.id === id) as FigureCard);
const opened = {
  entry: "opening",
  text: {en: "Opened, {{exact}} of them", fr: "Ouverts, {{exact}} en tout"}
};

/** Every kind of cell that a dataset can have, with texts that a spreadsheet would compute. */
export const sampleDataset: Dataset = {
  id: "bridges",
  title: {en: "Bridges & fords", fr: "Ponts et gués"},
  columns: [
    {name: "name", type: "text", label: {en: "Name", fr: "Nom"}},
    {name: "bridges", type: "quantity", unit: "bridge", label: {en: "Bridges", fr: "Ponts"}},
    {name: "rank-1", type: "number", label: {en: "=Rank", fr: "=Rang"}},
    {name: "happened", type: "text", label: {en: "What happened", fr: "Événement"}},
    {name: "open", type: "text", label: {en: "Open", fr: "Ouvert"}}
  ],
  rows: [
    {name: {en: "Old", fr: "Vieux"}, bridges: cellOf("exact"), "rank-1": 1.5, happened: opened, open: true},
    {name: '=HYPERLINK("x")', bridges: cellOf("negative"), "rank-1": -2, happened: null, open: false},
    {name: "'+1", bridges: cellOf("more"), "rank-1": null, happened: null, open: null},
    {name: "a\r\nb, c; d", bridges: cellOf("range"), "rank-1": 0, happened: null, open: null},
    {name: " @x", bridges: cellOf("third"), "rank-1": 0, happened: null, open: null},
    {name: "", bridges: null, "rank-1": 0, happened: null, open: null}
  ],
  figures: Object.fromEntries(cards.map(card => [card.id, card])),
  sources: {letter: source, hidden},
  units: {bridge: {words: {en: {one: "bridge", other: "bridges"}, fr: {one: "pont", other: "ponts"}}}},
  entries: {
    opening: {
      type: "event",
      id: "opening",
      text: opened.text,
      time: "2020-05",
      hedged: false,
      evidence: [{source: "letter", supports: ["time"], state: "quoted"}],
      state: "quoted"
    }
  }
};
