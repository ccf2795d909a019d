/** The tenant that something is made below. */
import type { Construction, InstanceValue, Value } from "./values.ts";

/** The tenant a scope is or stands below; only its site, where that is all a type says; nothing where it is not seen. */
export function tenantFrom(start: Value | undefined): { construction?: Construction; site?: Value } {
  let scope: Value | undefined = start;
  const seen = new Set<Value>();
  while (scope !== undefined && !seen.has(scope)) {
    seen.add(scope);
    if (scope.type === "unknown")
      return scope.declared?.tenant === undefined ? {} : { site: scope.declared.tenant.site };
    if (scope.type !== "instance") return {};
    const instance: InstanceValue = scope;
    if (instance.construction?.kind.id === "tenant") return { construction: instance.construction };
    scope = instance.scope;
  }
  return {};
}
