import {notebook} from "sourcebook/framework";

export default await notebook({
  title: {en: "Toulouse under video", fr: "Toulouse sous vidéo"},
  locales: ["en", "fr"],
  pages: ["index", "method"]
});
