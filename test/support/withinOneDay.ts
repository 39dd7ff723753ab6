/** Does what reads the day at several moments: once more where midnight has come meanwhile. */
export async function withinOneDay<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    const day = new Date().toDateString();
    const result = await work();
    if (new Date().toDateString() === day) return result;
  }
}
