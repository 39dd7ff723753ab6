import { useCallback, useState } from "react";

/** How a person has set the workbench up. */
interface Setup {
  readonly paneWidth: number;
  readonly zoom: number;
}

const KEY = "csat-loop.workbench";

/** A part of the person's setup, kept in this browser; `first` where nothing usable is kept. */
export function useRemembered(
  part: keyof Setup,
  { first, least, most }: { readonly first: number; readonly least: number; readonly most: number },
): readonly [value: number, change: (value: number) => void] {
  const [value, setValue] = useState(() => {
    const kept = keptSetup()[part];
    return typeof kept === "number" && kept >= least && kept <= most ? kept : first;
  });
  const change = useCallback(
    (next: number) => {
      setValue(next);
      storage()?.setItem(KEY, JSON.stringify({ ...keptSetup(), [part]: next }));
    },
    [part],
  );
  return [value, change];
}

function keptSetup(): Partial<Record<keyof Setup, unknown>> {
  try {
    const kept: unknown = JSON.parse(storage()?.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    // what another program left there is as good as nothing
    return {};
  }
}

/** Null where the browser keeps nothing for pages. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
