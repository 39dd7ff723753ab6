import type { CellValue } from "../../model/cellValue";
import type { Context } from "../evaluate/context";
import type { Expression, FunctionDefinition, ParameterKind } from "../evaluate/expression";
import type { Operand } from "../values/operand";

/** How a parameter is declared: "?" may be left out; "…" stands last and takes all that is left. */
export type Parameter = ParameterKind | `${ParameterKind}?` | `${ParameterKind}…`;

interface ScalarOf {
  number: number;
  text: string;
  logical: boolean;
  value: CellValue;
  any: Operand;
  array: Operand;
}

type ArgumentOf<P extends Parameter> = P extends `${infer K extends ParameterKind}?`
  ? ScalarOf[K] | undefined
  : P extends ParameterKind
    ? ScalarOf[P]
    : never;

type ArgumentsOf<P extends readonly Parameter[]> = P extends readonly [
  infer First extends Parameter,
  ...infer Rest extends readonly Parameter[],
]
  ? First extends `${infer K extends ParameterKind}…`
    ? ScalarOf[K][]
    : [ArgumentOf<First>, ...ArgumentsOf<Rest>]
  : [];

/** Declares a function that needs its surroundings (cells, dates, the clock). */
export function define<const P extends readonly Parameter[]>(
  name: string,
  parameters: P,
  body: (context: Context, ...args: ArgumentsOf<P>) => Operand,
): FunctionDefinition {
  return {
    name,
    ...signatureOf(parameters),
    volatile: false,
    dynamic: false,
    lazy: null,
    // The evaluator has converted the arguments to what `parameters` declares.
    call: (context, args) => body(context, ...(args as unknown as ArgumentsOf<P>)),
  };
}

function signatureOf(parameters: readonly Parameter[]): Pick<FunctionDefinition, "kinds" | "least" | "most"> {
  const open = parameters.at(-1)?.endsWith("…") === true;
  return {
    kinds: parameters.map((parameter) => parameter.replace(/[?…]$/, "") as ParameterKind),
    least: parameters.filter((parameter) => !/[?…]$/.test(parameter)).length,
    most: open ? Infinity : parameters.length,
  };
}

/** Declares a function of its arguments only. */
export function pure<const P extends readonly Parameter[]>(
  name: string,
  parameters: P,
  body: (...args: ArgumentsOf<P>) => Operand,
): FunctionDefinition {
  return define(name, parameters, (_context, ...args) => body(...args));
}

/** Declares a function that decides itself which of its arguments are evaluated. `counts` are the least and the most. */
export function lazy(
  name: string,
  counts: readonly [least: number, most: number],
  body: (context: Context, args: readonly (Expression | null)[]) => Operand,
): FunctionDefinition {
  return {
    name,
    kinds: ["any"],
    least: counts[0],
    most: counts[1],
    volatile: false,
    dynamic: false,
    lazy: body,
    call: null,
  };
}

/** The same function under other names (RANK and RANK.EQ). */
export function aliases(definition: FunctionDefinition, ...names: readonly string[]): FunctionDefinition[] {
  return [definition, ...names.map((name) => ({ ...definition, name }))];
}
