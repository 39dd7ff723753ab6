import { invalidArgument } from "./apiError";
import { type ClassName, type ClassTargets, HostObject } from "./hostObject";

/** The arguments of one method call, with checks that answer InvalidArgument as Excel does. */
export class MethodArguments {
  constructor(
    private readonly member: string,
    private readonly values: readonly unknown[],
  ) {}

  /** As sent; undefined and null are both null. */
  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw this.refuse(index, "a string");
    return value;
  }

  optionalText(index: number): string | null {
    return this.raw(index) === null ? null : this.text(index);
  }

  number(index: number): number {
    const value = this.raw(index);
    if (typeof value !== "number" || !Number.isFinite(value)) throw this.refuse(index, "a number");
    return value;
  }

  /** A whole number. */
  integer(index: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value)) throw this.refuse(index, "a whole number");
    return value;
  }

  optionalInteger(index: number): number | null {
    return this.raw(index) === null ? null : this.integer(index);
  }

  /** Missing counts as false. */
  flag(index: number): boolean {
    const value = this.raw(index);
    if (value !== null && typeof value !== "boolean") throw this.refuse(index, "true or false");
    return value === true;
  }

  /** One of the names of an enumeration; `fallback` when it is missing. */
  choice<Name extends string>(index: number, names: readonly Name[], fallback?: Name): Name {
    const value = this.raw(index) ?? fallback;
    const found = names.find((name) => name === value);
    if (found === undefined) throw this.refuse(index, `one of ${names.join(", ")}`);
    return found;
  }

  /** An object of the API of this class, as what it stands for. */
  object<Name extends ClassName>(index: number, className: Name): ClassTargets[Name] {
    const target = this.optionalObject(index, className);
    if (target === null) throw this.refuse(index, `a ${className}`);
    return target;
  }

  /** null when the argument is something else, such as an address. */
  optionalObject<Name extends ClassName>(index: number, className: Name): ClassTargets[Name] | null {
    const value = this.raw(index);
    return value instanceof HostObject ? value.as(className) : null;
  }

  private refuse(index: number, expected: string): Error {
    return invalidArgument(`${this.member}: argument ${String(index + 1)} must be ${expected}`);
  }
}
