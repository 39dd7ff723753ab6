import { setTimeout } from "node:timers/promises";
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { PATIENCE } from "./browser";

/** How long to wait before looking again, in milliseconds: at every frame, looking would be much of what there is to do. */
const PAUSE = 50;
const WAIT = { timeout: PATIENCE, polling: PAUSE };
/** A look that has had no answer for so long is given up, in milliseconds. */
const LOOK = 15_000;
/** What looking comes to where another page is just taking the place of the one looked at. */
const BETWEEN_PAGES = /Execution context was destroyed|Cannot find context with specified id/u;
/** How long a control may be off, covered or moving before it is looked for anew, in milliseconds. */
const ROUND = 2_000;

/** A button, tab or field as a person names it. */
export function named(role: string, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

/** What has this role and name, once it is there. */
export async function find(
  place: Page | Frame,
  role: string,
  name: string,
): Promise<ElementHandle<HTMLElement>> {
  return findBy(place, named(role, name));
}

/**
 * What the selector finds, once it is there. The page is asked anew each time, as a question may stay without an answer where
 * frames come and go: `waitForSelector` asks but once.
 */
export async function findBy(place: Page | Frame, selector: string): Promise<ElementHandle<HTMLElement>> {
  let hindrance = "";
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const found = await foundNow(place, selector);
    if (typeof found !== "string") return found;
    hindrance = found;
    await setTimeout(PAUSE);
  }
  throw new Error(`${hindrance}: ${selector}`);
}

/** Waits until the selector finds nothing. */
export async function untilGone(place: Page | Frame, selector: string): Promise<void> {
  await untilDone(`waiting for the end of ${selector}`, async () => {
    const found = await foundNow(place, selector);
    if (found === "there is none") return null;
    return typeof found === "string" ? found : "it is there";
  });
}

/** The page in the frame that the selector finds; one that another takes the place of meanwhile has none. */
export async function frameOf(page: Page, selector: string): Promise<Frame> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const frame = await (await findBy(page, selector)).contentFrame();
    if (frame !== null) return frame;
    await setTimeout(PAUSE);
  }
  throw new Error(`there is no page in ${selector}`);
}

/** What the selector finds, else why nothing. */
async function foundNow(place: Page | Frame, selector: string): Promise<ElementHandle<HTMLElement> | string> {
  const leave = new AbortController();
  const unanswered = setTimeout(LOOK, "the page does not answer", { signal: leave.signal });
  unanswered.catch(() => undefined);
  try {
    const found = await Promise.race([place.$(selector), unanswered]);
    return (found as ElementHandle<HTMLElement> | string | null) ?? "there is none";
  } catch (error) {
    if (error instanceof Error && BETWEEN_PAGES.test(error.message)) return "the page is just being opened";
    throw error;
  } finally {
    leave.abort();
  }
}

/** Waits until a person can read the text. */
export async function untilSaid(place: Page | Frame, text: string): Promise<void> {
  await place.waitForFunction((wanted) => document.body.innerText.includes(wanted), WAIT, text);
}

/** Waits until a person can read the text no longer. */
export async function untilUnsaid(place: Page | Frame, text: string): Promise<void> {
  await place.waitForFunction((unwanted) => !document.body.innerText.includes(unwanted), WAIT, text);
}

/** Presses what has this role and name with the mouse, as soon as it can be pressed. */
export async function press(place: Page | Frame, role: string, name: string): Promise<void> {
  await pressBy(place, named(role, name));
}

/** Clicks there twice, as quick as it gets: the second click goes to whatever is there by then. */
export async function pressTwice(place: Page | Frame, role: string, name: string): Promise<void> {
  const found = await find(place, role, name);
  await untilDone(`pressing ${name}`, () => found.evaluate(untilPressable, ROUND));
  await found.click({ count: 2 });
}

/** Presses what the selector finds with the mouse, as soon as it can be pressed. */
export async function pressBy(place: Page | Frame, selector: string): Promise<void> {
  await untilMet(place, selector, (found) => found.click());
}

/** Puts the focus on what has this role and name, as soon as it can be pressed, and presses Enter there. */
export async function enter(place: Page | Frame, role: string, name: string): Promise<void> {
  await untilMet(place, named(role, name), (found) => found.press("Enter"));
}

/**
 * Presses a button in the moment in which the page comes to hold what the XPath finds: until this process has heard of it,
 * what goes on in the page may be over.
 */
