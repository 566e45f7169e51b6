export type {Brand} from "../chart/theme.ts";
export type {FrameworkConfig} from "./framework-config.ts";
export {notebook} from "./notebook.ts";
export type {Notebook, NotebookOptions} from "./settings.ts";
