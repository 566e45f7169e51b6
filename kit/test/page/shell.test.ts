import {expect, test} from "vitest";
import {renderShell, type ShellOptions} from "../../src/page/shell.ts";

const options: ShellOptions = {
  locale: "fr",
  alternates: [
    {locale: "en", href: "../method", url: "https://example.org/method"},
    {locale: "fr", href: "method", url: "https://example.org/fr/method"}
  ],
  title: "Caméras <350>",
  siteTitle: "Toulouse",
  home: "./",
  main: "<p>Texte</p>",
  stylesheets: ["../site.css"],
  pageLinks: [{text: "Méthode", href: "method", current: true}]
};

test("renderShell frames a page in its language, zoomable and without a script", () => {
  const html = renderShell(options);
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
  expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  expect(html).toContain("<title>Caméras &lt;350&gt; | Toulouse</title>");
  expect(html).toContain('<a class="sb-skip" href="#main">Aller au contenu</a>');
  expect(html).not.toMatch(/<script|style=/);
});

test("renderShell switches the language on the same page", () => {
  const html = renderShell(options);
  expect(html).toContain('<a href="../method" hreflang="en" lang="en">English</a>');
  expect(html).toContain('<span aria-current="true" lang="fr">Français</span>');
  expect(html.match(/rel="alternate"/g)).toHaveLength(3);
  expect(html).toContain('hreflang="x-default"');
});

test("renderShell leaves out what there is none of", () => {
  const html = renderShell({
    ...options,
    alternates: [{locale: "fr", href: ""}],
    title: "Toulouse",
    pageLinks: []
  });
  expect(html).toContain("<title>Toulouse</title>");
  expect(html).not.toMatch(/<nav|canonical|alternate|description/);
});
