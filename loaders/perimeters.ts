import {loader, period, quantity, text} from "sourcebook";
import {z} from "zod";

/** Three networks of cameras that are not to be compared: whose they are, and of when the count is. */
export default loader({
  title: {en: "Networks of cameras", fr: "Réseaux de caméras"},
  row: z.object({
    network: text({en: "Network", fr: "Réseau"}),
    time: period({en: "Counted", fr: "Date du décompte"}),
    cameras: quantity("camera", {en: "Cameras", fr: "Caméras"})
  }),
  load: ({ledger}) =>
    (
      [
        ["cameras-2020-02", {en: "The city", fr: "La ville"}],
        [
          "cameras-metropolis-2020",
          {en: "The metropolitan area, the city included", fr: "La métropole, ville comprise"}
        ],
        ["cameras-transport-2026", {en: "Public transport (Tisséo)", fr: "Les transports en commun (Tisséo)"}]
      ] as const
    ).map(([id, network]) => {
      const cameras = ledger.figure(id);
      return {network, time: cameras.time, cameras};
    })
});
