import {describe, expect, test} from "vitest";
import {noteGuards} from "../../../src/chart/guards/note-guards.ts";
import {differences} from "../../../src/chart/spec/base.ts";
import type {ChartData} from "../../../src/chart/spec/spec.ts";
import {createContext} from "../../../src/chart/values/context.ts";
import {type Datum, readDatum} from "../../../src/chart/values/datum.ts";
import {readSeries} from "../../../src/chart/values/read-series.ts";
import {wordsFor} from "../../../src/chart/words/words.ts";
import type {Cell} from "../../../src/dataset/cell.ts";
import type {FigureCard, SourceCard} from "../../../src/ledger/card.ts";
import {camerasColumn, card, chartData, textColumn, timeColumn} from "../fixtures/toulouse.ts";

type Given = Partial<FigureCard> & {value?: string; unit?: string; source?: string};

/** A chart of figures made for the case, one a row, with the label of each. */
function notesOf(
  given: readonly (Given & {at: string; series?: string})[],
  {
    labels = "time",
    locale = "en",
    sources = {},
    others = []
  }: {
    labels?: "time" | "text";
    locale?: string;
    sources?: ChartData["sources"];
    others?: readonly FigureCard[];
  } = {}
): string[] {
  const cards = given.map(({at: _, series: __, source = "technopolice-toulouse", ...each}, index) => ({
    ...card(`figure-${index}`, {value: "3", unit: "camera", ...each}),
    evidence: [{source, exact: "3", supports: ["value"], state: "quoted" as const}]
  }));
  const rows = given.map(({at, series = null}, index) => ({
    at,
    series,
    cameras: cellOf(cards[index] as FigureCard)
  }));
  const at = labels === "time" ? {...timeColumn, name: "at"} : textColumn("at", {en: "At"});
  const base = chartData([at, camerasColumn, textColumn("series", {en: "Series"})], rows);
  const figures = Object.fromEntries([...cards, ...others].map(each => [each.id, each]));
  const data: ChartData = {
    ...base,
    figures: {...base.figures, ...figures},
    sources: {...base.sources, ...sources}
  };
  const context = createContext({data, locale, words: wordsFor(locale)}, {file: "x", problems: []});
  const hasSeries = given.some(({series}) => series !== undefined);
  const marks: Datum[] = rows
    .map((_, row) => readDatum(row, {value: "cameras", label: "at"}, context))
    .map(datum => (hasSeries ? readSeries(datum, {series: "series"}, context) : datum));
  return noteGuards({form: "column"}, marks, context);
}

function cellOf({quantity, status, measure, time, base, hedged, id}: FigureCard): Cell {
  return {quantity, status, measure, time, base, hedged, figures: [id]};
}

const ordered = {indicator: "cameras-ordered", label: {en: "Cameras ordered", fr: "Caméras commandées"}};

