// Production: the new collector, and the old one until the end of the migration.
import type { Settings } from "./settings.ts";

const settings: Settings = {
  servers: [
    { id: "collector", host: "collector.railway.example", secure: true },
    { id: "legacy", host: "legacy.railway.example", secure: false },
  ],
};

export default settings;
