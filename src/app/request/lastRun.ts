import { isLocale } from "../../glossary/locale";
import { isGroupChoices, USUAL_GROUPS } from "../../analysis/measures/groupChoices";
import { isSurveyPart } from "../../analysis/survey/surveyPart";
import { DOCUMENT_SETS } from "../../documents/document";
import { ALL_DOCUMENTS } from "./chosenDocuments";
import type { SourceDigest } from "../sourceData/sourceDigest";
import type { GenerateRequest } from "./generateRequest";

/** What of a run the next refresh repeats. */
type RepeatedRun = Pick<
  GenerateRequest,
  "period" | "compareWith" | "only" | "reasonsOf" | "groups" | "locale" | "formulas" | "withoutSurvey"
>;

/** What the workbook keeps of its last run. */
export interface LastRun extends RepeatedRun {
  /** How many rows the survey had. */
  readonly sourceRows: number;
  /** By which it is known again whether the survey is the same; absent without one. */
  readonly source?: SourceDigest;
}

/** What a run was asked for that has not come to its end. */
export type AskedRun = Partial<RepeatedRun & Pick<GenerateRequest, "documents">>;

/** What the workbook keeps of a run. */
export function keptOfRun(
  request: GenerateRequest,
  sourceRows: number,
  source: SourceDigest | null,
): LastRun {
  return { ...repeatedOf(request), sourceRows, ...(source === null ? {} : { source }) };
}

function isSourceDigest(value: unknown): boolean {
  return typeof value === "object" && value !== null && "columns" in value && "cells" in value;
}

/** What the stamp of a run keeps of what it was asked for. */
export function askedOfRun(request: GenerateRequest): AskedRun {
  return { ...repeatedOf(request), documents: request.documents };
}

/** What the workbook kept of its last run; of another program's or version's making only what is understood. */
export function lastRunOf(stored: unknown): Partial<LastRun> {
  return understood<LastRun>(stored, IS_KEPT);
}

/** What a stamp kept of its run, as far as it is understood. */
export function askedRunOf(stored: unknown): AskedRun {
  return understood<Required<AskedRun>>(stored, IS_ASKED);
}

function repeatedOf(request: GenerateRequest): RepeatedRun {
  const { period, compareWith, reasonsOf, groups = USUAL_GROUPS, locale, formulas } = request;
  const { only = null, withoutSurvey = false } = request;
  return { period, compareWith, only, reasonsOf, groups, locale, formulas, withoutSurvey };
}

type Check = (value: unknown) => boolean;

function understood<T>(stored: unknown, checks: Readonly<Record<keyof T, Check>>): Partial<T> {
  if (typeof stored !== "object" || stored === null) return {};
  const byKey: Readonly<Record<string, Check>> = checks;
  const known = Object.entries(stored).filter(([key, value]) => byKey[key]?.(value) === true);
  return Object.fromEntries(known) as Partial<T>;
}

const isPeriod = (value: unknown): boolean => value === null || typeof value === "string";
const isOneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    words.some((word) => word === value);
const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
const isSet = isOneOf(...DOCUMENT_SETS, ALL_DOCUMENTS, "default");

const IS_REPEATED = {
  period: isPeriod,
  compareWith: isPeriod,
  only: (value: unknown) => value === null || isSurveyPart(value),
  reasonsOf: isOneOf("dissatisfied", "all"),
  groups: isGroupChoices,
  locale: isLocale,
  formulas: isOneOf("auto", "always", "never"),
  withoutSurvey: (value: unknown) => typeof value === "boolean",
} satisfies Readonly<Record<keyof RepeatedRun, unknown>>;

const IS_KEPT = { ...IS_REPEATED, sourceRows: Number.isInteger, source: isSourceDigest };
const IS_ASKED = {
  ...IS_REPEATED,
  documents: (value: unknown) => isSet(value) || isListOfTexts(value),
};
