// The tenant comes through an interface, so that only the caller knows which one it is.
import { App } from "cdktf";
import { Holder } from "./holder.js";
import { declareAccess, type Owner } from "./access.js";

const app = new App();
const owner: Owner = new Holder(app);
declareAccess(owner);
app.synth();
