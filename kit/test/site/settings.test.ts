import {describe, expect, it} from "vitest";
import {UserError} from "../../src/problem/problem.ts";
import {type NotebookOptions, toNotebook} from "../../src/site/settings.ts";

function problemsOf(options: unknown, url?: string): string[] {
  try {
    toNotebook(options as NotebookOptions, url);
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({code, problem}) => `${code}: ${problem}`);
    throw error;
  }
  return [];
}

describe("toNotebook(options)", () => {
  it("gives one text to every language, and the defaults", () => {
    expect(toNotebook({title: "Bridges", locales: ["en", "fr"]})).toEqual({
      title: {en: "Bridges", fr: "Bridges"},
      locales: ["en", "fr"],
      basePath: "/",
      archive: "data/archive",
      archives: ["data/archive"]
    });
  });

  it("takes the base path from the address unless it is given", () => {
    const options = {title: "Bridges", locales: ["en"]};
    expect(toNotebook({...options, url: "https://example.org"})).toMatchObject({
      url: "https://example.org",
      basePath: "/"
    });
    expect(toNotebook(options, "https://example.org/a/b")).toMatchObject({
      url: "https://example.org/a/b",
      basePath: "/a/b/"
    });
    expect(toNotebook({...options, basePath: "/c/"}, "https://example.org/")).toMatchObject({
      url: "https://example.org/c",
      basePath: "/c/"
    });
  });

  it("tells every fault at once, with the option's name", () => {
    expect(problemsOf({title: "", locales: ["english!"], basePath: "base", colour: "red"})).toEqual([
      expect.stringMatching(/^invalid-option: notebook\(\): title: /),
      expect.stringMatching(/^invalid-option: notebook\(\): locales\.0: .*language tag/),
      expect.stringMatching(/^invalid-option: notebook\(\): basePath: .*slash/),
      expect.stringMatching(/^invalid-option: .*colour/)
    ]);
    expect(problemsOf({title: "x", locales: ["en"]}, "ftp://example.org")).toHaveLength(1);
  });

  it("misses a title in a language", () => {
    expect(problemsOf({title: {en: "Bridges"}, locales: ["en", "fr"]})).toEqual([
      'missing-translation: title has no text in "fr"'
    ]);
  });

  it("takes a newsroom's colours, and refuses those that can't be read", () => {
    const options = {title: "Bridges", locales: ["en"]};
    const theme = {light: {blue: "#0a3d91"}};
    expect(toNotebook({...options, theme})).toMatchObject({theme});
    expect(problemsOf({...options, theme: {light: {blue: "#ffee00", violet: "#aa88ff"}}})).toEqual([
      expect.stringContaining("theme-contrast: theme.light.blue #ffee00"),
      expect.stringContaining("theme-contrast: theme.light.violet #aa88ff")
    ]);
    expect(problemsOf({...options, theme: {light: {blue: "navy"}}})).toEqual([
      'theme-color: theme.light.blue "navy" is no colour'
    ]);
    expect(problemsOf({...options, theme: {light: {bleu: "#0a3d91"}}})[0]).toContain("invalid-option");
  });
});
