import {entry, loader, period} from "sourcebook";
import {z} from "zod";

/** Everything that happened, in the order of the ledger. */
export default loader({
  title: {en: "What happened, and when", fr: "Ce qui s’est passé, et quand"},
  row: z.object({
    time: period({en: "Date", fr: "Date"}),
    event: entry({en: "What happened", fr: "Ce qui s’est passé"})
  }),
  load: ({ledger}) => ledger.events()
});
