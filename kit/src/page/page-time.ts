import {formatTime} from "../quantity/format-time.ts";
import {parseTime} from "../quantity/time.ts";
import {escapeHtml} from "./escape-html.ts";
import {wordingOf} from "./wording-of.ts";

/** An EDTF text in words; the text itself where it cannot be read or the language has no words. */
export function timeText(edtf: string, locale: string): string {
  if (edtf === "unknown") return wordingOf(locale).undated;
  try {
    return formatTime(parseTime(edtf), {locale});
  } catch {
    return edtf;
  }
}

/** A time as a sentence takes it: `in 2017`, `by 2023`, « entre … et … »; empty where it is unknown. */
export function timePhrase(edtf: string | undefined, locale: string): string {
  if (edtf === undefined || edtf === "unknown") return "";
  const text = timeText(edtf, locale);
  const plain = /^\d{4}(-\d\d){0,2}[~?%]?$/.test(edtf);
  return plain ? wordingOf(locale).at(text, /^\d{4}-\d\d-\d\d/.test(edtf)) : text;
}

/** Raises the ending of « 1er ». */
export function raiseOrdinals(text: string, locale: string): string {
  const html = escapeHtml(text);
  return locale.startsWith("fr") ? html.replace(/\b1er\b/g, "1<sup>er</sup>") : html;
}
