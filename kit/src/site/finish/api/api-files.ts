import type {Extra, ExtraContext} from "../extra.ts";
import {apiPage} from "./api-page.ts";
import {apiDocuments} from "./documents.ts";
import {documentJsonSchemas} from "./documents-schema.ts";

/** What programs read of the site: lists of all figures, sources, datasets and charts, their schemas, and a page about them. */
export function apiFiles(context: ExtraContext): Extra {
  const documents = Object.entries(apiDocuments).map(([name, make]) => ({
    file: `${name}.json`,
    content: toJson(make(context))
  }));
  const schemas = Object.entries(documentJsonSchemas()).map(([name, schema]) => ({
    file: `schemas/${name}.json`,
    content: toJson(schema)
  }));
  const {pages, notebook} = context;
  // An author's own page takes its place.
  const own = notebook.locales.filter(locale =>
    pages.some(page => page.id === "api" && page.locale === locale)
  );
  return {
    pages: notebook.locales.filter(locale => !own.includes(locale)).map(locale => apiPage(locale, context)),
    files: [...documents, ...schemas]
  };
}

const toJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
