/** Excel's words for a rule's comparison and the file's; validation and conditional formats differ in two of them. */
const OPERATORS: readonly {
  readonly file: string;
  readonly condition: string;
  readonly validation: string;
}[] = [
  { file: "between", condition: "Between", validation: "Between" },
  { file: "notBetween", condition: "NotBetween", validation: "NotBetween" },
  { file: "equal", condition: "EqualTo", validation: "EqualTo" },
  { file: "notEqual", condition: "NotEqualTo", validation: "NotEqualTo" },
  { file: "greaterThan", condition: "GreaterThan", validation: "GreaterThan" },
  { file: "lessThan", condition: "LessThan", validation: "LessThan" },
  { file: "greaterThanOrEqual", condition: "GreaterThanOrEqual", validation: "GreaterThanOrEqualTo" },
  { file: "lessThanOrEqual", condition: "LessThanOrEqual", validation: "LessThanOrEqualTo" },
];

/** The API's word for a file's operator; "Between" when absent, as the schema has it. */
export function operatorName(file: string | null, kind: "condition" | "validation"): string {
  return OPERATORS.find((each) => each.file === file)?.[kind] ?? "Between";
}

/** The file's word for an operator of either kind. */
export function operatorInFile(name: string): string {
  return OPERATORS.find((each) => each.condition === name || each.validation === name)?.file ?? "between";
}
