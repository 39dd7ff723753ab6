import { useEffect, useLayoutEffect, type RefObject } from "react";

/** Whether the sheet that was shown last had the keys when another came into its place. */
let keysWereHere = false;

/**
 * Gives the keys to the grid where nothing else of the page has them: when a page of the add-in's has given them away, and
 * on the sheet that comes in place of the one that had them.
 */
export function useKeys(input: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    const own = input.current;
    if (keysWereHere && document.activeElement === document.body) takeKeys(own);
    keysWereHere = false;
    return () => {
      keysWereHere = own !== null && document.activeElement === own;
    };
  }, [input]);
  useEffect(() => {
    // who goes on to something of the page by Tab or a click has it only after the window
    const focused = (): void => void setTimeout(() => takeKeysLeft(input.current));
    window.addEventListener("focus", focused);
    return () => window.removeEventListener("focus", focused);
  }, [input]);
}

function takeKeysLeft(input: HTMLTextAreaElement | null): void {
  const { activeElement } = document;
  const isLeft = activeElement instanceof HTMLIFrameElement && !hasKeys(activeElement);
  if (document.hasFocus() && (isLeft || activeElement === document.body)) takeKeys(input);
}

/** Whether a page of the add-in's has the keys itself, though on none of its fields. */
function hasKeys({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument?.hasFocus() === true;
}

function takeKeys(input: HTMLTextAreaElement | null): void {
  input?.focus({ preventScroll: true });
}
