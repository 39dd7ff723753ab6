import { LOCALES, type Locale } from "../../glossary/locale";
import { extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  CROSS_COLUMNS,
  crossOf,
  GROUP_ORDERS,
  USUAL_GROUPS,
  type Cross,
  type GroupChoices,
} from "../../analysis/measures/groupChoices";
import { GROUP_ROLES } from "../../analysis/survey/role";
import type { SurveyPart } from "../../analysis/survey/surveyPart";
import { ALL_DOCUMENTS, offeredSets, type AskedDocuments } from "../../app/request/chosenDocuments";
import { listedWords } from "../../glossary/listedWords";
import { TEXT_EXTENSIONS } from "../../textFiles/textExtensions";
import { DOCUMENT_IDS, DOCUMENTS, documentIdOf, type DocumentId } from "../../documents/registry";
import { assertOptions } from "./assertOptions";
import { parseReading, type ReadingArguments } from "./readingArguments";
import { oneOf, unquote, usageError, valueError } from "./usageError";

/** Groups of one column: some, or all (null). */
interface EachGroup {
  readonly role: SurveyPart["role"];
  readonly values: readonly string[] | null;
}

/** What `npm run generate -- …` was asked to do. Paths are absolute. */
export interface GenerateArguments extends ReadingArguments {
  /** Null where nothing is read: documents that need no survey are made in a workbook of their own. */
  readonly input: string | null;
  /** Further files, read as more of the same survey. */
  readonly further: readonly string[];
  readonly output: string;
  readonly report: string | null;
  /** Takes the last run of the input back instead of making sheets. */
  readonly undo: boolean;
  /** Lists that departments sent back, merged into the input instead of making sheets. */
  readonly merge: readonly string[];
  /** Writes the plan's actions into this folder, a file a department, instead of making sheets; `output` is then it too. */
  readonly splitInto: string | null;
  readonly period: string | null;
  readonly compareWith: string | null;
  /** The group whose rows alone count. */
  readonly only: SurveyPart | null;
  /** The groups that get a set of sheets each; `values` null for all of the role. */
  readonly each: EachGroup | null;
  /** The day (1–28) on which a 考核月 begins; null leaves it as 参数设置 says. */
  readonly monthStart: number | null;
  /** Agents to make 个人辅导单 for, as 参数设置 has them; null leaves them as it says. */
  readonly coach: string | null;
  readonly reasonsOf: "dissatisfied" | "all";
  readonly groups: GroupChoices;
  readonly documents: AskedDocuments<DocumentId>;
  readonly locale: Locale;
  /** Whether what is written is the sharing copy (脱敏版). */
  readonly share: boolean;
  /** Where the whole workbook goes beside its sharing copy, with the codes of its customers. */
  readonly original: string | null;
}

const INPUTS: readonly string[] = [".xlsx", ".xlsm", ...TEXT_EXTENSIONS];

const OPTIONS = {
  output: { type: "string", short: "o" },
  sheet: { type: "string" },
  range: { type: "string" },
  role: { type: "string", multiple: true },
  scale: { type: "string" },
  bands: { type: "string" },
  word: { type: "string", multiple: true },
  answer: { type: "string", multiple: true },
  "accept-guess": { type: "boolean" },
  period: { type: "string" },
  "compare-with": { type: "string" },
  only: { type: "string" },
  each: { type: "string" },
  "month-start": { type: "string" },
  coach: { type: "string" },
  undo: { type: "boolean" },
  "split-departments": { type: "string" },
  merge: { type: "string", multiple: true },
  "reasons-of": { type: "string" },
  "group-order": { type: "string" },
  cross: { type: "string", multiple: true },
  documents: { type: "string" },
  locale: { type: "string" },
  report: { type: "string" },
  share: { type: "boolean" },
  original: { type: "string" },
} as const;

type Values = ReturnType<typeof parseWords>["values"];

