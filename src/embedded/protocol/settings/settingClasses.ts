import type { Workbook } from "../../model/workbook";
import { ApiError, itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import { objectOf } from "../hostObject";
import { SETTINGS_BYTES } from "../limits";
import type { ObjectClass } from "../objectClass";

/** Office's number of the event that settings were saved. */
const SETTINGS_CHANGED = 1;

declare module "../hostObject" {
  interface ClassTargets {
    SettingCollection: Workbook;
    /** The key of the setting. */
    Setting: string;
  }
}

/** `workbook.settings`: small values of the add-in that the file keeps. */
export const settingCollectionClass: ObjectClass<Workbook> = {
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => objectOf("Setting", key)),
  indexer: (workbook, key) => {
    if (!workbook.settings.has(String(key))) throw itemNotFound(`there is no setting "${String(key)}"`);
    return objectOf("Setting", String(key));
  },
  methods: {
    /** Sets or adds. */
    Add: (_workbook, args, host) => {
      const key = args.text(0);
      store(key, args.raw(1), host);
      return objectOf("Setting", key);
    },
  },
};

export const settingClass: ObjectClass<string> = {
  name: "Setting",
  id: (key) => key,
  scalars: {
    Key: { get: (key) => key },
    Value: {
      get: (key, host) => host.workbook.settings.get(key) ?? null,
      set: (key, value, host) => {
        store(key, value, host);
      },
    },
  },
  methods: {
    Delete: (key, _args, host) => {
      if (!host.workbook.settings.delete(key)) throw itemNotFound(`there is no setting "${key}"`);
      host.workbook.settingsChanged = true;
      host.events.raise(SETTINGS_CHANGED, "", {});
      return null;
    },
  },
};

function store(key: string, value: unknown, host: Host): void {
  const others = [...host.workbook.settings].filter(([standing]) => standing !== key);
  if (bytesOf([...others, [key, value]]) > SETTINGS_BYTES) {
    throw new ApiError("GeneralException", "document settings hold at most 2 MB");
  }
  host.workbook.settings.set(key, value);
  host.workbook.settingsChanged = true;
  host.events.raise(SETTINGS_CHANGED, "", {});
}

function bytesOf(settings: readonly (readonly [string, unknown])[]): number {
  return new TextEncoder().encode(JSON.stringify(settings)).length;
}
