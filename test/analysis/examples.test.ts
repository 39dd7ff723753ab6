import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "../../src");
/** In it each function that takes numbers and texts only has an example. */
const SHOWN = "analysis";
const PLAIN_TYPE =
  /^(?:readonly|number|string|boolean|null|Float64Array|Uint8Array|Proportion|MeanSummary|Scale|Better|Period|[\s()[\]|])+$/u;

interface Source {
  readonly file: string;
  readonly text: string;
}

interface Example {
  readonly file: string;
  readonly expression: string;
  /** What stands behind `//`; null without. */
  readonly result: string | null;
}

type Names = Readonly<Record<string, unknown>>;

const SOURCES: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), "utf8") }));

const FILES_OF_NAME = exportedNames();

/** `@example f(x) // result`, one line each. */
const EXAMPLES: readonly Example[] = SOURCES.flatMap(({ file, text }) =>
  [...text.matchAll(/^\s*(?:\/\*)?\*+ @example (.+?)(?: \*\/)?$/gmu)].map(([, line = ""]) => {
    const [expression = "", ...result] = line.split(" // ");
    return { file, expression, result: result.length === 0 ? null : result.join(" // ") };
  }),
);

function exportedNames(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { file, text } of SOURCES) {
    for (const [, name = ""] of text.matchAll(/^export (?:function|const|class) (\w+)/gmu)) {
      found.set(name, [...(found.get(name) ?? []), file]);
    }
  }
  return found;
}

/** The exports that an example names: of its own file, of one that its file imports, or of the only one that has it. */
function namesOf({ file, expression, result }: Example): Names {
  const near = [file, ...importedBy(file)];
  const words = new Set(`${expression} ${result ?? ""}`.match(/[\p{L}_$][\p{L}\d_$]*/gu));
  return Object.fromEntries(
    [...words].flatMap((name) => {
      const files = FILES_OF_NAME.get(name) ?? [];
      const from = near.find((each) => files.includes(each)) ?? onlyOne(files);
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- which module is known only now
      return from === null ? [] : [[name, (require(join(SRC, from)) as Names)[name]]];
    }),
  );
}

function importedBy(file: string): readonly string[] {
  const text = SOURCES.find((source) => source.file === file)?.text ?? "";
  return [...text.matchAll(/ from "(\.[^"]+)";/gu)].map(
    ([, path = ""]) => `${relative(SRC, join(SRC, file, "..", path))}.ts`,
  );
}

function onlyOne(files: readonly string[]): string | null {
  return files.length === 1 ? (files[0] ?? null) : null;
}

function evaluated(code: string, names: Names): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples are code of this repository
  const run = new Function(...Object.keys(names), `"use strict"; return (${code});`) as (
    ...values: readonly unknown[]
  ) => unknown;
  return run(...Object.values(names));
}

/** A value with each number as the example writes it, where it rounds to that: 0.971 for 0.97127. */
function asWritten(value: unknown, written: unknown): unknown {
  if (typeof value === "number" && typeof written === "number") {
    return Math.abs(value - written) <= halfOfLastDigit(written) ? written : value;
  }
  if (!isPlain(value) || !isPlain(written)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, asWritten(item, (written as Names)[key])]);
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

function isPlain(value: unknown): value is object {
  return Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
}

const ROUNDING = 1e-9;

/** Numbers written without a fraction, and fractions such as 18 / 70, are exact but for rounding. */
function halfOfLastDigit(written: number): number {
  const decimals = /\.(\d+)$/u.exec(String(written))?.[1]?.length ?? 0;
  return decimals === 0 ? ROUNDING : Math.max(ROUNDING, 0.5000001 * 10 ** -decimals);
}

/** Names of exported functions whose parameters are all plain, and that have no example. */
function withoutExample({ file, text }: Source): readonly string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return tree.statements.filter(ts.isFunctionDeclaration).flatMap((declared) => {
    const isExported = declared.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    const isPlainFunction = declared.parameters.every(
      ({ type, initializer }) => initializer !== undefined || PLAIN_TYPE.test(type?.getText() ?? ""),
    );
    const isShown = text.slice(declared.getFullStart(), declared.getStart()).includes("@example");
    return isExported && isPlainFunction && !isShown ? [`${file}: ${declared.name?.text ?? ""}`] : [];
  });
}

describe("examples in comments", () => {
  it.each(EXAMPLES.map((example) => [`${example.file}: ${example.expression}`, example] as const))(
    "%s",
    (_, example) => {
      if (example.result === null) throw new Error("The example says no result: @example f(x) // result");
      const names = namesOf(example);
      const result = evaluated(example.result, names);
      expect(asWritten(evaluated(example.expression, names), result)).toEqual(result);
    },
  );

  it("are there for each function of the analysis that takes numbers and texts only", () => {
    const shown = SOURCES.filter(({ file }) => file.startsWith(`${SHOWN}${sep}`));
    expect(shown.flatMap(withoutExample)).toEqual([]);
  });
});
