import { useEffect, useRef } from "react";

/** Gives the keys to the cells when the function of a button that was pressed is over, as Excel does after its ribbon. */
export function useRibbonKeys(isRunning: boolean): void {
  const ran = useRef(false);
  useEffect(() => {
    const { activeElement } = document;
    const isLeft = activeElement?.matches("body, [role=toolbar] *") === true;
    if (ran.current && !isRunning && isLeft) {
      document.querySelector<HTMLElement>("main textarea")?.focus({ preventScroll: true });
    }
    ran.current = isRunning;
  }, [isRunning]);
}
