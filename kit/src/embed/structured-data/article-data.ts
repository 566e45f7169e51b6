import type {PublishedLedger} from "../../ledger/card.ts";
import {closureOf} from "../../ledger/closure.ts";
import type {Correction} from "../../ledger/read-corrections.ts";
import {pickText} from "../../quantity/localized.ts";
import type {LinkedData} from "./json-script.ts";
import {citationData} from "./source-data.ts";

/** What linked data says of the site that a page belongs to. */
export interface SiteData {
  title: string;
  publisher?: string;
  /** Its front page, absolute. */
  url?: string;
}

export interface ArticleInput {
  title: string;
  description?: string;
  locale: string;
  /** The page's own address and its picture's, absolute; left out where the site has none. */
  url?: string;
  image?: string;
  /** `YYYY-MM-DD`, from the front matter. */
  published?: string;
  updated?: string;
  /** The page in other languages, absolute; the first language is the original. */
  translations?: readonly {locale: string; url: string; original: boolean}[];
  /** Figures, events and statements that it shows. */
  ids: readonly string[];
  corrections: readonly Correction[];
}

/** A page of prose as an `Article`, with the sources it rests on and what of it was corrected. */
export function articleData(article: ArticleInput, site: SiteData, ledger: PublishedLedger): LinkedData {
  const {title, description, locale, url, image, published, corrections, translations = []} = article;
  const original = translations.find(each => each.original);
  const others = translations.filter(each => each !== original);
  const toWork = (each: {locale: string; url: string}) => ({
    "@type": "Article",
    inLanguage: each.locale,
    url: each.url
  });
  const citations = citationData(Object.keys(closureOf([...article.ids], ledger).sources), ledger);
  const modified = [article.updated, corrections[0]?.date].filter(day => day !== undefined).sort();
  const publisher = organization(site);
  return {
    "@type": "Article",
    ...(url !== undefined && {"@id": url, url, mainEntityOfPage: url}),
    headline: title,
    description,
    inLanguage: locale,
    image,
    datePublished: published,
    dateModified: modified.at(-1),
    author: publisher,
    publisher,
    isPartOf: {"@type": "WebSite", name: site.title, url: site.url},
    translationOfWork: original && toWork(original),
    workTranslation: !original && others.length > 0 ? others.map(toWork) : undefined,
    citation: citations.length > 0 ? citations : undefined,
    correction:
      corrections.length > 0
        ? corrections.map(({date, text}) => ({
            "@type": "CorrectionComment",
            datePublished: date,
            text: pickText(text, locale)
          }))
        : undefined
  };
}

/** Whoever publishes the site, where it says so. */
export function organization({publisher, url}: SiteData): LinkedData | undefined {
  return publisher === undefined ? undefined : {"@type": "Organization", name: publisher, url};
}
