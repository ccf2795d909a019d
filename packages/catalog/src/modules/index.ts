/** The 22 modules of the notice, in its order. */
import type { NoticeModule } from "../types.ts";
import { profile } from "./01-profile.ts";
import { provisioning } from "./02-provisioning.ts";
import { domains } from "./03-domains.ts";
import { predictiveMachineLearning } from "./04-predictive-machine-learning.ts";
import { predictiveMachineLearningFeedback } from "./05-predictive-machine-learning-feedback.ts";
import { virtualAnalyzer } from "./06-virtual-analyzer.ts";
import { spamFiltering } from "./07-spam-filtering.ts";
import { businessEmailCompromise } from "./08-business-email-compromise.ts";
import { phishing } from "./09-phishing.ts";
import { graymail } from "./10-graymail.ts";
import { socialEngineeringAttack } from "./11-social-engineering-attack.ts";
import { highProfileUsers } from "./12-high-profile-users.ts";
import { webReputation } from "./13-web-reputation.ts";
import { timeOfClickProtection } from "./14-time-of-click-protection.ts";
import { ipReputation } from "./15-ip-reputation.ts";
import { suspiciousObjects } from "./16-suspicious-objects.ts";
import { directorySynchronization } from "./17-directory-synchronization.ts";
import { directoryImport } from "./18-directory-import.ts";
import { logs } from "./19-logs.ts";
import { syslog } from "./20-syslog.ts";
import { quarantine } from "./21-quarantine.ts";
import { emailContinuity } from "./22-email-continuity.ts";

export const modules: readonly NoticeModule[] = [
  profile,
  provisioning,
  domains,
  predictiveMachineLearning,
  predictiveMachineLearningFeedback,
  virtualAnalyzer,
  spamFiltering,
  businessEmailCompromise,
  phishing,
  graymail,
  socialEngineeringAttack,
  highProfileUsers,
  webReputation,
  timeOfClickProtection,
  ipReputation,
  suspiciousObjects,
  directorySynchronization,
  directoryImport,
  logs,
  syslog,
  quarantine,
  emailContinuity,
];
