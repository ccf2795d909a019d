/** eslint-plugin-tmes: what a privacy rule says of Trend Micro Email Security settings, while they are typed. */
import { createPlugin } from "./plugin.ts";

export default { ...createPlugin(), createPlugin };
