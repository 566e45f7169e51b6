import type {ExtractedText} from "../evidence/extract-text.ts";
import type {Problem} from "../problem/problem.ts";
import type {FrameworkConfig} from "./framework-config.ts";
import type {DrawnChart} from "./read-stages.ts";
import type {Notebook} from "./settings.ts";
import type {Workspace} from "./workspace.ts";

export const stageNames = ["check", "load", "draw", "pages", "finish", "verify"] as const;
export type StageName = (typeof stageNames)[number];

/** A chart as it was drawn in one language. */
export interface Drawing {
  chart: DrawnChart;
  problems: readonly Problem[];
}

/** Drawings with a hash of what they were made from. */
export type Drawings = Map<string, {content: string; drawing: Drawing}>;

/** What every stage is given; what else it needs it reads from the files of the stages before. */
export interface StageContext {
  workspace: Workspace;
  config: FrameworkConfig;
  notebook: Notebook;
  /** Folders in which snapshots may lie, in order. */
  archives: readonly string[];
  /** True in `sourcebook dev`: drafts pass, and pages stay connected to the server. */
  preview: boolean;
  /** True in `sourcebook build --drafts`: pages that are drafts are built, too. */
  drafts?: boolean;
  /** Texts of snapshots that a preview read before, by hash. */
  extracted?: Map<string, ExtractedText>;
  /** What a preview drew before, by language and chart; a build draws everything. */
  drawings?: Drawings;
  /** `YYYY-MM-DD`, where the author asks which plans are overdue; a build has no clock. */
  today?: string;
}

export interface StageResult {
  problems: readonly Problem[];
  /** What was made, in a few words: `24 figures from 6 sources`. */
  summary: string;
}

export type Stage = (context: StageContext) => Promise<StageResult>;

/** True where a problem stops the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({severity}) => severity === "error");
}

/** `1 page`, `4 pages`: for messages of the tool, which speaks English. */
export function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
