export * from "./defaults.ts";
export const recovery = true;
export let retrieval = true;
export function change(): void {
  retrieval = false;
}
