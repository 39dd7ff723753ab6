import { applicationClasses } from "./application/classes";
import { chartClasses } from "./charts/classes";
import type { ObjectClass } from "./objectClass";
import { commentClasses } from "./comments/classes";
import { conditionalFormatClasses } from "./conditionalFormats/classes";
import { customXmlClasses } from "./customXml/classes";
import { dataValidationClasses } from "./dataValidation/classes";
import { nameClasses } from "./names/classes";
import { pageLayoutClasses } from "./pageLayout/classes";
import { pivotClasses } from "./pivots/classes";
import { rangeClasses } from "./range/classes";
import { settingClasses } from "./settings/classes";
import { workbookClasses } from "./workbook/classes";
import { worksheetClasses } from "./worksheet/classes";
import { protectionClasses } from "./protection/classes";
import { shapeClasses } from "./shapes/classes";
import { tableClasses } from "./tables/classes";

/** A class without its target's type: HostObject keeps class and target together. */
export type AnyObjectClass = ObjectClass<never>;

/** Each folder lists its classes in its `classes.ts`; whoever adds a folder adds a line here. */
const allClasses: readonly AnyObjectClass[] = [
  ...applicationClasses,
  ...workbookClasses,
  ...worksheetClasses,
  ...rangeClasses,
  ...nameClasses,
  ...settingClasses,
  ...customXmlClasses,
  ...chartClasses,
  ...protectionClasses,
  ...tableClasses,
  ...conditionalFormatClasses,
  ...dataValidationClasses,
  ...pageLayoutClasses,
  ...shapeClasses,
  ...commentClasses,
  ...pivotClasses,
];

const classes = new Map<string, AnyObjectClass>(
  allClasses.map((definition): [string, AnyObjectClass] => [definition.name, definition]),
);

/** The declaration of a class by its name in the API, undefined when the host has none. */
export function classByName(name: string): AnyObjectClass | undefined {
  return classes.get(name);
}
