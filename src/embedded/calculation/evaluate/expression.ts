import type { CellValue } from "../../model/cellValue";
import type { Matrix, Operand } from "../values/operand";
import type { Context } from "./context";

/** One bound of a reference: a distance from the formula's own cell, or a fixed 0-based position. */
export interface RelativeBound {
  readonly relative: boolean;
  readonly at: number;
}

/** Bounds along one axis; null when the whole axis is meant. */
export type RelativeSpan = { readonly first: RelativeBound; readonly last: RelativeBound } | null;

export interface CellsExpression {
  readonly kind: "cells";
  /** Null: the formula's own sheet. */
  readonly sheetName: string | null;
  readonly rows: RelativeSpan;
  readonly columns: RelativeSpan;
}

export interface TableExpression {
  readonly kind: "table";
  /** "" for the table in which the formula stands. */
  readonly table: string;
  readonly columns: readonly string[];
  /** "all", "data", "headers", "totals", "this row", in small letters. */
  readonly sections: readonly string[];
}

export interface NameExpression {
  readonly kind: "name";
  readonly sheetName: string | null;
  readonly name: string;
}

/**
 * How an argument reaches a function. number, text, logical, value: one scalar, converted; an array in its place makes
 * the function run for each element. any: as it is, references unread. array: the same, with array arithmetic inside.
 */
export type ParameterKind = "number" | "text" | "logical" | "value" | "any" | "array";

/** A worksheet function. `call` has its arguments converted; a "lazy" one evaluates its argument expressions itself. */
export interface FunctionDefinition {
  readonly name: string;
  readonly kinds: readonly ParameterKind[];
  /** How many arguments it takes, at least and at most. */
  readonly least: number;
  readonly most: number;
  readonly volatile: boolean;
  readonly dynamic: boolean;
  readonly call: ((context: Context, args: readonly (Operand | undefined)[]) => Operand) | null;
  readonly lazy: ((context: Context, args: readonly (Expression | null)[]) => Operand) | null;
}

export interface CallExpression {
  readonly kind: "call";
  readonly definition: FunctionDefinition;
  /** Null for an argument left empty, as in IF(A1,,1). */
  readonly args: readonly (Expression | null)[];
}

export interface BinaryExpression {
  readonly kind: "binary";
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

/** A formula's tree, free of the place where it stands: equal relative formulas share one. */
export type Expression =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "array"; readonly matrix: Matrix }
  | CellsExpression
  | TableExpression
  | NameExpression
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
  | BinaryExpression
  | CallExpression
  /** Refers to another workbook, or calls what Excel has and the engine lacks. */
  | { readonly kind: "unsupported"; readonly detail: string };

/** A compiled formula. */
export interface CompiledFormula {
  readonly expression: Expression;
  /** Entered as an array formula ({=…}). */
  readonly arrayEntered: boolean;
  /** Changes with the time or at random (TODAY, RAND): out of date at every recalculation that is asked for. */
  readonly volatile: boolean;
  /** Chooses its cells while it runs (OFFSET, INDIRECT): out of date after every change. */
  readonly dynamic: boolean;
  /**
   * Keys of the sheets and tables that it names, as NamedThings has them: what it refers to can change without its text.
   * Null where it goes by a defined name or by the table in which it stands.
   */
  readonly named: ReadonlySet<string> | null;
}

/**
 * A1+A2+…+A3500 nests to the left as often as it has operators, more than a stack holds: its first operand, and its
 * operations from the innermost out.
 */
export function operandsOf(expression: BinaryExpression): {
  readonly first: Expression;
  readonly steps: readonly BinaryExpression[];
} {
  const steps: BinaryExpression[] = [];
  let first: Expression = expression;
  for (; first.kind === "binary"; first = first.left) steps.push(first);
  return { first, steps: steps.reverse() };
}

/** Calls `visit` for an expression and all its parts. */
export function walkExpression(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression);
  if (expression.kind === "unary") walkExpression(expression.operand, visit);
  if (expression.kind === "binary") {
    const { first, steps } = operandsOf(expression);
    steps.forEach((step, index) => {
      if (index < steps.length - 1) visit(step);
      walkExpression(step.right, visit);
    });
    walkExpression(first, visit);
  }
  if (expression.kind === "call") {
    for (const argument of expression.args) if (argument !== null) walkExpression(argument, visit);
  }
}
