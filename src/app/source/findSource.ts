import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import { mergeChoices } from "../../analysis/survey/mergeChoices";
import type { RecognitionChoices, SourceSample } from "../../analysis/survey/recognition";
import type { OurBook } from "../../workbook/identity/ourBook";
import { sourcePlaceIn } from "../../workbook/identity/sourceName";
import { readSamples } from "../../workbook/reading/readSamples";
import type { Analyst } from "../analyst/analyst";
import type { GenerateRequest } from "../request/generateRequest";
import { rememberedChoices } from "./rememberedChoices";
import { surveyTablesIn } from "./surveyTables";

/**
 * Finds the survey in the workbook, with what the user chose before where it still fits: at the place asked for, else
 * at the one that the workbook remembers, else by itself.
 */
export async function findSource(
  request: Pick<GenerateRequest, "sheet" | "range" | "choices">,
  book: OurBook,
  analyst: Analyst,
  signal: AbortSignal,
): Promise<ChosenSource> {
  const ours = [...[...book.sheets.values()].map((sheet) => sheet.name), ...book.otherSheets];
  const isAsked = request.sheet !== null || request.range !== null;
  const place = isAsked ? request : (sourcePlaceIn(book) ?? request);
  const samples = await readSamples(place, { sheets: ours, surveys: surveyTablesIn(book) }, signal);
  for (const sample of samples) await analyst.addSample(sample);
  const found = await analyst.chooseSource(choicesToTry(request.choices, book));
  const { sample, recognition, choices, codebook, sisters, sistersBefore, companions } = found;
  const sampleAt = (place: number): SourceSample => {
    const read = samples[place];
    if (read === undefined) throw new Error("the survey was found in a sample that was not read");
    return read;
  };
  return {
    sample: sampleAt(sample),
    recognition,
    choices,
    codebook,
    sistersBefore,
    sisters: sisters.map((sister) => ({ ...sister, sample: sampleAt(sister.sample) })),
    companions: companions.map((companion) => ({ ...companion, sample: sampleAt(companion.sample) })),
  };
}

/** What was chosen now and before; choices made for another export must not stand in the way of this one. */
function choicesToTry(choices: RecognitionChoices, book: OurBook): readonly RecognitionChoices[] {
  const remembered = rememberedChoices(book.choices);
  if (remembered === null) return [choices];
  return [mergeChoices(remembered, choices), choices];
}
