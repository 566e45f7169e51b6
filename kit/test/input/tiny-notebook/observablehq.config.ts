import {notebook} from "sourcebook/framework";

export default await notebook({
  title: {en: "Bridges", fr: "Ponts"},
  locales: ["en", "fr"],
  pages: ["index", "live"],
  publisher: "Roads & Bridges"
});
