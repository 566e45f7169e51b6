import {addressOfPage, pathOfPage} from "../../address.ts";

/** The address of the page for programmers from the site's root: `api.html`, `fr/api.html`. */
export function apiAddress(locale: string, locales: readonly string[]): string {
  return addressOfPage(pathOfPage("api", locale, locales));
}
