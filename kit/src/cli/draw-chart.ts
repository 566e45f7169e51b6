import path from "node:path";
import type {ChartData, ChartSpec} from "../chart/spec/spec.ts";
import type {Brand} from "../chart/theme.ts";
import {fileProblem, formatProblem, type Problem, UserError} from "../problem/problem.ts";
import {suggest} from "../problem/suggest.ts";
import {inBuildTurn} from "../site/build-turn.ts";
import {listModules} from "../site/list-files.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {readCharts} from "../site/read-stages.ts";
import {runStages} from "../site/run-stages.ts";
import {hasErrors, type StageContext} from "../site/stage.ts";
import {writeOutput} from "../site/workspace.ts";
import type {ChartFileOptions} from "./draw-options.ts";
import {showProgress} from "./progress.ts";

/** A chart as a file in one of its formats. */
interface ChartFile {
  content: string | Uint8Array;
  problems: readonly Problem[];
}

/**
 * `sourcebook draw <chart>`: one chart as a file, or on standard output, from the ledger as it stands now. Problems
 * go to the error stream; a notebook with faults draws nothing.
 */
export async function drawOneChart(id: string, options: ChartFileOptions): Promise<number> {
  const context = await readNotebook(process.cwd());
  const {locales} = context.notebook;
  const locale = options.locale ?? (locales[0] as string);
  if (!locales.includes(locale))
    return refuse(`the notebook is not in "${locale}", but in ${locales.join(", ")}`);
  const ids = (await listModules(context.workspace.root, "charts")).map(each => each.id);
  if (!ids.includes(id)) {
    const hint = suggest(id, ids);
    return refuse(`there is no chart "${id}"${hint ? ` (${hint})` : ""}`);
  }
  const drawn = await inBuildTurn(context.workspace.root, async () => {
    const faults = await runStages(["check", "load", "draw"], context, showProgress());
    return hasErrors(faults) ? {faults} : readDrawn(context, id, locale);
  });
  if ("faults" in drawn) return tell(drawn.faults);
  const {spec, data} = drawn;
  const {content, problems} = await toFile(spec, data, {
    ...options,
    locale,
    file: `charts/${id}.ts`,
    brand: context.notebook.theme
  });
  const code = tell(problems);
  const fault = await put(content, options.out);
  return fault === undefined ? code : refuse(fault);
}

function readDrawn(
  {workspace}: StageContext,
  id: string,
  locale: string
): {spec: ChartSpec; data: ChartData} {
  const drawn = readCharts(workspace).find(chart => chart.id === id && chart.locale === locale);
  const text = drawn?.files["chart.json"];
  if (text !== undefined) return JSON.parse(text);
  throw new UserError(
    fileProblem("stage-missing", `.sourcebook/charts/${id}.${locale}.json`, "is not there")
  );
}

/** Brings only what the format needs: fonts and renderer take a while to load. */
async function toFile(
  spec: ChartSpec,
  data: ChartData,
  options: ChartFileOptions & {locale: string; file: string; brand: Brand | undefined}
): Promise<ChartFile> {
  const {format, locale, file, width, theme = "auto", brand, ground, text, scale, font} = options;
  const drawn = {locale, file, ground, brand, ...(width !== undefined && {widthPx: width})};
  switch (format) {
    case "png": {
      const {drawPng} = await import("../embed/draw-png.ts");
      const picture = {...(scale !== undefined && {scale}), ...(font && {fontFiles: font})};
      const {png, problems} = drawPng(spec, data, {
        ...drawn,
        ...picture,
        theme: theme === "auto" ? "light" : theme
      });
      return {content: png, problems};
    }
    case "json": {
      const [{drawChart}, {toSceneFile}] = await Promise.all([
        import("../chart/draw-chart.ts"),
        import("../chart/scene-file.ts")
      ]);
      const drawing = drawChart(spec, data, drawn);
      const scene = toSceneFile(drawing, {locale, theme, brand});
      return {content: `${JSON.stringify(scene)}\n`, problems: drawing.problems};
    }
    case "spec":
      return {content: `${JSON.stringify({spec, data})}\n`, problems: []};
    default: {
      const {drawSvg} = await import("../embed/draw-svg.ts");
      const {svg, problems} = drawSvg(spec, data, {...drawn, theme, ...(text && {text})});
      return {content: `${svg}\n`, problems};
    }
  }
}

/** Undefined where it was written, else why not. */
async function put(content: string | Uint8Array, out: string | undefined): Promise<string | undefined> {
  if (out === undefined) {
    await new Promise<void>((done, fail) => {
      process.stdout.write(content, error => (error ? fail(error) : done()));
    });
    return undefined;
  }
  try {
    await writeOutput(path.resolve(out), content);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `"${out}" cannot be written: ${reason}`;
  }
}

/** On the error stream, as the chart itself may be on the other. */
function tell(problems: readonly Problem[]): number {
  for (const problem of problems)
    process.stderr.write(`${problem.severity === "warning" ? "warning: " : ""}${formatProblem(problem)}\n`);
  return hasErrors(problems) ? 1 : 0;
}

function refuse(text: string): number {
  process.stderr.write(`${text}\n`);
  return 2;
}
