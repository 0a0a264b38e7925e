import { closureMismatch } from '#domain/activation/verify-closure'
import { closureIn } from '#domain/closure/closure-in'
import type { ClosurePath } from '#domain/closure/inventory'
import { InputError } from '#domain/errors/errors'
import type { PrepareRequest } from '#domain/protocol/requests'
import type { Host } from '#machine/host'
import { currentGeneration, notedInventory } from '#machine/release/generation'
import type { JudgedPrepare } from './prepare-request.ts'

/**
 * Returns a request with the whole closure of its release, which is the manifest's. A request may give only the paths that the current
 * release does not have: then the rest of the closure is read from that release, as it was written with it. Throws InputError
 * `request-invalid` for a closure that is not the manifest's, and `closure-unknown` when it cannot be made whole here.
 */
export async function withWholeClosure(host: Host, { request, manifest }: JudgedPrepare): Promise<JudgedPrepare> {
  const { closureFrom, closure } = request
  const paths = closureFrom === undefined ? closure.paths : await completed(host, request, closureFrom)
  const mismatch = closureMismatch(manifest, request.manifest, paths)
  if (mismatch === null) return { request: { ...request, closure: { ...closure, paths: [...paths] } }, manifest }
  // What differs may be what was written here: the client has the whole.
  if (closureFrom !== undefined) throw closureUnknown(host, closureFrom)
  throw new InputError('request-invalid', `The closure in the request does not match the manifest: ${mismatch}`)
}

async function completed(host: Host, { manifestPath, closure }: PrepareRequest, closureFrom: string): Promise<readonly ClosurePath[]> {
  const note = (await currentGeneration(host)) === closureFrom ? await notedInventory(host, closureFrom) : undefined
  if (note === undefined) throw closureUnknown(host, closureFrom)
  const entries = new Map([...note.paths, ...closure.paths].map((entry) => [entry.path, entry]))
  const { paths, unknown } = closureIn(entries, manifestPath)
  if (unknown.length > 0) throw closureUnknown(host, closureFrom)
  return paths
}

function closureUnknown(host: Host, releaseId: string): InputError {
  const message = `${host.name} cannot complete the closure in the request from release ${releaseId}.`
  return new InputError('closure-unknown', message, { hint: 'Send the whole closure.' })
}
