/** Shapes on the unit square, y downwards: whether a point is in them. */
export type Shape = (x: number, y: number) => boolean;

/** Points that are in any of the shapes. */
export function union(...shapes: readonly Shape[]): Shape {
  return (x, y) => shapes.some((shape) => shape(x, y));
}

/** Points of the first shape that are not in the second. */
export function without(shape: Shape, hole: Shape): Shape {
  return (x, y) => shape(x, y) && !hole(x, y);
}

/** A rectangle with round corners. */
export function rectangle(left: number, top: number, right: number, bottom: number, radius = 0): Shape {
  return (x, y) => {
    const across = Math.max(left + radius - x, x - (right - radius), 0);
    const down = Math.max(top + radius - y, y - (bottom - radius), 0);
    const isInside = x >= left && x <= right && y >= top && y <= bottom;
    return isInside && Math.hypot(across, down) <= Math.max(radius, 1e-9);
  };
}

/** The line around a rectangle, inwards. */
export function frame(
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
  width: number,
): Shape {
  const inner = Math.max(0, radius - width);
  return without(
    rectangle(left, top, right, bottom, radius),
    rectangle(left + width, top + width, right - width, bottom - width, inner),
  );
}

export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - centreX, y - centreY) <= radius;
}

/** A part of a ring. Angles in degrees, clockwise from the right; `radius` is that of the line's middle. */
export function arc(
  centreX: number,
  centreY: number,
  radius: number,
  width: number,
  [from, to]: readonly [number, number] = [0, 360],
): Shape {
  return (x, y) => {
    const distance = Math.hypot(x - centreX, y - centreY);
    const angle = ((Math.atan2(y - centreY, x - centreX) * 180) / Math.PI + 360 - from) % 360;
    return Math.abs(distance - radius) <= width / 2 && angle <= to - from;
  };
}

/** A line with round ends. */
export function line(fromX: number, fromY: number, toX: number, toY: number, width: number): Shape {
  const length = Math.hypot(toX - fromX, toY - fromY);
  return (x, y) => {
    const along = ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / (length * length);
    const nearest = Math.min(1, Math.max(0, along));
    const [nearX, nearY] = [fromX + nearest * (toX - fromX), fromY + nearest * (toY - fromY)];
    return Math.hypot(x - nearX, y - nearY) <= width / 2;
  };
}

/** A triangle of three corners, in either order. */
export function triangle(...corners: readonly (readonly [x: number, y: number])[]): Shape {
  return (x, y) => {
    const sides = corners.map(([fromX, fromY], index) => {
      const [toX, toY] = corners[(index + 1) % corners.length] ?? [0, 0];
      return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
    });
    return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
  };
}
