import { z } from 'zod'
import type { Problem } from '../errors/schema-problems.ts'
import { limited, LIMITS } from '../protocol/limits.ts'
import { installableSchema, linkNameSchema, outputPathSchema } from './grammar.ts'

/**
 * How a NixOS system becomes the host's, in the words of its own `switch-to-configuration`. `switch`: now and at every boot
 * from the next on. `boot`: from the next boot on. `test`: now, and not after the next boot.
 */
export const switchModeSchema = z.enum(['switch', 'boot', 'test'])
export type SwitchMode = z.infer<typeof switchModeSchema>

/** What each mode does: whether the system becomes that of the next boot, and whether it runs now. */
export const switchModes = {
  switch: { setsProfile: true, activates: true },
  boot: { setsProfile: true, activates: false },
  test: { setsProfile: false, activates: true },
} as const satisfies Readonly<Record<SwitchMode, { readonly setsProfile: boolean; readonly activates: boolean }>>

const fields = z.strictObject({
  installable: installableSchema.describe(
    "The flake output, relative to this file: ./folder#name of the flake in exactly that folder, .#name of the nearest flake at or above this file's folder.",
  ),
  kind: z
    .enum(['package', 'system'])
    .optional()
    .describe(
      '"package" (default): what is linked below the prefix, or only has to be there. "system": a NixOS system (config.system.build.toplevel), which the host switches to in the same transaction; at most one is allowed.',
    ),
  links: limited(z.record(linkNameSchema, outputPathSchema), LIMITS.links)
    .optional()
    .describe('Names in <prefix>/bin, and the executable inside the output that each points to. Not allowed for a system.'),
  share: limited(z.record(linkNameSchema, outputPathSchema), LIMITS.links)
    .optional()
    .describe(
      'Names in <prefix>/share, and the folder or file inside the output that each points to: a static site, assets, a configuration. Not allowed for a system.',
    ),
  switchMode: switchModeSchema
    .optional()
    .describe(
      'For a system: "switch" (default) activates it now and for every boot, "boot" from the next boot, "test" now but not after the next boot.',
    ),
})

/** One component, with what its kind makes of the fields that are absent. */
export const componentSchema = fields
  .superRefine(({ kind, links, share, switchMode }, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    if (kind === 'system') {
      if (links !== undefined) refuse('links', 'is not for a system, whose programs are not linked into <prefix>/bin; remove it')
      if (share !== undefined) refuse('share', 'is not for a system, of which nothing is linked into <prefix>/share; remove it')
    } else if (switchMode !== undefined) refuse('switchMode', 'is not for a package; remove it, or add "kind: system"')
  })
  .transform(({ installable, kind, links = {}, share = {}, switchMode = 'switch' }): Component => {
    if (kind === 'system') return { installable, links, kind, switchMode }
    return { installable, links, ...(Object.keys(share).length === 0 ? {} : { share }) }
  })

interface Component {
  readonly installable: string
  /** Programs; none when it is a system. */
  readonly links: Record<string, string>
  /** Folders and files that are not programs; absent for none. */
  readonly share?: Record<string, string>
  /** Absent for a package. */
  readonly kind?: 'system' | undefined
  /** Of a system. */
  readonly switchMode?: SwitchMode
}

/** Finds a missing prefix: the releases of packages are kept there, and what they link is below it. */
export function prefixProblems(config: {
  readonly components: Readonly<Record<string, Pick<Component, 'kind'>>>
  readonly prefix?: string | undefined
}): Problem[] {
  const linked = Object.entries(config.components).find(([, { kind }]) => kind !== 'system')
  if (linked === undefined || config.prefix !== undefined) return []
  const message = `must be there, because component ${linked[0]} is not a NixOS system; add the folder, such as /opt/choiros`
  return [{ path: ['prefix'], at: 'value', message }]
}

/** Finds a second system: a host runs one. */
export function systemProblems({ components }: { readonly components: Readonly<Record<string, Component>> }): Problem[] {
  const [first, ...others] = Object.keys(components).filter((name) => components[name]!.kind === 'system')
  return others.map((name) => ({
    path: ['components', name, 'kind'],
    at: 'value',
    message: `is system, but component ${first} is already one; a host runs one system, so remove one`,
  }))
}
