/** A period that has a name of its own: the `number`th (from 1) of its kind in the year. */
export interface NamedPeriod {
  readonly kind: "month" | "quarter" | "half" | "year" | "week" | "year-to-date";
  readonly year: number;
  readonly number: number;
}

const KIND_OF_LETTER = { Q: "quarter", H: "half", W: "week" } as const;

/**
 * Reads `2024-05`, `2024Q2`, `2024H1`, `2024W18`, `2024` or `2024YTD`; null for anything else. Any number is taken.
 *
 * @example namedPeriod("2024Q2") // { kind: "quarter", year: 2024, number: 2 }
 */
export function namedPeriod(text: string): NamedPeriod | null {
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (month !== null) return { kind: "month", year: Number(month[1]), number: Number(month[2]) };
  const part = /^(\d{4})-?([QHW])(\d{1,2})$/.exec(text);
  if (part !== null) {
    const kind = KIND_OF_LETTER[part[2] as keyof typeof KIND_OF_LETTER];
    return { kind, year: Number(part[1]), number: Number(part[3]) };
  }
  const year = /^(\d{4})-?(YTD)?$/.exec(text);
  if (year === null) return null;
  return { kind: year[2] === undefined ? "year" : "year-to-date", year: Number(year[1]), number: 1 };
}
