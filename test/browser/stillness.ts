/**
 * What waits in a page, as text for `evaluate`, until a window shows what it was last told: two frames later, and with
 * every movement that ends brought to its end. A colour on its way from one to the other is neither.
 */
export const UNTIL_STILL = `(async (view) => {
  for (let frames = 0; frames < 2; frames++) await new Promise((next) => view.requestAnimationFrame(next));
  const ending = view.document.getAnimations()
    .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
  for (const movement of ending) movement.finish();
  await Promise.allSettled(ending.map(({ finished }) => finished));
})`;
