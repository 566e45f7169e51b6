import {loader, quantity, text} from "sourcebook";
import {z} from "zod";

/** How many cameras were promised, and what was counted after the deadline. */
export default loader({
  title: {en: "Cameras promised and counted", fr: "Caméras promises et comptées"},
  row: z.object({
    promise: text({en: "Promise", fr: "Promesse"}),
    promised: quantity("camera", {en: "Promised", fr: "Promis"}),
    counted: quantity("camera", {en: "Counted", fr: "Compté"})
  }),
  load: ({ledger}) => [
    {
      promise: {en: "As a candidate", fr: "Candidat"},
      promised: ledger.figure("cameras-pledge-2014"),
      counted: ledger.figure("cameras-2017-11")
    },
    {
      promise: {en: "City hall, first term", fr: "Mairie, premier mandat"},
      promised: ledger.figure("cameras-goal-2017"),
      counted: ledger.figure("cameras-2017-11")
    },
    {
      promise: {en: "City hall, second term", fr: "Mairie, second mandat"},
      promised: ledger.figure("cameras-goal-2023"),
      counted: ledger.figure("cameras-2023-11")
    }
  ]
});
