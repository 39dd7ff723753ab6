import type { DocumentContext } from "../context";
import { settingValue } from "../settings/settingValue";

/** How far the overall score is from its target, in answers. */
export interface ToTarget {
  /** Satisfied answers in a row are missing, or so many dissatisfied ones would still be borne. */
  readonly kind: "missing" | "spare";
  /** Null where no number of answers does it, or there is none yet. */
  readonly answers: number | null;
  /** Of those still expected in the period so many may be dissatisfied, null where even none is too many. Null without any. */
  readonly rest: { readonly expected: number; readonly mostDissatisfied: number | null } | null;
}

/** Counts are whole but for the noise of fractions. */
export const DECIMALS = 6;

/** 达标测算 in numbers; null without an overall score. */
export function toTarget(context: Pick<DocumentContext, "results" | "staff">): ToTarget | null {
  const { satisfaction, expectedRest } = context.results;
  if (satisfaction === null) return null;
  const { n, contentCount: content } = satisfaction;
  const target = settingValue(context, "target-rate");
  const isShort = n === 0 || content / n < target;
  return {
    kind: isShort ? "missing" : "spare",
    answers: n === 0 ? null : isShort ? missing(n, content, target) : spare(n, content, target),
    rest:
      expectedRest === null
        ? null
        : { expected: expectedRest, mostDissatisfied: mostDissatisfied(n, content, target, expectedRest) },
  };
}

function missing(n: number, content: number, target: number): number | null {
  return target >= 1 ? null : Math.ceil(rounded((target * n - content) / (1 - target)));
}

function spare(n: number, content: number, target: number): number | null {
  return target <= 0 ? null : Math.floor(rounded(content / target - n));
}

function mostDissatisfied(n: number, content: number, target: number, rest: number): number | null {
  const most = Math.floor(rounded(content + rest - target * (n + rest)));
  return most < 0 ? null : Math.min(most, rest);
}

/** As Excel's ROUND, of numbers of the size of counts. */
function rounded(value: number): number {
  return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS;
}
