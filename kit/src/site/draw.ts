import {createHash} from "node:crypto";
import type {ChartDefinition} from "../chart/define-chart.ts";
import {drawChart} from "../chart/draw-chart.ts";
import {chartFigure} from "../chart/html/chart-figure.ts";
import {findTexts} from "../chart/schema/find-texts.ts";
import {chartSpecSchema, checkSpec} from "../chart/schema/spec-schema.ts";
import {namedFigures} from "../chart/spec/named-figures.ts";
import type {ChartData, ChartSpec} from "../chart/spec/spec.ts";
import {narrowPx, widePx} from "../chart/style.ts";
import type {Brand} from "../chart/theme.ts";
import type {Dataset} from "../dataset/dataset.ts";
import {loadModule} from "../dataset/module.ts";
import type {PublishedLedger} from "../ledger/card.ts";
import {closureOf} from "../ledger/closure.ts";
import {lintBoundText} from "../page/lint-bound-text.ts";
import {fileProblem, type Problem, UserError} from "../problem/problem.ts";
import {suggest} from "../problem/suggest.ts";
import {listModules} from "./list-files.ts";
import {type DrawnChart, readDatasets, readLedger} from "./read-stages.ts";
import {countOf, type Drawing, type Drawings, type Stage} from "./stage.ts";
import {writeFolder} from "./workspace.ts";

/** Draws every chart in every language. */
export const drawStage: Stage = async ({workspace, notebook, drawings}) => {
  const ledger = readLedger(workspace);
  const datasets = await readDatasets(workspace);
  const problems: Problem[] = [];
  const drawn: DrawnChart[] = [];
  const modules = await listModules(workspace.root, "charts");
  for (const {id, file} of modules) {
    try {
      const {spec, dataset} = await readDefinition(workspace.root, file, datasets);
      const faults = checkSpec(spec, {file, locales: notebook.locales});
      if (faults.length > 0) throw new UserError(faults);
      const data = toChartData(spec, dataset, ledger);
      for (const locale of notebook.locales) {
        const input = {id, file, spec, data, dataset: dataset.id, brand: notebook.theme};
        const result = drawings ? drawOnce(locale, input, drawings) : drawIn(locale, input);
        drawn.push(result.chart);
        problems.push(...result.problems, ...lintTexts(spec, {locale, ledger, file}));
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  await writeFolder(
    workspace.charts,
    Object.fromEntries(drawn.map(chart => [`${chart.id}.${chart.locale}.json`, chart]))
  );
  return {
    problems,
    summary: `${countOf(modules.length, "chart")} in ${countOf(notebook.locales.length, "language")}`
  };
};

/** A chart's specification, and the dataset of the one loader that its file imports. */
async function readDefinition(
  root: string,
  file: string,
  datasets: Readonly<Record<string, Dataset>>
): Promise<{spec: ChartSpec; dataset: Dataset}> {
  const {module, imports} = await loadModule(root, file);
  const definition = module.default as Partial<ChartDefinition> | undefined;
  if (!definition?.spec) {
    const hint = "export default chart(dataset, {…})";
    throw new UserError(fileProblem("chart-shape", file, "its default export is no chart", hint));
  }
  const loaders = imports.flatMap(each => /^loaders\/([^/]+)\.ts$/.exec(each)?.[1] ?? []);
  const [id] = loaders;
  if (id === undefined || loaders.length > 1) {
    const problem = `imports ${loaders.length} loaders; a chart shows the dataset of one`;
    throw new UserError(fileProblem("chart-dataset", file, problem, `import it: from "../loaders/…"`));
  }
  const dataset = datasets[id];
  if (dataset) return {spec: definition.spec, dataset};
  const problem = `there is no dataset "${id}"`;
  throw new UserError(fileProblem("chart-dataset", file, problem, suggest(id, Object.keys(datasets))));
}

/** Exactly what the specification needs: the dataset, and the figures that it names itself. */
function toChartData(
  spec: ChartSpec,
  {columns, rows, figures, entries = {}}: Dataset,
  ledger: PublishedLedger
): ChartData {
  return {
    rows,
    columns,
    ...closureOf([...Object.keys(figures), ...Object.keys(entries), ...namedFigures(spec)], ledger)
  };
}

/** Numbers in the texts of a chart that are bound to nothing, as in those of a page. */
function lintTexts(
  spec: ChartSpec,
  {locale, ledger, file}: {locale: string; ledger: PublishedLedger; file: string}
): Problem[] {
  return findTexts(chartSpecSchema, spec).flatMap(({text}) => {
    const words = text[locale];
    if (words === undefined) return [];
    const {problems} = lintBoundText(words, {locale, ledger, file, line: 0, column: 0});
    // Drawing tells unknown ids itself.
    return problems.filter(({code}) => code !== "unknown-id");
  });
}

interface ChartInput {
  id: string;
  file: string;
  spec: ChartSpec;
  data: ChartData;
  dataset: string;
  brand: Brand | undefined;
}

/** Draws only what has changed since it was drawn last. */
function drawOnce(locale: string, input: ChartInput, drawings: Drawings): Drawing {
  const key = `${locale} ${input.id}`;
  const content = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  const known = drawings.get(key);
  if (known?.content === content) return known.drawing;
  const drawing = drawIn(locale, input);
  drawings.set(key, {content, drawing});
  return drawing;
}

function drawIn(locale: string, {id, file, spec, data, dataset, brand}: ChartInput): Drawing {
  const figure = chartFigure(spec, data, {id, locale, file, noteHref: figureId => `#note-${figureId}`});
  const svg = (widthPx: number) => drawChart(spec, data, {locale, widthPx, file, brand}).svg;
  return {
    chart: {
      id,
      locale,
      dataset,
      html: figure.html,
      figures: figure.figures,
      text: figure.text,
      files: {
        "chart.svg": svg(widePx),
        "chart-narrow.svg": svg(narrowPx),
        "chart.json": `${JSON.stringify({spec, data})}\n`
      }
    },
    problems: figure.problems
  };
}
