import type { SampleNumbers } from "../../../analysis/measures/sampleNumbers";
import type { DocumentContext } from "../../context";
import { keptNumbers } from "../../effectVerification/side";
import type { CellContent } from "../../sheet/cellSpec";
import { keptJson } from "../../sheet/keptJson";
import type { Span } from "./span";

/** Which answers 改进前值 is of, and the numbers behind it: 效果验证 takes them as 实施前. */
export interface Baseline {
  readonly span: Span;
  /** The round of improvement that it was measured for; from 1. */
  readonly round: number;
  /** What counted as satisfied: bandsIn. */
  readonly bands: string | null;
  /** Null where no answers are behind it. */
  readonly numbers: {
    readonly kind: SampleNumbers["kind"];
    /** n, then count, or sum and squares, or promoters and detractors. */
    readonly plain: readonly number[];
  } | null;
}

/** The measure of a target, its value and 总体满意度 over the answers of its baseline. */
export interface Measured {
  readonly metricThen: string;
  readonly valueThen: number | null;
  readonly rateThen: number | null;
  /** Null in workbooks of earlier versions, and where there was nothing to measure. */
  readonly baseline: Baseline | null;
  /** What was measured for the round before: it holds again if this one falls away. Null for the first one. */
  readonly former: Measured | null;
}

/** What is kept of numbers. */
export function baselineNumbers(numbers: SampleNumbers | null): Baseline["numbers"] {
  return numbers === null ? null : { kind: numbers.kind, plain: keptNumbers(numbers) };
}

/** The numbers as they were; null where none are kept. */
export function restoredNumbers(
  { results }: Pick<DocumentContext, "results">,
  { numbers }: Baseline,
): SampleNumbers | null {
  return numbers === null ? null : results.verification.restored(numbers.kind, numbers.plain);
}

/** How it is written into a cell that nobody sees; days in it are of the 1900 system in every workbook. */
export function storedBaseline({ baseline, former }: Pick<Measured, "baseline" | "former">): string | null {
  return baseline === null && former === null ? null : JSON.stringify({ ...baseline, former });
}

/** What such a cell holds; null for what it does not say or what is not understood. */
export function baselineIn(cell: CellContent | undefined): Pick<Measured, "baseline" | "former"> {
  const stored = keptJson(cell);
  return { baseline: baselineOf(stored), former: isRecord(stored) ? formerIn(stored["former"]) : null };
}

function baselineOf(stored: unknown): Baseline | null {
  if (!isBaseline(stored)) return null;
  const { span, round, bands, numbers } = stored;
  return { span, round, bands, numbers };
}

function formerIn(stored: unknown): Measured | null {
  if (!isRecord(stored) || typeof stored["metricThen"] !== "string") return null;
  const { metricThen, valueThen, rateThen, baseline, former } = stored;
  const number = (figure: unknown): number | null => (typeof figure === "number" ? figure : null);
  return {
    metricThen,
    valueThen: number(valueThen),
    rateThen: number(rateThen),
    baseline: baselineOf(baseline),
    former: formerIn(former),
  };
}

function isBaseline(stored: unknown): stored is Baseline {
  if (!isRecord(stored) || typeof stored["round"] !== "number") return false;
  const { span, numbers, bands } = stored;
  if (bands !== null && typeof bands !== "string") return false;
  return isSpan(span) && (numbers === null || isNumbers(numbers));
}

function isSpan(span: unknown): span is Span {
  if (!isRecord(span)) return false;
  const { label, from, to, part } = span;
  const isPart =
    part === null ||
    (isRecord(part) && typeof part["column"] === "string" && typeof part["value"] === "string");
  const isDay = (day: unknown): boolean => day === null || typeof day === "number";
  return (label === null || typeof label === "string") && isDay(from) && isDay(to) && isPart;
}

const KINDS: readonly unknown[] = ["share", "mean", "net"] satisfies readonly SampleNumbers["kind"][];

function isNumbers(numbers: unknown): boolean {
  if (!isRecord(numbers) || !KINDS.includes(numbers["kind"])) return false;
  const { plain } = numbers;
  return Array.isArray(plain) && plain.every((number) => typeof number === "number");
}

function isRecord(stored: unknown): stored is Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null;
}
