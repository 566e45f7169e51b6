export {type FramedFigure, frameFigure} from "../chart/html/frame-figure.ts";
export {drawPng, type PictureOptions} from "./draw-png.ts";
export {drawSvg, type SvgFileOptions} from "./draw-svg.ts";
export {type PngOptions, toPng} from "./to-png.ts";
