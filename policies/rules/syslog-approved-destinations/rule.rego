# METADATA
# title: Forward logs only to approved servers
# description: |
#   A syslog server receives who wrote to whom, subjects, attachment names and, if that is on, who clicked what. Its
#   operator is a recipient of personal data, often in another department or company. Decide which servers these are
#   before an address is typed into the console.
# custom:
#   id: syslog-approved-destinations
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [syslog-server]
#   modules: [syslog]
#   appliesTo: all syslog server profiles
#   notApplicable: |
#     Never: a profile is checked even if no log is forwarded to it yet, because forwarding is one click away. Until the
#     organisation names its servers, none is approved. If a tenant has no profiles, there is nothing to check.
#   legal:
#     - reference: GDPR Art. 30(1)(d)
#       why: Recipients belong in the record of processing.
#     - reference: GDPR Art. 28
#       why: Anyone who runs the server for the organisation needs a contract.
#     - reference: GDPR Art. 5(1)(b)
#       why: Purpose limitation; a log store serves many purposes.
#     - reference: GDPR Art. 44 to 49
#       why: Transfers to third countries, if the server is in one.
#   remediation: |
#     If the organisation wants the server, add it to the record of processing and name its address in parameter
#     destinations. If not, go to Logs > Syslog Settings > Syslog Forwarding in the console and choose "None" or an
#     approved profile for the logs that go there. Then delete the profile in Logs > Syslog Settings > Syslog Server
#     Profiles.
#   messages:
#     default: 'Syslog server "{item}" of tenant {tenant} has an address that is not approved for logs ({actual}).'
#   parameters:
#     destinations:
#       type: hosts
#       description: Host names or IP addresses that may receive logs, as in the profiles; `*.example.com` stands for every host below example.com. The empty list approves none.
#       default: []
#   sources: [SEED, CEGP-SYSLOG-PROFILES, CEGP-SYSLOG-FORWARDING, CEGP-SYSLOG]
package tmes.rules["syslog-approved-destinations"]

applies := true

finding contains {
	"path": ["item", "settings", "address"],
	"expected": expected,
} if {
	address := input.item.settings.address
	not approved(address)
}

approved(address) if address in input.params.destinations

approved(address) if {
	some destination in input.params.destinations
	startswith(destination, "*.")
	endswith(address, substring(destination, 1, -1))
}

expected := {"manual": "Approve the server in parameter destinations, or delete the profile."}
