/** What dissatisfies, in a folded English header. */
const DISSATISFIED =
  "(dissatisf\\w+|unsatisf\\w+|not (?:fully |completely |entirely )?satisf\\w+|unhappy|not (?:so )?happy|displeas\\w+|disappoint\\w+|annoy\\w+|frustrat\\w+|dislik\\w+|(?:did|do|does) ?n ?t (?:you )?(?:like|enjoy)|not (?:like|enjoy))";

const ENGLISH = [
  // "What were you dissatisfied with?", "Which areas disappointed you?", "Why are you not satisfied?"
  `\\b(what|which|where|why)\\b.{0,60}\\b${DISSATISFIED}`,
  // "If you were unhappy, please tell us why"
  `\\b(if|when|where)\\b.{0,30}\\b${DISSATISFIED}.{0,60}\\b(why|what|reasons?|tell us|explain)\\b`,
  // "Dissatisfied with", "Unhappy about", "Disappointed by"
  `^(you (are|were) )?${DISSATISFIED} (with|about|because|due to|by|at|in)\\b`,
  // "Areas of dissatisfaction", "Aspects you are unhappy with", "Sources of frustration"
  `\\b(areas?|aspects?|points?|sources?|causes?|drivers?|elements?|things?|factors?|items?|parts?)\\b.{0,30}\\b${DISSATISFIED}`,
  // "Dissatisfaction drivers"
  "\\bdissatisfaction (areas?|aspects?|points?|sources?|causes?|drivers?|factors?|items?|with)\\b",
  "(low|poor|bad|negative) (rating|score)|reasons? for (the |your )?(dissatis|low|poor|bad|negative)|went wrong",
];

const LACKING = "(不满|未达满意|不够满意|低评|失望)";

const CHINESE = [
  `${LACKING}.{0,10}(原因|理由|方面|地方|因素|环节|选项|标签|项$|项目|点$|之处|内容|服务$|问题$|表现$|是$|为$|有$)`,
  `(原因|方面|地方|环节|服务|项目).{0,4}${LACKING}`,
  // 您对哪些服务不满意, 哪里让您不满意, 您不满意什么, 不满意在哪里, 因何不满意
  `(哪|什么|甚么|何|啥).{0,12}${LACKING}`,
  `${LACKING}意?(在|于|的是)?(哪|什么|甚么|何)`,
];

/** A folded header that asks what somebody is dissatisfied with. */
export const ASKS_WHAT_DISSATISFIES = new RegExp([...CHINESE, ...ENGLISH].join("|"));

/** A folded header that asks whether, or how much, somebody is satisfied or not: its answers are no reasons. */
export const ASKS_WHETHER_SATISFIED =
  /\bhow (dis|un)?(satisf|happy)|\bsatisfied (or|\/) (dis|un|not)|\b(dis|un)satisfied or satisf|\bhappy or unhappy|\bwhether\b|^(are|were|is|was) (you|the)\b(?!.*\b(what|which|why)\b)|^(rate|please rate)\b|是否(不)?满意|满意(还是|或|与否)(不)?|满意不满意|多(不)?满意|不满意?(度|率|数|次数|人数|比例|占比|程度)/;
