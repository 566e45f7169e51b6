import {atomFeed, type FeedEntry} from "../../../embed/feed.ts";
import {cardOf} from "../../../page/page-cards.ts";
import {formatQuantity} from "../../../quantity/format-quantity.ts";
import {pickText} from "../../../quantity/localized.ts";
import {parseQuantity} from "../../../quantity/notation.ts";
import {addressOfPage, pathOfPage} from "../../address.ts";
import type {ExtraContext, ExtraFile} from "../extra.ts";
import type {FramedPage} from "../frame-page.ts";
import {finishWords} from "../words.ts";

/** A feed's path from the site's root: `feed.xml`, or `fr/feed.xml`. */
export function feedFile(locale: string, locales: readonly string[]): string {
  return locale === locales[0] ? "feed.xml" : `${locale}/feed.xml`;
}

/** A feed of updates and corrections in each language. A feed needs absolute addresses: without a url there is none. */
export function feedFiles(framed: readonly FramedPage[], context: ExtraContext): ExtraFile[] {
  const {url, locales, title, publisher} = context.notebook;
  if (url === undefined) return [];
  const since = framed
    .flatMap(({kind}) => (kind?.type === "article" ? [kind.updated ?? kind.published] : []))
    .filter(day => day !== undefined)
    .sort()
    .at(-1);
  return locales.map(locale => {
    const file = feedFile(locale, locales);
    const words = finishWords(locale);
    const site = pickText(title, locale);
    const entries = [
      ...correctionEntries(framed, context, locale),
      ...updateEntries(framed, context, locale)
    ];
    const content = atomFeed({
      locale,
      title: `${site}${words.colon}${words.feedTitle}`,
      subtitle: words.feedText,
      url: `${url}/${file}`,
      home: `${url}/${addressOfPage(pathOfPage("index", locale, locales))}`,
      author: publisher ? pickText(publisher, locale) : site,
      ...(since !== undefined && {since}),
      entries: entries.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    });
    return {file, content};
  });
}

function correctionEntries(
  framed: readonly FramedPage[],
  {changes, notebook, ledger}: ExtraContext,
  locale: string
): FeedEntry[] {
  const words = finishWords(locale);
  return changes.corrections.map(({date, pages, figures, text, was, now}, index) => {
    const page = framed.find(
      ({kind, locale: own}) => kind?.type === "article" && own === locale && pages.includes(kind.id)
    );
    const card = figures[0] === undefined ? undefined : cardOf(ledger, figures[0]);
    const about = page?.title ?? (card && pickText(card.type === "figure" ? card.label : card.text, locale));
    const change = was && now ? words.wasNow(pickText(was, locale), pickText(now, locale)) : "";
    const address = page?.address ?? addressOfFigure(figures[0], framed, {locale, notebook});
    return {
      // Entries are added at any place of the file: counted from the oldest, a key stays what it was.
      key: `correction-${date}-${changes.corrections.length - index}`,
      date,
      title: [words.correction, about].filter(Boolean).join(words.colon),
      text: [pickText(text, locale), change].filter(Boolean).join(" "),
      url: `${notebook.url}/${address}`,
      category: {term: "correction", label: words.correction}
    };
  });
}

function updateEntries(
  framed: readonly FramedPage[],
  {changes, notebook, ledger}: ExtraContext,
  locale: string
): FeedEntry[] {
  const words = finishWords(locale);
  return changes.updates.flatMap(({date, figure, former, from, to}) => {
    const card = ledger.figures[figure];
    if (!card) return [];
    const write = (notation: string) =>
      formatQuantity(parseQuantity(notation, card.quantity.unit), {locale, units: ledger.units, unit: true});
    return {
      key: `update-${former}`,
      date,
      title: [words.update, pickText(card.label, locale)].join(words.colon),
      text: words.wasNow(write(from), write(to)),
      url: `${notebook.url}/${addressOfFigure(figure, framed, {locale, notebook})}`,
      category: {term: "update", label: words.update}
    };
  });
}

/** The figure's own page, else the note of the first page that shows it, else the front page. */
function addressOfFigure(
  id: string | undefined,
  framed: readonly FramedPage[],
  {locale, notebook: {locales}}: {locale: string; notebook: {locales: readonly string[]}}
): string {
  const own = framed.filter(page => page.locale === locale);
  const page = own.find(({kind}) => kind?.type === "figure" && kind.id === id);
  if (page) return page.address;
  const shown = own.find(({ids}) => id !== undefined && ids.includes(id));
  return shown ? `${shown.address}#note-${id}` : addressOfPage(pathOfPage("index", locale, locales));
}
