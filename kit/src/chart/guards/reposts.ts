import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";

/** Marks that rest on different sources which repeat one publication: they are one witness, not several. */
export function groupReposts(data: readonly Datum[], {data: {figures, sources}}: ChartContext): string[] {
  const repeated = new Map<string, Set<string>>();
  for (const {value} of data) {
    for (const {source} of (value?.figures ?? []).flatMap(id => figures[id]?.evidence ?? [])) {
      const origin = sources[source]?.origin ?? source;
      repeated.set(origin, (repeated.get(origin) ?? new Set()).add(source));
    }
  }
  const name = (id: string) => sources[id]?.publisher ?? id;
  return [...repeated.values()]
    .filter(group => group.size > 1)
    .map(group => [...new Set([...group].map(name))].join(", "));
}
