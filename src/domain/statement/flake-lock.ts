import { z } from 'zod'
import { isNarHash } from '../closure/store-path.ts'
import { withPublicUrls } from '../secrets/public-url.ts'
import { NAR_DIGEST, narHashToHex, sha256Of } from './digest.ts'
import type { ResourceDescriptor } from './statement.ts'

/** A flake.lock of a commit. */
export interface FlakeLock {
  /** Its path in the repository. */
  readonly path: string
  readonly text: string
}

/** Inputs of one flake.lock at most. */
const NODES_LIMIT = 10_000

const lockedSchema = z.looseObject({
  type: z.string().max(64).optional(),
  narHash: z.string().max(128).optional(),
  rev: z.string().max(64).optional(),
  owner: z.string().max(255).optional(),
  repo: z.string().max(255).optional(),
  host: z.string().max(255).optional(),
  url: z.string().max(4096).optional(),
  path: z.string().max(4096).optional(),
})
type Locked = z.infer<typeof lockedSchema>

const lockSchema = z.looseObject({
  nodes: z
    .record(z.string().max(1024), z.looseObject({ locked: lockedSchema.optional() }))
    .refine((nodes) => Object.keys(nodes).length <= NODES_LIMIT, `must have at most ${NODES_LIMIT} entries`),
})

/**
 * Returns what a flake.lock fixes: the file itself, and each input with its commit and NAR hash. Nix has verified the hashes when it
 * fetched them. A file that is not understood is named without its inputs.
 */
export function lockedDependencies({ path, text }: FlakeLock): ResourceDescriptor[] {
  const file = { name: path, digest: { sha256: sha256Of(text) } }
  const parsed = parseLock(text)
  const inputs = Object.entries(parsed?.nodes ?? {}).flatMap(([name, { locked }]) => (locked === undefined ? [] : [inputOf(name, locked)]))
  return [file, ...inputs]
}

function parseLock(text: string): z.infer<typeof lockSchema> | undefined {
  try {
    return lockSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function inputOf(name: string, locked: Locked): ResourceDescriptor {
  const { narHash, rev } = locked
  const digest = {
    ...(rev !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(rev) ? { gitCommit: rev } : {}),
    ...(isNarHash(narHash) ? { [NAR_DIGEST]: narHashToHex(narHash) } : {}),
  }
  return { name, uri: uriOf(name, locked), ...(Object.keys(digest).length === 0 ? {} : { digest }) }
}

/** Returns the address of a locked input as a flake reference, without what may be secret in a URL. */
function uriOf(name: string, { type = '', owner, repo, rev, url, path, host }: Locked): string {
  if (owner !== undefined && repo !== undefined) {
    const query = host === undefined ? '' : `?host=${encodeURIComponent(host)}`
    return `${type}:${owner}/${repo}${rev === undefined ? '' : `/${rev}`}${query}`
  }
  if (url !== undefined) return withPublicUrls(type === 'git' || type === 'hg' ? `${type}+${url}` : url)
  // An absolute path is one of the builder's machine.
  if (path !== undefined && !path.startsWith('/')) return `path:${path}`
  return `flake:${encodeURIComponent(name)}`
}