/** Reads the words of the command line; throws a CommandError (exit code 2) that names the word that is wrong. */
export function parseGenerateArguments(words: readonly string[]): GenerateArguments {
  const { values, positionals, returned } = parseWords(words);
  const [input, ...others] = positionals;
  const documents = parseDocuments(values.documents);
  const undo = values.undo === true;
  const splitInto = folderToSplitInto(values);
  if (input === undefined) assertNoInputNeeded(documents, undo || splitInto !== null);
  const paths = parsePaths(input, others, splitInto ?? values.output, splitInto !== null);
  const merge = returned.map((path) => resolve(path));
  if (merge.includes(paths.output)) throw usageError("usage-output-is-input", { path: paths.output });
  return {
    ...paths,
    report: values.report === undefined ? null : resolve(values.report),
    ...parseReading(values),
    period: values.period ?? null,
    compareWith: values["compare-with"] ?? null,
    only: parseOnly(values.only),
    each: parseEach(values),
    monthStart: parseMonthStart(values["month-start"]),
    coach: values.coach ?? null,
    reasonsOf: oneOf(values["reasons-of"], ["dissatisfied", "all"] as const, "reasons-of") ?? "dissatisfied",
    groups: parseGroups(values),
    documents,
    undo,
    merge,
    splitInto: splitInto === null ? null : resolve(splitInto),
    locale: oneOf(values.locale, LOCALES, "locale") ?? LOCALES[0],
    share: values.share === true,
    original: parseOriginal(values, paths),
  };
}

/** The whole workbook goes beside the copy to pass on, over neither it nor the input. */
function parseOriginal(
  { original, share }: Values,
  { input, output }: Pick<GenerateArguments, "input" | "output">,
): string | null {
  if (original === undefined) return null;
  const path = resolve(original);
  if (share !== true) throw usageError("usage-original-alone", {});
  if (path === output) throw usageError("usage-output-is-input", { path });
  checkPaths(input, path);
  return path;
}

/** @param target the file, or the folder, that is written. */
function parsePaths(
  input: string | undefined,
  others: readonly string[],
  target: string | undefined,
  isFolder: boolean,
): Pick<GenerateArguments, "input" | "further" | "output"> {
  const surplus = others.filter((word) => !INPUTS.includes(extname(word).toLowerCase()));
  if (surplus.length > 0) throw usageError("usage-surplus-word", { word: surplus.join(" ") });
  if (target === undefined) throw usageError("usage-output-missing", {});
  const paths = { input: input === undefined ? null : resolve(input), output: resolve(target) };
  if (!isFolder) checkPaths(paths.input, paths.output);
  const further = others.map((path) => resolve(path));
  if (further.includes(paths.output)) throw usageError("usage-output-is-input", { path: paths.output });
  return { ...paths, further };
}

/** How groups are listed and crossed. */
function parseGroups(values: Values): GroupChoices {
  return {
    order: oneOf(values["group-order"], GROUP_ORDERS, "group-order") ?? USUAL_GROUPS.order,
    crosses: (values.cross ?? []).map(parseCross),
  };
}

function parseWords(words: readonly string[]) {
  assertOptions(words, OPTIONS);
  const { values, tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: true,
    tokens: true,
  });
  const positions = tokens.flatMap((token) => (token.kind === "positional" ? [token] : []));
  // files after --merge are merged too, as a shell writes them for *.xlsx
  const merge = tokens.find((token) => token.kind === "option" && token.name === "merge")?.index ?? Infinity;
  const wordsOf = (isReturned: boolean): readonly string[] =>
    positions.filter(({ index }) => index > merge === isReturned).map(({ value }) => value);
  const returned = [...(values.merge ?? []), ...wordsOf(true)];
  const positionals = wordsOf(false);
  if (returned.length > 0 && positionals.length === 0) throw usageError("usage-merge-input", {});
  if (returned.length > 0 && (values.undo === true || values.share === true))
    throw usageError("usage-merge-other", {});
  return { values, positionals, returned };
}

