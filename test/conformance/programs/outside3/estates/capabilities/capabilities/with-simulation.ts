import { TmesPhishingSimulation } from "@tmes-as-code/constructs";
import type { BaseMailStack, Constructor } from "../base-mail-stack.ts";

export function withSimulation<Base extends Constructor<BaseMailStack>>(base: Base) {
  return class extends base {
    addSimulation(): void {
      new TmesPhishingSimulation(this.tenant, "simulation", { trendMicro: true });
    }
  };
}
