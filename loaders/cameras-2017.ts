import {loader, period, quantity} from "sourcebook";
import {z} from "zod";

/** What city hall counted in the course of one year. */
const counts = [
  "cameras-2017-01",
  "cameras-2017-03",
  "cameras-2017-04",
  "cameras-2017-08",
  "cameras-2017-11"
] as const;

export default loader({
  title: {en: "Cameras in use in the course of the year", fr: "Caméras en activité au fil de l’année"},
  row: z.object({
    time: period({en: "Date", fr: "Date"}),
    cameras: quantity("camera", {en: "Cameras in use", fr: "Caméras en activité"})
  }),
  load: ({ledger}) =>
    counts.map(id => {
      const cameras = ledger.figure(id);
      return {time: cameras.time, cameras};
    })
});
