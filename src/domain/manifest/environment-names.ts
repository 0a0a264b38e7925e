/** Variables of a manifest's environment form that do not depend on its components. */
export const FIXED_ENVIRONMENT_NAMES = [
  'RELEASE_ID',
  'RELEASE_SHA',
  'APPLICATION',
  'SYSTEM',
  'PREFIX',
  'MANIFEST_PATH',
  'CLOSURE_DIGEST',
  'CLOSURE_PATHS',
  'CLOSURE_BYTES',
] as const

/** A variable that a component gives: its store path, or the executable behind one of its links. */
export interface ComponentVariable {
  readonly name: string
  /** Absent for the store path itself. */
  readonly link?: string
}

/** `<COMPONENT>_PATH`, and `<COMPONENT>_BIN` for its one link or `<COMPONENT>_<LINK>_BIN` for each of several. */
export function componentVariables(component: string, links: readonly string[]): ComponentVariable[] {
  return [
    { name: environmentName(component, 'PATH') },
    ...links.map((link) => ({
      name: links.length === 1 ? environmentName(component, 'BIN') : environmentName(component, link, 'BIN'),
      link,
    })),
  ]
}

/** Upper case, everything but letters and digits an underscore, never a digit first. */
function environmentName(...words: readonly string[]): string {
  const name = words
    .join('_')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '_')
  return /^[0-9]/.test(name) ? `_${name}` : name
}
