// The subclass.
import { TmesEmailRecovery, type TmesTenant } from "@tmes-as-code/constructs";

export class Recovery extends TmesEmailRecovery {
  constructor(scope: TmesTenant, id: string, { keep = false }: { keep?: boolean } = {}) {
    super(scope, id, { enabled: keep });
  }
}