describe("noteGuards", () => {
  test("tells changes from totals on one scale", () => {
    const given = [
      {at: "2017", time: "2017"},
      {at: "2019", time: "2019", measure: "change"}
    ] as const;
    expect(notesOf(given)).toEqual([
      "Some of these are totals, others are changes: totals (2017); changes (2019)."
    ]);
    expect(notesOf(given, {locale: "fr"})).toEqual([
      "Il y a là des totaux et des variations\u00a0: totaux (2017)\u202f; variations (2019)."
    ]);
  });

  test("names things that share a unit where only their dates tell them apart", () => {
    const given = [
      {at: "2017", time: "2017"},
      {at: "2019", time: "2019", ...ordered}
    ];
    expect(notesOf(given)).toEqual([
      "Not everything here counts the same thing: Cameras in use (2017); Cameras ordered (2019)."
    ]);
    const named = given.map(each => ({...each, time: "2017"}));
    expect(notesOf(named, {labels: "text"})).toEqual([]);
    expect(notesOf(given.map((each, index) => ({...each, series: `s${index}`})))).toEqual([]);
  });

  test("tells what is ordered from what is so", () => {
    const given = [
      {at: "2017", time: "2017", status: "reported"},
      {at: "2019", time: "2019", status: "committed"},
      {at: "2020", time: "2020", status: "planned"}
    ] as const;
    expect(notesOf(given)).toEqual([
      "Not everything here is already so: reported (2017); committed, by contract or order (2019)."
    ]);
    expect(notesOf(given.slice(1))).toEqual([]);
  });

  test("names ratios of figures whose dates have no day in common", () => {
    const inhabitants = (time: string) =>
      card("inhabitants", {value: "500", unit: "inhabitant", time, label: {en: "Inhabitants"}});
    const cameras = card("in-use", {value: "350", unit: "camera", time: "2017"});
    const derived = (formula: string) => ({formula, inputs: ["in-use", "inhabitants"], constants: []});
    const notes = (time: string, formula = "in-use / inhabitants") =>
      notesOf([{at: "a", time: "2017", derived: derived(formula)}], {
        labels: "text",
        others: [cameras, inhabitants(time)]
      });
    expect(notes("2020")).toEqual([
      "Computed from figures that are not of the same date: Cameras in use (2017), Inhabitants (2020)."
    ]);
    expect(notes("2017-06")).toEqual([]);
    expect(notes("unknown")).toEqual([]);
    expect(notes("2020", "in-use + inhabitants")).toEqual([]);
  });

  test("counts sources that repeat one publication once", () => {
    const source = (id: string, origin?: string): SourceCard => ({
      id,
      title: id,
      publisher: id.toUpperCase(),
      published: "2019",
      language: "fr",
      kind: "article",
      position: "reports",
      ...(origin ? {origin} : {})
    });
    const given = [
      {at: "a", time: "2019", source: "daily"},
      {at: "b", time: "2019", source: "weekly"},
      {at: "c", time: "2019", source: "other"}
    ];
    const notes = (...sources: SourceCard[]) =>
      notesOf(given, {labels: "text", sources: Object.fromEntries(sources.map(each => [each.id, each]))});
    expect(notes(source("daily", "agency"), source("weekly", "agency"), source("other"))).toEqual([
      "Sources that repeat one publication count once: DAILY, WEEKLY."
    ]);
    expect(notes(source("daily"), source("weekly", "daily"), source("other"))).toHaveLength(1);
    expect(notes(source("daily"), source("weekly"), source("other"))).toEqual([]);
  });

  test("prints what was assumed where a plan is added to a fact, once", () => {
    const derived = {
      formula: "a + b",
      inputs: ["cameras-latest", "cameras-added-plan"],
      constants: [],
      assuming: {en: "No camera is removed.", fr: "Aucune caméra n’est retirée."}
    };
    const given = ["2023", "2024"].map(time => ({at: time, time, status: "planned" as const, derived}));
    expect(notesOf(given)).toEqual(["Assumed in the calculation: No camera is removed."]);
  });

  test("leaves out what the author's note explains, whatever it is", () => {
    const context = createContext(
      {data: chartData([camerasColumn], []), locale: "en", words: wordsFor("en")},
      {file: "x", problems: []}
    );
    const mark = (base: string, measure: "level" | "change"): Datum => {
      const value = readDatum(
        0,
        {value: "cameras"},
        {
          ...context,
          data: {
            ...context.data,
            rows: [
              {cameras: {...cellOf(card("x", {value: "3", unit: "camera"})), measure, base: {where: base}}}
            ]
          }
        }
      ).value;
      return {row: 0, label: base, labelIsTime: true, value};
    };
    const marks = [mark("city", "level"), mark("metropolitan-area", "change")];
    expect(noteGuards({form: "column"}, marks, context)).toHaveLength(2);
    expect(noteGuards({form: "column", noted: ["measure"]}, marks, context)).toHaveLength(1);
    expect(noteGuards({form: "column", noted: differences}, marks, context)).toEqual([]);
    expect(noteGuards({form: "waterfall", noted: ["base"]}, marks, context)).toEqual([]);
  });
});
