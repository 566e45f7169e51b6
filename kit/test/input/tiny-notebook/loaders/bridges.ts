import {loader, period, quantity} from "sourcebook";
import {z} from "zod";

export default loader({
  title: {en: "Bridges open to traffic", fr: "Ponts ouverts à la circulation"},
  row: z.object({time: period({en: "Year", fr: "Année"}), bridges: quantity("bridge")}),
  load: ({ledger}) => [
    {time: "2020", bridges: ledger.figure("bridges-2020")},
    {time: "2024", bridges: ledger.figure("bridges-2024")}
  ]
});
