import type MarkdownIt from "markdown-it";
import type {FrameworkConfig} from "./framework-config.ts";
import {installNotebookRules} from "./markdown.ts";
import {type NotebookOptions, toNotebook} from "./settings.ts";

/**
 * The configuration of a notebook, for `observablehq.config.ts`:
 * `export default await notebook({title: "…", locales: ["en"]})`.
 * Throws `UserError` with every fault where an option cannot be read.
 */
export async function notebook(options: NotebookOptions): Promise<FrameworkConfig> {
  const settings = toNotebook(options, process.env.SOURCEBOOK_URL);
  return {
    root: "src",
    output: ".sourcebook/site",
    title: Object.values(settings.title)[0] as string,
    pages: [],
    sidebar: false,
    pager: false,
    toc: false,
    search: false,
    head: "",
    header: "",
    footer: "",
    style: null,
    globalStylesheets: [],
    preserveExtension: true,
    linkify: false,
    markdownIt: md => installNotebookRules(md as MarkdownIt, process.cwd(), settings),
    sourcebook: settings
  };
}
