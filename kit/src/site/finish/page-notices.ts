import type {Correction} from "../../ledger/read-corrections.ts";
import {correctionWords} from "../../page/correction-words.ts";
import {renderCorrectionNotes} from "../../page/corrections-list.ts";
import {attributes, escapeHtml} from "../../page/escape-html.ts";
import type {PageEntry} from "../page-entry.ts";

/** A page's text with what readers must know first, right under its headline: how far it is, and its corrections. */
export function withNotices(
  main: string,
  page: Pick<PageEntry, "id" | "locale" | "status">,
  corrections: readonly Correction[]
): string {
  const notices = [
    statusNotice(page),
    renderCorrectionNotes(
      corrections.filter(({pages}) => pages.includes(page.id)),
      page.locale
    )
  ].join("");
  if (notices === "") return main;
  const end = /<\/h1>\s*/.exec(main);
  const at = end ? end.index + end[0].length : 0;
  return main.slice(0, at) + notices + main.slice(at);
}

function statusNotice({status, locale}: Pick<PageEntry, "locale" | "status">): string {
  if (status !== "draft" && status !== "checking") return "";
  const notice = attributes({class: "sb-status", role: "note", "data-status": status});
  return `<p${notice}>${escapeHtml(correctionWords(locale)[status])}</p>\n`;
}
