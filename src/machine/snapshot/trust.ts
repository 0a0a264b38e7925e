import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { publicUrl } from '#domain/secrets/public-url'
import { lineOf } from '#domain/snapshot/line'
import type { Reading, TrustSnapshot } from '#domain/snapshot/schema'
import { POLICY_FILE, policyFor, policySchema } from '#domain/trust/policy'
import { parseAllowedSigners, REVOKED_KEYS_FILE, signersFiles } from '#domain/trust/signers'
import { sha256OfFile } from '#tools/files/hash-file'
import { isMissing, isThere } from '#tools/files/is-there'
import type { Host } from '../host.ts'
import { keyedDigest } from './keyed-digest.ts'
import { read, unreadable } from './reading.ts'
import { readSmallFile } from './small-file.ts'

export interface TrustOptions {
  readonly fingerprintKey: Reading<Buffer>
  /** A folder that replaces `/`; only tests use another. */
  readonly root?: string
}

/** Files and folders of files that decide who becomes root, how sshd lets in, and what every program loads. */
const DECISIVE_FILES = ['/etc/sudoers', '/etc/sudoers-rs', '/etc/ld.so.preload', '/etc/ssh/sshd_config']
const DECISIVE_FOLDERS = ['/etc/sudoers.d', '/etc/ssh/sshd_config.d']

/** Who may release to this host, and who may change that; `deployKeys` come with the other keys (`logins.ts`). */
export async function readTrust(host: Host, options: TrustOptions): Promise<Omit<TrustSnapshot, 'deployKeys'>> {
  const [agent, policy, allowedSigners, revokedKeys, files] = await Promise.all([
    read(() => agentDigest(host)),
    read(() => readPolicyFile(host, options)),
    read(() => readSigners(host, options)),
    read(() => readRevoked(options)),
    read(() => readDecisive(host, options)),
  ])
  return { agent, policy, allowedSigners, revokedKeys, files }
}

/** Of the bundle that runs; a snapshot that no agent takes has none. */
async function agentDigest({ agent }: Host): Promise<string | null> {
  const [, ...words] = agent
  const bundle = words.at(-1)
  return bundle === undefined ? null : sha256OfFile(bundle)
}

async function readPolicyFile(host: Host, { fingerprintKey, root = '' }: TrustOptions): Promise<TrustSnapshot['policy']> {
  const file = await readSmallFile(`${root}${POLICY_FILE}`)
  if (file === undefined) return null
  const digest = keyedDigest(fingerprintKey, host.application, file.sha256)
  const parsed = policySchema.safeParse(jsonOf(file.text))
  if (!parsed.success) {
    const odd = unreadable('this version does not support the form of the policy')
    return { digest, minimumSignatures: odd, trustedPublicKeys: odd, substituters: odd, applications: odd }
  }
  const { substituters, applications } = parsed.data
  // As they count for this application.
  const permitted = Object.hasOwn(applications, host.application) ? applications[host.application] : undefined
  const { minimumSignatures, trustedPublicKeys } = permitted === undefined ? parsed.data : policyFor(parsed.data, permitted)
  return {
    digest,
    minimumSignatures,
    trustedPublicKeys: trustedPublicKeys.map(lineOf),
    substituters: substituters.map((address) => lineOf(publicUrl(address))),
    applications: Object.keys(applications).toSorted(),
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads those of the file that counts for this application. */
async function readSigners({ application }: Host, { root = '' }: TrustOptions): Promise<TrustSnapshot['allowedSigners']> {
  const [own, ofHost] = signersFiles(application)
  // A dangling link counts as existing: then no key may sign.
  const file = await readSmallFile(`${root}${(await isThere(`${root}${own}`)) ? own : ofHost}`)
  if (file === undefined) return null
  const { signers } = parseAllowedSigners(file.text)
  const entries = signers.map((signer) => {
    const restrictions = [
      ...(signer.certificateAuthority ? ['cert-authority'] : []),
      ...(signer.namespaces === null ? [] : [`namespaces=${signer.namespaces.join(',')}`]),
      ...(signer.validAfter === null ? [] : [`valid-after=${signer.validAfter}`]),
      ...(signer.validBefore === null ? [] : [`valid-before=${signer.validBefore}`]),
    ]
    return { fingerprint: signer.fingerprint, principals: signer.principals.map(lineOf), restrictions: restrictions.map(lineOf) }
  })
  return {
    digest: file.sha256,
    signers: Object.fromEntries(
      entries.map(({ fingerprint, ...entry }, index) => [
        // A key may have a line of its own and one as an authority.
        entries.findIndex((other) => other.fingerprint === fingerprint) === index ? fingerprint : `${fingerprint} (${index + 1})`,
        entry,
      ]),
    ),
  }
}

/** ssh-keygen takes a list of public keys or of `SHA256:` fingerprints, or a binary KRL. */
async function readRevoked({ root = '' }: TrustOptions): Promise<TrustSnapshot['revokedKeys']> {
  const file = await readSmallFile(`${root}${REVOKED_KEYS_FILE}`)
  if (file === undefined) return null
  if (file.text.startsWith('SSHKRL')) {
    return { digest: file.sha256, keys: unreadable(`it is a binary list; "ssh-keygen -Q -l -f ${REVOKED_KEYS_FILE}" prints it`) }
  }
  const lines = file.text.split('\n').flatMap((line) => {
    const text = line.trim()
    return text === '' || text.startsWith('#') ? [] : [lineOf(text.split(/\s+/).slice(0, 2).join(' '))]
  })
  return { digest: file.sha256, keys: [...new Set(lines)].toSorted() }
}

async function readDecisive(host: Host, { fingerprintKey, root = '' }: TrustOptions): Promise<TrustSnapshot['files']> {
  const folders = await Promise.all(DECISIVE_FOLDERS.map(async (folder) => namesIn(`${root}${folder}`, folder)))
  const found = await Promise.all(
    [...DECISIVE_FILES, ...folders.flat()].map(async (path): Promise<[string, Reading<string>][]> => {
      const digest = await read(async () => {
        const file = await readSmallFile(`${root}${path}`)
        return file === undefined ? null : keyedDigest(fingerprintKey, host.application, file.sha256)
      })
      return digest === null ? [] : [[lineOf(path), digest]]
    }),
  )
  return Object.fromEntries(found.flat())
}

async function namesIn(folder: string, shown: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted().map((name) => join(shown, name))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
