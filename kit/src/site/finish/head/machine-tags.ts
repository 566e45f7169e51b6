import type {PageEntry} from "../../page-entry.ts";
import type {Notebook} from "../../settings.ts";
import type {ExtraContext} from "../extra.ts";
import type {FramedPage} from "../frame-page.ts";
import {feedTag} from "./feed-tag.ts";
import {socialTags} from "./social-tags.ts";
import {structuredData} from "./structured-data.ts";

/** What the linked data of pages is made from. */
export type MachineContext = Pick<ExtraContext, "ledger" | "datasets" | "changes">;

export interface MachineTagContext {
  notebook: Notebook;
  /** The author's pages, in the order of the navigation. */
  pages: readonly PageEntry[];
  machine: MachineContext;
}

/** The parts of `<head>` that no reader sees: for link previews, feed readers and search engines. */
export function machineTags(page: FramedPage, context: MachineTagContext): string[] {
  const robots = page.noindex ? ['<meta name="robots" content="noindex">'] : [];
  return [...robots, ...socialTags(page, context), feedTag(page, context), structuredData(page, context)];
}
