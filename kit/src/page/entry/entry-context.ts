import type {EntryHrefs} from "../entry-hrefs.ts";
import type {NoteText} from "../note-subject.ts";
import type {EntryLines} from "./entry-line.ts";
import type {Relations} from "./relations.ts";

/** A page or chart that shows an entry; `href` leads to the place. */
export interface Place {
  kind: "page" | "chart";
  title: string;
  href: string;
}

/** How an entry is cited by programs. */
export interface Citation {
  bibtex: string;
  csl: string;
}

/** What the page of an entry is written from. */
export interface EntryContext extends NoteText {
  hrefs: EntryHrefs;
  onEntryPage: true;
  relations: Relations;
  lines: EntryLines;
  site: {title: string; publisher?: string};
  /** The page's absolute address, where the site has one. */
  url?: string;
  /** The page's address as JSON, relative to it. */
  json?: string;
  /** Files that it can be had in, as a list of links. */
  downloads?: string;
  places: readonly Place[];
  citation?: Citation;
}

/** The page of an entry: `title` and `description` are plain, `main` is markup. */
export interface EntryPage {
  title: string;
  description: string;
  main: string;
}
