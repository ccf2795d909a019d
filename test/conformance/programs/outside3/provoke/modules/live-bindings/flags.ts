export let enabled = false;
export const copied = enabled;
export function enable(): void {
  enabled = true;
}
export default enabled;
