import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { MessageLocale } from "../../messages/message";

/** Fonts that draw Chinese as the language writes it, after Fluent's own for the rest. */
const CHINESE_FONTS: Readonly<Record<MessageLocale, string>> = {
  "zh-CN": "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC'",
  "zh-TW": "'Microsoft JhengHei UI', 'PingFang TC', 'Noto Sans CJK TC', 'Noto Sans TC'",
  en: "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC'",
};

/** Fluent's theme for the pane. */
export function paneTheme(dark: boolean, locale: MessageLocale): Theme {
  return {
    ...(dark ? webDarkTheme : webLightTheme),
    fontFamilyBase: `'Segoe UI Variable Text', 'Segoe UI', -apple-system, ${CHINESE_FONTS[locale]}, sans-serif`,
  };
}
