import { HostError, InputError } from './errors.ts'
import { quote } from './quote.ts'
import { whyUnreadable } from './why-unreadable.ts'
import { onHost } from '../protocol/on-host.ts'

/** Errors that several places throw: each sentence once. */

/** Nothing that an answer could rest on is in a folder, or in an archive. `name` is what the user gave. */
export function evidenceMissing(name: string): InputError {
  const hint = 'Give a folder with what "grind-to-prod bundle" or "grind-to-prod ledger export" wrote, or such a file itself.'
  return new InputError('file-unreadable', `There is no evidence that can be read in ${quote(name)}.`, { hint })
}

/** A file has the name or the place of the record of an attempt, and is not one. */
export function recordInvalid(file: string, cause?: unknown): InputError {
  return new InputError('record-invalid', `${quote(file)} is not a record of an attempt.`, {
    hint: 'Give the record-….json or host-record-….json that promote or rollback kept.',
    cause,
  })
}

/** A host of the configuration has no pinned key. */
export function hostKeyMissing(host: string): InputError {
  const message = `The host ${host} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use.`
  return new InputError('config-invalid', message, { hint: 'Add the line of its /etc/ssh/ssh_host_ed25519_key.pub.' })
}

/** What a manifest is of. */
interface ManifestOrigin {
  readonly application: string
  readonly source: { readonly directory?: string | undefined }
}

/** A manifest is of another application than the configuration beside it. */
export function manifestOfOtherApplication({ application, source: { directory } }: ManifestOrigin, ofConfig: string): InputError {
  const message = `The manifest is of ${quote(application)}, but grind-to-prod.yml is of ${quote(ofConfig)}.`
  const its = directory === undefined ? '' : `, or its folder ${quote(directory)} with the option "directory"`
  return new InputError('wrong-application', message, { hint: `Give the manifest that was built from this repository${its}.` })
}

/** Something else is current on a host than the caller believes. */
export function unexpectedRelease(host: string, current: string, expected: string): HostError {
  const message = `${host} runs ${current}, not ${expected} as expected.`
  return new HostError('unexpected-release', message, { host, hint: 'Check what was released meanwhile, and decide again.' })
}

/** A host has another role than the caller believes. */
export function unexpectedRole(
  { host, application }: { readonly host: string; readonly application: string },
  role: string | null,
  expected: string,
): HostError {
  const hint = `Check who changed it ("${onHost('role', application)}" there), and decide again.`
  return new HostError('unexpected-role', `${host} is ${role}, not ${expected} as expected.`, { host, hint })
}

/** The policy of a host gives an application no role, so that it cannot have another one. */
export function roleNotPermitted(host: string, application: string): InputError {
  return new InputError('not-permitted', `The policy of ${host} gives ${application} no role, so none can be set.`, {
    hint: 'Put role into its host in grind-to-prod.yml and run "grind-to-prod host install" again.',
  })
}

/** A file of a release that is materialized on a host is not what the agent wrote. */
export function damagedGeneration(file: string, host: string, cause?: unknown): HostError {
  const hint = 'Promote that release again, which materializes it again.'
  return new HostError('state-damaged', `${file} on ${host} is damaged or missing.`, { host, hint, cause })
}

/** A file that the agent keeps is not what it wrote. `hint` explains what happens to it. */
export function damagedFile(file: string, host: string, { hint, cause }: { readonly hint: string; readonly cause?: unknown }): HostError {
  return new HostError('state-damaged', `${file} on ${host} is not what the agent wrote there.`, { host, hint, cause })
}

/** There is no room in the agent's own folder. `what` was to be written there, such as "to begin an attempt". */
export function noRoomForState(
  folder: string,
  host: string,
  { what, cause }: { readonly what: string; readonly cause: unknown },
): HostError {
  const message = `There is no room in ${folder} on ${host} ${what}. Nothing was changed.`
  return new HostError('disk-full', message, { host, hint: 'Free disk space there, and try again.', cause })
}

/** Another user can write where only root may. `retry` is what to do afterwards. */
export function unsafePlace(host: string, message: string, retry = 'try again'): HostError {
  return new HostError('unsafe-permissions', message, { host, hint: `Make it root's alone (chown root, chmod go-w) and ${retry}.` })
}

/** A pack is not of its format, or was changed in transit. */
export function invalidPack(message: string): InputError {
  return new InputError('pack-invalid', message, { hint: 'Send the release again.' })
}

/** A file or a folder that the user named cannot be read, or is not there: without a cause. */
export function unreadablePath(path: string, cause?: unknown): InputError {
  const message =
    cause === undefined ? `There is no file or folder ${quote(path)}.` : `${quote(path)} cannot be read (${whyUnreadable(path, cause)}).`
  return new InputError('file-unreadable', message, { hint: 'Check the path.', cause })
}

/** A file that the user named cannot be read, or is not there. `what` is what it should be. */
export function unreadableFile(what: string, file: string, cause?: unknown): InputError {
  const message =
    cause === undefined
      ? `There is no ${what} at ${quote(file)}.`
      : `The ${what} ${quote(file)} cannot be read (${whyUnreadable(file, cause)}).`
  return new InputError('file-unreadable', message, { hint: 'Check the path.', cause })
}
