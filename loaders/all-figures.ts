import {loader, quantity, text} from "sourcebook";
import {z} from "zod";

/** In the order of the page that lists them. */
const indicators = [
  "cameras",
  "cameras-added",
  "cameras-goal",
  "cameras-with-software",
  "licences",
  "licence-cost",
  "spending",
  "programme",
  "programme-cameras",
  "officers",
  "officers-added",
  "officers-goal",
  "image-rate",
  "retention"
] as const;

/** What was counted, ordered and promised, figure by figure: for readers who look for one. */
export default loader({
  title: {en: "Figures by topic", fr: "Chiffres par sujet"},
  row: z.object({
    topic: text({en: "Topic", fr: "Sujet"}),
    value: quantity(["camera", "licence", "EUR", "officer", "image/s", "day"], {en: "Value", fr: "Valeur"})
  }),
  load: ({ledger}) =>
    indicators.flatMap(id => {
      const {label, figures} = ledger.indicator(id);
      return figures.map(figure => ({topic: label, value: ledger.figure(figure as never)}));
    })
});
