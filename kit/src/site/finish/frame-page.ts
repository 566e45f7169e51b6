import {entryWordsOf} from "../../page/entry/words-of.ts";
import {attributes, escapeHtml} from "../../page/escape-html.ts";
import {openFigureStyle} from "../../page/open-figure-style.ts";
import {type Alternate, renderShell, type ShellLink} from "../../page/shell.ts";
import {pickText} from "../../quantity/localized.ts";
import {pathOfPage, relativeHref} from "../address.ts";
import {addressOfIndex, folderOfLocale} from "../entry-address.ts";
import {parsePage} from "../html.ts";
import type {PageEntry} from "../page-entry.ts";
import type {Notebook} from "../settings.ts";
import {apiAddress} from "./api/address.ts";
import {apiWords} from "./api/api-words.ts";
import {cardFile} from "./files/card-files.ts";
import type {CutFont} from "./fonts/cut-fonts.ts";
import {type MachineContext, machineTags} from "./head/machine-tags.ts";
import {mentionsAddress} from "./mentions-page.ts";
import {mentionsWords} from "./mentions-words.ts";
import {policyOf} from "./policy.ts";
import type {TakenPage} from "./take-main.ts";

/** A page as it goes into the frame: its text, and where it stands. */
export interface FramedPage extends TakenPage {
  locale: string;
  title: string;
  description?: string;
  /** The file it is published as, and its address, both from the site's root. */
  file: string;
  address: string;
  /** Figures that its notes show. */
  ids: readonly string[];
  /** The same page in each language that has it, its own included. */
  twins: readonly {locale: string; address: string}[];
  /** What it is, for machines; without a kind it has no linked data. */
  kind?: PageKind;
  /** Its social card, by path from the site's root; default that of the front page in its language. */
  card?: string;
  /** True for what search engines are to leave out: it stands in no sitemap. */
  noindex?: boolean;
  /**
   * Generated pages that are alike carry the same styles and scripts, so that their policy is computed once; *verify*
   * compares it with the bytes of each. Left out for pages that an author wrote.
   */
  alike?: string;
}

/** What a page is, for its linked data. */
export type PageKind =
  | {type: "article"; id: string; published?: string; updated?: string}
  /** A figure, an event or a statement. */
  | {type: "figure"; id: string}
  /** Every figure of an indicator. */
  | {type: "indicator"; id: string}
  | {type: "source"; id: string}
  /** With the files that it can be had in, by path from the site's root. */
  | {type: "dataset"; id: string; files?: readonly {file: string; type: string}[]};

/** A page of the author's with its text, as Framework rendered it. */
export interface SitePage extends PageEntry, TakenPage {}

/** What pages load, by name in `assets/`. */
export interface SiteAssets {
  stylesheet: string;
  fonts: readonly CutFont[];
}

export interface FrameContext {
  notebook: Notebook;
  /** Every page, in the order of the navigation. */
  pages: readonly PageEntry[];
  assets: SiteAssets;
  /** What machines are told of the pages; left out in a preview. */
  machine?: MachineContext;
  /** Policies of pages that are alike, once one of them was framed. */
  policies?: Map<string, string>;
}

/** Sets a page's text into the shell, with relative links only, so that it works under any path. */
export function framePage(
  page: FramedPage,
  {notebook, pages, assets, machine, policies}: FrameContext
): string {
  const {locale} = page;
  const href = (address: string) => relativeHref(page.file, address);
  const front = pathOfPage("index", locale, notebook.locales);
  const home = pages.find(({path}) => path === front)?.address ?? "";
  const html = renderShell({
    locale,
    alternates: alternatesOf(page, notebook, href),
    title: page.title,
    ...(page.description !== undefined && {description: page.description}),
    siteTitle: pickText(notebook.title, locale),
    home: href(home),
    main: page.main,
    ...(notebook.url !== undefined && {canonical: `${notebook.url}/${page.address}`}),
    stylesheets: [href(`assets/${assets.stylesheet}`)],
    headExtras: [
      preloads(assets, href),
      openStyle(page),
      ...(machine ? machineTags(page, {notebook, pages, machine}) : []),
      page.head
    ]
      .filter(Boolean)
      .join("\n"),
    pageLinks: [...pageLinksOf(page, pages, href), ...listLinksOf(page, notebook, href)],
    ...footerOf(page, notebook, href)
  });
  const {alike} = page;
  const policy = (alike === undefined ? undefined : policies?.get(alike)) ?? policyOf(parsePage(html));
  if (alike !== undefined) policies?.set(alike, policy);
  return withPolicy(html, policy);
}

