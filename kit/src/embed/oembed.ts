import type {ChartCredit} from "./chart-credit.ts";
import {creditLine, frameHeightPx, frameTag} from "./snippets.ts";

/** What the oEmbed specification (oembed.com) wants of an answer of type "rich", with all that is optional and known. */
export interface OembedAnswer {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

export interface Thumbnail {
  url: string;
  width: number;
  height: number;
}

/** Consumers ask again after a day: a chart may have been corrected. */
const cacheAgeS = 86_400;

/**
 * The answer for a chart. Its markup is a quotation with the credit, then the frame: of all markup, consumers such as
 * WordPress keep these two, and show the quotation until the frame has told its height.
 */
export function oembedAnswer(
  chart: ChartCredit,
  {provider, thumbnail}: {provider: string; thumbnail: Thumbnail}
): OembedAnswer {
  return {
    version: "1.0",
    type: "rich",
    title: chart.title,
    provider_name: provider,
    provider_url: chart.siteUrl,
    cache_age: cacheAgeS,
    html: `<blockquote>${creditLine(chart)}</blockquote>${frameTag(chart)}`,
    width: chart.picture.widthPx,
    height: frameHeightPx(chart),
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height
  };
}
