import {HtmlValidate} from "html-validate";
import type {SitePage} from "./read-site.ts";

/** The rules of the HTML standard, those on accessibility among them; what is a matter of taste is left to the house. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // How long a headline may be is the author's to judge.
    "long-title": "off"
  }
});

/** Faults of a page's markup against the HTML standard, with their lines. */
export async function htmlFaults({path, html}: SitePage): Promise<string[]> {
  const {results} = await validator.validateString(html);
  return results.flatMap(({messages}) =>
    messages.map(({ruleId, message, line, column}) => `${path}:${line}:${column} ${message} [${ruleId}]`)
  );
}
