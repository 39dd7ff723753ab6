import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { foldText } from "../cells/foldText";
import { asksForReasons, isProblem } from "../candidates/headerWords";
import { parseFlagText } from "../cells/parseFlag";
import type { RawCell } from "../rawColumn";

const SEPARATED = /^(.+?)\s*(?: › |:|：|-{1,2}|—{1,2}|–|_|\.|┋|\|)\s*([^:：—–_┋|]+)$/;
const BRACKETED = /^(.+?)\s*(?:[(（]([^()（）]+)[)）]|[[【]([^[\]【】]+)[\]】])$/;
const OTHER_OPTION = /^(其他|其它|other)/;
const SKIPPED = new Set(["-3", "-2", "(跳过)", "跳过"]);

/**
 * The question and the option of a multi-select header ("不满意原因-等待时长"); stem "" when it has no such parts.
 *
 * @example splitOption("不满意原因-等待时长") // { stem: "不满意原因", option: "等待时长" }
 */
export function splitOption(header: string): OptionSplit {
  return optionSplits(header)[0] ?? { stem: "", option: header };
}

/** A header of a question about several things, or with several options, in its parts. */
interface OptionSplit {
  readonly stem: string;
  readonly option: string;
}

/**
 * As `splitOption`, in each way in which the header has such parts.
 *
 * @example optionSplits("2、请打分—态度(1-5分)")[1] // { stem: "2、请打分", option: "态度(1-5分)" }
 */
export function optionSplits(header: string): readonly OptionSplit[] {
  return [BRACKETED, SEPARATED].flatMap((form) => {
    const parts = form.exec(header);
    return parts === null
      ? []
      : [{ stem: (parts[1] ?? "").trim(), option: (parts[2] ?? parts[3] ?? "").trim() }];
  });
}

/**
 * The questions whose options columns are: what they ask ("不满意原因"), else the place of the first column of a list
 * of options that stand side by side.
 */
export function questionsOf(
  columns: readonly { readonly header: string; readonly position: number }[],
): readonly string[] {
  let list = { question: "", next: -1 };
  return columns.map(({ header, position }) => {
    const { stem } = splitOption(header);
    if (stem !== "") return stem;
    list = { question: position === list.next ? list.question : `#${String(position)}`, next: position + 1 };
    return list.question;
  });
}

/** Positions of columns that are the options of a question for reasons or a list of problems, ticked or not. */
export function findReasonFlags(columns: readonly SampledColumn[]): Set<number> {
  const flags = new Set<number>();
  for (const run of runsOfFlags(columns)) {
    if (run.length < 2 || !isAboutReasons(run)) continue;
    run.forEach(({ position }) => flags.add(position));
  }
  return flags;
}

function runsOfFlags(columns: readonly SampledColumn[]): SampledColumn[][] {
  const runs: SampledColumn[][] = [];
  let last: { run: SampledColumn[]; stem: string } | null = null;
  for (const column of columns) {
    if (!looksTicked(column)) {
      last = null;
      continue;
    }
    const { stem } = splitOption(column.header);
    if (last === null || last.stem !== stem) {
      last = { run: [], stem };
      runs.push(last.run);
    }
    last.run.push(column);
  }
  return runs;
}

function isAboutReasons(run: readonly SampledColumn[]): boolean {
  const split = run.map(({ header }) => splitOption(header));
  const stem = split[0]?.stem ?? "";
  if (stem !== "" && asksForReasons(stem)) return true;
  const named = split.filter(({ option }) => !OTHER_OPTION.test(foldText(option)));
  const problems = named.filter(
    ({ option }) => !/^(是否|is |has )/.test(foldText(option)) && isProblem(option),
  );
  return problems.length * 2 > named.length;
}

/** At most two different values, one of which means "not chosen", or one mark beside blanks. */
function looksTicked({ cells, header, reading }: SampledColumn): boolean {
  const isOption = asksForReasons(splitOption(header).stem);
  if (header === "" || (!isOption && Math.max(0, ...reading.roles.values()) >= 0.95)) return false;
  const values = new Set(cells.map((cell) => foldText(String(cell))).filter((text) => !SKIPPED.has(text)));
  const hasBlank = values.delete("");
  if (values.size === 0 || values.size > 2) return false;
  if (values.has("-1")) return true;
  if ([...values].every((text) => parseFlagText(text) !== null)) return true;
  const mark = [...values][0] ?? "";
  return values.size === 1 && hasBlank && isOwnText(mark, header);
}

function isOwnText(mark: string, header: string): boolean {
  return foldText(header).includes(mark) || mark === "x";
}

/**
 * Reads a ticked cell: 1 chosen, 0 not chosen, -1 not asked. With `minusOne`, -1 stands for "not chosen" in this column
 * and any other code for "chosen".
 */
export function readTick(cell: RawCell, minusOne: boolean): 1 | 0 | -1 {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  const text = foldText(String(cell));
  if (SKIPPED.has(text)) return -1;
  if (minusOne) return text === "" || Number(text) === -1 ? 0 : 1;
  if (text === "") return 0;
  return parseFlagText(text) === 0 ? 0 : 1;
}
