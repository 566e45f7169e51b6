/**
 * Runs `work` with `fetch` refused: everything that Framework gets from the network, it gets that way.
 * The addresses it asked for are passed to `onRefused`.
 */
export async function withoutNetwork<Result>(
  work: () => Promise<Result>,
  onRefused: (address: string) => void
): Promise<Result> {
  const original = globalThis.fetch;
  globalThis.fetch = async input => {
    const address = input instanceof Request ? input.url : String(input);
    onRefused(address);
    throw new Error(`refused to fetch ${address}`);
  };
  try {
    return await work();
  } finally {
    globalThis.fetch = original;
  }
}
