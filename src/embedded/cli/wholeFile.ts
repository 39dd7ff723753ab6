import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { CommandError } from "./commandError";

/** Reads a file; throws "file-not-found" or "file-unreadable". */
export function readWholeFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const missing = systemCode(error) === "ENOENT";
    throw new CommandError(
      missing ? "file-not-found" : "file-unreadable",
      { path, detail: systemCode(error) },
      3,
    );
  }
}

/** Writes a file whole or not at all: beside it first, then in its place. Throws "file-unwritable". */
export function writeWholeFile(path: string, content: Uint8Array | string): void {
  const draft = `${path}.${String(process.pid)}.part`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CommandError("file-unwritable", { path, detail: systemCode(error) }, 1);
  }
}

function systemCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
