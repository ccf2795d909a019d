/** The command's main function, for tests that run it in their own process. */
export { main } from "../../cli/src/main.ts";
