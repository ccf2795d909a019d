# METADATA
# title: Deliver messages at once only to your own mail servers
# description: |
#   The action "Deliver now" can send whole messages to a named mail server, at once and past all later rules. A server
#   that does not belong to the organisation gets mail that its recipients never see.
# custom:
#   id: deliver-now-own-servers
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [virus-rule, spam-rule, correlated-intelligence-rule, content-rule, dlp-rule]
#   modules: []
#   appliesTo: policy rules in effect
#   notApplicable: |
#     A rule that is not in effect delivers nothing. Until you name your servers, none is approved. Rules that deliver
#     to the default mail server, or have another action, pass.
#   legal:
#     - reference: GDPR Art. 5(1)(f)
#       why: Integrity and confidentiality; whole messages leave for the server.
#     - reference: GDPR Art. 28
#       why: Anyone who runs the server for the organisation needs a contract.
#   remediation: |
#     If the server is the organisation's own, name its address in parameter servers. If not: in the console, open the rule (for
#     a spam rule, Inbound Protection > Spam Filtering > Spam Policy > the rule > Actions), choose "To the default mail server" or
#     another action, and save.
#   messages:
#     default: '{kind} "{item}" of tenant {tenant} delivers messages to a mail server that is not approved ({actual}).'
#   parameters:
#     servers:
#       type: hosts
#       description: Host names or IP addresses of the organisation's own mail servers, as in the rules; `*.example.com` stands for every host below example.com. The empty list approves none.
#       default: []
#   sources: [CEGP-DELIVER-NOW, CEGP-INTERCEPT]
package tmes.rules["deliver-now-own-servers"]

applies if input.item.settings.enabled == true

finding contains {
	"path": ["item", "settings", "actions", "deliverNow", "host"],
	"expected": {"manual": "Approve the server in parameter servers, or deliver to the default mail server."},
} if {
	host := input.item.settings.actions.deliverNow.host
	not own(host)
}

own(host) if host in input.params.servers

own(host) if {
	some server in input.params.servers
	startswith(server, "*.")
	endswith(host, substring(server, 1, -1))
}
