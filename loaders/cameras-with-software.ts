import {loader, quantity} from "sourcebook";
import {z} from "zod";

/** The cameras of the contract with IBM, among those in use when it was signed. */
export default loader({
  title: {
    en: "Cameras to be equipped with analysis software",
    fr: "Caméras à équiper d’un logiciel d’analyse"
  },
  row: z.object({
    inUse: quantity("camera", {en: "Cameras in use", fr: "Caméras en activité"}),
    toEquip: quantity("camera", {en: "To be equipped", fr: "À équiper"})
  }),
  load: ({ledger}) => [
    {inUse: ledger.figure("cameras-2017"), toEquip: ledger.figure("cameras-to-equip-2017")}
  ]
});
