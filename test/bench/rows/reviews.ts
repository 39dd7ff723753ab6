import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { TOPICS, type Topic } from "../../../src/analysis/reasons/dictionary/topics";
import { categoriesWithin } from "../../../src/analysis/reasons/reasonClassifier";
import { wilsonInterval } from "../../../src/analysis/statistics/wilsonInterval";
import type { Bench } from "../measuring/bench";
import { sharedFile } from "../../support/sharedFiles";

/**
 * Which topic of the dictionary each labelled aspect of the ASAP reviews (Meituan-Dianping, Apache-2.0) is a matter of.
 * A label of -1 is a complaint; 0, 1 and -2 (not mentioned) are none. Phrases were added by what the train sample says;
 * the dev and test samples were looked at for their figures alone.
 *
 * What the dictionary misses of attitude is told as a story (whom nobody served, who was passed on), in reviews of some
 * hundred characters in which praise stands beside complaint: no phrase of it comes again in another review. More phrases
 * from the train sample leave the test figures as they are, those of the test sample would make them worth nothing. A survey
 * asks for one reason in a few words, which test/analysis/reasons/classification holds.
 */
const ASPECT_TOPICS: Readonly<Record<string, Topic>> = {
  location_traffic: "environment",
  location_distance_from_business_district: "environment",
  location_easy_to_find: "environment",
  service_wait_time: "waiting",
  service_waiters_attitude: "attitude",
  service_parking_convenience: "environment",
  service_serving_speed: "waiting",
  price_level: "fees",
  price_cost_effective: "fees",
  price_discount: "fees",
  environment_decoration: "environment",
  environment_noise: "environment",
  environment_space: "environment",
  environment_cleaness: "environment",
  dish_portion: "quality",
  dish_taste: "quality",
  dish_look: "quality",
  dish_recommendation: "quality",
};

const LABELLED: readonly Topic[] = [...new Set(Object.values(ASPECT_TOPICS))];
const DICTIONARY = Object.entries(TOPICS).flatMap(([category, phrases]) =>
  phrases.map((phrase) => ({ phrase, category })),
);

/** How the dictionary's topics agree with the labels of people, a line a sample and topic, with 95 % intervals; skipped without the reviews. */
export function benchReviews({ say }: Pick<Bench, "say">): void {
  for (const sample of ["train", "dev", "test"]) {
    const file = sharedFile(`data/08_asap_dianping_zh/asap_${sample}_sample.csv`);
    if (file === null) {
      say(`skipped: the labelled reviews (${sample}) are not on this machine`);
      continue;
    }
    const reviews = Papa.parse<Record<string, string>>(readFileSync(file, "utf8").replace(/^\ufeff/u, ""), {
      header: true,
      skipEmptyLines: true,
    }).data;
    say(`complaints in ${String(reviews.length)} labelled reviews (${sample}), by topic of the dictionary`);
    for (const topic of LABELLED) say(`  ${agreementOf(reviews, topic)}`);
  }
}

function agreementOf(reviews: readonly Readonly<Record<string, string>>[], topic: Topic): string {
  const topicsIn = categoriesWithin(DICTIONARY);
  const aspects = Object.keys(ASPECT_TOPICS).filter((aspect) => ASPECT_TOPICS[aspect] === topic);
  let [both, found, labelled] = [0, 0, 0];
  for (const review of reviews) {
    const isFound = topicsIn(review["reviewbody"] ?? "").has(topic);
    const isLabelled = aspects.some((aspect) => Number(review[aspect]) === -1);
    found += Number(isFound);
    labelled += Number(isLabelled);
    both += Number(isFound && isLabelled);
  }
  const share = (part: number, whole: number): string => {
    const interval = wilsonInterval(part, whole);
    if (interval === null) return "—";
    const [low, high] = interval.map((end) => end.toFixed(2)) as [string, string];
    return `${(part / whole).toFixed(2)} [${low}, ${high}]`;
  };
  return `${topic}: precision ${share(both, found)} (${String(both)} of ${String(found)} found), recall ${share(both, labelled)} (of ${String(labelled)} labelled)`;
}
