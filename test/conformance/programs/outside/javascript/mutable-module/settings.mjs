// Settings that can be changed.
export const site = "uk";
export let continuity = false;

export function enableContinuity() {
  continuity = true;
}
