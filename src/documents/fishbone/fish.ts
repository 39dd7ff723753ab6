import type { BoxSpec, LineSpec, Point, ShapeSpec } from "../sheet/drawingSpec";
import { displayWidth } from "../sheet/displayWidth";
import { BONES, type Bone } from "./bones";

/** What stands on a bone. */
export interface Twig {
  readonly text: string;
  readonly look: "cause" | "root" | "prompt";
}

/** A fish: the problem at its head, the kinds of causes at the ends of its bones, and the causes on them. */
export interface Fish {
  readonly head: string;
  readonly labels: Readonly<Record<Bone, string>>;
  readonly twigs: Readonly<Record<Bone, readonly Twig[]>>;
}

/** Points. */
export const FISH_HEIGHT = 216;
const SPINE_Y = FISH_HEIGHT / 2;
const SPINE_FROM = 12;
const HEAD = { x: 628, width: 212, height: 66 } as const;
const LABEL = { width: 104, height: 22 } as const;
/** Above the upper labels and below the lower ones. */
const MARGIN = 8;
/** A text above its twig keeps clear of the bone, which leans over it in the upper half. */
const CLEAR = 16;
/** From a label to where its bone meets the spine. */
const SLANT = 72;
const TWIG = { width: 152, height: 18 } as const;

/** Most causes that a bone has room for. */
const MOST_TWIGS = 3;
/** Characters that fit a twig. */
const MOST_TEXT = 26;

/** Where bones meet the spine: three from above, two from below. */
const JOINTS: Readonly<Record<Bone, { readonly x: number; readonly above: boolean }>> = {
  people: { x: 222, above: true },
  machine: { x: 414, above: true },
  material: { x: 606, above: true },
  method: { x: 318, above: false },
  environment: { x: 510, above: false },
};

/** The lines and boxes of a fish. */
export function fishShapes(fish: Fish): readonly ShapeSpec[] {
  const spine: LineSpec = {
    kind: "line",
    name: "spine",
    from: { x: SPINE_FROM, y: SPINE_Y },
    to: { x: HEAD.x, y: SPINE_Y },
    look: "spine",
  };
  const head: BoxSpec = {
    kind: "box",
    name: "head",
    y: SPINE_Y - HEAD.height / 2,
    ...HEAD,
    text: fish.head,
    look: "head",
  };
  return [spine, ...BONES.flatMap((bone) => boneShapes(bone, fish)), head];
}

function boneShapes(bone: Bone, { labels, twigs }: Fish): readonly ShapeSpec[] {
  const { x, above } = JOINTS[bone];
  const labelY = above ? MARGIN : FISH_HEIGHT - MARGIN - LABEL.height;
  const end: Point = { x: x - SLANT, y: above ? labelY + LABEL.height : labelY };
  const joint: Point = { x, y: SPINE_Y };
  return [
    { kind: "line", name: `bone-${bone}`, from: end, to: joint, look: "bone" },
    {
      kind: "box",
      name: `label-${bone}`,
      x: end.x - LABEL.width / 2,
      y: labelY,
      ...LABEL,
      text: labels[bone],
      look: "label",
    },
    ...twigs[bone].slice(0, MOST_TWIGS).flatMap((twig, index) => twigShapes(bone, twig, index, [end, joint])),
  ];
}

/** A cause beside its bone, on a thin line: the first one farthest from the spine. */
function twigShapes(
  bone: Bone,
  { text, look }: Twig,
  index: number,
  [end, joint]: readonly [end: Point, joint: Point],
): readonly ShapeSpec[] {
  const part = (index + 1) / (MOST_TWIGS + 1);
  const [x, y] = [end.x + (joint.x - end.x) * part, end.y + (joint.y - end.y) * part];
  const name = `${bone}-${String(index + 1)}`;
  return [
    { kind: "line", name: `twig-${name}`, from: { x: x - TWIG.width, y }, to: { x, y }, look: "twig" },
    {
      kind: "box",
      name: `cause-${name}`,
      x: x - TWIG.width,
      y: y - TWIG.height,
      width: TWIG.width - (end.y < joint.y ? CLEAR : 0),
      height: TWIG.height,
      text: shortened(text),
      look,
    },
  ];
}

function shortened(text: string): string {
  if (displayWidth(text) <= MOST_TEXT) return text;
  let short = "";
  for (const character of text) {
    if (displayWidth(short + character) > MOST_TEXT - 1) break;
    short += character;
  }
  return `${short}…`;
}
