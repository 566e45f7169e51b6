import {cardSize} from "../../../embed/social-card.ts";
import {attributes} from "../../../page/escape-html.ts";
import {pickText} from "../../../quantity/localized.ts";
import {pathOfPage} from "../../address.ts";
import {cardFile} from "../files/card-files.ts";
import type {FramedPage} from "../frame-page.ts";
import type {MachineTagContext} from "./machine-tags.ts";

/** Open Graph and Twitter cards. Addresses in them are absolute, so without a site's address they have none. */
export function socialTags(page: FramedPage, {notebook, pages}: MachineTagContext): string[] {
  const {locale, title, description, address, twins, kind} = page;
  const {url, locales} = notebook;
  const front = pages.find(({path}) => path === pathOfPage("index", locale, locales));
  const card = page.card ?? (front && cardFile(front));
  const image = url !== undefined && card !== undefined ? `${url}/${card}` : undefined;
  const properties: [string, string | undefined][] = [
    ["og:type", kind?.type === "article" ? "article" : "website"],
    ["og:title", title],
    ["og:description", description],
    ["og:site_name", pickText(notebook.title, locale)],
    ["og:locale", toUnderscore(locale)],
    ...twins
      .filter(twin => twin.locale !== locale)
      .map(twin => ["og:locale:alternate", toUnderscore(twin.locale)] as [string, string]),
    ["og:url", url && `${url}/${address}`],
    ["og:image", image],
    ...(image
      ? ([
          ["og:image:type", "image/png"],
          ["og:image:width", String(cardSize.width)],
          ["og:image:height", String(cardSize.height)],
          ["og:image:alt", title]
        ] as [string, string][])
      : [])
  ];
  return [
    ...properties.flatMap(([property, content]) =>
      content ? `<meta${attributes({property, content})}>` : []
    ),
    `<meta${attributes({name: "twitter:card", content: image ? "summary_large_image" : "summary"})}>`
  ];
}

/** As Open Graph writes language tags: `fr-BE` -> `fr_BE`. */
function toUnderscore(locale: string): string {
  return locale.replaceAll("-", "_");
}
