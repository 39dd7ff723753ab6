import { invalidArgument } from "../apiError";
import { textProperty } from "../propertyValue";

/** How many styles of each kind Excel has. */
const BUILT_IN = { Light: 21, Medium: 28, Dark: 11 } as const;

/** The name of a table style of Excel's own; "" for none. @throws InvalidArgument for others. */
export function requireTableStyle(value: unknown): string {
  const name = textProperty("Table.Style", value);
  if (name === "") return name;
  const match = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(name);
  const kind = match?.[1];
  const highest = kind === "Light" || kind === "Medium" || kind === "Dark" ? BUILT_IN[kind] : 0;
  if (Number(match?.[2] ?? 1) > highest) throw invalidArgument(`there is no table style ${name}`);
  return name;
}
