import type {ChartData} from "../../src/chart/spec/spec.ts";
import {exampleData, figureCell, quantityColumn, textColumn, timeColumn} from "../example-data.ts";

const districts = {
  north: {en: "North bank", fr: "Rive nord"},
  south: {en: "South bank", fr: "Rive sud"},
  centre: {en: "Old town", fr: "Vieille ville"}
};

const camerasColumn = quantityColumn("cameras", "camera", {
  en: "Cameras in use",
  fr: "Caméras en activité"
});
const districtColumn = textColumn("district", {en: "District", fr: "Quartier"});

/** Cameras by district and year; what is not exactly known, and a plan, where `isUncertain`. */
export function districtData({isUncertain = false, prefix = "d"} = {}): ChartData {
  const years = ["2016", "2019", "2022"] as const;
  const exact = {north: ["40", "70", "120"], south: ["55", "90", "140"], centre: ["110", "150", "190"]};
  const rows = years.flatMap((time, at) =>
    (Object.keys(districts) as (keyof typeof districts)[]).map(name => ({
      time,
      district: districts[name],
      cameras: figureCell(notationOf(name, at, exact[name][at] as string, isUncertain), {
        time,
        id: `${prefix}-${name}-${time}`
      })
    }))
  );
  const plans = (Object.keys(districts) as (keyof typeof districts)[]).map((name, at) => ({
    time: "../2027",
    district: districts[name],
    cameras: figureCell(["150", "180", "220"][at] as string, {
      time: "../2027",
      status: "planned",
      id: `${prefix}-${name}-2027`
    })
  }));
  return exampleData(
    [timeColumn("time"), districtColumn, camerasColumn],
    isUncertain ? [...rows, ...plans] : rows
  );
}

function notationOf(name: string, at: number, exact: string, isUncertain: boolean): string {
  if (!isUncertain) return exact;
  if (name === "south" && at === 0) return "~55";
  if (name === "south" && at === 1) return "80..110";
  return name === "centre" && at === 2 ? ">180" : exact;
}

const opinions = [
  {en: "Strongly against", fr: "Tout à fait contre"},
  {en: "Against", fr: "Plutôt contre"},
  {en: "Neither", fr: "Ni l’un ni l’autre"},
  {en: "In favour", fr: "Plutôt pour"},
  {en: "Strongly in favour", fr: "Tout à fait pour"}
];

/** Answers to a survey, by question: percentages that make 100. */
export function opinionData(): ChartData {
  const questions = [
    {asked: {en: "Cameras at schools", fr: "Des caméras aux écoles"}, answers: [12, 18, 14, 33, 23]},
    {asked: {en: "Cameras in parks", fr: "Des caméras dans les parcs"}, answers: [16, 24, 20, 27, 13]},
    {
      asked: {en: "Software that recognises faces", fr: "Un logiciel qui reconnaît les visages"},
      answers: [38, 25, 9, 18, 10]
    }
  ];
  return exampleData(
    [
      textColumn("question", {en: "Question", fr: "Question"}),
      textColumn("answer", {en: "Answer", fr: "Réponse"}),
      quantityColumn("share", "%", {en: "Share", fr: "Part"})
    ],
    questions.flatMap(({asked, answers}) =>
      answers.map((share, at) => ({
        question: asked,
        answer: opinions[at] as {en: string; fr: string},
        share: figureCell(String(share), {unit: "%", time: "2025"})
      }))
    )
  );
}

/** Posts gained and lost, by service. */
export function changeData(): ChartData {
  const services = [
    {name: {en: "Town police", fr: "Police municipale"}, gained: "42", lost: "-11"},
    {name: {en: "Parks", fr: "Parcs et jardins"}, gained: "8", lost: "-19"},
    {name: {en: "Schools", fr: "Écoles"}, gained: "25", lost: "~-15"},
    {name: {en: "Libraries", fr: "Bibliothèques"}, gained: "3", lost: "-12"}
  ];
  const kinds = {
    gained: {en: "Posts gained", fr: "Postes créés"},
    lost: {en: "Posts lost", fr: "Postes supprimés"}
  };
  return exampleData(
    [
      textColumn("service", {en: "Service", fr: "Service"}),
      textColumn("kind", {en: "Kind", fr: "Nature"}),
      quantityColumn("posts", "officer", {en: "Posts", fr: "Postes"})
    ],
    services.flatMap(({name, gained, lost}) =>
      (["gained", "lost"] as const).map(kind => ({
        service: name,
        kind: kinds[kind],
        posts: figureCell(kind === "gained" ? gained : lost, {
          unit: "officer",
          measure: "change",
          time: "2025"
        })
      }))
    )
  );
}

/** One value a town, in the order in which somebody noted them. */
export function townData(): ChartData {
  const towns = [
    ["Ambreville", "210"],
    ["Espérac", ">600"],
    ["Boisclair", "~480"],
    ["Cendremont", "95"],
    ["Dourne", "340..380"],
    ["Fontrive", "150"]
  ] as const;
  return exampleData(
    [textColumn("town", {en: "Town", fr: "Ville"}), camerasColumn],
    [
      ...towns.map(([town, cameras]) => ({
        town,
        cameras: figureCell(cameras, {
          time: "2025",
          id: `town-${town
            .normalize("NFD")
            .replace(/\P{ASCII}/gu, "")
            .toLowerCase()}`
        })
      })),
      {
        town: "Gréoulx-le-Neuf",
        cameras: figureCell("700", {time: "2025", status: "planned", id: "town-greoulx"})
      }
    ]
  );
}
