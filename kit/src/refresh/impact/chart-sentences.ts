import {splitSentences} from "../../page/split-sentences.ts";
import type {DrawnChart} from "../../site/read-stages.ts";
import {type BoundSentence, bindingsOf, toOneLine} from "./bound-sentence.ts";

/** Every sentence of a chart's title, subtitle and other texts in its language, as its specification has them. */
export function chartSentences({id, locale, figures, files}: DrawnChart): BoundSentence[] {
  const chart = JSON.parse(files["chart.json"] ?? "{}") as {spec?: unknown};
  return textsIn(chart.spec, locale).flatMap(text =>
    splitSentences(text).map(({sentence}) => {
      const source = toOneLine(sentence);
      return {file: `charts/${id}.ts`, line: 0, locale, source, ...bindingsOf(sentence), near: figures};
    })
  );
}

/** Texts by language lie at any depth of a specification. */
function textsIn(value: unknown, locale: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" ? (key === locale ? [inner] : []) : textsIn(inner, locale)
  );
}
