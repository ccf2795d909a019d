export const on = true;
export const off = false;
