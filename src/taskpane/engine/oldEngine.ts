import { term, type Locale } from "../../glossary/locale";

const TOO_OLD = term(
  "这台电脑上显示加载项的浏览器内核太旧，无法运行“客服满意度持续改进”。请更新系统：Mac 上需要 Safari 16.4 或更新的版本，Windows 上需要 Microsoft Edge WebView2；也可以在网页版 Excel 里使用。",
  "這台電腦上顯示增益集的瀏覽器核心太舊，無法執行「客服滿意度持續改進」。請更新系統：Mac 上需要 Safari 16.4 或更新的版本，Windows 上需要 Microsoft Edge WebView2；也可以在網頁版 Excel 裡使用。",
  "What shows add-ins on this computer is too old to run CSAT Loop. Please update the system: a Mac needs Safari 16.4 or newer, Windows needs Microsoft Edge WebView2. Or use Excel on the web.",
);

/** Whether patterns may look behind: an older engine refuses a whole script for one such pattern, and says nothing. */
export function looksBehind(
  makePattern: (source: string) => unknown = (source) => new RegExp(source, "u"),
): boolean {
  try {
    makePattern("(?<=a)b");
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Says in the page's place that the engine is too old for the scripts that follow. */
export function sayTooOld(body: Pick<HTMLElement, "textContent">, languageTag: string): void {
  body.textContent = TOO_OLD[localeOf(languageTag)];
}

/** As messageLocaleFor: this script has to load where nothing else does. */
function localeOf(languageTag: string): Locale {
  const tag = languageTag.toLowerCase();
  if (!tag.startsWith("zh")) return "en";
  return /^zh-(?:tw|hk|mo|hant)/u.test(tag) ? "zh-TW" : "zh-CN";
}
