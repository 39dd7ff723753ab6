import type { Locale } from "../../glossary/locale";
import type { ReasonScheme } from "../../analysis/reasons/scheme";
import type { ScaleKind } from "../../analysis/survey/scale";
import type { WantedCategory } from "../../app/settings/reasonEdit";
import type { WantedSettings } from "../../app/settings/writeSettings";
import { failureOf } from "./failure";
import { PANE_JOBS } from "./paneJobs";
import type { PaneState, SettingsPart, SettingsSaving, SettingsState } from "./paneState";
import { sheetLocaleOf } from "./sheetLocale";
import type { Store } from "./store";

/** What a person can do with bands, limits and reasons; what is not written gives false. */
export interface SettingsActions {
  readonly lookAtSettings: () => void;
  readonly saveSettings: (wanted: WantedSettings, kinds: readonly ScaleKind[]) => Promise<boolean>;
  readonly saveCategory: (wanted: WantedCategory) => Promise<boolean>;
  readonly chooseScheme: (scheme: ReasonScheme["id"] | null) => Promise<boolean>;
}

type ReadySettings = Extract<SettingsState, { status: "ready" }>;
type Write = (settings: ReadySettings, locale: Locale, signal: AbortSignal) => Promise<void>;

/** Reads and writes the settings; one saving at a time. `onSaved` is told which part has changed. */
export function createSettingsActions(
  store: Store<PaneState>,
  onSaved: (part: SettingsPart) => void,
): SettingsActions {
  const change = (settings: SettingsState): void => store.change({ settings });

  const read = async (): Promise<Omit<ReadySettings, "saving">> => {
    const [readSettings, readReasonSetup] = await Promise.all([
      PANE_JOBS.readSettings(),
      PANE_JOBS.readReasonSetup(),
    ]);
    const sheetLocale = sheetLocaleOf(store.read());
    const { signal } = new AbortController();
    const values = await readSettings(sheetLocale, signal);
    return { status: "ready", values, reasons: await readReasonSetup(sheetLocale, signal) };
  };

  const reread = async (saving: SettingsSaving): Promise<void> => {
    try {
      change({ ...(await read()), saving });
    } catch (error) {
      change({ status: "failed", failure: failureOf(error) });
    }
  };

  const look = async (): Promise<void> => {
    if (store.read().settings.status !== "ready") change({ status: "looking" });
    await reread({ status: "none" });
  };

  const save = async (part: SettingsPart, write: Write): Promise<boolean> => {
    const { settings } = store.read();
    if (settings.status !== "ready" || settings.saving.status === "saving") return false;
    change({ ...settings, saving: { status: "saving", part } });
    try {
      await write(settings, sheetLocaleOf(store.read()), new AbortController().signal);
    } catch (error) {
      change({ ...settings, saving: { status: "failed", part, failure: failureOf(error) } });
      return false;
    }
    // it is written, whether or not the settings can be read anew
    await reread({ status: "saved", part });
    onSaved(part);
    return true;
  };

  return {
    lookAtSettings: () => void look(),
    saveSettings: (wanted, kinds) =>
      save("values", async ({ values }, locale, signal) =>
        (await PANE_JOBS.writeSettings())(values, wanted, kinds, locale, signal),
      ),
    saveCategory: (wanted) =>
      save("reasons", async ({ reasons }, locale, signal) =>
        (await PANE_JOBS.writeCategory())(reasons, wanted, locale, signal),
      ),
    chooseScheme: (scheme) =>
      save("reasons", async ({ reasons }, locale, signal) =>
        (await PANE_JOBS.writeScheme())(reasons, scheme, locale, signal),
      ),
  };
}
