/** Words of the panel under a chart, of its frame and of what is copied from them, in one language. */
export interface EmbedWords {
  use: string;
  intro: string;
  asElement: string;
  asFrame: string;
  asPicture: string;
  options: string;
  /** The text link of a chart in somebody else's page. */
  readOn(siteTitle: string): string;
  openAlone: string;
  wholeDataset: string;
  svg: string;
  narrowSvg: string;
  json: string;
  /** Under a chart in its frame: where it comes from. */
  from(siteTitle: string): string;
}

const words: Readonly<Record<string, EmbedWords>> = {
  en: {
    use: "Use this chart",
    intro:
      "Copy one of these into your page. The chart keeps its title, its sources and a link to its evidence, sets no cookie and loads nothing from other sites.",
    asElement: "In an article (it takes the width and height that it needs)",
    asFrame: "As a frame, where your system admits no custom elements",
    asPicture: "As a picture, without script",
    options:
      'By default the chart is light or dark as the reader’s system is. To settle it, write theme="light" or theme="dark" in <sourcebook-chart>, or ?theme=light at the end of a frame’s address. To leave out the title, write hide-title, or ?title=no.',
    readOn: siteTitle => `The chart with its evidence: ${siteTitle}`,
    openAlone: "The chart on its own",
    wholeDataset: "The whole dataset",
    svg: "SVG",
    narrowSvg: "SVG, narrow",
    json: "Specification and data (JSON)",
    from: siteTitle => `From: ${siteTitle}`
  },
  fr: {
    use: "Réutiliser ce graphique",
    intro:
      "Copiez l’un de ces codes dans votre page. Le graphique garde son titre, ses sources et un lien vers ses preuves, ne dépose aucun cookie et ne charge rien d’un autre site.",
    asElement: "Dans un article (il prend la largeur et la hauteur qu’il lui faut)",
    asFrame: "Dans un cadre, si votre système n’admet pas d’éléments personnalisés",
    asPicture: "En image, sans script",
    options:
      'Par défaut, le graphique est clair ou sombre comme le système du lecteur. Pour en décider, écrivez theme="light" (clair) ou theme="dark" (sombre) dans <sourcebook-chart>, ou ?theme=light à la fin de l’adresse d’un cadre. Pour omettre le titre, écrivez hide-title, ou ?title=no.',
    readOn: siteTitle => `Le graphique et ses preuves\u00a0: ${siteTitle}`,
    openAlone: "Le graphique seul",
    wholeDataset: "Le jeu de données entier",
    svg: "SVG",
    narrowSvg: "SVG, étroit",
    json: "Spécification et données (JSON)",
    from: siteTitle => `Extrait de\u00a0: ${siteTitle}`
  }
};

/** The words of a language (`fr-BE` -> `fr`); English for one that has none here. */
export function embedWords(locale: string): EmbedWords {
  return words[locale.split("-")[0] as string] ?? (words.en as EmbedWords);
}
