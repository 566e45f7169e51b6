import {formatProblem} from "../../problem/problem.ts";
import {code, fence} from "../markdown-code.ts";
import {type FigureImpact, type ImpactReport, isEmptyImpact, type SentenceImpact} from "./impact.ts";

/**
 * The report as Markdown for a pull request. Whatever is not the tool's own words stands in code spans and fences, where
 * neither HTML nor a link, a mention or the number of an issue is read.
 */
export function formatImpactMarkdown(report: ImpactReport): string {
  if (isEmptyImpact(report)) return "No figure has changed.\n";
  const {figures, datasets, charts, figurePages, embeds, sentences, problems} = report;
  const table =
    figures.length === 0
      ? []
      : ["| figure | before | now | through |", "|---|---|---|---|", ...figures.map(figureRow)];
  const parts = (list: ImpactReport["charts"]) =>
    list.map(({id, figures: shown}) => `- ${code(id)}: ${shown.map(code).join(", ")}`);
  const addresses = (list: ImpactReport["embeds"]) =>
    list.map(({address, figures: shown}) => `- ${code(address)}: ${shown.map(code).join(", ")}`);
  return [
    ...section("Figures", table),
    ...section("Datasets", parts(datasets)),
    ...section("Charts", parts(charts)),
    ...section("Figure pages", addresses(figurePages)),
    ...section("Embeds", addresses(embeds)),
    ...section("Sentences", sentences.flatMap(sentenceLines)),
    ...section(
      "Problems",
      problems.map(problem => `- ${code(formatProblem(problem))}`)
    )
  ].join("\n");
}

const section = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? [`### ${title}`, "", ...lines, ""] : [];

function figureRow({id, before, after, fields, because, kept}: FigureImpact): string {
  const versions = kept.length > 0 ? `, kept as ${kept.map(cellCode).join(", ")}` : "";
  const now = after === undefined ? "gone" : cellCode(after);
  return `| ${[
    cellCode(id),
    before === undefined ? "not there" : cellCode(before) + versions,
    before === after ? `${now}, other ${fields.join(", ")}` : now,
    because.map(cellCode).join(", ")
  ].join(" | ")} |`;
}

function sentenceLines({file, line, before, after, worded, claims}: SentenceImpact): string[] {
  const lines = before === after ? [`  ${before}`] : [`- ${before}`, `+ ${after}`];
  return [
    `- ${code(line > 0 ? `${file}:${line}` : file)}`,
    ...fence(lines, "diff").map(each => `  ${each}`),
    ...worded.map(({words, figure}) => `  - your own words for ${code(figure)}: ${code(words)}`),
    ...(claims.length > 0 ? [`  - read again: ${claims.map(code).join(", ")}`] : [])
  ];
}

/** A bar ends a cell, in code too, unless one backslash stands before it. */
function cellCode(text: string): string {
  return code(text.replace(/\\*\|/g, "|")).replaceAll("|", "\\|");
}
