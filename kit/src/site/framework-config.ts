import type MarkdownIt from "markdown-it";
import type {Notebook} from "./settings.ts";

/** A configuration for Observable Framework, with the notebook's own under `sourcebook`. */
export interface FrameworkConfig {
  root: string;
  output: string;
  title: string;
  pages: never[];
  sidebar: false;
  pager: false;
  toc: false;
  search: false;
  head: string;
  header: string;
  footer: string;
  style: null;
  globalStylesheets: never[];
  preserveExtension: true;
  linkify: false;
  markdownIt(md: MarkdownIt): MarkdownIt;
  sourcebook: Notebook;
}
