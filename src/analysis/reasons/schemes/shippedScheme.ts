import type { Term } from "../../../glossary/locale";
import type { Topic } from "../dictionary/topics";
import type { ReasonCategory } from "../reasonCategory";
import { OTHER_CATEGORY, UNCLASSIFIED_CATEGORY, type OTHER } from "./lastCategories";

/** All that there is to say of a scheme that the add-in comes with. */
interface SchemeRecord<Id extends string, CategoryId extends string> {
  readonly id: Id;
  readonly label: Term;
  /** In their order, without 其他 and 未分类. The id is the simplified Chinese label. */
  readonly categories: readonly {
    readonly id: CategoryId;
    readonly label: Term;
    /** Absent: the category is a factor of its own. */
    readonly factor?: Term;
  }[];
  /** The category that each topic of the shipped dictionary belongs to. */
  readonly topics: Readonly<Record<Topic, NoInfer<CategoryId> | typeof OTHER>>;
}

/** A scheme that the add-in comes with (S22, S23). */
export interface ShippedScheme<Id extends string = string> {
  readonly id: Id;
  readonly label: Term;
  readonly categories: readonly ReasonCategory[];
  readonly topics: Readonly<Record<Topic, string>>;
}

/** A scheme from its record; 其他 and 未分类 are set last. */
export function shippedScheme<Id extends string, CategoryId extends string>({
  categories,
  ...record
}: SchemeRecord<Id, CategoryId>): ShippedScheme<Id> {
  const own = categories.map(({ id, label, factor = label }): ReasonCategory => {
    return { name: id, label, factor: factor["zh-CN"], factorLabel: factor, last: false };
  });
  return { ...record, categories: [...own, OTHER_CATEGORY, UNCLASSIFIED_CATEGORY] };
}
