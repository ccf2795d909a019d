import { defineConfig } from "./define-config.mjs";

export default defineConfig(({ mode }) => ({
  tenants: [
    { name: "sailmakers", countries: ["FR"], digests: { crew: { buttons: true } } },
    { name: "ropemakers", countries: ["FR"], digests: { crew: { preview: mode !== "production" } } },
  ],
}));
