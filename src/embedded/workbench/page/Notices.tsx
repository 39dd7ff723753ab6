import type { Locale } from "../../../glossary/locale";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { sentenceOf } from "../../../messages/message";
import type { Strings } from "./strings";
import type { Book, Notice } from "./useBook";

interface NoticesProps {
  readonly book: Book;
  readonly strings: Strings;
  readonly locale: Locale;
}

/** What went wrong, above the workbook. */
export function Notices({ book, strings, locale }: NoticesProps) {
  const { notice, problem, dismiss } = book;
  return (
    <div role="status">
      {problem !== null && (
        <MessageBar intent="warning">
          <MessageBarBody>{strings.problem(problem)}</MessageBarBody>
        </MessageBar>
      )}
      {notice !== null && (
        <MessageBar intent="error">
          <MessageBarBody>{sentence(notice, strings, locale)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={dismiss}>
              {strings.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function sentence({ code, data }: Notice, strings: Strings, locale: Locale): string {
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
      return sentenceOf(code, data, locale);
  }
}
