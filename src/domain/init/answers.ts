/** What `init` knows about an application: found in its repository, given, or answered. */
export interface InitAnswers {
  readonly application: string
  readonly branch: string
  /** By the name of the component. */
  readonly components: Readonly<Record<string, { readonly installable: string; readonly links: Readonly<Record<string, string>> }>>
  /** What is asked on the host after the restart; null for no check. */
  readonly health: { readonly port: number; readonly path: string } | null
  /** Production hosts by name, the active one first. */
  readonly hosts: Readonly<Record<string, ConfirmedHost>>
}

export interface ConfirmedHost {
  /** `user@host` of the deploy user. */
  readonly address: string
  /** Type and base64, as a person confirmed it: without one a configuration is not valid. */
  readonly hostKey: string
}

/** The name of the build host in a new configuration. */
export const BUILD_HOST = 'grind'

/** Returns the folder of an application on its hosts. */
export function prefixOf(application: string): string {
  return `/opt/${application}`
}

/** Returns the units of an application: one for each link, of the same name. */
export function unitsOf({ components }: Pick<InitAnswers, 'components'>): string[] {
  return Object.values(components).flatMap(({ links }) => Object.keys(links).map((link) => `${link}.service`))
}

/** Returns a name of the grammar of applications that is like a text: that of a folder or of an attribute. */
export function nameLike(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, 64)
  return name === '' ? 'application' : name
}
