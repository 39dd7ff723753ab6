import type { Locale } from "../../glossary/locale";
import { otherFile } from "./otherFile";
import { PANE_JOBS } from "./paneJobs";
import { NO_CHOICES, type PaneChoices, type PaneState } from "./paneState";
import type { Store } from "./store";
import { tellFailure } from "./tellFailure";

/** What a person can say of where the survey is. The workbook remembers it. */
export interface PlaceActions {
  readonly takeSelection: () => void;
  readonly findByItself: () => void;
  /** In a sheet of its own, in the language that the pane speaks. */
  readonly trySample: (locale: Locale) => void;
  /** Adds the sheets of other files and looks again. */
  readonly addFiles: (files: readonly File[]) => void;
}

/**
 * The actions that say where the survey is.
 * @param look looks for it anew with these choices, which are the store's when it was found.
 */
export function createPlaceActions(
  store: Store<PaneState>,
  look: (choices: PaneChoices) => Promise<unknown>,
): PlaceActions {
  const take = async (choices: PaneChoices): Promise<void> => {
    await look(choices);
    if (store.read().choices === choices) await rememberPlace(choices);
  };
  const takeSelection = async (): Promise<void> => {
    let choices: PaneChoices;
    try {
      choices = await selectedPlace();
    } catch (error) {
      // a pane that opens on the selection shows what else there is
      if (store.read().survey.status === "looking") void look(NO_CHOICES);
      throw error;
    }
    await take(choices);
  };
  const findByItself = async (): Promise<void> => {
    await rememberPlace(null);
    await look(NO_CHOICES);
  };
  const addFiles = async (files: readonly File[]): Promise<void> => {
    const [add, read] = await Promise.all([PANE_JOBS.addFiles(), Promise.all(files.map(otherFile))]);
    const { guesses } = await add(read, new AbortController().signal);
    store.change({ fileGuesses: guesses });
    // where one sheet was chosen, no other is read with it
    await rememberPlace(null);
    await look({ ...store.read().choices, sheet: null, range: null });
  };
  return {
    addFiles: (files) => void tellFailure(store, () => addFiles(files)),
    takeSelection: () => void tellFailure(store, takeSelection),
    findByItself: () => void tellFailure(store, findByItself),
    trySample: (locale) =>
      void tellFailure(store, async () => take({ ...NO_CHOICES, sheet: await addSample(locale) })),
  };
}

async function selectedPlace(): Promise<PaneChoices> {
  const selectedSource = await PANE_JOBS.selectedSource();
  return { ...NO_CHOICES, ...(await selectedSource()) };
}

/** Keeps in the workbook where the user said the survey is; null forgets it. */
async function rememberPlace(choices: PaneChoices | null): Promise<void> {
  const rememberSource = await PANE_JOBS.rememberSource();
  const { sheet = null, range = null } = choices ?? {};
  await rememberSource(sheet === null ? null : { sheet, range });
}

async function addSample(locale: Locale): Promise<string> {
  const [add, sample] = await Promise.all([PANE_JOBS.addSample(), PANE_JOBS.sample(locale)]);
  return add(sample, new AbortController().signal);
}
