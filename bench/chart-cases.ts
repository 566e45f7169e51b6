import {exampleData, figureCell} from "../kit/gallery/example-data.ts";
import type {ChartData, ChartSpec} from "../kit/src/chart/spec/spec.ts";
import type {Column} from "../kit/src/dataset/dataset.ts";

/** A point as every library takes it. */
export interface Point {
  x: number | string;
  y: number;
}

/** One chart that all libraries draw: what it shows, and how often it is drawn in a run. */
export interface ChartCase {
  name: string;
  form: "column" | "line" | "scatter";
  title: string;
  points: readonly Point[];
}

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export function columns(seed: number): ChartCase {
  const next = sequence(seed + 1);
  const points = ["2017", "2019", "2021", "2023"].map(x => ({x, y: 100 + Math.round(next() * 400)}));
  return {name: "column chart of 4 bars", form: "column", title: `Cameras in use, town ${seed}`, points};
}

/** A value a day for almost three years. */
export function line(): ChartCase {
  const next = sequence(7);
  let y = 500;
  const points = Array.from({length: 1000}, (_, day) => {
    y += Math.round((next() - 0.5) * 20);
    return {x: new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10), y};
  });
  return {name: "line of 1,000 points", form: "line", title: "Passers-by a day", points};
}

export function scatter(): ChartCase {
  const next = sequence(11);
  const points = Array.from({length: 5000}, () => {
    const x = Math.round(next() * 10000) / 10;
    return {x, y: Math.round(x * 0.5 + next() * 3000) / 10};
  });
  return {name: "scatter of 5,000 points", form: "scatter", title: "Cameras and inhabitants", points};
}

/** The case as a specification of this library: bars are figures with their evidence, points plain numbers. */
export function toSpec({form, title, points}: ChartCase): {spec: ChartSpec; data: ChartData} {
  const isBar = form === "column";
  const columns: Column[] = [
    {name: "x", type: form === "scatter" ? "number" : "time", label: {en: "Date"}},
    {name: "y", label: {en: "Value"}, ...(isBar ? {type: "quantity", unit: "camera"} : {type: "number"})}
  ];
  const rows = points.map(({x, y}, index) => ({
    x,
    y: isBar ? figureCell(String(y), {id: `figure-${index}`, time: String(x)}) : y
  }));
  const spec = {version: 1, form, x: "x", y: "y", title: {en: title}} as unknown as ChartSpec;
  return {spec, data: exampleData(columns, rows)};
}
