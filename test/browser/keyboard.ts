import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { PATIENCE } from "./browser";
import { find } from "./controls";
import { UNTIL_STILL } from "./stillness";

/** More stops than any screen has. */
const STOPS = 200;

/**
 * Goes with Tab (or Shift+Tab) until the focus is on what has this role and name.
 * @returns the stops on the way at which nobody could see where the focus is.
 */
export async function tabTo(
  page: Page,
  place: Page | Frame,
  role: string,
  name: string,
  back = false,
): Promise<readonly string[]> {
  let target = await findOn(place, role, name);
  const unseen: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    if (back) await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    if (back) await page.keyboard.up("Shift");
    const hidden = await unseenFocus(page);
    if (hidden !== null) unseen.push(hidden);
    if (!(await target.evaluate((element) => element.isConnected))) target = await findOn(place, role, name);
    if (await target.evaluate((element) => element.matches(":focus") && document.hasFocus())) return unseen;
  }
  throw new Error(`Tab does not come to the ${role} ${name}`);
}

/** What has this role and name, once it is there and does something: a button that is off takes the focus, too. */
async function findOn(place: Page | Frame, role: string, name: string): Promise<ElementHandle<HTMLElement>> {
  const found = await find(place, role, name);
  await place.waitForFunction(
    (element) => !element.isConnected || !element.matches(":disabled, [aria-disabled=true]"),
    { timeout: PATIENCE },
    found,
  );
  return found;
}

/** The names of the stops of one round with Tab through page and pane, from wherever the focus is. */
export async function tabRound(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  await page.evaluate(MARK_ROUND);
  while (stops.length < STOPS) {
    await page.keyboard.press("Tab");
    const stop = (await page.evaluate(NAME_STOP)) as string | null;
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error("Tab does not come round");
}

/** What has the focus, in the page or in the frame that has it; as text, since both worlds share it. */
const FOCUSED = `
  const inPage = document.activeElement;
  const focused = inPage instanceof HTMLIFrameElement ? inPage.contentDocument.activeElement : inPage;`;

const MARK_ROUND = "[window.stopsOfRound, window.lastOfRound] = [new WeakSet(), null]";

/** The focused element's words, none where the focus has not moved yet; null where the round was there before. */
const NAME_STOP = `(() => {${FOCUSED}
  if (focused === null || focused === document.body || focused === window.lastOfRound) return "";
  window.lastOfRound = focused;
  if (window.stopsOfRound.has(focused)) return null;
  window.stopsOfRound.add(focused);
  return focused.getAttribute("aria-label") ?? focused.textContent.trim();
})()`;

/**
 * The focused element as HTML where nothing shows that it has the focus, or where it lies out of sight; null where all
 * is well. Shown is what looks otherwise with the focus than without: outline, border, shadow or ground of the element,
 * of what is drawn before and after it, or of the two around it, which is looked at once an element. The grid's field is
 * left out: its canvas shows it.
 */
async function unseenFocus(page: Page): Promise<string | null> {
  return (await page.evaluate(UNSEEN)) as string | null;
}

const UNSEEN = `(async () => {${FOCUSED}
  if (focused === null || focused === document.body || focused.matches("textarea")) return null;
  const view = focused.ownerDocument.defaultView;
  const around = [focused, focused.parentElement, focused.parentElement?.parentElement].filter(Boolean);
  const look = () => JSON.stringify(around.flatMap((element) =>
    [null, "::before", "::after"].map((part) => {
      const style = view.getComputedStyle(element, part);
      return ["outline", "borderColor", "borderWidth", "boxShadow", "backgroundColor", "transform", "content"]
        .map((property) => style[property]);
    })));
  const settled = () => ${UNTIL_STILL}(view);
  const box = focused.getBoundingClientRect();
  const inSight = box.bottom > 0 && box.top < view.innerHeight && box.right > 0 && box.left < view.innerWidth;
  const at = focused.ownerDocument.elementFromPoint(
    Math.min(Math.max(box.left + box.width / 2, 0), view.innerWidth - 1),
    Math.min(Math.max(box.top + box.height / 2, 0), view.innerHeight - 1),
  );
  const isCovered = at !== null && !focused.contains(at) && !at.contains(focused) && at.closest("label") === null;
  const isShown = async () => {
    await settled();
    const withFocus = look();
    focused.blur();
    await settled();
    // a dialog takes the focus back at once: there another button has it meanwhile
    const dialog = focused.closest("[role=dialog], [role=alertdialog]");
    const other = [...(dialog?.querySelectorAll("button") ?? [])].find((button) => button !== focused);
    if (other !== undefined) {
      other.focus({ preventScroll: true });
      await settled();
    }
    const without = look();
    focused.focus({ preventScroll: true });
    return withFocus !== without;
  };
  window.shownWithFocus ??= new WeakSet();
  if (!window.shownWithFocus.has(focused) && (await isShown())) window.shownWithFocus.add(focused);
  const looksTheSame = !window.shownWithFocus.has(focused);
  if (!looksTheSame && inSight && !isCovered) return null;
  const why = [looksTheSame && "looks the same", !inSight && "out of sight", isCovered && "covered"];
  return why.filter(Boolean).join(", ") + ": " + focused.outerHTML.slice(0, 200);
})()`;
