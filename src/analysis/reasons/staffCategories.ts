import type { ReasonReading } from "./reasonReading";
import type { StaffCategory } from "./scheme";
import { extendScheme, OTHER } from "./schemes";

/**
 * A reading with what staff say of its categories: their own are added and have the factor they give; those switched
 * off are gone, and what would be in them is 其他.
 */
export function withStaffCategories(reading: ReasonReading, staff: readonly StaffCategory[]): ReasonReading {
  if (staff.length === 0) return reading;
  const off = new Set(staff.filter((category) => category.off).map(({ name }) => name));
  const own = staff.filter((category) => !category.off);
  const factors = new Map(own.map(({ name, factor }) => [name, factor]));
  const scheme = extendScheme(
    reading.scheme,
    own.filter(({ added }) => added).map(({ name }) => name),
  );
  return {
    scheme: {
      ...scheme,
      categories: scheme.categories
        .filter(({ name, last }) => last || !off.has(name))
        .map((category) => ({ ...category, factor: factors.get(category.name) ?? category.factor })),
    },
    dictionary: [
      ...reading.dictionary.map((entry) => (off.has(entry.category) ? { ...entry, category: OTHER } : entry)),
      // a coded answer that bears the name of a category that is off
      ...[...off].map((phrase) => ({ phrase, category: OTHER })),
    ],
  };
}
