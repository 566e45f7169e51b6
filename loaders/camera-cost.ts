import {loader, quantity, text} from "sourcebook";
import {z} from "zod";

/** What a camera costs, by who says so. */
export default loader({
  title: {en: "What a camera costs", fr: "Ce que coûte une caméra"},
  row: z.object({
    says: text({en: "Who says so", fr: "Qui le dit"}),
    cost: quantity("EUR/camera", {en: "Cost of a camera", fr: "Coût d’une caméra"})
  }),
  load: ({ledger}) => [
    {
      says: {
        en: "The programme that was voted (our calculation)",
        fr: "Le programme qui a été voté (notre calcul)"
      },
      cost: ledger.figure("camera-cost-programme")
    },
    {
      says: {en: "La Dépêche, average", fr: "La Dépêche, en moyenne"},
      cost: ledger.figure("camera-cost-2021")
    },
    {
      says: {
        en: "Internal document, average, according to Mediacités",
        fr: "Document interne, en moyenne, selon Mediacités"
      },
      cost: ledger.figure("camera-cost-document")
    }
  ]
});
