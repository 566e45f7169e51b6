/** One text by language (BCP 47 tag): `{en: "…", fr: "…"}`. */
export type Localized = Readonly<Record<string, string>>;

/** The text in a language, else in the language's base (`fr-BE` -> `fr`), else the first there is. */
export function pickText(text: Localized, locale: string): string {
  const base = locale.split("-")[0] as string;
  return text[locale] ?? text[base] ?? Object.values(text)[0] ?? "";
}
