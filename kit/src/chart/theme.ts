/** The colours of charts and pages: the one place where their values stand. */
const light = {
  ground: "#ffffff",
  ink: "#161b21",
  muted: "#56606b",
  rule: "#dde2e7",
  blue: "#1f6fb2",
  vermilion: "#c2481b",
  green: "#1a8466",
  violet: "#7b57ad",
  ochre: "#8f6a00",
  teal: "#0d6e7d",
  grey: "#6a7480"
};

export type Color = keyof typeof light;
export type Palette = Readonly<Record<Color, string>>;

export const themeNames = ["light", "dark", "print"] as const;
export type ThemeName = (typeof themeNames)[number];
export type Themes = Readonly<Record<ThemeName, Palette>>;

/** What a newsroom sets of its own, as `#rrggbb`; print takes its light colours unless it has others. */
export type Brand = Readonly<Partial<Record<ThemeName, Partial<Palette>>>>;

export const themes: Themes = {
  light,
  dark: {
    ground: "#11161c",
    ink: "#e7ebef",
    muted: "#9aa5b1",
    rule: "#2a333d",
    blue: "#6cb0ea",
    vermilion: "#f08a5d",
    green: "#4fc3a1",
    violet: "#b59ae0",
    ochre: "#dcb54a",
    teal: "#4fb7c7",
    grey: "#98a3ae"
  },
  // Grey ink prints as dots: what is fine on a screen is stronger on paper.
  print: {...light, muted: "#3d454d", rule: "#b8bfc6"}
};

/** The colours of a brand over those of the house. */
export function toThemes(brand?: Brand): Themes {
  if (!brand) return themes;
  return {
    light: {...themes.light, ...brand.light},
    dark: {...themes.dark, ...brand.dark},
    print: {...themes.print, ...brand.light, ...brand.print}
  };
}

/** Data hues, in the order in which categories take them. */
export const hues = ["blue", "vermilion", "green", "violet", "ochre", "teal", "grey"] as const;
export type Hue = (typeof hues)[number];

export const serif = `"Source Serif 4", Charter, Cambria, Georgia, serif`;
export const sans = `"Source Sans 3", "Source Sans Pro", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif`;

/** Custom properties of a palette, `--sb-ground: #ffffff; …`. */
function themeProperties(palette: Partial<Palette>): string {
  return Object.entries(palette)
    .map(([name, value]) => `--sb-${name}: ${value};`)
    .join(" ");
}

/**
 * The style sheet's custom properties: light, dark where the reader's system asks for it, and on paper those of
 * print. `data-theme="light"` or `"dark"` on the root element settles it.
 */
export function themeStyle({light, dark, print}: Themes = themes): string {
  const onPaper = Object.fromEntries(
    Object.entries(print).filter(([name, value]) => value !== light[name as Color])
  );
  return `:root { color-scheme: light; ${themeProperties(light)} --sb-serif: ${serif}; --sb-sans: ${sans}; }
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) { color-scheme: dark; ${themeProperties(dark)} }
}
@media screen {
  :root[data-theme="dark"] { color-scheme: dark; ${themeProperties(dark)} }
}
@media print {
  :root { ${themeProperties(onPaper)} }
}
`;
}
