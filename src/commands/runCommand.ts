import { noticeOf, type Notice } from "./notice";
import { NoticeDialog } from "./noticeDialog";

/** What a ribbon button does. Its notice is shown to the user; null when there is nothing to say. */
export type Command = () => Promise<Notice | null>;

/**
 * A handler for Office that runs one command at a time, says what came of it, and tells Office when it is over, come
 * what may: Office would wait for it else, and keep the other buttons waiting.
 */
export function createRunner(): (command: Command) => (event: Office.AddinCommands.Event) => void {
  let isRunning = false;
  const dialog = new NoticeDialog();
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
      if (notice !== null) await dialog.show(notice);
    } finally {
      event.completed();
    }
  };
  return (command) => (event) => void run(command, event);
}
