import { phraseList } from "../../reasons/dictionary/phraseList";

/** What makes a clause a wish or a suggestion rather than praise or complaint. */
export const WISHES: readonly string[] = phraseList(`
希望; 建议; 盼望; 期待; 期望; 盼; 但愿; 能否; 可否; 是否可以; 是否能; 能不能; 可不可以; 可以增加; 最好; 应该; 应当; 需要增加; 需要加强; 需要提高; 需要改进; 请增加; 请加强; 请提高; 请改进; 请优化; 增加; 增设; 新增
加强; 提高; 提升; 改进; 改善; 优化; 缩短; 简化; 完善; 要是; 如果能; 若能; 就更好了; 就好了; 多一些; 多点; 再快; 再多
hope; wish; suggest; suggestion; suggested; should; should have; could you; can you please; would be nice; would be good; would be better; would be great; would like; would love; it'd be nice; please add
please improve; please provide; please make; need to; needs to; could be better; could be improved; could improve; improve; recommend adding; consider; if only; i want; make it easier
`);

/** A wish that all stay as it is praises. */
export const CONTENTED_WISHES: readonly string[] = phraseList(`
继续保持; 再接再厉; 越来越好; 越办越好; 一如既往; 保持下去; 继续努力; keep it up; keep up; stay this way; stay the same; continue the good work
`);
