import { phraseList } from "./phraseList";

/** 客户误解. */
export const MISUNDERSTANDING_PHRASES: readonly string[] = phraseList(`
客户误解; 误解; 误会; 我理解错了; 我弄错了; 我搞错了; 我记错了; 我看错了; 我误会了; 我自己弄错; 自己理解错; 自己弄错; 自己搞错; 自己记错
自己操作失误; 自己操作错误; 自己看错; 自己没看清; 理解偏差; 理解不一致; 期望过高; 期望太高; 期望不符; 期望落差; 预期过高; 预期不符; 不符合预期
不符合期望; 和想象的不一样; 客户自身误解; 客户理解错误; 客户操作失误; 个人原因; 自身原因; 按错键; 按错了; 按错; 点错了; 点错; 误点; 手滑
评错; 误评; 误操作; 不会操作; 不会用
my mistake; my fault; my own fault; my error; i misunderstood; misunderstanding
misunderstood; i was confused; user error; my own mistake; wrong expectation
wrong expectations; high expectations; not what i expected; expected more
expectations not met; below expectations; personal reasons; pressed the wrong
clicked the wrong; by accident; by mistake
`);
