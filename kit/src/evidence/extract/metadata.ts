import {isTime} from "../../quantity/time.ts";

/** What a document says of itself, for the author to confirm. */
export interface Metadata {
  title?: string;
  author?: string;
  publisher?: string;
  /** EDTF: a day, a month or a year. */
  published?: string;
  /** BCP 47. */
  language?: string;
}

/** What was read for each field, as the document has it. */
export type RawMetadata = {[Field in keyof Metadata]?: string | undefined};

const mostCharacters = 300;

/** Fields in one line each, days and languages in their standard form; what says nothing is left out. */
export function toMetadata({title, author, publisher, published, language}: RawMetadata): Metadata {
  const fields = {
    title: isFileTitle(title) ? undefined : title,
    author,
    publisher,
    published: toDay(published),
    language: toLanguageTag(language)
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const line = value?.replace(/[\s\p{Cc}]+/gu, " ").trim() ?? "";
      return line === "" ? [] : [[key, [...line].slice(0, mostCharacters).join("")] as const];
    })
  );
}

/** What programs write where nobody gave a title. */
const isFileTitle = (title: string | undefined) =>
  /^\s*(?:microsoft (?:word|excel|powerpoint)\b|untitled\b|sans titre\b|document\s?\d*$|[^\s]+\.(?:docx?|xlsx?|pptx?|pdf|indd|odt)$)/i.test(
    title ?? ""
  );

/** `2024-03-09T10:00:00+01:00`, `2024/03/09` and PDF's `D:20240309100000` are 2024-03-09. */
function toDay(text: string | undefined): string | undefined {
  const [, year, month, day] =
    /^\s*(?:D:)?(\d{4})(?:[-/]?(\d{2})(?:[-/]?(\d{2}))?)?(?!\d{3}$)/.exec(text ?? "") ?? [];
  const date = [year, month, day].filter(part => part !== undefined).join("-");
  return date !== "" && isTime(date) ? date : undefined;
}

function toLanguageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replace("_", "-") ?? "";
  const [language = "", ...rest] = tag.split("-");
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i.test(tag)
    ? [language.toLowerCase(), ...rest].join("-")
    : undefined;
}
