import type {Datum} from "../values/datum.ts";

/** Data under one heading. */
export interface Panel {
  heading: string | undefined;
  data: Datum[];
}

/** Panels in the order of their first datum; one without heading where the chart has none. */
export function groupByPanel(data: readonly Datum[]): Panel[] {
  const panels = new Map<string | undefined, Panel>();
  for (const datum of data) {
    const panel = panels.get(datum.panel) ?? {heading: datum.panel, data: []};
    panel.data.push(datum);
    panels.set(datum.panel, panel);
  }
  return [...panels.values()];
}
