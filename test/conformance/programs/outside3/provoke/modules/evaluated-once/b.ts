import { counter } from "./counter.ts";
import "./a.ts";

counter.count += 1;
counter.order += "b";
