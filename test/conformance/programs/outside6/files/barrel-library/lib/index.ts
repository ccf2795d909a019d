// What other projects may import.
export { CompanyTenant, type CompanyTenantProps } from "./company-tenant.ts";
export * as Countries from "./countries.ts";
export * from "./protection.ts";
