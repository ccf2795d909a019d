# METADATA
# title: Forward logs only to approved servers
# description: |
#   A syslog server gets who wrote to whom, subjects, attachment names and, where that is on, who clicked what. Whoever runs
#   it is a recipient of personal data, often in another department or company. Which servers those are should have been
#   decided before somebody types an address into the console.
# custom:
#   id: syslog-approved-destinations
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [syslog-server]
#   modules: [syslog]
#   appliesTo: all syslog server profiles
#   notApplicable: |
#     Never: a profile is checked also where no log is forwarded to it yet, since forwarding is one click away. Until the
#     organisation names its servers none is approved; saying nothing is no approval. A tenant without profiles has nothing to check.
#   legal:
#     - reference: GDPR Art. 30(1)(d)
#       why: Recipients belong in the record of processing.
#     - reference: GDPR Art. 28
#       why: Whoever runs the server for the organisation needs a contract.
#     - reference: GDPR Art. 5(1)(b)
#       why: Purpose limitation; a log store serves many purposes.
#     - reference: GDPR Art. 44 to 49
#       why: Transfers to third countries, where the server stands in one.
#   remediation: |
#     If the server is one the organisation wants: put it into the record of processing and name its address in parameter
#     destinations. If not: in the console, Logs > Syslog Settings > Syslog Forwarding, choose "None" or an approved profile for
#     the logs that go there; then Logs > Syslog Settings > Syslog Server Profiles, delete the profile.
#   messages:
#     default: 'Syslog server "{item}" of tenant {tenant} has an address that is not approved for logs ({actual}).'
#   parameters:
#     destinations:
#       type: hosts
#       description: Host names or IP addresses that logs may leave for, as in the profiles; `*.example.com` stands for every host below example.com. The empty list approves none.
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
