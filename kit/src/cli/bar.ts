import ora from "ora";

const widthCells = 24;

/** Shows how far a run is, on a terminal; elsewhere it shows nothing. */
export function showBar(stream: NodeJS.WriteStream): {
  show(step: string, done: number, all: number): void;
  end(): void;
} {
  if (!stream.isTTY) return {show() {}, end() {}};
  const spinner = ora({stream, discardStdin: false}).start();
  return {
    show(step, done, all) {
      const full = all === 0 ? widthCells : Math.floor((done / all) * widthCells);
      spinner.text = `${step} ${"█".repeat(full)}${"░".repeat(widthCells - full)} ${done}/${all}`;
    },
    end() {
      spinner.stop();
    }
  };
}
