import {loader, quantity, text} from "sourcebook";
import {z} from "zod";

const perLicence = {en: "Order, per licence", fr: "Commande, par licence"};
const perCamera = {en: "Target, per camera", fr: "Objectif, par caméra"};

/** What a licence was ordered at, and what a camera was to cost. */
export default loader({
  title: {
    en: "Cost per licence ordered and per camera in the target",
    fr: "Coût par licence commandée et par caméra visée"
  },
  row: z.object({
    counted: text({en: "What is counted", fr: "Ce qui est compté"}),
    tax: text({en: "Tax", fr: "Taxe"}),
    cost: quantity(["EUR/licence", "EUR/camera"], {en: "Cost", fr: "Coût"})
  }),
  load: ({ledger}) => [
    {
      counted: perLicence,
      tax: {en: "excluding VAT", fr: "hors taxes"},
      cost: ledger.figure("cost-per-licence-excl-vat")
    },
    {
      counted: perLicence,
      tax: {en: "including VAT", fr: "toutes taxes comprises"},
      cost: ledger.figure("cost-per-licence-incl-vat")
    },
    {
      counted: perCamera,
      tax: {en: "VAT not stated", fr: "TVA non précisée"},
      cost: ledger.figure("target-cost-per-camera")
    }
  ]
});
