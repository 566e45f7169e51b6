import {describe, expect, test} from "vitest";
import {parse, renderPage} from "./render-page.ts";

const hints = (source: string, path = "/fr/index") =>
  parse(source, {path}).problems.map(({line, column, code, hint}) => `${line}:${column} ${code} ${hint}`);

describe("what is printed joins with the words before it", () => {
  test.each([
    [
      "Un total de {{equipped unit}}.",
      "1:13 missing-elision write [d’environ\u00a030\u00a0caméras]{equipped}"
    ],
    [
      "Il y en a.\nLe test de {{cameras-latest time}}.",
      "2:12 missing-elision write [d’entre janvier 2019 et décembre 2022]{cameras-latest}"
    ],
    [
      "La ville. {{cameras-latest}} en 2019.",
      "1:11 lower-case-opening write [Plus de\u00a0400]{cameras-latest}"
    ],
    ["{{cameras-latest}} en 2019.", "1:1 lower-case-opening write [Plus de\u00a0400]{cameras-latest}"]
  ])("%s is refused", (source, expected) => {
    expect(hints(source)).toEqual([expected]);
    expect(renderPage(source, {path: "/fr/index"})).toMatch(
      /<mark class="problem"[^>]*><a [^>]*>[^<]*<\/a><\/mark>/
    );
  });

  test.each([
    "Un total de {{cameras-2017}}, ou de {{cameras-2017}}.",
    "- {{cameras-latest}}\n- {{equipped}}",
    "| {{cameras-latest}} |\n|---|\n| {{equipped}} |",
    "[D’environ trente]{equipped} et [plus de 400]{cameras-latest}",
    "Cf. {{cameras-latest}} *en tout* {{equipped}}"
  ])("%s passes", source => {
    expect(hints(source)).toEqual([]);
  });

  test("English elides nothing", () => {
    expect(hints("A total de {{equipped}}.", "/index")).toEqual([]);
  });
});
