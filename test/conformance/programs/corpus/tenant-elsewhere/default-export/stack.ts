// A stack with one rule-free page of its own.
import { TerraformStack } from "cdktf";

export default class MailStack extends TerraformStack {}
