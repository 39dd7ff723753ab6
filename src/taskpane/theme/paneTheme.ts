import { scriptOf, type Locale, type Script } from "../../glossary/locale";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const LATIN = "'Segoe UI Variable Text', 'Segoe UI', -apple-system";
const SIMPLIFIED = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC'";
const TRADITIONAL = "'Microsoft JhengHei UI', 'PingFang TC', 'Noto Sans CJK TC', 'Noto Sans TC'";

/** Chinese fonts come first where one writes Chinese, for its quotation marks and dashes are wide. */
const FONTS: Readonly<Record<Script, string>> = {
  simplified: `${SIMPLIFIED}, ${LATIN}`,
  traditional: `${TRADITIONAL}, ${LATIN}`,
  latin: `${LATIN}, ${SIMPLIFIED}`,
};

/** Fluent's theme for the pane. */
export function paneTheme(dark: boolean, locale: Locale): Theme {
  return {
    ...(dark ? webDarkTheme : webLightTheme),
    fontFamilyBase: `${FONTS[scriptOf(locale)]}, sans-serif`,
  };
}
