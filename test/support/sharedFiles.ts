import { existsSync } from "node:fs";
import { resolve } from "node:path";

const FOLDER = resolve(__dirname, "../../../shared");

/** Path of a file of the workplace's collection of real surveys; null where the collection is absent. */
export function sharedFile(path: string): string | null {
  const file = resolve(FOLDER, path);
  return existsSync(file) ? file : null;
}

/** `it` where the file is there, else a skipped test that says what is missing. `timeout` in milliseconds. */
export function itWithShared(
  title: string,
  path: string,
  run: (file: string) => void | Promise<void>,
  timeout = 60_000,
): void {
  const file = sharedFile(path);
  if (file === null) it.skip(`${title} (skipped: ${path} is not on this machine)`, () => undefined);
  else
    it(
      title,
      async () => {
        await run(file);
      },
      timeout,
    );
}
