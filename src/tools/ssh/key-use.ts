/** Whose key a connection is made with. */
export interface KeyUse {
  /** An administrator's; the one that deploys when absent. */
  readonly isAdmin?: boolean | undefined
}

/** Names the key of a connection, and the variable that its file can be given in. */
export function keyNames(use: KeyUse | undefined): { readonly key: string; readonly variable: string } {
  return use?.isAdmin === true
    ? { key: "administrator's key", variable: 'GRIND_TO_PROD_ADMIN_IDENTITY' }
    : { key: 'deploy key', variable: 'GRIND_TO_PROD_IDENTITY' }
}
