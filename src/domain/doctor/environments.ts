/** An environment on GitHub that the example workflows name. */
export interface NeededEnvironment {
  readonly name: string
  /** Its secrets, and the key that each has. */
  readonly secrets: Readonly<Record<string, 'deploy' | 'release'>>
  readonly needsReviewers: boolean
}

const deploy = { GRIND_TO_PROD_SSH_KEY: 'deploy' } as const

const environments: readonly (NeededEnvironment & { readonly hosts: number })[] = [
  { name: 'production', secrets: { ...deploy, GRIND_TO_PROD_SIGNING_KEY: 'release' }, needsReviewers: true, hosts: 1 },
  { name: 'production-rollback', secrets: deploy, needsReviewers: false, hosts: 1 },
  { name: 'production-read', secrets: deploy, needsReviewers: false, hosts: 1 },
  { name: 'production-failover', secrets: deploy, needsReviewers: false, hosts: 2 },
]

/** Returns the environments of an application with so many production hosts. */
export function environmentsFor(hostCount: number): readonly NeededEnvironment[] {
  return environments.filter(({ hosts }) => hostCount >= hosts)
}
