/** Addresses that name a role and no person. */

/** Local parts that name a role. */
const roles =
  /^(?:abuse|admin|administrator|alerts?|billing|compliance|contact|datenschutz|dmarc(?:-?(?:rua|ruf|reports?))?|dpo|feedback|helpdesk|hostmaster|hr|info|it|legal|mail|mailer-daemon|no-?reply|notifications?|office|operations?|ops|postmaster|press|privacy|reports?|sales|security|service(?:desk)?|siem|soc|support|team|webmaster)(?:[.+_-](?<rest>.*))?$/i;

/** Whether the part of an address before its `@` names a role: `privacy`, `security-emea`. */
export function isRoleName(localPart: string): boolean {
  return roles.test(localPart);
}

/** Words beside a role that name no person; other words may. */
const beside = /^(?:[a-z]{1,2}|\d{1,3}|emea|apac|amer|latam|global)$/i;

/** Whether such an address names a role and nothing else: `it-anna` may name a person. */
export function isRoleAlone(localPart: string): boolean {
  const found = roles.exec(localPart);
  if (found === null) return false;
  const rest = found.groups?.["rest"] ?? "";
  return rest === "" || rest.split(/[.+_-]/).every((part) => beside.test(part) || isRoleName(part));
}
