import { term, type Locale, type Term } from "../../../glossary/locale";
import { wordsOf } from "../../../glossary/words";
import type { RefusalCode } from "../bookView";

const TEXTS = {
  title: term("CSAT Loop 工作台", "CSAT Loop 工作台", "CSAT Loop workbench"),
  tagline: term(
    "没有 Excel 也能试用加载项：左边是工作簿，右边是它在 Excel 里的面板。",
    "沒有 Excel 也能試用增益集：左邊是活頁簿，右邊是它在 Excel 裡的窗格。",
    "Try the add-in without Excel: the workbook on the left, its pane as in Excel on the right.",
  ),
  open: term("打开…", "開啟…", "Open…"),
  sample: term("打开示例", "開啟範例", "Open sample"),
  download: term("下载", "下載", "Download"),
  replaceDownload: term("下载后打开", "下載後開啟", "Download, then open"),
  replaceAnyway: term("不下载，直接打开", "不下載，直接開啟", "Open without downloading"),
  replaceNot: term("取消", "取消", "Cancel"),
  language: term("语言", "語言", "Language"),
  start: term("打开一份满意度调查表", "開啟一份滿意度調查表", "Open a satisfaction survey"),
  startHint: term(
    "把 .xlsx、.xlsm 或 .csv 文件拖到这里，或者",
    "把 .xlsx、.xlsm 或 .csv 檔案拖到這裡，或者",
    "Drop an .xlsx, .xlsm or .csv file here, or",
  ),
  startLocal: term(
    "文件只在这个网页里打开，不会上传。",
    "檔案只在這個網頁裡開啟，不會上傳。",
    "Files are opened in this page only; nothing is uploaded.",
  ),
  drop: term("松开鼠标即可打开", "放開滑鼠即可開啟", "Drop to open"),
  pane: term("面板", "窗格", "Pane"),
  grid: term("工作表", "工作表", "Sheet"),
  sheets: term("工作表标签", "工作表索引標籤", "Sheet tabs"),
  nameBox: term("名称框", "名稱方塊", "Name box"),
  formulaBar: term("编辑栏", "資料編輯列", "Formula bar"),
  choices: term("可选值", "可選值", "Choices"),
  showChoices: term("显示可选值", "顯示可選值", "Show choices"),
  dismiss: term("关闭", "關閉", "Dismiss"),
  opening: term("正在打开…", "正在開啟…", "Opening…"),
  notFound: term(
    "没有找到要打开的文件。请用“打开…”选择一个文件。",
    "找不到要開啟的檔案。請用「開啟…」選擇一個檔案。",
    "The file to open was not found. Choose one with “Open…”.",
  ),
  libraryMissing: term(
    "没有找到微软的 Office.js 库文件，面板无法启动。请用 npm run demo 打开工作台；自行部署时，请把 @microsoft/office-js 的 excel-web-16.00.js 放到 office-js/ 目录下。",
    "找不到微軟的 Office.js 程式庫檔案，窗格無法啟動。請用 npm run demo 開啟工作台；自行部署時，請把 @microsoft/office-js 的 excel-web-16.00.js 放到 office-js/ 目錄下。",
    "Microsoft's Office.js library was not found, so the pane cannot start. Open the workbench with npm run demo; where you host it yourself, put excel-web-16.00.js of @microsoft/office-js into the folder office-js/.",
  ),
  chart: term("图表", "圖表", "Chart"),
  ribbon: term("加载项功能区", "增益集功能區", "Ribbon of the add-in"),
  undo: term("撤销 (Ctrl+Z)", "復原 (Ctrl+Z)", "Undo (Ctrl+Z)"),
  redo: term("恢复 (Ctrl+Y)", "取消復原 (Ctrl+Y)", "Redo (Ctrl+Y)"),
  closePane: term("关闭窗格", "關閉窗格", "Close pane"),
  paneWidth: term("窗格宽度", "窗格寬度", "Width of the pane"),
  zoom: term("缩放", "縮放", "Zoom"),
  zoomIn: term("放大", "放大", "Zoom in"),
  zoomOut: term("缩小", "縮小", "Zoom out"),
  zoomReset: term("恢复到 100%", "恢復為 100%", "Back to 100%"),
  dialog: term("CSAT Loop 提示", "CSAT Loop 提示", "CSAT Loop says"),
  menu: term("单元格菜单", "儲存格功能表", "Menu of the cells"),
  copy: term("复制", "複製", "Copy"),
  cut: term("剪切", "剪下", "Cut"),
  paste: term("粘贴", "貼上", "Paste"),
  clear: term("清除内容", "清除內容", "Clear contents"),
  newWorkbook: term("工作簿1", "活頁簿1", "Book1"),
  newWorkbookMade: term(
    "加载项生成了一个新工作簿。",
    "增益集產生了一個新活頁簿。",
    "The add-in has made a new workbook.",
  ),
  newWorkbookOpen: term("在新标签页打开", "在新分頁開啟", "Open in a new tab"),
  clipboardRefused: term(
    "浏览器不允许网页使用剪贴板。请改用 Ctrl+C、Ctrl+V。",
    "瀏覽器不允許網頁使用剪貼簿。請改用 Ctrl+C、Ctrl+V。",
    "The browser keeps pages from the clipboard. Please use Ctrl+C and Ctrl+V.",
  ),
} as const;

