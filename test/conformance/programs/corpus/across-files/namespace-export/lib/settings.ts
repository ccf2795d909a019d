// Settings.
export const siskin = { name: "siskin", keepDeleted: true };
