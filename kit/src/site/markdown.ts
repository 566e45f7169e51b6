import type MarkdownIt from "markdown-it";
import type {PageContext, PagePart} from "../page/context.ts";
import {installPageRules} from "../page/install-page-rules.ts";
import {fileOfPage, placePage} from "./address.ts";
import {entryHrefs} from "./entry-address.ts";
import {readChanges, readCharts, readLedger} from "./read-stages.ts";
import type {Notebook} from "./settings.ts";
import {workspaceOf} from "./workspace.ts";

/** Installs the page rules with what the stages before wrote in the notebook's folder. */
export function installNotebookRules(md: MarkdownIt, root: string, notebook: Notebook): MarkdownIt {
  installPageRules(md, readPageContext(root, notebook));
  return md;
}

/** What the page rules read, from the files of *check* and *draw*. */
export function readPageContext(root: string, {locales}: Notebook): PageContext {
  const workspace = workspaceOf(root);
  const charts: Record<string, Record<string, PagePart>> = {};
  for (const {id, locale, html, figures} of readCharts(workspace)) {
    charts[id] = {...charts[id], [locale]: {html, figures}};
  }
  return {
    ledger: readLedger(workspace),
    charts,
    corrections: readChanges(workspace).corrections,
    locales,
    localeOf: path => placePage(path, locales).locale,
    hrefsOf: path => entryHrefs(fileOfPage(path), placePage(path, locales).locale, locales)
  };
}
