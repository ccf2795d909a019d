// Settings about people.
export { board } from "./board.js";
export { console } from "./console.js";
