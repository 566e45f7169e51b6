import type {EvidenceCard} from "../../ledger/card.ts";
import type {ChartContext} from "../values/context.ts";
import {wordDate} from "../values/word-time.ts";

/** A source in short, as it stands under a chart. */
export interface ShortCitation {
  source: string;
  text: string;
}

/** Short citations of the sources behind figures, each once, in the order of the figures. */
export function citeSources(figures: readonly string[], context: ChartContext): ShortCitation[] {
  const citations = new Map<string, ShortCitation>();
  for (const {source, citing} of withInputs(figures, context).flatMap(id => evidenceOf(id, context))) {
    if (!citations.has(source)) citations.set(source, {source, text: nameSource(source, context)});
    if (citing === undefined || citations.has(citing)) continue;
    const by = context.data.sources[source]?.publisher ?? source;
    citations.set(citing, {source: citing, text: context.words.citedBy(nameSource(citing, context), by)});
  }
  return [...citations.values()];
}

/** Evidence of a figure, an event or a statement. */
export function evidenceOf(id: string, {data}: ChartContext): readonly EvidenceCard[] {
  return data.figures[id]?.evidence ?? data.entries?.[id]?.evidence ?? [];
}

/** Figures with everything that they were computed from. */
export function withInputs(figures: readonly string[], {data}: ChartContext): string[] {
  const all = new Set<string>();
  const add = (id: string) => {
    if (all.has(id)) return;
    all.add(id);
    for (const input of data.figures[id]?.derived?.inputs ?? []) add(input);
  };
  for (const id of figures) add(id);
  return [...all];
}

/** `La Dépêche (January 2019)`, `Technopolice (undated)` */
function nameSource(id: string, context: ChartContext): string {
  const source = context.data.sources[id];
  if (!source) return id;
  const date =
    source.published === "unknown" ? context.words.undatedSource : wordDate(source.published, context).text;
  return `${source.publisher} (${date})`;
}
