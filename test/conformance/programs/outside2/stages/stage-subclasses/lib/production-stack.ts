// Production.
import { EnvironmentStack } from "./environment-stack.js";
import type { Settings } from "./settings.js";

export class ProductionStack extends EnvironmentStack {
  protected get settings(): Settings {
    return { countries: ["CZ", "SK"], logReaders: "security-team" };
  }
}
