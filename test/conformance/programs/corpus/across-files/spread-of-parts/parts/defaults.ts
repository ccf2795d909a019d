// Defaults.
export const defaults = { archives: false, keep: false, retrieve: false };
