import { TmesApiAccess, TmesEndUserConsole } from "@tmes-as-code/constructs";
import type { Feature } from "../feature.ts";

export const access: Feature = {
  id: "access",
  appliesTo: () => true,
  declare(tenant) {
    new TmesApiAccess(tenant, `${this.id}-api`, { keyCount: 0, retiredKeysDeleted: true });
    new TmesEndUserConsole(tenant, `${this.id}-console`, {
      localAccounts: { enabled: true, twoFactor: true },
      singleSignOn: { enabled: false },
    });
  },
};
