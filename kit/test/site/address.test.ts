import {describe, expect, it} from "vitest";
import {addressOfPage, fileOfPage, pathOfPage, placePage, relativeHref} from "../../src/site/address.ts";

describe("placePage(path, locales)", () => {
  it("finds the language by the first folder; the default language has none", () => {
    const locales = ["en", "fr"];
    expect(placePage("/fr/notes/method", locales)).toEqual({
      path: "/fr/notes/method",
      locale: "fr",
      id: "notes/method"
    });
    expect(placePage("/french", locales)).toEqual({path: "/french", locale: "en", id: "french"});
    expect(placePage("/fr", locales)).toEqual({path: "/fr", locale: "en", id: "fr"});
    expect(placePage("/en/method", locales)).toEqual({path: "/en/method", locale: "en", id: "en/method"});
  });

  it("is undone by pathOfPage(id, locale, locales)", () => {
    for (const path of ["/index", "/notes/method", "/fr/index", "/fr/notes/method"]) {
      const {id, locale} = placePage(path, ["en", "fr"]);
      expect(pathOfPage(id, locale, ["en", "fr"])).toBe(path);
    }
  });
});

describe("relativeHref(file, address)", () => {
  it("leads from any page to any address, as a browser resolves it", () => {
    const pages = ["/index", "/method", "/fr/index", "/fr/notes/method"];
    for (const from of pages) {
      for (const to of [...pages.map(addressOfPage), "assets/site.css", ""]) {
        const base = `https://example.org/some/base/${fileOfPage(from)}`;
        const href = relativeHref(fileOfPage(from), to);
        expect(new URL(href, base).href).toBe(`https://example.org/some/base/${to}`);
        expect(href).toMatch(/^\.{1,2}\//);
      }
    }
  });
});