/** A page of the author's as it goes into the frame. */
export function toFramedPage(
  page: SitePage,
  pages: readonly PageEntry[],
  locales: readonly string[]
): FramedPage {
  const twins = locales.flatMap(locale => {
    const twin = pages.find(other => other.locale === locale && other.id === page.id);
    return twin ? [{locale, address: twin.address}] : [];
  });
  const {id, published, updated} = page;
  const dates = {...(published !== undefined && {published}), ...(updated !== undefined && {updated})};
  // A draft is built only to be read by those who write it.
  if (page.status === "draft") return {...page, twins, noindex: true};
  return {...page, twins, kind: {type: "article", id, ...dates}, card: cardFile(page)};
}

function alternatesOf({twins}: FramedPage, {url}: Notebook, href: (address: string) => string): Alternate[] {
  return twins.map(({locale, address}) => ({
    locale,
    href: href(address),
    ...(url !== undefined && {url: `${url}/${address}`})
  }));
}

function pageLinksOf(
  {locale, address}: FramedPage,
  pages: readonly PageEntry[],
  href: (address: string) => string
): ShellLink[] {
  return pages
    .filter(page => page.locale === locale)
    .map(page => ({
      text: page.nav,
      href: href(page.address),
      ...(page.address === address && {current: true})
    }));
}

/** Who publishes, and the way to the page that says more of it. */
function footerOf(
  {locale}: FramedPage,
  notebook: Notebook,
  href: (address: string) => string
): {footer?: string} {
  const mentions = mentionsAddress(locale, notebook);
  const parts = [
    notebook.publisher && escapeHtml(pickText(notebook.publisher, locale)),
    mentions && `<a${attributes({href: href(mentions)})}>${escapeHtml(mentionsWords(locale).title)}</a>`
  ].filter(part => part !== undefined);
  return parts.length > 0 ? {footer: parts.join(" ")} : {};
}

/** Lists that no author writes: of all figures and of all sources. */
function listLinksOf(
  {locale, address}: FramedPage,
  {locales}: Notebook,
  href: (address: string) => string
): ShellLink[] {
  const {allFigures, allSources} = entryWordsOf(locale);
  const lists = [
    {text: allFigures, kind: "figure"},
    {text: allSources, kind: "source"}
  ] as const;
  const links = lists.map(({text, kind}) => {
    return {text, to: addressOfIndex(kind, folderOfLocale(locale, locales))};
  });
  links.push({text: apiWords(locale).title, to: apiAddress(locale, locales)});
  return links.map(({text, to}) => ({text, href: href(to), ...(to === address && {current: true})}));
}

function openStyle({ids}: FramedPage): string {
  const css = openFigureStyle(ids);
  return css === "" ? "" : `<style>${css}</style>`;
}

function preloads({fonts}: SiteAssets, href: (address: string) => string): string {
  return fonts
    .filter(({face}) => face.preload)
    .map(
      ({name}) =>
        `<link rel="preload" href="${href(`assets/${name}`)}" as="font" type="font/woff2" crossorigin>`
    )
    .join("\n");
}

/** Writes the page's policy before anything that it governs. */
export function withPolicy(html: string, policy = policyOf(parsePage(html))): string {
  const charset = `<meta charset="utf-8">`;
  if (!html.includes(charset)) throw new Error("the shell writes no <meta charset>");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(charset, () => `${charset}\n${meta}`);
}
