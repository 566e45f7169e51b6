import {loader, quantity, text} from "sourcebook";
import {z} from "zod";

/** How many municipal police officers were aimed at, and what was counted after the deadline. */
export default loader({
  title: {en: "Municipal police officers aimed at and counted", fr: "Policiers municipaux visés et comptés"},
  row: z.object({
    aim: text({en: "Aim", fr: "Objectif"}),
    aimed: quantity("officer", {en: "Aimed at", fr: "Visé"}),
    counted: quantity("officer", {en: "Counted", fr: "Compté"})
  }),
  load: ({ledger}) => [
    {
      aim: {en: "First term: officers in the field", fr: "Premier mandat : agents de terrain"},
      aimed: ledger.figure("officers-goal-2017"),
      counted: ledger.figure("officers-2018")
    },
    {
      aim: {en: "Second term: announced in its course", fr: "Second mandat : annonce à mi-parcours"},
      aimed: ledger.figure("officers-plan-2023"),
      counted: ledger.figure("officers-2024-09")
    },
    {
      aim: {en: "Second term: for its end", fr: "Second mandat : pour la fin"},
      aimed: ledger.figure("officers-goal-2026"),
      counted: ledger.figure("officers-2026-02")
    }
  ]
});