/** Null where nothing is to be split. */
function folderToSplitInto(values: Values): string | null {
  const folder = values["split-departments"];
  if (folder === undefined) return null;
  const others = [values.output, values.merge, values.undo, values.share];
  if (others.some((value) => value !== undefined)) throw usageError("usage-split-output", {});
  return folder;
}

function checkPaths(input: string | null, output: string): void {
  const to = extname(output).toLowerCase();
  if (input === output) throw usageError("usage-output-is-input", { path: output });
  if (to !== ".xlsx" && (to !== ".xlsm" || input === null))
    throw usageError("usage-output-type", { path: output });
  if (input === null) return;
  const from = extname(input).toLowerCase();
  if (INPUTS.includes(from) && (from === ".xlsm") !== (to === ".xlsm")) {
    throw usageError("usage-macro-type", { input, output });
  }
}

/** "group=一组": the role of a column of groups, and the group. */
function parseOnly(word: string | undefined): SurveyPart | null {
  if (word === undefined) return null;
  const at = word.indexOf("=");
  const role = GROUP_ROLES.find((each) => each === word.slice(0, Math.max(at, 0)).trim());
  const value = unquote(word.slice(at + 1).trim());
  if (role === undefined || value === "")
    throw usageError("usage-only-form", { word, roles: GROUP_ROLES.join(", ") });
  return { role, value };
}

/** "group" or "group=一组,二组"; what is passed on holds no such sheets. */
function parseEach({ each: word, share }: Values): EachGroup | null {
  if (word === undefined) return null;
  if (share === true) throw usageError("usage-each-share", {});
  const [name = "", ...names] = word.split("=");
  const role = GROUP_ROLES.find((known) => known === name.trim());
  const values = listedWords(unquote(names.join("=").trim()));
  if (role === undefined || (names.length > 0 && values.length === 0))
    throw usageError("usage-each-form", { word, roles: GROUP_ROLES.join(", ") });
  return { role, values: names.length === 0 ? null : values };
}

/** `rows:columns`, both roles of groups, or the columns reasons or bands. */
function parseCross(word: string): Cross {
  const cross = crossOf(word);
  if (cross !== null) return cross;
  const values = `${GROUP_ROLES.join(" | ")} : ${CROSS_COLUMNS.join(" | ")}`;
  throw usageError("usage-value", { option: "cross", value: word, values });
}

/** A set or all; or ids with commas between: each counts once, in whatever order and by whichever of its names it is asked for. */
function parseDocuments(word: string | undefined): GenerateArguments["documents"] {
  if (word === undefined) return "default";
  const asked = word.split(",").map((each) => each.trim());
  const sets = [...offeredSets(DOCUMENTS), ALL_DOCUMENTS] as const;
  const set = asked.length === 1 ? sets.find((each) => each === asked[0]) : undefined;
  if (set !== undefined) return set;
  const ids = asked.map((value) => {
    const id = documentIdOf(value);
    if (id === null) throw valueError("documents", value, [...sets, ...DOCUMENT_IDS]);
    return id;
  });
  return [...new Set(ids)];
}

/**
 * Without an input only 质检版 can be made, or documents that say that they need no survey.
 *
 * @param isRead whether the job is one on what the input holds.
 */
function assertNoInputNeeded(documents: GenerateArguments["documents"], isRead: boolean): void {
  const free: readonly string[] = DOCUMENTS.filter((each) => "withoutSurvey" in each).map(({ id }) => id);
  const isFree =
    typeof documents === "string" ? documents === "inspection" : documents.every((id) => free.includes(id));
  if (!isFree || isRead) throw usageError("usage-input-missing", {});
}

function parseMonthStart(word: string | undefined): number | null {
  if (word === undefined) return null;
  const day = /^\d{1,2}$/u.test(word) ? Number(word) : NaN;
  if (day >= 1 && day <= 28) return day;
  throw usageError("usage-month-start", { value: word });
}
