import path from "node:path";
import {type Command, InvalidArgumentError, Option} from "commander";
import {type ThemeName, themeNames} from "../chart/theme.ts";
import {type ReportFormat, reportFormats} from "./report.ts";
import {runStage} from "./stage.ts";

const chartFormats = ["svg", "png", "json", "spec"] as const;
type ChartFormat = (typeof chartFormats)[number];

/** How one chart is drawn as a file. */
export interface ChartFileOptions {
  format: ChartFormat;
  locale?: string;
  /** In px. */
  width?: number;
  theme?: ThemeName | "auto";
  /** False for a transparent file. */
  ground: boolean;
  text?: "fonts" | "outlines";
  scale?: number;
  /** Files beside the own font, for writing that it lacks. */
  font?: string[];
  out?: string;
}

type GivenOptions = Partial<Omit<ChartFileOptions, "format">> & {format?: ChartFormat | ReportFormat};

/** Which formats an option means something to. */
const formatsOf: Readonly<Partial<Record<keyof ChartFileOptions, readonly ChartFormat[]>>> = {
  locale: ["svg", "png", "json"],
  width: ["svg", "png", "json"],
  theme: ["svg", "png", "json"],
  text: ["svg"],
  scale: ["png"],
  font: ["png"]
};

/** `sourcebook draw`: the stage, or with the name of a chart, that chart as a file. */
export function addDrawOptions(command: Command): Command {
  return command
    .argument("[chart]", "a chart to draw as a file; without it, the stage draws all")
    .addOption(
      new Option(
        "--format <format>",
        "of one chart: svg by default; of the stage: how problems are printed"
      ).choices([...chartFormats, ...reportFormats.filter(format => format !== "json")])
    )
    .option("--locale <tag>", "the language of the chart; the notebook's first by default")
    .option("--width <px>", "its width; 760 by default", parseWidth)
    .addOption(new Option("--theme <theme>", "its colours").choices([...themeNames, "auto"]))
    .option("--no-ground", "leave the ground transparent")
    .addOption(new Option("--text <text>", "in an SVG").choices(["fonts", "outlines"]))
    .option("--scale <number>", "pixels of a PNG for each px: 1 to 4", parseScale)
    .option("--font <files...>", "for a PNG, font files for writing that Source Sans 3 lacks")
    .option("--out <file>", "where to write it; its ending says the format; standard output by default");
}

export async function runDraw(chart: string | undefined, given: GivenOptions): Promise<number> {
  const {format, ...rest} = given;
  if (chart === undefined) {
    const stray = Object.entries(rest).find(([name, value]) => name !== "ground" || value === false)?.[0];
    if (stray !== undefined || (format !== undefined && !isReportFormat(format)))
      return refuse(
        `${stray ? `--${stray}` : `--format ${format}`} is for one chart: sourcebook draw <chart>`
      );
    return runStage("draw", format === undefined ? {} : {format: format as ReportFormat});
  }
  const chosen = format ?? formatOfFile(rest.out);
  if (!isChartFormat(chosen))
    return refuse(`a chart is drawn as ${chartFormats.join(", ")}, not as ${chosen}`);
  const options: ChartFileOptions = {...rest, ground: rest.ground !== false, format: chosen};
  const misuse = misuseOf(options);
  if (misuse !== undefined) return refuse(misuse);
  return (await import("./draw-chart.ts")).drawOneChart(chart, options);
}

/** Why options do not go together, or undefined. */
function misuseOf(options: ChartFileOptions): string | undefined {
  const {format, theme, ground, out} = options;
  for (const [name, formats] of Object.entries(formatsOf))
    if (options[name as keyof ChartFileOptions] !== undefined && !formats.includes(format))
      return `--${name} means nothing to ${format}`;
  if (format === "png" && theme === "auto") return `a PNG has one theme: ${themeNames.join(", ")}`;
  if (!ground && format !== "svg" && format !== "png") return `--no-ground means nothing to ${format}`;
  if (format === "png" && out === undefined && process.stdout.isTTY)
    return "say where the PNG goes: --out <file>";
  return undefined;
}

const isChartFormat = (format: string): format is ChartFormat =>
  (chartFormats as readonly string[]).includes(format);
const isReportFormat = (format: string): format is ReportFormat =>
  (reportFormats as readonly string[]).includes(format);

function formatOfFile(out: string | undefined): string {
  const ending = out === undefined ? "" : path.extname(out).slice(1).toLowerCase();
  return ending === "" ? "svg" : ending;
}

function parseWidth(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < 200 || width > 4000)
    throw new InvalidArgumentError("write it in px, from 200 to 4000");
  return width;
}

function parseScale(text: string): number {
  const scale = Number(text);
  if (!(scale >= 1 && scale <= 4)) throw new InvalidArgumentError("from 1 to 4");
  return scale;
}

function refuse(text: string): number {
  process.stderr.write(`${text}\n`);
  return 2;
}
