// Developers look into the logs of their own tenant.
import { EnvironmentStack } from "./environment-stack.js";
import type { Settings } from "./settings.js";

export class DevelopmentStack extends EnvironmentStack {
  protected get settings(): Settings {
    return { countries: ["CZ"], logReaders: "everyone" };
  }
}