const REFUSALS: Readonly<Record<RefusalCode, Term>> = {
  "edit-invalid": term(
    "输入的内容不符合这个单元格的规则，未保存。",
    "輸入的內容不符合這個儲存格的規則，未儲存。",
    "The entry breaks this cell's rule and was not kept.",
  ),
  "edit-protected": term(
    "工作表受保护，未保存。",
    "工作表受保護，未儲存。",
    "The sheet is protected; the entry was not kept.",
  ),
  "edit-not-calculated": term(
    "这个公式无法计算，未保存。",
    "這個公式無法計算，未儲存。",
    "This formula cannot be calculated and was not kept.",
  ),
  "edit-refused": term(
    "输入的内容无法接受，未保存。",
    "輸入的內容無法接受，未儲存。",
    "The entry cannot be taken and was not kept.",
  ),
};

/** Sentences that a value is filled into. */
const SENTENCES = {
  replace: term(
    "“{file}”有改动还没有下载，打开另一个工作簿会丢失这些改动。",
    "「{file}」有變更還沒有下載，開啟另一個活頁簿會遺失這些變更。",
    "“{file}” has changes that were not downloaded. Opening another workbook discards them.",
  ),
  cell: term("单元格 {address}，{text}", "儲存格 {address}，{text}", "Cell {address}, {text}"),
  emptyCell: term("单元格 {address}，空", "儲存格 {address}，空白", "Cell {address}, empty"),
  problem: term(
    "有公式无法计算，单元格保留原来的值：{where}",
    "有公式無法計算，儲存格保留原來的值：{where}",
    "A formula could not be calculated, its cell keeps its value: {where}",
  ),
  running: term("正在运行“{label}”…", "正在執行「{label}」…", "Running “{label}”…"),
} as const;

/** What the workbench itself says; what the add-in and the files say comes from `src/messages`. */
export interface Strings extends Readonly<Record<keyof typeof TEXTS, string>> {
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly replace: (fileName: string) => string;
  readonly cell: (address: string, text: string) => string;
  readonly problem: (where: string) => string;
  readonly running: (label: string) => string;
}

/** The strings of a language. */
export function stringsFor(locale: Locale): Strings {
  const words = wordsOf(locale);
  return {
    ...inLocale(TEXTS, locale),
    refusals: inLocale(REFUSALS, locale),
    replace: (file) => words(SENTENCES.replace, { file }),
    cell: (address, text) => words(text === "" ? SENTENCES.emptyCell : SENTENCES.cell, { address, text }),
    problem: (where) => words(SENTENCES.problem, { where }),
    running: (label) => words(SENTENCES.running, { label }),
  };
}

function inLocale<Key extends string>(
  terms: Readonly<Record<Key, Term>>,
  locale: Locale,
): Readonly<Record<Key, string>> {
  const texts = Object.entries<Term>(terms).map(([key, each]) => [key, each[locale]]);
  return Object.fromEntries(texts) as Record<Key, string>;
}
