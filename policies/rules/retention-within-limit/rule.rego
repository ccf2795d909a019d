# METADATA
# title: Trend Micro keeps data no longer than the organisation has accepted
# description: |
#   How long logs and quarantined mail are kept cannot be set, and it has changed without anybody at the customer doing
#   anything: policy event logs went from 30 to 90 to 180 days. An impact assessment or works agreement written for one
#   version of the published facts does not cover the next. This rule says when what was accepted and what is kept part.
# custom:
#   id: retention-within-limit
#   version: 1
#   severity: warn
#   scope: tenant
#   kinds: [tenant]
#   modules: [logs, quarantine, email-continuity]
#   monotone: true
#   appliesTo: tenants, where parameter limits sets any limit
#   notApplicable: |
#     No limit is set in parameter limits.
#   legal:
#     - reference: GDPR Art. 5(1)(e)
#       why: Storage limitation. The law names no number of days; the organisation has to.
#     - reference: GDPR Art. 30(1)(f)
#       why: Time limits for erasure belong in the record of processing.
#   remediation: |
#     Retention cannot be set in the console. Either correct the tenant's noticeVersion, or have the longer retention
#     accepted (impact assessment, works agreement, record of processing) and name the version in parameter accepted, or raise
#     single limits in parameter limits.
#   messages:
#     default: 'For tenant {tenant} (published facts of {actual}) data is kept longer than accepted. {expected}'
#   parameters:
#     accepted:
#       type: choices
#       of: noticeVersions
#       description: Versions of the published facts whose retention the organisation has accepted as it stands, besides what it accepts in limits.
#       default: []
#     limits:
#       type: days
#       description: |
#         Days the organisation accepts, by what is kept. The default is no law: it is what the notice of 2 August 2018
#         states, which is what decisions about this product were first based on. Later features have no default limit.
#       default:
#         audit-log: 365
#         mail-tracking-log: 90
#         policy-event-log: 30
#         quarantine: 30
#         url-click-tracking-log: 30
#   sources: [SEED, HELP-POLICYEV, HELP-TRACK, CEGP-POLICY-EVENTS, CEGP-MAIL-TRACKING, CEGP-AUDIT-LOG, CEGP-LIMITS]
#   uncertain:
#     - The later online help says 180 days for mail tracking logs on one page and 90 on another; the longer figure is used.
#     - Where a version of the published facts gives no figure, the last earlier one is taken to stand (audit logs in the classic help).
#     - How long files and URLs are kept after the sandbox or a reputation look-up is not published.
package tmes.rules["retention-within-limit"]

applies if count(input.params.limits) > 0

finding contains {
	"path": ["tenant", "noticeVersion"],
	"expected": {"manual": concat(" ", exceeded)},
} if {
	not input.tenant.noticeVersion in input.params.accepted
	kept := data.tmes.catalog.retention[input.tenant.noticeVersion]
	exceeded := sort([sentence |
		some id, limit in input.params.limits
		kept[id].days > limit
		sentence := sprintf("%s: %d days, accepted %d.", [kept[id].of, kept[id].days, limit])
	])
	count(exceeded) > 0
}
