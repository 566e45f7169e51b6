import type {Ledger, SourcedFigure} from "../ledger/ledger.ts";
import {formatTime} from "../quantity/format-time.ts";
import type {Localized} from "../quantity/localized.ts";
import {parseTime} from "../quantity/time.ts";

/** The id under which a figure's present version is kept: `cameras@1`, then `cameras@2`. */
export function formerId(id: string, ledger: Ledger): string {
  for (let version = 1; ; version++) {
    const former = `${id}@${version}`;
    if (!ledger.figures.has(former) && !ledger.broken.has(former)) return former;
  }
}

/**
 * A time that ends no later than the day on which the document said something else. Undefined where it ends anyway:
 * what was said of 2017 stays said of 2017.
 */
export function boundedTime({input: {time}}: SourcedFigure, day: string): string | undefined {
  if (time === "unknown") return `../${day}`;
  const start = /^(.+)\/(?:\.\.)?$/.exec(time)?.[1];
  return start === undefined || start === ".." ? undefined : `${start}/${day}`;
}

/** Why a former version's time ends on a day, in the notebook's languages. */
export function boundReason(day: string, locales: readonly string[]): Localized {
  return Object.fromEntries(
    locales.map(locale => {
      const french = /^fr\b/.test(locale);
      const date = formatTime(parseTime(day), {locale: french ? "fr" : "en"});
      const reason = french
        ? `Le document le disait encore avant sa relecture du ${date} ; il dit autre chose depuis.`
        : `The document said so until it was read again on ${date}; it says something else now.`;
      return [locale, reason];
    })
  );
}
