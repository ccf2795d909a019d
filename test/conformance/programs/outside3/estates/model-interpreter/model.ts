import type { Model } from "./resources.ts";

export const model: Model = {
  tenant: { name: "observatory", countries: ["DK"] },
  resources: [
    { type: "recovery", enabled: false },
    { type: "size", megabytes: 150 },
    { type: "digest", name: "astronomers", actions: true, preview: true },
    { type: "digest", name: "visitors", actions: false },
    { type: "notice", name: "blocked", to: ["postmaster@observatory.example"], attach: true },
  ],
};
