import { invalidArgument } from "./apiError";
import { COLOR_NAMES } from "./colorNames";

/** A string given to a property, else InvalidArgument; `member` ("Chart.Name") is for the message. */
export function textProperty(member: string, value: unknown): string {
  if (typeof value !== "string") throw refuse(member, "a string");
  return value;
}

/** A finite number within the bounds (inclusive), else InvalidArgument. */
export function numberProperty(
  member: string,
  value: unknown,
  minimum = -Infinity,
  maximum = Infinity,
): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw refuse(member, "a number");
  if (value < minimum || value > maximum) {
    throw refuse(member, `a number from ${String(minimum)} to ${String(maximum)}`);
  }
  return value;
}

/** true or false, else InvalidArgument. */
export function flagProperty(member: string, value: unknown): boolean {
  if (typeof value !== "boolean") throw refuse(member, "true or false");
  return value;
}

/** One of the names of an enumeration, else InvalidArgument. */
export function choiceProperty<Name extends string>(
  member: string,
  value: unknown,
  names: readonly Name[],
): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) throw refuse(member, `one of ${names.join(", ")}`);
  return found;
}

/** A colour "#RRGGBB" (returned in capitals) or an HTML colour name such as "orange", else InvalidArgument. */
export function colorProperty(member: string, value: unknown): string {
  const text = textProperty(member, value).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = COLOR_NAMES[text.toLowerCase()];
  if (named === undefined) throw refuse(member, 'a colour such as "#1F4E79" or "orange"');
  return named;
}

/** The plain object given to a property, else InvalidArgument. */
export function recordProperty(member: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refuse(member, "an object");
  return value as Readonly<Record<string, unknown>>;
}

function refuse(member: string, expected: string): Error {
  return invalidArgument(`${member} must be ${expected}`);
}
