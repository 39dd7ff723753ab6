import { SeenTwice } from "../../../src/analysis/callbacks/seenTwice";

describe("numbers seen twice", () => {
  it("misses none that was seen, once or more, and takes few others for seen", () => {
    const seen = new SeenTwice(1_000);
    for (let number = -3_000; number < 3_000; number += 6) seen.see(number);
    for (let number = -3_000; number < 0; number += 12) seen.see(number);
    let [wrong, wrongTwice] = [0, 0];
    for (let number = -3_000; number < 3_000; number++) {
      const [isSeen, isTwice] = [number % 6 === 0, number % 12 === 0 && number < 0];
      if (isSeen) expect(seen.saw(number)).toBe(true);
      else if (seen.saw(number)) wrong++;
      if (isTwice) expect(seen.sawTwice(number)).toBe(true);
      else if (seen.sawTwice(number)) wrongTwice++;
    }
    expect(wrong).toBeLessThan(100);
    expect(wrongTwice).toBeLessThan(100);
  });

  it("keeps numbers beyond 32 bits", () => {
    const seen = new SeenTwice(10);
    seen.see(2 ** 33 + 5);
    expect(seen.saw(2 ** 33 + 5)).toBe(true);
    expect(seen.sawTwice(2 ** 33 + 5)).toBe(false);
  });
});
