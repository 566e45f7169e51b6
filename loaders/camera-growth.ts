import {loader, period, quantity} from "sourcebook";
import {z} from "zod";

/** Every count of the cameras in use, with the number that the plan would lead to. */
export default loader({
  title: {en: "Video-surveillance cameras in use", fr: "Caméras de vidéosurveillance en activité"},
  row: z.object({time: period({en: "Date", fr: "Date"}), cameras: quantity("camera")}),
  load: ({ledger}) => ledger.indicator("cameras").rows()
});
