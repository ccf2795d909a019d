// India releases ransomware by itself, which should not be.
import { defaults, type Region } from "../defaults.js";

export const india: Region = {
  ...defaults,
  id: "india",
  site: "in",
  people: ["IN"],
  quarantine: {
    permissions: { ...defaults.quarantine.permissions, ransomware: { view: true, takeAction: true } },
  },
};
