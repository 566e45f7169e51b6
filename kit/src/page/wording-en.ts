import {evidenceWords} from "../chart/words/evidence-words.ts";
import type {Wording} from "./wording.ts";

export const english: Wording = {
  skipToContent: "Skip to the content",
  languages: "Languages",
  pages: "Pages",
  table: "Table",
  notesTitle: "Where the numbers come from",
  noteAbout: subject => `Where this comes from: ${subject}`,
  close: "Close",
  backToText: "Back to the text",
  quotes: ["“", "”"],
  accordingTo: ({what, who, publisher, where}) =>
    publisher === undefined
      ? `${what}, according to ${who}, in ${where}.`
      : `${what}, according to ${who}, as ${publisher} reports in ${where}.`,
  toldBy: ({what, who, publisher, where}) =>
    publisher === undefined
      ? `${what} According to ${who}, in ${where}.`
      : `${what} According to ${who}, as ${publisher} reports in ${where}.`,
  calculation: what => `${what}, by our calculation.`,
  measured: (label, details, value) => `${[label, ...details].join(", ")}: ${value}`,
  dated: (title, date) => `${title} (${date})`,
  undated: "undated",
  at: (date, hasDay) => `${hasDay ? "on" : "in"} ${date}`,
  said: date => `stated ${date}`,
  translation: "Our translation:",
  status: "Status",
  citing: "It relies on",
  when: "Date",
  check: "Check",
  formula: "Calculation",
  constant: "With",
  assuming: "Assuming",
  note: "Note",
  derivedStatus: status => `our calculation; its least settled input: ${status}`,
  hedged: "the source itself keeps this claim at a distance",
  change: "a change, not a total",
  page: page => `page ${page}`,
  cell: cell => `cell ${cell}`,
  states: evidenceWords.en.states,
  dataStates: evidenceWords.en.dataStates,
  derivedStates: evidenceWords.en.derivedStates,
  statuses: {
    reported: "reported",
    estimated: "estimated",
    provisional: "provisional",
    committed: "committed, by contract or order",
    planned: "planned",
    pledged: "pledged, in a campaign",
    target: "target",
    withdrawn: "withdrawn"
  },
  positions: {
    campaigns: "campaigns on this matter",
    sells: "sells products in this field",
    governs: "has authority in this matter",
    "runs-for-office": "runs for office",
    reports: "reports on this matter",
    researches: "does research on this matter"
  },
  kinds: {
    "web-page": "web page",
    "wiki-page": "collaborative page",
    article: "article",
    contract: "contract",
    letter: "letter",
    report: "report",
    data: "data",
    speech: "speech",
    other: "document"
  },
  bases: {
    where: {city: "in the city", "metropolitan-area": "in the metropolitan area"},
    tax: {excluded: "excluding tax", included: "including tax", "not-stated": "tax not stated"}
  },
  restingOn: (figures, others) => {
    const parts = [
      figures > 0 ? `${figures} ${figures === 1 ? "number" : "numbers"}` : "",
      others > 0 ? `${others} ${others === 1 ? "event or statement" : "events or statements"}` : ""
    ].filter(Boolean);
    return `${parts.join(" and ")} ${figures + others === 1 ? "rests" : "rest"} on it`;
  },
  quotesChecked(checked, all, day) {
    if (checked === 0) return "words noted online; the document is not archived";
    const when = day ? ` (checked ${day})` : "";
    if (checked < all) return `the words of ${checked} of ${all} quotations are in the document${when}`;
    return all === 1
      ? `the words quoted are in the document${when}`
      : `the words of all ${all} quotations are in the document${when}`;
  },
  positionOf: (publisher, position) => `${publisher} ${position}.`,
  semicolon: ";",
  semicolonSpace: "; ",
  notRead: "Not read here: known from the document that cites it.",
  citedBy: "Cited by",
  cites: "Cites",
  rounded: "rounded"
};
