export { GuardedTenant, type GuardedTenantProps } from "./guarded-tenant.ts";
export { stackId, tenantName } from "./names.ts";
export * as policies from "./policies.ts";
