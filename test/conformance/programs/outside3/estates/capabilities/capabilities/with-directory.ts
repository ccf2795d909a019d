import { TmesDirectorySynchronization } from "@tmes-as-code/constructs";
import type { BaseMailStack, Constructor } from "../base-mail-stack.ts";

export function withDirectory<Base extends Constructor<BaseMailStack>>(base: Base) {
  return class extends base {
    addDirectory({ groups = false, aliases = false } = {}): void {
      new TmesDirectorySynchronization(this.tenant, "directory", {
        enabled: true,
        validRecipients: true,
        groups,
        aliases,
      });
    }
  };
}
