# METADATA
# title: Do not use Quick IP List level 0 as an opt-out
# description: |
#   Level 0 of the Quick IP List is called "Off", but the dynamic database still receives a query for every sending
#   address; only the blocking stops. If you chose it to send less data, you send as much as before and have less
#   protection. No level ends the look-ups.
# custom:
#   id: ip-reputation-level-no-opt-out
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [ip-reputation]
#   modules: [ip-reputation]
#   appliesTo: IP reputation settings
#   notApplicable: |
#     Never: every tenant has this setting.
#   legal:
#     - reference: GDPR Art. 5(1)(a)
#       why: Transparency; an opt-out that changes nothing misleads those who rely on it.
#     - reference: GDPR Art. 5(1)(f) and 32
#       why: Security; protection is given up for nothing.
#   remediation: |
#     Console: Inbound Protection > Connection Filtering > IP Reputation > Settings. Move the slider of the "Quick IP
#     List" to level 1 or above and save. If it is 0 for another reason, such as senders that were blocked by mistake,
#     write an exception.
#   messages:
#     default: 'Tenant {tenant} has the Quick IP List at level {actual}. The database still receives every sending address, but nothing is blocked.'
#   sources: [SEED, CEGP-QIL]
package tmes.rules["ip-reputation-level-no-opt-out"]

applies := true

finding contains {
	"path": ["item", "settings", "quickIpList", "level"],
	"expected": {"atLeast": 1},
} if {
	input.item.settings.quickIpList.level == 0
}
