import {escapeXml} from "../chart/svg/escape-xml.ts";

/** One entry of a feed, in plain text. */
export interface FeedEntry {
  /** Last part of its id, the same in every build and language of the feed. */
  key: string;
  /** `YYYY-MM-DD`. */
  date: string;
  title: string;
  text: string;
  /** Where it leads, absolute. */
  url: string;
  /** `update` or `correction`, with its name for readers. */
  category: {term: string; label: string};
}

export interface FeedOptions {
  locale: string;
  title: string;
  subtitle: string;
  /** Addresses of the feed itself and of the front page in its language, absolute. */
  url: string;
  home: string;
  author: string;
  /** `YYYY-MM-DD`: when the site last said something new, for a feed without an entry. */
  since?: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/**
 * An Atom feed (RFC 4287). Its dates are days, written as their first second in UTC: nothing here knows the hour. A
 * feed that knows no day at all says the first that computers count, since the format wants one.
 */
export function atomFeed({locale, title, subtitle, url, home, author, since, entries}: FeedOptions): string {
  const updated =
    entries
      .map(({date}) => date)
      .sort()
      .at(-1) ?? since;
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(locale)}">`,
    `<id>${escapeXml(url)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(subtitle)}</subtitle>`,
    `<updated>${instantOf(updated ?? "1970-01-01")}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(url)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    ...entries.map(entry => toEntry(entry, url)),
    `</feed>`
  ];
  return `${lines.join("\n")}\n`;
}

function toEntry({key, date, title, text, url, category}: FeedEntry, feed: string): string {
  return [
    "<entry>",
    `<id>${escapeXml(`${feed}#${key}`)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${instantOf(date)}</updated>`,
    `<category term="${escapeXml(category.term)}" label="${escapeXml(category.label)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<content type="text">${escapeXml(text)}</content>`,
    "</entry>"
  ].join("\n");
}

function instantOf(day: string): string {
  return `${day}T00:00:00Z`;
}
