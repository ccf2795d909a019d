// All stacks by id.
import Branches from "./branches.ts";
import HeadOffice from "./head-office.ts";

export { Branches, HeadOffice };
export default { branches: Branches, "head-office": HeadOffice };
