import type {
  AstExpression,
  BinaryExpression as ParsedBinary,
  CallExpression as ParsedCall,
  ReferenceIdentifier,
} from "@borgar/fx/xlsx";
import { parseA1Ref, parseStructRef } from "@borgar/fx/xlsx";
import type { CellValue } from "../../model/cellValue";
import type { Span } from "../../model/references/cellReference";
import { parseCellReference } from "../../model/references/cellReference";
import { splitSheetPrefix } from "../../model/references/rewriteTokens";
import type { CellPlace } from "../evaluate/context";
import type { CompiledFormula, Expression, RelativeSpan } from "../evaluate/expression";
import { walkExpression } from "../evaluate/expression";
import { sheetKey, tableKey } from "../evaluate/namedThings";
import { UnsupportedFormula } from "../evaluate/unsupportedFormula";
import { findFunction, isExcelFunction } from "../functions/functionTable";
import { errorFromText, NAME_ERROR, REF_ERROR } from "../values/errors";
import { Matrix } from "../values/operand";
import { parseFormula } from "./parseFormula";

/**
 * Compiles a formula that stands at a place; the result holds for every place with the same formulaKey.
 * Throws UnsupportedFormula "formula-not-understood" for text that is no formula.
 */
export function compileFormula(formula: string, row: number, column: number): CompiledFormula {
  const arrayEntered = formula.startsWith("{=") && formula.endsWith("}");
  const text = arrayEntered ? formula.slice(1, -1) : formula;
  const expression = convert(parseFormula(withPlainRefErrors(text)), { row, column });
  let volatile = false;
  let dynamic = false;
  walkExpression(expression, (part) => {
    if (part.kind !== "call") return;
    volatile ||= part.definition.volatile;
    dynamic ||= part.definition.dynamic;
  });
  return { expression, arrayEntered, volatile, dynamic, named: namedIn(expression) };
}

function namedIn(expression: Expression): ReadonlySet<string> | null {
  const keys: (string | null)[] = [];
  walkExpression(expression, (part) => {
    if (part.kind === "cells" && part.sheetName !== null) keys.push(sheetKey(part.sheetName));
    if (part.kind === "table") keys.push(part.table === "" ? null : tableKey(part.table));
    if (part.kind === "name") keys.push(null);
  });
  const named = keys.filter((key) => key !== null);
  return named.length < keys.length ? null : new Set(named);
}

/** Excel writes a lost reference as Sheet1!#REF! or #REF!A1; the parser knows #REF! alone. */
function withPlainRefErrors(text: string): string {
  if (!text.includes("#REF!")) return text;
  return text
    .replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!#REF!/gu, "#REF!")
    .replace(/#REF!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g, "#REF!");
}

function convert(node: AstExpression, place: CellPlace): Expression {
  switch (node.type) {
    case "Literal":
      return { kind: "literal", value: node.value };
    case "ErrorLiteral":
      return { kind: "literal", value: errorFromText(node.value) };
    case "ReferenceIdentifier":
      return convertReference(node, place);
    case "UnaryExpression":
      return { kind: "unary", operator: node.operator, operand: convert(at(node.arguments, 0), place) };
    case "BinaryExpression":
      return convertBinary(node, place);
    case "CallExpression":
      return convertCall(node, place);
    case "ArrayExpression":
      return { kind: "array", matrix: convertArray(node.elements.map((row) => row.map(literalValue))) };
    default:
      return { kind: "unsupported", detail: node.type === "LetExpression" ? "LET" : "LAMBDA" };
  }
}

/** Without a call for each operator of a row of them, as operandsOf says. */
function convertBinary(node: ParsedBinary, place: CellPlace): Expression {
  const steps: ParsedBinary[] = [];
  let first: AstExpression = node;
  for (; first.type === "BinaryExpression"; first = at(first.arguments, 0)) steps.push(first);
  return steps.reduceRight<Expression>(
    (left, step) => ({
      kind: "binary",
      operator: step.operator,
      left,
      right: convert(at(step.arguments, 1), place),
    }),
    convert(first, place),
  );
}

function at(nodes: readonly AstExpression[], index: number): AstExpression {
  const node = nodes[index];
  if (node === undefined)
    throw new UnsupportedFormula("formula-not-understood", "an operator without its operand");
  return node;
}

function literalValue(node: AstExpression): CellValue {
  if (node.type === "Literal") return node.value;
  if (node.type === "ErrorLiteral") return errorFromText(node.value);
  throw new UnsupportedFormula("formula-not-understood", "an array of anything but constants");
}

function convertArray(rows: readonly (readonly CellValue[])[]): Matrix {
  return new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat());
}

function convertCall(node: ParsedCall, place: CellPlace): Expression {
  const callee: { readonly name?: unknown } = node.callee;
  if (typeof callee.name !== "string") return { kind: "literal", value: NAME_ERROR };
  const name = callee.name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.|_XLUDF\.)+/, "");
  const definition = findFunction(name);
  if (definition === undefined) {
    return isExcelFunction(name)
      ? { kind: "unsupported", detail: name }
      : { kind: "literal", value: NAME_ERROR };
  }
  // An argument left empty is null in the tree, whatever the declared type says.
  const args: readonly (AstExpression | null)[] = node.arguments;
  return {
    kind: "call",
    definition,
    args: args.map((argument) => (argument === null ? null : convert(argument, place))),
  };
}

function convertReference(node: ReferenceIdentifier, place: CellPlace): Expression {
  if (isForeign(node.value)) return { kind: "unsupported", detail: `the other workbook in ${node.value}` };
  if (node.kind === "table") return convertTable(node.value);
  const { sheetName, rest } = splitSheetPrefix(node.value);
  if (node.kind === "name") return { kind: "name", sheetName, name: rest };
  const reference = parseCellReference(rest);
  if (reference === null) return { kind: "literal", value: REF_ERROR };
  return {
    kind: "cells",
    sheetName,
    rows: relativeTo(reference.rows, place.row),
    columns: relativeTo(reference.columns, place.column),
  };
}

function isForeign(text: string): boolean {
  if (!/^'?[^!]*\[[^!]*!/.test(text)) return false;
  const reference = parseA1Ref(text) ?? parseStructRef(text);
  return reference?.workbookName !== undefined && reference.workbookName !== "";
}

function relativeTo(span: Span, origin: number): RelativeSpan {
  if (span === null) return null;
  const bound = ({ at: position, fixed }: { at: number; fixed: boolean }) => ({
    relative: !fixed,
    at: fixed ? position : position - origin,
  });
  return { first: bound(span.first), last: bound(span.last) };
}

function convertTable(text: string): Expression {
  const reference = parseStructRef(text);
  if (reference === undefined || !("sections" in reference)) {
    throw new UnsupportedFormula("formula-not-understood", text);
  }
  return {
    kind: "table",
    table: reference.table ?? "",
    columns: reference.columns ?? [],
    sections: (reference.sections ?? []).map((section) => section.toLowerCase()),
  };
}
