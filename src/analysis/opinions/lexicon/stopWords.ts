import { phraseList } from "../../reasons/dictionary/phraseList";

/** Words that say nothing of the service; what denies is no word of its own either. Single characters never count. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    "我是; 我叫; 我的; 你的; 您的; 他的; 我们; 你们; 他们; 她们; 它们; 大家; 自己; 人家; 本人; 别人; 这个; 那个; 这些; 那些; 这里; 那里; 这样; 那样; 这么; 那么; 什么; 怎么; 怎样; 哪里; 哪个; 为什么; 多少; 几个; 一个; 一些; 一下; 一点; 有点; 一样; 一直; 一次; 两次; 三次; 几次; 每次; 第一次",
    "因为; 所以; 但是; 不过; 而且; 并且; 如果; 虽然; 然后; 之后; 之前; 以后; 以前; 后来; 最后; 现在; 今天; 昨天; 明天; 时候; 当时; 已经; 还是; 还有; 就是; 都是; 不是; 只是; 可是; 可以; 可能; 应该; 需要; 不能; 没有; 不会; 不到; 不要; 知道; 觉得; 感觉; 认为; 希望; 建议",
    "非常; 特别; 十分; 比较; 真的; 确实; 其实; 完全; 根本; 实在; 真是; 总是; 老是; 经常; 有时; 马上; 立刻; 终于; 居然; 竟然; 关于; 对于; 由于; 通过; 进行; 以及; 或者; 除了; 直到; 根据; 为了; 反而; 越来越; 起来; 下来; 过来; 出来; 时间; 半天; 一遍; 两遍; 问了; 说了; 打了; 几天; 很多; 多次; 太多; 个人; 都不; 都没; 也不; 也没; 还不; 还没; 才有; 其他; 其它; 所有; 任何; 全部; 部分; 东西; 事情; 情况; 方面; 时间; 地方; 样子; 意思; 问题; 客服; 服务; 电话; 客户; 人员; 工作; 公司; 您好; 你好; 谢谢; 分钟; 小时; 星期; 月份",
    "the; and; for; are; was; were; has; have; had; been; being; this; that; these; those; they; them; their; there; then; than; with; from; into; onto; out; off; over; under; about; after; before; again; also; just; very; really; quite; too; much; many; more; most; some; any; all; each; every; other; such; only; own; same; but; because; while; when; where; which; who; whom; what; why; how; can; could; would; should; shall; will; might; may; must; did; does; doing; done; not; nor; she; her; him; his; our; your; you; its; it's; i'm; i've; don't; didn't; doesn't; wasn't; isn't; aren't; couldn't; wouldn't; won't; can't; me; my; we; us; he; as; at; by; if; in; is; it; of; on; or; so; to; up; am; an; be; do; no; get; got; getting; one; two; three; time; times; day; days; thing; things; lot; still; even; ever; never; always; please; thank; thanks; said; say; told; tell; went; go; going; came; come; make; made; take; took; give; gave; put; let; like; want; wanted; need; needed; use; used; service; customer; call; called; agent; company; people; person; problem; issue",
  ].flatMap(phraseList),
);
