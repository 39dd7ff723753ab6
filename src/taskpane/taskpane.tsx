import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { messageLocaleFor } from "../messages/message";
import { Pane } from "./Pane";

/** Opens the pane once Office is ready. */
async function start(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById("pane");
  if (place === null) throw new Error("the page has no place for the pane");
  const locale = messageLocaleFor(Office.context.displayLanguage);
  document.documentElement.lang = locale;
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  createRoot(place).render(
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ minHeight: "100vh" }}>
      <Pane locale={locale} />
    </FluentProvider>,
  );
}

void start();
