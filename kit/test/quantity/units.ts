import type {UnitTable} from "../../src/quantity/unit.ts";

/** Units of an imaginary notebook. */
export const units: UnitTable = {
  camera: {words: {en: {one: "camera", other: "cameras"}, fr: {one: "caméra", other: "caméras"}}},
  image: {words: {en: {one: "image", other: "images"}, fr: {one: "image", other: "images"}}},
  licence: {
    words: {
      en: {one: "licence", other: "licences", also: ["license", "licenses"]},
      fr: {one: "licence", other: "licences"}
    }
  },
  officer: {
    words: {
      en: {one: "police officer", other: "police officers", also: ["officer", "officers"]},
      fr: {one: "policier municipal", other: "policiers municipaux"}
    }
  },
  inhabitant: {
    words: {
      en: {one: "inhabitant", other: "inhabitants", also: ["resident", "residents"]},
      fr: {one: "habitant", other: "habitants"}
    }
  },
  vehicle: {words: {en: {one: "vehicle", other: "vehicles"}, fr: {one: "véhicule", other: "véhicules"}}}
};
