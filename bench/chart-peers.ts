import type {ChartCase} from "./chart-cases.ts";

/** Draws a case as SVG text; what it sets up once for all charts is not measured. */
export type Draw = (chart: ChartCase) => string | Promise<string>;

const widthPx = 760;
const heightPx = 400;

// What is read of libraries that only bench/package.json names, so that the rest builds without them.
interface Plot {
  plot(options: object): {outerHTML: string};
  barY(data: readonly object[], options: object): object;
  lineY(data: readonly object[], options: object): object;
  dot(data: readonly object[], options: object): object;
}
interface Vega {
  parse(spec: object): object;
  View: new (runtime: object, options: object) => {toSVG(): Promise<string>; finalize(): void};
}
interface VegaLite {
  compile(spec: object): {spec: object};
}
interface ECharts {
  init(
    element: null,
    theme: null,
    options: object
  ): {setOption(option: object): void; renderToSVGString(): string; dispose(): void};
}

/** A library by name: not a literal, as the compiler would look for it. */
const load = async <Module>(name: string): Promise<Module> => (await import(name)) as Module;

/** Every library that charts are compared with; rejects where they are not installed. */
export async function loadPeers(): Promise<Record<string, Draw>> {
  const plot = await load<Plot>("@observablehq/plot");
  const {parseHTML} = await load<{parseHTML(html: string): {document: object}}>("linkedom");
  const {JSDOM} = await load<{JSDOM: new (html: string) => {window: {document: object}}}>("jsdom");
  const vega = await load<Vega>("vega");
  const vegaLite = await load<VegaLite>("vega-lite");
  return {
    "Plot on linkedom": drawPlot(plot, parseHTML("<body></body>").document),
    "Plot on jsdom": drawPlot(plot, new JSDOM("").window.document),
    "Vega-Lite": chart => drawVega(vega, vega.parse(vegaLite.compile(toVegaLite(chart)).spec)),
    "Vega-Lite compiled before": drawCompiled(vega, vegaLite),
    ECharts: drawECharts(await load<ECharts>("echarts"))
  };
}

function drawPlot(plot: Plot, document: object): Draw {
  return ({form, title, points}) => {
    const channels = {x: "x", y: "y"};
    const dated = () => points.map(({x, y}) => ({x: new Date(x), y}));
    const marks = {
      column: () => plot.barY(points, channels),
      line: () => plot.lineY(dated(), channels),
      scatter: () => plot.dot(points, {...channels, r: 2})
    };
    const marked = [marks[form]()];
    // Years are names here; Plot would warn of each.
    const band = form === "column" && {x: {type: "band"}};
    return plot.plot({document, title, width: widthPx, height: heightPx, ...band, marks: marked}).outerHTML;
  };
}

function toVegaLite({form, title, points}: ChartCase): object {
  const [mark, type] = {
    column: ["bar", "nominal"],
    line: ["line", "temporal"],
    scatter: ["point", "quantitative"]
  }[form] as [string, string];
  return {
    data: {values: points},
    title,
    width: widthPx,
    height: heightPx,
    mark,
    encoding: {x: {field: "x", type}, y: {field: "y", type: "quantitative"}}
  };
}

async function drawVega(vega: Vega, runtime: object): Promise<string> {
  const view = new vega.View(runtime, {renderer: "none"});
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** Compiled and parsed once for each case: what a page that draws one chart again and again can do. */
function drawCompiled(vega: Vega, {compile}: VegaLite): Draw {
  const runtimes = new Map<ChartCase, object>();
  return chart => {
    let runtime = runtimes.get(chart);
    if (!runtime) {
      runtime = vega.parse(compile(toVegaLite(chart)).spec);
      runtimes.set(chart, runtime);
    }
    return drawVega(vega, runtime);
  };
}

function drawECharts(echarts: ECharts): Draw {
  const types = {column: "bar", line: "line", scatter: "scatter"};
  const axes = {column: "category", line: "time", scatter: "value"};
  return ({form, title, points}) => {
    const size = {width: widthPx, height: heightPx};
    const chart = echarts.init(null, null, {renderer: "svg", ssr: true, ...size});
    chart.setOption({
      animation: false,
      title: {text: title},
      xAxis: {type: axes[form]},
      yAxis: {},
      series: [{type: types[form], data: points.map(({x, y}) => [x, y]), symbolSize: 4}]
    });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return svg;
  };
}
