/** State that components subscribe to. */
export interface Store<T> {
  readonly read: () => T;
  readonly change: (changes: Partial<T>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that holds `initial` until it is changed. */
export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    change: (changes) => {
      state = { ...state, ...changes };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
