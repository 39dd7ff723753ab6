import { readPackage } from "../../src/embedded/file/package/zip";

/** The parts of a package by name, all of them unpacked. */
export function unzipped(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(
    [...readPackage(bytes)].map(([name, part]) => [name, part instanceof Uint8Array ? part : part.unpack()]),
  );
}
