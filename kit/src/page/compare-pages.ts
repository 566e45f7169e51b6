import {compareText, fileProblem, type Problem, sortProblems} from "../problem/problem.ts";
import type {Page} from "./parse-page.ts";

type PageLike = Pick<Page, "file" | "path" | "locale" | "bindings" | "parts" | "citations">;

/** Pages that a language lacks, and figures that one language's page binds and another's does not. */
export function comparePages(pages: readonly PageLike[], locales: readonly string[]): Problem[] {
  const twins = new Map<string, PageLike[]>();
  for (const page of pages) {
    const key = keyOf(page, locales);
    twins.set(key, [...(twins.get(key) ?? []), page]);
  }
  const problems = [...twins.values()].flatMap(group => [
    ...locales.flatMap(locale => missingPage(group, locale)),
    ...group.flatMap(page => group.flatMap(twin => (twin === page ? [] : missingBindings(page, twin))))
  ]);
  return sortProblems(problems);
}

/** The path without its language: `/fr/method -> /method`. */
function keyOf({path, locale}: PageLike, locales: readonly string[]): string {
  const prefix = `/${locale}/`;
  return locales.includes(locale) && path.startsWith(prefix) ? path.slice(prefix.length - 1) : path;
}

function missingPage(group: readonly PageLike[], locale: string): Problem[] {
  const page = group[0];
  if (!page || group.some(other => other.locale === locale)) return [];
  const hint = "write its twin, or leave the language out of the configuration";
  return [fileProblem("missing-page", page.file, `this page is missing in "${locale}"`, hint)];
}

const citeText = (id: string) => `{{cite ${id}}}`;

/** What `page` shows and `twin` does not, at its first place in `page`. */
function missingBindings(page: PageLike, twin: PageLike): Problem[] {
  const shown = new Map<string, {line: number; column: number}>();
  for (const {id, line, column} of page.bindings) if (!shown.has(id)) shown.set(id, {line, column});
  for (const {text, line, column} of page.parts) if (!shown.has(text)) shown.set(text, {line, column});
  for (const {id, line, column} of page.citations) {
    const text = citeText(id);
    if (!shown.has(text)) shown.set(text, {line, column});
  }
  const known = new Set([
    ...twin.bindings.map(({id}) => id),
    ...twin.parts.map(({text}) => text),
    ...twin.citations.map(({id}) => citeText(id))
  ]);
  return [...shown]
    .filter(([name]) => !known.has(name))
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, {line, column}]) => ({
      code: "twin-differs",
      severity: "error",
      file: page.file,
      line,
      column,
      problem: `${name.startsWith("{{") ? name : `"${name}"`} stands here, but not in "${twin.locale}"`,
      hint: `say the same in ${twin.file}`
    }));
}
