import { term } from "../../glossary/locale";

export const TERMS = {
  title: term("原因分类字典", "原因分類字典", "Dictionary of reasons"),
  about: term(
    "原因归类所用的词语，可增改",
    "原因歸類所用的詞語，可增改",
    "Phrases that classify reasons; edit freely",
  ),
  phrase: term("词语", "詞語", "Phrase"),
  dictionaryPhrases: term("词语与类别", "詞語與類別", "Phrases and categories"),
  categoryOff: term("停用", "停用", "Off"),
  tooltipCategoryOff: term(
    "填“是”停用该类别，归入它的原因改计入“其他”；下次生成时生效",
    "填「是」停用該類別，歸入它的原因改計入「其他」；下次產生時生效",
    "Yes switches the category off: its reasons count as 其他, from the next run on",
  ),
  categoryOrigin: term("来源", "來源", "From"),
  fromScheme: term("方案", "方案", "Scheme"),
  schemeCategory: term("问题类别", "問題類別", "Category"),
  legendDictionary: term(
    "紫色表头的列由人工填写：可改类别、在表末增加词语；下次生成时按新字典归类",
    "紫色表頭的欄由人工填寫：可改類別、在表末增加詞語；下次產生時按新字典歸類",
    "Violet columns are yours: change categories, add phrases at the end; used from the next run on",
  ),
  subtitleDictionary: term(
    "原因文本包含左栏词语即归入该类别；最长的词语优先，一条原因只归一类",
    "原因文本包含左欄詞語即歸入該類別；最長的詞語優先，一條原因只歸一類",
    "A reason that contains a phrase belongs to its category; the longest phrase decides, one category a reason",
  ),
} as const;
