/** The style sheets of pages, in the order in which they are joined. They need the custom properties of `themeStyle`. */
export const pageStyleFiles: readonly URL[] = [
  "root",
  "text",
  "frame",
  "figures",
  "evidence",
  "notices",
  "entry",
  "form",
  "use",
  "wide",
  "preferences",
  "print"
].map(name => new URL(`../../assets/page/${name}.css`, import.meta.url));
