import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { Messages } from "../../../messages/messageCode";
import { sentenceIn } from "../../../messages/sentence";
import { openInNewTab } from "./handOver";
import type { Strings } from "./strings";
import type { Book, Notice } from "./useBook";

interface NoticesProps {
  readonly book: Book;
  readonly strings: Strings;
  readonly messages: Messages;
}

const useStyles = makeStyles({
  /** Over the sheet, which stays where it is. */
  notices: {
    position: "fixed",
    zIndex: 10,
    left: "16px",
    bottom: "56px",
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    width: "min(560px, calc(100vw - 32px))",
    "> *": { boxShadow: tokens.shadow16 },
  },
});

/** What went wrong, and what is new, over the workbook. */
export function Notices({ book, strings, messages }: NoticesProps) {
  const {
    notice,
    problem,
    guesses,
    newWorkbook,
    dismissGuesses,
    dismiss,
    dismissProblem,
    dismissNewWorkbook,
  } = book;
  return (
    <div role="status" className={useStyles().notices}>
      {newWorkbook !== null && (
        <MessageBar intent="success">
          <MessageBarBody>{strings.newWorkbookMade}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                openInNewTab(newWorkbook);
                dismissNewWorkbook();
              }}
            >
              {strings.newWorkbookOpen}
            </Button>
            <Button size="small" onClick={dismissNewWorkbook}>
              {strings.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {guesses.length > 0 && (
        <Said intent="warning" dismiss={dismissGuesses} strings={strings}>
          {guesses.map((guess) => sentenceIn(messages, guess.code, { ...guess })).join(" ")}
        </Said>
      )}
      {problem !== null && (
        <Said intent="warning" dismiss={dismissProblem} strings={strings}>
          {strings.problem(problem)}
        </Said>
      )}
      {notice !== null && (
        <Said intent="error" dismiss={dismiss} strings={strings}>
          {sentence(notice, strings, messages)}
        </Said>
      )}
    </div>
  );
}

interface SaidProps {
  readonly intent: "warning" | "error";
  readonly dismiss: () => void;
  readonly strings: Strings;
  readonly children: string;
}

/** A sentence that stands until it is dismissed. */
function Said({ intent, dismiss, strings, children }: SaidProps) {
  return (
    <MessageBar intent={intent}>
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={dismiss}>
          {strings.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function sentence({ code, data }: Notice, strings: Strings, messages: Messages): string {
  switch (code) {
    case "workbench-not-found":
      return strings.notFound;
    case "clipboard-refused":
      return strings.clipboardRefused;
    case "workbench-library-missing":
      return strings.libraryMissing;
    case "edit-invalid":
    case "edit-protected":
    case "edit-not-calculated":
    case "edit-refused":
      return [data["message"], strings.refusals[code]]
        .filter((part) => typeof part === "string" && part !== "")
        .join(" – ");
    default:
      return sentenceIn(messages, code, data);
  }
}
