import {escapeXml} from "../../../chart/svg/escape-xml.ts";
import type {Notebook} from "../../settings.ts";
import type {ExtraFile} from "../extra.ts";
import type {FramedPage} from "../frame-page.ts";

/** `robots.txt`, and `sitemap.xml` with the languages of each page where the site has an address. */
export function searchFiles(framed: readonly FramedPage[], {url}: Notebook): ExtraFile[] {
  const rules = "User-agent: *\nAllow: /\n";
  if (url === undefined) return [{file: "robots.txt", content: rules}];
  return [
    {file: "robots.txt", content: `${rules}\nSitemap: ${url}/sitemap.xml\n`},
    {file: "sitemap.xml", content: sitemap(framed, url)}
  ];
}

function sitemap(framed: readonly FramedPage[], url: string): string {
  const listed = framed.filter(({noindex}) => !noindex);
  const known = new Set(listed.map(({address}) => address));
  const entries = listed.map(({address, twins, kind}) => {
    const languages = twins.filter(twin => known.has(twin.address));
    const changed = kind?.type === "article" ? (kind.updated ?? kind.published) : undefined;
    return [
      "<url>",
      `<loc>${escapeXml(`${url}/${address}`)}</loc>`,
      ...(changed === undefined ? [] : [`<lastmod>${changed}</lastmod>`]),
      ...(languages.length > 1
        ? languages.map(
            twin =>
              `<xhtml:link rel="alternate" hreflang="${escapeXml(twin.locale)}" href="${escapeXml(`${url}/${twin.address}`)}"/>`
          )
        : []),
      "</url>"
    ].join("\n");
  });
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset ${spaces}>\n${entries.join("\n")}\n</urlset>\n`;
}
