import { noticeOf, noticeQuery, type Notice } from "./notice";

/** What a ribbon button does. Its notice is shown to the user; null when there is nothing to say. */
export type Command = () => Promise<Notice | null>;

/**
 * A handler for Office that runs one command at a time, says what came of it, and tells Office when it is over, come
 * what may: Office would wait for it else, and keep the other buttons waiting.
 */
export function createRunner(): (command: Command) => (event: Office.AddinCommands.Event) => void {
  let isRunning = false;
  const noticeFrom = async (command: Command): Promise<Notice | null> => {
    if (isRunning) return { code: "command-running", data: {} };
    isRunning = true;
    try {
      return await command();
    } catch (error) {
      return noticeOf(error);
    } finally {
      isRunning = false;
    }
  };
  const run = async (command: Command, event: Office.AddinCommands.Event): Promise<void> => {
    try {
      const notice = await noticeFrom(command);
      if (notice !== null) await openNotice(notice);
    } finally {
      event.completed();
    }
  };
  return (command) => (event) => void run(command, event);
}

/** Shows a notice in a dialog of Office's; waits until it stands, since Office ends this page with its command. */
function openNotice(notice: Notice): Promise<void> {
  const page = `${window.location.origin}${window.location.pathname}?${noticeQuery(notice)}`;
  const options = { height: 30, width: 30, displayInIframe: true, promptBeforeOpen: false };
  return new Promise((done) => {
    Office.context.ui.displayDialogAsync(page, options, () => {
      done();
    });
  });
}
