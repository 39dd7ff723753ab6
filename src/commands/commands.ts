import { checkLate } from "./checkLate";
import { generateNow } from "./generateNow";
import { noticeIn, noticeOf, noticeQuery, type Notice } from "./notice";

/**
 * The page behind the ribbon's buttons. Office runs it without showing it; when there is something to say, it opens
 * this page once more, as a dialog that says it.
 */
async function start(): Promise<void> {
  await Office.onReady();
  const notice = noticeIn(window.location.search);
  if (notice !== null) {
    await showNotice(notice);
    return;
  }
  Office.actions.associate(
    "generateNow",
    (event: Office.AddinCommands.Event) => void run(generateNow, event),
  );
  Office.actions.associate("checkLate", (event: Office.AddinCommands.Event) => void run(checkLate, event));
}

/** Runs a command and tells Office when it is over, come what may. */
async function run(command: () => Promise<Notice | null>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const notice = await command();
    if (notice !== null) openNotice(notice);
  } catch (error) {
    openNotice(noticeOf(error));
  } finally {
    event.completed();
  }
}

function openNotice(notice: Notice): void {
  const page = `${window.location.origin}${window.location.pathname}`;
  Office.context.ui.displayDialogAsync(`${page}?${noticeQuery(notice)}`, { height: 25, width: 30 });
}

async function showNotice({ code, data }: Notice): Promise<void> {
  const { hasMessage, messageLocaleFor, messageOf } = await import("../messages/message");
  const locale = messageLocaleFor(Office.context.displayLanguage);
  document.documentElement.lang = locale;
  const own = `in-pane-${code}`;
  const place = document.getElementById("notice");
  if (place !== null) place.textContent = messageOf(hasMessage(own, locale) ? own : code, data, locale);
}

void start();
