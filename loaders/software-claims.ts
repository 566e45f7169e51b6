import {loader, quantity} from "sourcebook";
import {z} from "zod";

/** On how many cameras the analysis software was to run, or ran, by who says so. */
export default loader({
  title: {
    en: "Cameras with the analysis software, by source",
    fr: "Caméras dotées du logiciel d’analyse, selon la source"
  },
  row: z.object({
    cameras: quantity("camera", {en: "Cameras", fr: "Caméras"})
  }),
  load: ({ledger}) =>
    (["cameras-to-equip-june-2017", "cameras-to-equip-2017", "cameras-equipped-2019"] as const).map(id => ({
      cameras: ledger.figure(id)
    }))
});
