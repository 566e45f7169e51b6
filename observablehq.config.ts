import {notebook} from "sourcebook/framework";

export default await notebook({
  title: {en: "Toulouse on camera", fr: "Toulouse sous vidéosurveillance"},
  locales: ["en", "fr"],
  pages: ["index", "method"]
});
