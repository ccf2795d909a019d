// The lab.
export const lab = { retrieve: true };
