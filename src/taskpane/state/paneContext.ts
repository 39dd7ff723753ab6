import { createContext, useContext, useSyncExternalStore } from "react";
import type { Pane, PaneActions } from "./createPane";
import type { PaneState } from "./paneState";

/** The pane that the components around show. */
export const PaneContext = createContext<Pane | null>(null);

/** What the pane shows now. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.read);
}

/** What can be done in the pane. */
export function usePaneActions(): PaneActions {
  return usePane().actions;
}

function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("there is no pane around this component");
  return pane;
}
