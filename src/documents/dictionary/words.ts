import { term } from "../../glossary/locale";
import { SHARED } from "../sharedWords";

export const TERMS = {
  title: term("原因分类字典", "原因分類字典", "Reason dictionary"),
  about: term(
    "原因归类所用的词语，可增改",
    "原因歸類所用的詞彙，可增改",
    "Phrases that classify reasons; edit freely",
  ),
  phrase: term("词语", "詞彙", "Phrase"),
  dictionaryPhrases: term("词语与类别", "詞彙與類別", "Phrases and categories"),
  categoryOff: SHARED.off,
  tooltipCategoryOff: term(
    "填“是”停用该类别，归入它的原因改计入“其他”；下次生成时生效",
    "填「是」停用該類別，歸入它的原因改計入「其他」；下次產生時生效",
    "Yes turns the category off: its reasons count as Other from the next run on",
  ),
  categoryOrigin: SHARED.origin,
  fromScheme: term("方案", "方案", "Scheme"),
  schemeCategory: term("问题类别", "問題類別", "Category"),
  reasonTexts: term("原因归类核对", "原因歸類核對", "Check of classified reasons"),
  reasonText: term("原因原文", "原因原文", "As written"),
  textCount: SHARED.count,
  foundCategory: term("系统归类", "系統歸類", "Classified as"),
  moveTo: term("移到这里", "移到這裡", "Move to"),
  tooltipMoveTo: term(
    "选一个类别：这条原文从下次生成起归入该类，以后各期同样有效；它作为词语从原类别移走。清空即恢复",
    "選一個類別：這條原文從下次產生起歸入該類，以後各期同樣有效；它作為詞彙從原類別移走。清空即恢復",
    "Choose a category: from the next run on, this text goes there, in later periods too; as a phrase it leaves its old category. Clear the cell to undo",
  ),
  moveEffect: term("说明", "說明", "Effect"),
  movedTo: term("已生效类别", "已生效類別", "In effect"),
  movesNext: term(
    "下次生成时由“{from}”移到“{to}”，含有它的其他原因一并改归",
    "下次產生時由「{from}」移到「{to}」，含有它的其他原因一併改歸",
    "Moves from “{from}” to “{to}” at the next run, along with other reasons that contain it",
  ),
  movedNow: term(
    "已由“{from}”移到“{to}”，含有它的其他原因一并改归",
    "已由「{from}」移到「{to}」，含有它的其他原因一併改歸",
    "Moved from “{from}” to “{to}”, along with other reasons that contain it",
  ),
  movedBack: term(
    "下次生成时恢复为“{from}”",
    "下次產生時恢復為「{from}」",
    "Returns to “{from}” at the next run",
  ),
  staysThere: term("已归此类，无需移动", "已歸此類，無需移動", "Already in this category"),
  phraseMoved: term("已移到“{to}”", "已移到「{to}」", "Moved to “{to}”"),
  noteTexts: term(
    "未分类的在前，按次数排列；另有 {more} 条未列出（较少见，或含个人信息）。",
    "未分類的在前，依次數排列；另有 {more} 條未列出（較少見，或含個人資料）。",
    "Unclassified first, by count; {more} more are not listed (rare, or with personal data).",
  ),
  legendDictionary: term(
    "紫色表头的列由人工填写：可改类别、在表末增加词语，或在右侧“原因归类核对”移动原文；下次生成时生效",
    "紫色表頭的欄由人工填寫：可改類別、在表末增加詞彙，或在右側「原因歸類核對」移動原文；下次產生時生效",
    "Violet columns are yours: change categories, add phrases or move texts on the right; used from the next run",
  ),
  subtitleDictionary: term(
    "原因文本包含右侧词语表中的词语即归入该类别；最长的词语优先，一条原因只归一类；打印只含归因方案",
    "原因文字包含右側詞彙表中的詞彙即歸入該類別；最長的詞彙優先，一條原因只歸一類；列印只含歸因方案",
    "A reason that contains a phrase from the table on the right goes into its category; the longest phrase wins, one category per reason. Only the scheme is printed",
  ),
} as const;
