import {notebook} from "sourcebook/framework";

export default await notebook({
  title: {en: "Toulouse on camera", fr: "Toulouse sous vidéosurveillance"},
  locales: ["en", "fr"],
  archive: ["data/archive", "node_modules/@etalab/decoupage-administratif/data"],
  pages: ["index", "explore", "method"]
});
