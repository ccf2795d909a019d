// Support.
export const support = { archives: false };
