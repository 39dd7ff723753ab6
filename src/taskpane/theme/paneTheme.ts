import type { Locale } from "../../glossary/locale";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const LATIN = "'Segoe UI Variable Text', 'Segoe UI', -apple-system";
const SIMPLIFIED = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC'";
const TRADITIONAL = "'Microsoft JhengHei UI', 'PingFang TC', 'Noto Sans CJK TC', 'Noto Sans TC'";

/** Fonts that draw Chinese as the language writes it: they come first, for Chinese quotation marks and dashes are wide. */
const FONTS: Readonly<Record<Locale, string>> = {
  "zh-CN": `${SIMPLIFIED}, ${LATIN}`,
  "zh-TW": `${TRADITIONAL}, ${LATIN}`,
  en: `${LATIN}, ${SIMPLIFIED}`,
};

/** Fluent's theme for the pane. */
export function paneTheme(dark: boolean, locale: Locale): Theme {
  return {
    ...(dark ? webDarkTheme : webLightTheme),
    fontFamilyBase: `${FONTS[locale]}, sans-serif`,
  };
}
