# METADATA
# title: Encrypt logs to syslog servers and check the server's certificate
# description: |
#   Forwarded logs carry who wrote to whom, subjects, attachment names and who clicked which link. Over plain TCP all of
#   it crosses the internet in clear text. TLS hides it from listeners, but if the server's certificate is not checked,
#   an impostor can receive it.
# custom:
#   id: syslog-tls
#   version: 1
#   severity: error
#   scope: item
#   kinds: [syslog-server]
#   modules: [syslog]
#   appliesTo: all syslog server profiles
#   notApplicable: |
#     Never: a profile is checked even if no log is forwarded to it yet, because forwarding is one click away.
#   legal:
#     - reference: GDPR Art. 32(1)(a)
#       why: Security of processing; encryption in transit.
#     - reference: GDPR Art. 5(1)(f)
#       why: Integrity and confidentiality.
#   remediation: |
#     Console: Logs > Syslog Settings > Syslog Server Profiles > the profile. Set "Protocol" to "TLS+TCP", tick "Enable TLS
#     authentication" and save. The server needs a certificate that Trend Micro can check.
#   messages:
#     default: 'Syslog server "{item}" of tenant {tenant} receives logs over {actual}. Addresses, subjects and clicks cross the internet in clear text.'
#     authentication: 'The certificate of syslog server "{item}" of tenant {tenant} is not checked. An impostor can receive the logs.'
#   sources: [SEED, CEGP-SYSLOG-PROFILES, CEGP-SYSLOG]
#   uncertain:
#     - The 2018 notice mentions protocols without naming them. Whether there were others than TCP and TLS+TCP is not known. Every protocol except TLS is a finding.
package tmes.rules["syslog-tls"]

applies := true

finding contains {
	"path": ["item", "settings", "protocol"],
	"expected": {"equals": "tls"},
} if {
	input.item.settings.protocol != "tls"
}

finding contains {
	"path": ["item", "settings", "tlsAuthentication"],
	"expected": {"equals": true},
	"message": "authentication",
} if {
	input.item.settings.tlsAuthentication == false
}
