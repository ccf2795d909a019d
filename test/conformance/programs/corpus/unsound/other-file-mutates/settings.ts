// The settings as they look.
export const settings = { recovery: false };
