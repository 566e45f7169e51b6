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
  /** Installs the page rules on Framework's own markdown-it. */
  markdownIt(md: unknown): unknown;
  sourcebook: Notebook;
}
