// Security.
export const security = { retrieve: true };
