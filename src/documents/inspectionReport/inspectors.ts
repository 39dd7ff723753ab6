import { argumentsOf } from "../formulas/conditions";
import { namedByStaff } from "../formulas/criterion";
import type { LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import { INSPECTIONS } from "../inspection/table";
import { cell } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import { countFormula } from "./counts";
import type { InspectionFigures } from "./figures";
import { inspectorCell, MOST_INSPECTORS } from "./places";

/** The inspectors of this run with their cases as they are now; blank rows for fewer. */
export function inspectorRows(
  sources: DocumentSources,
  { inspectors }: InspectionFigures,
): CellsBlock["rows"] {
  const { column } = tableIn(sources.context, INSPECTIONS);
  return Array.from({ length: MOST_INSPECTORS }, (_, place) => {
    const found = inspectors[place];
    const name = inspectorCell(place, "name");
    const of = `,${argumentsOf(namedByStaff(column("inspector"), name))}`;
    return [
      cell(found?.name ?? null, "muted", "text"),
      found === undefined
        ? cell(null, "muted")
        : cell(
            live(sources, `=${countFormula(sources.context, "current", "total", of)}`, found.count),
            "muted",
          ),
    ];
  });
}

/** The names of inspectors who have cases in this check. @param others said where there may be more of them. */
export function inspectorsText(
  { inspectors }: InspectionFigures,
  separator: string,
  others: string,
): LiveText {
  const more = inspectors.length > MOST_INSPECTORS ? others : "";
  const places = inspectors.slice(0, MOST_INSPECTORS).map((_, place) => place);
  if (places.length === 0) return { formula: text(""), value: "" };
  const names = places.map((place) => {
    const [name, count] = [inspectorCell(place, "name"), inspectorCell(place, "count")];
    return `IF(${count}>0,${text(separator)}&${name},"")`;
  });
  const shown = inspectors.slice(0, MOST_INSPECTORS).map(({ name }) => name);
  return {
    formula: `SUBSTITUTE(${names.join("&")},${text(separator)},"",1)&${text(more)}`,
    value: shown.join(separator) + more,
  };
}
