# METADATA
# title: Ids of findings
# description: Stable over runs and surfaces; the same as packages/policy gives.
package tmes.adapters.ids

import data.tmes.adapters.text

# METADATA
# description: For rule@version, tenant, kind, name and path.
of(parts) := substring(crypto.sha256(text.json_text(parts)), 0, 16)
