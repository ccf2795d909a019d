export const counter = { count: 0, order: "" };
