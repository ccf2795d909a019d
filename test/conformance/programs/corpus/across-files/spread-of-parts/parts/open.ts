// Open archives.
export const open = { archives: true };
