# The policy set for HCP Terraform and Terraform Enterprise (policy framework OPA, version 1.0 or later).
policy "tmes" {
  description       = "Privacy rules for Trend Micro Email Security tenants: what must not be."
  query             = "data.tmes.check.deny"
  enforcement_level = "mandatory"
}

policy "tmes-advice" {
  description       = "Privacy rules for Trend Micro Email Security tenants: what should not be."
  query             = "data.tmes.check.warn"
  enforcement_level = "advisory"
}
