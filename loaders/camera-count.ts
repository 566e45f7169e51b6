import {loader, period, quantity} from "sourcebook";
import {z} from "zod";

/** The counts of the city's own cameras in their order in time, and the undated one where it may belong. */
const counts = [
  "cameras-2014",
  "cameras-2016-02",
  "cameras-2016-10",
  "cameras-2017-01",
  "cameras-2017-03",
  "cameras-2017-04",
  "cameras-2017-08",
  "cameras-2017-11",
  "cameras-2019-11",
  "cameras-2020-02",
  "cameras-latest",
  "cameras-2021-09",
  "cameras-2023-04",
  "cameras-2023-11",
  "cameras-2024-09",
  "cameras-2025-12"
] as const;

export default loader({
  title: {en: "Cameras of the city of Toulouse", fr: "Caméras de la ville de Toulouse"},
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