export async function pressOnce(place: Page | Frame, name: string, path: string): Promise<void> {
  await place.evaluate(
    (label, wanted) =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          const isThere = document.evaluate(`boolean(${wanted})`, document).booleanValue;
          const button = [...document.querySelectorAll("button")].find(
            (each) => (each.ariaLabel ?? each.textContent).trim() === label,
          );
          if (!isThere || button === undefined) return;
          observer.disconnect();
          button.click();
          done();
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
      }),
    name,
    path,
  );
}

/** Chooses of a drop-down, as soon as it can be chosen of and offers this. */
export async function choose(place: Page | Frame, name: string, value: string): Promise<void> {
  await untilDone(`choosing ${value} of ${name}`, async () => {
    const found = await find(place, "combobox", name);
    return found.evaluate(chooseNow, value);
  });
}

/** Waits until a drop-down shows this as chosen: that of what was looked at anew does so only then. */
export async function untilShowsChosen(place: Page | Frame, name: string, value: string): Promise<void> {
  await place.waitForFunction(
    (label, wanted) =>
      [...document.querySelectorAll("select")].some(
        (list) => list.getAttribute("aria-label") === label && list.value === wanted,
      ),
    WAIT,
    name,
    value,
  );
}

/** Null once it is chosen, else why it cannot be yet. */
function chooseNow(element: Element, value: string): string | null {
  const list = element as HTMLSelectElement;
  if (!list.isConnected || list.disabled) return "the list is off";
  if (![...list.options].some((option) => option.value === value)) return "it is not offered";
  list.value = value;
  for (const type of ["input", "change"]) list.dispatchEvent(new Event(type, { bubbles: true }));
  return null;
}

/**
 * Acts on what the selector finds until a click has come to it. What the page shows may move, be put in another's place
 * or be covered on the way: then nothing else is clicked, and it is looked for anew.
 */
async function untilMet(
  place: Page | Frame,
  selector: string,
  act: (found: ElementHandle<HTMLElement>) => Promise<void>,
): Promise<void> {
  await untilDone(`pressing ${selector}`, async () => {
    const found = await findBy(place, selector);
    const hindrance = await found.evaluate(untilPressable, ROUND);
    if (hindrance !== null) return hindrance;
    const guard = await found.evaluateHandle(keepClicksFor);
    try {
      await act(found);
    } catch (error) {
      if (await found.evaluate((element) => element.isConnected)) throw error;
    }
    const isMet = await guard.evaluate(({ met, leave }) => {
      leave.abort();
      return met.click;
    });
    return isMet ? null : "it was gone when the click came";
  });
}

async function untilDone(what: string, attempt: () => Promise<string | null>): Promise<void> {
  let hindrance: string | null = null;
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    hindrance = await attempt();
    if (hindrance === null) return;
    await setTimeout(PAUSE);
  }
  throw new Error(`${what}: ${hindrance ?? ""}`);
}

/** Brings it into view; null once it is on, stands still and is what a click at its middle meets, else what hinders. */
async function untilPressable(element: HTMLElement, patience: number): Promise<string | null> {
  let hindrance = "";
  let before = "";
  for (const end = performance.now() + patience; performance.now() < end;) {
    if (!element.isConnected) return "it is gone";
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    const isMet = there !== null && element.contains(there);
    const box = [left, top, width, height].join(" ");
    if (!isMet) element.scrollIntoView({ block: "center", behavior: "instant" });
    if (element.matches(":disabled, [aria-disabled=true]")) hindrance = "it is off";
    else if (!isMet) hindrance = `it is covered by ${there?.outerHTML.slice(0, 200) ?? "nothing"}`;
    else if (box !== before) hindrance = "it moves";
    else return null;
    before = box;
    await new Promise((next) => requestAnimationFrame(next));
  }
  return hindrance;
}

/** Keeps clicks from everything else, and tells whether one came. (Without functions of a name: a compiler's would not come along.) */
function keepClicksFor(element: HTMLElement): {
  readonly met: { click: boolean };
  readonly leave: AbortController;
} {
  const met = { click: false };
  const leave = new AbortController();
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
    window.addEventListener(
      type,
      (event) => {
        // a script knows what it clicks
        if (!event.isTrusted) return;
        if (!event.composedPath().includes(element)) {
          event.stopImmediatePropagation();
          event.preventDefault();
        } else if (type === "click") met.click = true;
      },
      { capture: true, signal: leave.signal },
    );
  }
  return { met, leave };
}
