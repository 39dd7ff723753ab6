import { checkLate } from "./checkLate";
import { generateNow } from "./generateNow";
import { noticeIn, type Notice } from "./notice";
import { refreshNow } from "./refreshNow";
import { createRunner, type Command } from "./runCommand";

/** The buttons by the names of their functions in the manifest. */
const COMMANDS: Readonly<Record<string, Command>> = { generateNow, refreshNow, checkLate };

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
  const handlerOf = createRunner();
  for (const [name, command] of Object.entries(COMMANDS)) Office.actions.associate(name, handlerOf(command));
}

async function showNotice(notice: Notice): Promise<void> {
  const [{ messageLocaleFor }, { loadLanguage }, { noticeLines }] = await Promise.all([
    import("../messages/messageLocale"),
    import("../messages/language"),
    import("./noticeLines"),
  ]);
  const locale = messageLocaleFor(Office.context.displayLanguage);
  document.documentElement.lang = locale;
  const place = document.getElementById("notice");
  if (place !== null)
    place.textContent = noticeLines(notice, (await loadLanguage(locale)).messages).join("\n");
}

void start();
