// The United Kingdom has digests that can be acted on.
import { defaults, type Region } from "../defaults.js";

export const unitedKingdom: Region = {
  ...defaults,
  id: "united-kingdom",
  site: "uk",
  people: ["GB"],
  digest: { ...defaults.digest, inlineActions: { enabled: true, deliver: true, preview: false } },
};
