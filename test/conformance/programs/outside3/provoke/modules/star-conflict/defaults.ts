export const recovery = false;
export const hidden = true;
