import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { SEED } from "./thoroughness";

const COMMAND = "ooxml-validator";

/** Whether Microsoft's Open XML validator is there (README); tests that need it are skipped, and say so, where it is not. */
export const hasValidator = (process.env["PATH"] ?? "")
  .split(delimiter)
  .some((folder) => existsSync(join(folder, COMMAND)));

/** The Excels that a file is held to: the newest in an ordinary run, the oldest that is promised in a thorough one too. */
const VERSIONS = SEED === null ? ["Microsoft365"] : ["Microsoft365", "Office2016"];

interface Fault {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
}

/**
 * What Microsoft's validator finds in a workbook, a line a fault.
 * @param input the workbook that it was made from: what stood there already is not ours.
 */
export async function faultsFound(file: string, input: string | null = null): Promise<readonly string[]> {
  const found: string[] = [];
  for (const version of VERSIONS) {
    const own = await validated(file, version);
    const known = own.length === 0 || input === null ? [] : await validated(input, version);
    const standing = new Set(known.map(keyOf));
    found.push(...own.filter((fault) => !standing.has(keyOf(fault))).map((fault) => lineOf(fault, version)));
  }
  return found;
}

/** `it` where the validator is there, else a skipped test that says what is missing. */
export function itIsValid(kind: string, file: () => string, input: () => string | null = () => null): void {
  const title = `is faultless to Microsoft's Open XML validator: ${kind}`;
  if (!hasValidator) it.skip(`${title} (skipped: no ${COMMAND} on this machine)`, () => undefined);
  else
    it(
      title,
      async () => {
        expect(await faultsFound(file(), input())).toEqual([]);
      },
      300_000,
    );
}

async function validated(file: string, version: string): Promise<readonly Fault[]> {
  const text = await promisify(execFile)(COMMAND, [file, "--officeVersion", version], {
    maxBuffer: 1 << 28,
  }).then(
    ({ stdout }) => stdout,
    (error: unknown) => {
      // exit code 1: there are faults, and they are told
      const { code, stdout } = error as { readonly code?: unknown; readonly stdout?: string };
      if (code !== 1 || stdout === undefined) throw error;
      return stdout;
    },
  );
  return (JSON.parse(text) as { readonly errors: readonly Fault[] }).errors;
}

function keyOf({ path, id, description }: Fault): string {
  return JSON.stringify([path, id, description]);
}

function lineOf({ path, xPath, description }: Fault, version: string): string {
  return `${version}: ${path ?? ""} ${xPath ?? ""}: ${description}`;
}
