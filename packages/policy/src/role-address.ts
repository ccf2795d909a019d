/** Addresses that name a role and no person. */

/** Local parts that name a role. */
const roles =
  /^(?:abuse|admin|administrator|alerts?|billing|compliance|contact|datenschutz|dmarc(?:-?(?:rua|ruf|reports?))?|dpo|feedback|helpdesk|hostmaster|hr|info|it|legal|mail|mailer-daemon|no-?reply|notifications?|office|operations?|ops|postmaster|press|privacy|reports?|sales|security|service(?:desk)?|siem|soc|support|team|webmaster)(?:[.+_-].*)?$/i;

/** Whether the part of an address before its `@` names a role: `privacy`, `security-emea`. */
export function isRoleName(localPart: string): boolean {
  return roles.test(localPart);
}
