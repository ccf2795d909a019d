/** The data collection notice and the console of Trend Micro Email Security as typed data, with sources. */
export type * from "./bundle.ts";
export { adequacyAsOf, adequacyDecisions } from "./adequacy.ts";
export type { AdequacyDecision } from "./adequacy.ts";
export { consoleLocations, locationOf } from "./console-location.ts";
export { defaultNameType, defaultRuleData, defaultRulesOf } from "./default-rules.ts";
export { closedDomain, editionsWith } from "./domain-of.ts";
export { isSwitch, switchesOf } from "./dormancy.ts";
export { declaredFlows, flowData } from "./flows/index.ts";
export { laterDataItems } from "./flows/later-items.ts";
export { recipients } from "./flows/recipients.ts";
export type { Recipient, RecipientId } from "./flows/recipients.ts";
export type { DeclaredFlow, LaterDataItem, Trigger } from "./flows/types.ts";
export { formatNames, formatPatterns } from "./formats.ts";
export { itemPatterns } from "./item-patterns.ts";
export { isObject } from "./json.ts";
export type { Json, JsonObject } from "./json.ts";
export { jurisdictionGroups, jurisdictions, jurisdictionsAsOf } from "./jurisdictions.ts";
export { kinds } from "./kinds/index.ts";
export { dataItemById, kindById, moduleById, settingOf, settingsTreeOf, siteById } from "./lookup.ts";
export { lookAlikes, otherCodePoints } from "./look-alikes.ts";
export { modules } from "./modules/index.ts";
export { at, everyElement, formatPath, parsePath, parsePattern, patternOf } from "./path.ts";
export type { Path, Pattern, Step } from "./path.ts";
export { presence } from "./presence.ts";
export { noticeVersions, retention, retentionFigures } from "./retention.ts";
export { maximumWordLength } from "./scalar.ts";
export { settingsSchema, tenantDocumentSchema } from "./schema.ts";
export type { JsonSchema } from "./schema.ts";
export { childOf, nodeAt, settingAt, settingNodes, settingsTree } from "./settings-tree.ts";
export type { Condition, Group, Labels, List, Records, Scalar, SettingNode, SettingsNode } from "./settings-tree.ts";
export { sites } from "./sites.ts";
export { sources } from "./sources.ts";
export type { Source } from "./sources.ts";
export { isNear, keyText, nearest, suggest } from "./suggest.ts";
export { maximumNameLength, nameType, singletonName } from "./names.ts";
export {
  exceptionEffects,
  exceptionTargets,
  goneSentences,
  retiredSentences,
  retiredTargets,
} from "./sentences/changes.ts";
export { baselineSentences, coveredWords, exceptionSentences } from "./sentences/exceptions.ts";
export { flowSentences, retentionWords } from "./sentences/flows.ts";
export { fill } from "./sentences/fill.ts";
export {
  hiddenWords,
  reasonWords,
  unconfirmedSentences,
  undecidedSentences,
  wantedWords,
} from "./sentences/findings.ts";
export { gateReasons, gateSentences, obligationSentences, policyEffects } from "./sentences/gate.ts";
export { becauseWords, fileNameSentences, noticeSentences, openSentences } from "./sentences/notices.ts";
export { contradictionSentences, planSentences } from "./sentences/plans.ts";
export {
  envelopeWords,
  hiddenKeyWords,
  expectedWords,
  foundWords,
  meantWords,
  problemHints,
  problemSentences,
} from "./sentences/problems.ts";
export { expectedDefaultName, hasDefaultRules, validateDefaultName } from "./validate/default-name.ts";
export { apiVersion, readDocument, readItem, validateDocument } from "./validate/document.ts";
export type { NamedTenant, ReadDocument, ReadItem } from "./validate/document.ts";
export { expectedText } from "./validate/expected.ts";
export type { Expected } from "./validate/expected.ts";
export { foundIn, foundText } from "./validate/found.ts";
export type { Found } from "./validate/found.ts";
export { expectedName, normalName, validateName } from "./validate/name.ts";
export { itemKinds, kindProblem, problemHint, problemText, shownPath, unknownItemKey } from "./validate/problem.ts";
export type { Problem, ProblemCode } from "./validate/problem.ts";
export { unconfirmedKey, validateUnconfirmed } from "./validate/unconfirmed.ts";
export { forbiddenKeys, missingSettings, readSettings, unknownSetting, validateSettings } from "./validate/settings.ts";
export type { ReadOptions, ReadSettings } from "./validate/settings.ts";
export type * from "./types.ts";
export { wrongYamlKeys } from "./yaml-keys.ts";
