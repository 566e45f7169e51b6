import {describe, expect, it} from "vitest";
import {charactersOf, charactersOfStyle} from "../../../src/site/finish/characters.ts";

describe("charactersOf(pages)", () => {
  it("finds what is shown, decoded, once, and not what scripts and heads say", () => {
    const html =
      "<head><title>Z</title></head><body><p>a&nbsp;b\u202fa</p><script>q</script><svg><text>é</text></svg>";
    expect([...charactersOf([html])].sort()).toEqual(["a", "b", "\u00a0", "é", "\u202f"].sort());
  });
});

describe("charactersOfStyle(css, text)", () => {
  it("finds what the style sheet writes itself", () => {
    expect([...charactersOfStyle(`a::after{content:"\\2192 →x"}`, new Set())]).toEqual(["→", "x"]);
  });

  it("adds capitals where the style sheet asks for them", () => {
    expect([...charactersOfStyle("h2{text-transform:uppercase}", new Set("éß"))]).toEqual(["É", "S"]);
    expect([...charactersOfStyle("h2{color:red}", new Set("éß"))]).toEqual([]);
  });
});
