import {type Brand, type ThemeName, toThemes} from "../theme.ts";

/**
 * Gives one chart colours of its own, over those of its page: of a theme, of a brand, or, with `auto`, of whichever
 * theme the reader's system asks for. Without either the page decides.
 */
export function applyTheme(
  figure: HTMLElement,
  {theme, brand}: {theme?: ThemeName | "auto" | undefined; brand?: Brand | undefined},
  signal: AbortSignal
): void {
  if (theme === undefined && brand === undefined) return;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const paint = () => {
    const name = theme === undefined || theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
    const {style} = figure;
    for (const [color, value] of Object.entries(toThemes(brand)[name]))
      style.setProperty(`--sb-${color}`, value);
    style.setProperty("color-scheme", name === "dark" ? "dark" : "light");
  };
  paint();
  dark.addEventListener("change", paint, {signal});
}
