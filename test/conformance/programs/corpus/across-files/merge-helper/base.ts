// Defaults.
export const base = { logs: { retrieve: false, restricted: true } };
export type Config = typeof base;
