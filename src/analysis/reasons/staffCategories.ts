import type { SchemeWords } from "./reasonReading";
import { factorFinder } from "./categoryFinder";
import { identifiedCategories } from "./identifiedReasons";
import { extendScheme } from "./ownScheme";
import type { ReasonCategory } from "./reasonCategory";
import type { StaffCategory } from "./scheme";
import { OTHER } from "./schemes/lastCategories";

/**
 * A reading with what staff say of its categories, in any language: their own are added and have the factor they give;
 * those switched off are gone, and what would be in them is 其他.
 */
export function withStaffCategories<Reading extends SchemeWords>(
  reading: Reading,
  written: readonly StaffCategory[],
): Reading {
  if (written.length === 0) return reading;
  const staff = identifiedCategories(written, reading.scheme);
  const off = new Set(staff.filter((category) => category.off).map(({ name }) => name));
  const own = staff.filter((category) => !category.off);
  const factorOf = factorFinder(reading.scheme);
  const factors = new Map(
    own.flatMap(({ name, factor }) => (factor === null ? [] : [[name, factorOf(factor)] as const])),
  );
  const scheme = extendScheme(
    reading.scheme,
    own.filter(({ added }) => added).map(({ name }) => name),
  );
  const isOff = ({ name, last }: ReasonCategory): boolean => !last && off.has(name);
  return {
    ...reading,
    scheme: {
      ...scheme,
      categories: scheme.categories
        .filter((category) => !isOff(category))
        .map((category) => ({ ...category, ...factors.get(category.name) })),
      off: scheme.categories.filter(isOff),
    },
    dictionary: [
      ...reading.dictionary.map((entry) => (off.has(entry.category) ? { ...entry, category: OTHER } : entry)),
      // a coded answer that bears the name of a category that is off
      ...[...off].map((phrase) => ({ phrase, category: OTHER })),
    ],
  };
}
