// Tenants and the protocols of their collectors.
export type Protocol = "tcp" | "tls";
export const tenants = new Map<string, Protocol>([
  ["knot-north", "tls"],
  ["knot-south", "tcp"],
]);
