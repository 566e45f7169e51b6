import {z} from "zod";
import {checkBrand} from "../chart/check-brand.ts";
import {type Brand, type Color, themes} from "../chart/theme.ts";
import {fileProblem, type Problem, UserError} from "../problem/problem.ts";
import type {Localized} from "../quantity/localized.ts";

/** The file at a notebook's root that calls `notebook()`; Framework knows it by this name. */
export const configFile = "observablehq.config.ts";

const localizedText = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]);

const palette = z.partialRecord(z.enum(Object.keys(themes.light) as [Color, ...Color[]]), z.string());

const notebookSchema = z.strictObject({
  title: localizedText,
  locales: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "fr"'))
    .min(1),
  pages: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9/_-]*$/, 'must be a path in src/ without ".md"'))
    .min(1)
    .optional(),
  url: z.url({protocol: /^https?$/}).optional(),
  basePath: z
    .string()
    .regex(/^\/(?:[^\s?#]*\/)?$/, "must start and end with a slash")
    .optional(),
  publisher: localizedText.optional(),
  licence: z
    .strictObject({
      name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/, 'must be an SPDX name such as "CC-BY-4.0"'),
      url: z.url({protocol: /^https?$/}),
      title: localizedText
    })
    .optional(),
  mentions: z
    .strictObject({
      publisher: localizedText,
      director: localizedText,
      host: localizedText,
      reply: localizedText
    })
    .optional(),
  theme: z.strictObject({light: palette, dark: palette, print: palette}).partial().optional(),
  archive: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional()
});

/** What an author writes in `notebook({…})`. */
export interface NotebookOptions {
  /** Name of the site, by language or one text for all. */
  title: Localized | string;
  /** Languages (BCP 47), the default one first. Pages of another language lie under `src/<language>/`. */
  locales: readonly string[];
  /** Order of the pages in the navigation: paths in `src/` without `.md`. Default: `index`, then by name. */
  pages?: readonly string[];
  /** Where the site is published; `SOURCEBOOK_URL` overrides. Without it there are no canonical addresses. */
  url?: string;
  /** Folder of the host in which the site lies, with both slashes. Default: the path of `url`, else `/`. */
  basePath?: string;
  publisher?: Localized | string;
  /** Terms for the data to download: its SPDX name, the address of the text, and how readers call it. Default: none stated. */
  licence?: Omit<NotebookLicence, "title"> & {title: Localized | string};
  /**
   * What the page `mentions` says: who publishes (name, form, address), who answers for it, who hosts it (name,
   * address, telephone), and where to send a reply. Lines are kept. Default: no such page.
   */
  mentions?: {[Field in keyof Mentions]: Localized | string};
  /** Colours of the newsroom over those of the house, by name, for pages and charts and their files. */
  theme?: Brand;
  /**
   * Folder or folders with the snapshots of sources; new ones go to the first. Default: `data/archive`;
   * `SOURCEBOOK_ARCHIVE` adds to them.
   */
  archive?: string | string[];
}

/** Terms under which the data of a notebook may be used. */
export interface NotebookLicence {
  name: string;
  url: string;
  title: Localized;
}

/** Who stands behind a site, as its page of mentions says. */
export interface Mentions {
  publisher: Localized;
  director: Localized;
  host: Localized;
  reply: Localized;
}

/** The options, complete: what every stage reads. */
export interface Notebook {
  title: Localized;
  locales: readonly string[];
  pages?: readonly string[];
  /** Without a slash at the end. */
  url?: string;
  basePath: string;
  publisher?: Localized;
  licence?: NotebookLicence;
  mentions?: Mentions;
  theme?: Brand;
  /** Where new snapshots go. */
  archive: string;
  /** Every folder of snapshots, that one first. */
  archives: readonly string[];
}

/** Fills in the defaults; `url` is the address that the environment sets. */
export function toNotebook(options: NotebookOptions, url?: string): Notebook {
  const parsed = notebookSchema.safeParse(url ? {...options, url} : options);
  if (!parsed.success) throw new UserError(parsed.error.issues.map(toProblem));
  const {locales, pages, publisher, licence, mentions, archive = "data/archive"} = parsed.data;
  const theme = parsed.data.theme as Brand | undefined;
  const archives = typeof archive === "string" ? [archive] : archive;
  const site = parsed.data.url === undefined ? undefined : new URL(parsed.data.url);
  const basePath = parsed.data.basePath ?? (site ? withSlash(site.pathname) : "/");
  const problems = [
    ...missingTexts("title", parsed.data.title, locales),
    ...(publisher ? missingTexts("publisher", publisher, locales) : []),
    ...(licence ? missingTexts("licence.title", licence.title, locales) : []),
    ...Object.entries(mentions ?? {}).flatMap(([name, text]) =>
      missingTexts(`mentions.${name}`, text, locales)
    ),
    ...checkBrand(theme ?? {}, configFile)
  ];
  if (problems.length > 0) throw new UserError(problems);
  return {
    title: toLocalized(parsed.data.title, locales),
    locales,
    ...(pages && {pages}),
    ...(site && {url: `${site.origin}${basePath}`.replace(/\/$/, "")}),
    basePath,
    ...(publisher && {publisher: toLocalized(publisher, locales)}),
    ...(licence && {licence: {...licence, title: toLocalized(licence.title, locales)}}),
    ...(mentions && {mentions: toMentions(mentions, locales)}),
    ...(theme && {theme}),
    archive: archives[0] ?? "data/archive",
    archives
  };
}

function toLocalized(text: Localized | string, locales: readonly string[]): Localized {
  return typeof text === "string" ? Object.fromEntries(locales.map(locale => [locale, text])) : text;
}

function toMentions(
  {publisher, director, host, reply}: NonNullable<NotebookOptions["mentions"]>,
  locales: readonly string[]
): Mentions {
  const inAll = (text: Localized | string) => toLocalized(text, locales);
  return {
    publisher: inAll(publisher),
    director: inAll(director),
    host: inAll(host),
    reply: inAll(reply)
  };
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}

function missingTexts(name: string, text: Localized | string, locales: readonly string[]): Problem[] {
  if (typeof text === "string") return [];
  const missing = locales.filter(locale => !text[locale]);
  return missing.map(locale => configProblem("missing-translation", `${name} has no text in "${locale}"`));
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const place = issue.path.join(".");
  return configProblem("invalid-option", `notebook(): ${place ? `${place}: ` : ""}${issue.message}`);
}

function configProblem(code: string, problem: string): Problem {
  return fileProblem(code, configFile, problem);
}
