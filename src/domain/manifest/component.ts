import { z } from 'zod'
import { limited, LIMITS } from '../protocol/limits.ts'
import { narHashSchema, sha256Schema, storePathSchema } from '../closure/store-path.ts'
import { switchModeSchema, type SwitchMode } from '../config/component.ts'
import { installableSchema, linkNameSchema, outputPathSchema } from '../config/grammar.ts'

/** One component of a release: what was built of it, and what the host makes of it. */
export const manifestComponentSchema = z
  .strictObject({
    installable: installableSchema,
    storePath: storePathSchema,
    narHash: narHashSchema,
    links: limited(z.record(linkNameSchema, z.strictObject({ target: outputPathSchema, sha256: sha256Schema })), LIMITS.links),
    /** Folders and files in `<prefix>/share`; absent for none. `narHash` is that of what the target resolves to. */
    share: limited(
      z
        .record(linkNameSchema, z.strictObject({ target: outputPathSchema, narHash: narHashSchema }))
        .refine((value) => Object.keys(value).length > 0, 'must be absent when it is empty'),
      LIMITS.links,
    ).optional(),
    /**
     * Absent for a package. A system has no links: `narHash` covers its `bin/switch-to-configuration`, also against the bytes on the host's
     * disk.
     */
    kind: z.literal('system').optional(),
    /** Of a system: how the host switches to it. */
    switchMode: switchModeSchema.optional(),
  })
  .superRefine(({ kind, links, share, switchMode }, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    if (kind === 'system' && switchMode === undefined) refuse('switchMode', 'is required')
    if (kind === 'system' && Object.keys(links).length > 0) refuse('links', 'is not for a system')
    if (kind === 'system' && share !== undefined) refuse('share', 'is not for a system')
    if (kind === undefined && switchMode !== undefined) refuse('switchMode', 'is not for a package')
  })

/** True when a release links folders or files into `<prefix>/share`. */
export function hasShare({
  components,
}: {
  readonly components: Readonly<Record<string, { readonly share?: object | undefined }>>
}): boolean {
  return Object.values(components).some(({ share }) => share !== undefined)
}

/** Components by their names, at most one of them a system. */
export function hasOneSystem(components: Readonly<Record<string, z.infer<typeof manifestComponentSchema>>>): boolean {
  return Object.values(components).filter(({ kind }) => kind === 'system').length <= 1
}

/** The NixOS system of a release. */
export interface SystemComponent {
  /** The component's name. */
  readonly name: string
  readonly path: string
  readonly mode: SwitchMode
}

/** Returns the system that a release brings; null when it leaves the host's system alone. */
export function systemComponent(manifest: {
  readonly components: Readonly<Record<string, z.infer<typeof manifestComponentSchema>>>
}): SystemComponent | null {
  for (const [name, { kind, storePath, switchMode }] of Object.entries(manifest.components)) {
    if (kind === 'system' && switchMode !== undefined) return { name, path: storePath, mode: switchMode }
  }
  return null
}

/** What switches a host to a NixOS system, within that system. */
export const SWITCH_PROGRAM = 'bin/switch-to-configuration'
