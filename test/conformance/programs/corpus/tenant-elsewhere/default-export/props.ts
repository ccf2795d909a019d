// Who this is.
import type { TmesTenantProps } from "@tmes-as-code/constructs";

const props: TmesTenantProps<"us"> = { name: "acme", site: "us", edition: "standard", dataSubjects: ["HU"] };
export default props;
