import {chart} from "sourcebook";
import camerasWithSoftware from "../loaders/cameras-with-software.ts";

export default chart(camerasWithSoftware, {
  version: 1,
  form: "unit",
  whole: "inUse",
  part: "toEquip",
  title: {
    en: "{{cameras-to-equip-2017}} of {{cameras-2017}} cameras were to be equipped with the software",
    fr: "{{cameras-to-equip-2017}} caméras sur {{cameras-2017}} devaient être équipées du logiciel"
  },
  subtitle: {
    en: "Cameras in use in the city when the contract was signed, one mark per camera",
    fr: "Caméras en activité dans la ville à la signature du contrat, une marque par caméra"
  }
});
