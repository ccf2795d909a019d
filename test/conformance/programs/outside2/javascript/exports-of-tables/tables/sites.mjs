// Where mail is handled.
export const sites = { britain: "uk", singapore: "sg" };
