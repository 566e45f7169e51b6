// subset-font ships no types.
declare module "subset-font" {
  function subsetFont(
    font: Uint8Array,
    text: string,
    options: {targetFormat: "woff2"; keepFeatures: readonly string[]}
  ): Promise<Uint8Array>;
  export = subsetFont;
}
