import { text } from "../formulas/text";
import { percentText } from "../sheet/numberText";
import { live, type DocumentSources } from "../sources";
import { plainNote, type TileNote } from "./measureTile";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

/** S14: 总体满意度 as it would be with the answers that were left out because an appeal was upheld; [] without any. */
export function appealNotes(sources: DocumentSources): readonly TileNote[] {
  const { n, contentCount, rateWithThem } = sources.context.results.appeals;
  if (n === 0 || rateWithThem === null) return [];
  const label = `${sources.words(TERMS.beforeAppeals)} `;
  const rate = `(${OVERALL.content}+${String(contentCount)})/(${OVERALL.n}+${String(n)})`;
  return [
    plainNote(live(sources, `=${text(label)}&TEXT(${rate},"0.0%")`, `${label}${percentText(rateWithThem)}`)),
  ];
}
