import {formatProblem} from "../../problem/problem.ts";
import {toPrintable} from "../printable.ts";
import {type FigureImpact, type ImpactReport, isEmptyImpact, type SentenceImpact} from "./impact.ts";

/** The report as plain text for a terminal; what would steer it, in words of documents, is shown, not sent. */
export function formatImpactText(report: ImpactReport): string {
  if (isEmptyImpact(report)) return "nothing has changed";
  const {figures, datasets, charts, figurePages, embeds, sentences, problems} = report;
  const parts = (list: ImpactReport["charts"]) =>
    list.map(({id, figures: shown}) => `  ${id} (${shown.join(", ")})`);
  const addresses = (list: ImpactReport["embeds"]) =>
    list.map(({address, figures: shown}) => `  ${address} (${shown.join(", ")})`);
  return [
    ...section("Figures", figures.map(figureLine)),
    ...section("Datasets", parts(datasets)),
    ...section("Charts", parts(charts)),
    ...section("Figure pages", addresses(figurePages)),
    ...section("Embeds", addresses(embeds)),
    ...section("Sentences", sentences.flatMap(sentenceLines)),
    ...section(
      "Problems",
      problems.map(problem => `  ${formatProblem(problem)}`)
    )
  ]
    .map(line => /^ */.exec(line)?.[0] + toPrintable(line))
    .join("\n");
}

const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines] : []);

function figureLine({id, before, after, fields, because, kept}: FigureImpact): string {
  const change =
    before === after
      ? `${after}: other ${fields.join(", ")}`
      : `${before ?? "not there"} -> ${after ?? "gone"}`;
  const through = because.length > 0 ? `, through ${because.join(", ")}` : "";
  return `  ${id}: ${change}${through}${kept.length > 0 ? `, before kept as ${kept.join(", ")}` : ""}`;
}

function sentenceLines({file, line, before, after, worded, claims}: SentenceImpact): string[] {
  return [
    `  ${line > 0 ? `${file}:${line}` : file}`,
    ...(before === after ? [`      ${before}`] : [`    - ${before}`, `    + ${after}`]),
    ...worded.map(({words, figure}) => `    your own words for ${figure}: ${words}`),
    ...(claims.length > 0 ? [`    read again: ${claims.join(", ")}`] : [])
  ];
}
