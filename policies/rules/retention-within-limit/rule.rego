# METADATA
# title: Review retention that is longer than you accepted
# description: |
#   The retention of logs and quarantined mail cannot be set, and Trend Micro has changed it without any action by
#   customers: policy event logs went from 30 to 90 to 180 days. An impact assessment or works agreement written for one
#   version of the published facts does not cover the next. This rule compares what is published for the tenant's
#   edition and notice version with what the organisation has accepted. It fails if data is kept longer.
# custom:
#   id: retention-within-limit
#   version: 2
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
#       why: Storage limitation. The law names no number of days, so the organisation has to name one.
#     - reference: GDPR Art. 30(1)(f)
#       why: Time limits for erasure belong in the record of processing.
#   remediation: |
#     Retention cannot be set in the console. Either correct the tenant's noticeVersion, or have the longer retention
#     accepted (impact assessment, works agreement, record of processing) and name the version in parameter accepted, or
#     raise individual limits in parameter limits.
#   messages:
#     default: 'Trend Micro keeps data of tenant {tenant} (published facts of {actual}, edition {edition}) longer than accepted. {expected}'
#   parameters:
#     accepted:
#       type: choices
#       of: noticeVersions
#       description: Versions of the published facts whose retention the organisation has accepted as it stands, besides what it accepts in limits.
#       default: []
#     limits:
#       type: days
#       description: |
#         Days the organisation accepts, by what is kept. The default is not a legal limit: it is the longest that any of the published
#         facts states, so that the rule fails only once data is kept longer than that. State what your impact assessment or
#         works agreement is based on, for instance 30 days for policy event logs. Later features have no default limit.
#       default:
#         audit-log: 365
#         mail-tracking-log: 180
#         policy-event-log: 180
#         quarantine: 30
#         url-click-tracking-log: 30
#   sources: [SEED, HELP-POLICYEV, HELP-TRACK, HELP-AUDIT-LOG, CEGP-POLICY-EVENTS, CEGP-MAIL-TRACKING, CEGP-AUDIT-LOG, CEGP-LIMITS]
#   uncertain:
#     - The later online help says 180 days for mail tracking logs on one page and 90 on another; the longer figure is used.
#     - If a version of the published facts gives no figure, the last earlier figure is used.
#     - The figures of Cloud Email Gateway Protection apply to edition cegp, whatever notice version the tenant states. They do not apply to the classic product.
#     - Since when the classic product keeps audit logs 180 days is not published; tenants that state the notice of 2018 have its 12 months.
#     - One copy of the later help says 90 days for policy event logs; the longer figure is used.
#     - How long files and URLs are kept after the sandbox or a reputation look-up is not published.
package tmes.rules["retention-within-limit"]

applies if count(input.params.limits) > 0

finding contains {
	"path": ["tenant", "noticeVersion"],
	"expected": {"manual": concat(" ", exceeded)},
	"args": {"edition": ["tenant", "edition"]},
} if {
	not input.tenant.noticeVersion in input.params.accepted
	kept := data.tmes.catalog.retention[input.tenant.edition][input.tenant.noticeVersion]
	exceeded := sort([sentence |
		some id, limit in input.params.limits
		kept[id].days > limit
		sentence := sprintf("%s: %d days, accepted %d.", [kept[id].of, kept[id].days, limit])
	])
	count(exceeded) > 0
}
