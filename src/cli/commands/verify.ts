import { InputError } from '#domain/errors/errors'
import { verifyExitCode } from '#domain/evidence/check'
import type { NotedHeads } from '#domain/evidence/head-note'
import { evidenceLines } from '#domain/report/evidence-lines'
import type { ReachOptions } from '#steps/agent/reach'
import type { ConfiguredSigstore, GivenSigstore } from '#steps/evidence/sigstore-trust'
import type { VerifyRecordOptions } from '#steps/evidence/check-record'
import { countOf, releaseIdOf, requirementOf, timeOf } from '../arguments.ts'
import { command, type CommandContext } from '../command.ts'
import { evidenceTrust, type EvidenceTrust } from '../evidence-trust.ts'
import { reachFrom, reachInputs } from '../host-command.ts'
import { argument, flag, formerly, many, option, orVariable, parsed, type ValuesOf } from '../inputs.ts'
import { reportOf, requireReportFolders, writeEvidenceReports } from '../evidence-reports.ts'
import type { Outcome } from '../run-command.ts'

const options = {
  allowedSigners: orVariable(
    'GRIND_TO_PROD_ALLOWED_SIGNERS',
    option('<file>', "who may sign a release, in the format of ssh-keygen's allowed_signers file (default: that of init)"),
  ),
  signature: option('<file>', 'the signature file (default: manifest.sig beside the manifest)'),
  revokedKeys: option('<file>', 'revoked keys: a key revocation list, or public keys'),
  releaseId: parsed('<id>', 'the expected release id, whole', releaseIdOf),
  minimumSignatures: formerly('minimum', parsed('<count>', 'how many different signers it needs (default: 1)', countOf)),
  at: parsed(
    '<time>',
    'the time at which the keys must have been valid, RFC 3339 (default: that of a record that its host signed, else now)',
    timeOf,
  ),
  record: option('<file>', "a host's record of this release, as promote kept it; the host's signature beside it (FILE.sig) is read too"),
  knownHosts: option(
    '<file>',
    'known_hosts: the keys of the hosts whose records are in a folder of evidence (default: those that grind-to-prod.yml pins)',
  ),
  nixKeys: option('<file>', 'trusted public keys of Nix, as in nix.conf: each path of a release must be signed by them'),
  nixSignatures: parsed('<count>', 'of how many keys of Nix each path needs a signature (default: 1)', countOf),
  heads: many(
    '<file...>',
    'what was kept of ledgers earlier, which those in a folder of evidence must contain: records, ledgers, evidence, or git:CLONE for its git notes',
    (file) => file,
  ),
  trustedRoot: option(
    '<file>',
    'trusted roots of Sigstore, as `gh attestation trusted-root` prints them: what a workflow attested is checked offline (default: sigstore.trustedRoot of grind-to-prod.yml)',
  ),
  timestampCertificates: option(
    '<file>',
    'certificates of authorities for time stamps, in PEM: when a record existed is checked with them (--trusted-root counts too)',
  ),
  signerWorkflow: option(
    '<workflow>',
    'the workflow that must have signed with Sigstore: owner/repository, or owner/repository/.github/workflows/file.yml (default: sigstore.signerWorkflow of grind-to-prod.yml, or any one of the repository of the release)',
  ),
  oidcIssuer: option(
    '<url>',
    "the issuer that must have vouched for the workflow's run (default: sigstore.oidcIssuer of grind-to-prod.yml, or GitHub)",
  ),
  enclosedKeys: flag('use the keys in the folder of evidence where none are given: they prove nothing by themselves'),
  sarif: option('<file>', 'write the checks to this file as SARIF 2.1.0'),
  html: option('<file>', 'write a report to this file, as one page of HTML'),
  hostKey: option('<file>', "the host's public ssh keys: one of them must have signed the record"),
  host: option(
    '<name>',
    'the host that a record must be of; a single --record must be signed by the key that grind-to-prod.yml pins for it',
  ),
  allowUnsigned: flag('accept a record without a signature by a known host key'),
  live: many(
    '<host...>',
    'hosts of grind-to-prod.yml that a folder of evidence is compared with as they are now: they are asked, and not changed',
    String,
  ),
  ...reachInputs,
  ledger: option('<file>', "the host's ledger, which must contain the record: its ledger.ndjson, or the output of `ledger --json`"),
  require: many(
    '<what...>',
    'what must have passed, such as inventory or sbom, or the verdict of the record: verdict=COMMITTED',
    requirementOf,
  ),
  strict: flag('exit with 5 when something cannot be proved with what was given'),
}

type Values = ValuesOf<typeof options>

export const verifyCommand = command({
  name: 'verify',
  summary: "verify a release's evidence offline: manifest, signatures, inventory, records, ledgers and snapshots; or with its hosts",
  arguments: {
    manifest: argument(
      '<evidence>',
      'a folder of evidence or the archive that "grind-to-prod bundle" wrote; the folder in which a release was kept; a ledger by itself; or a manifest.json, or its folder, with what a build left beside it',
    ),
  },
  options,
  needs: { identityFile: 'live' },
  examples: [
    'grind-to-prod verify release --allowed-signers allowed_signers',
    'grind-to-prod verify release --allowed-signers allowed_signers --record record.json --host prod',
    'grind-to-prod verify evidence.tar.gz --allowed-signers allowed_signers --known-hosts known_hosts --html report.html',
    'grind-to-prod verify evidence.tar.gz --allowed-signers allowed_signers --known-hosts known_hosts --live prod',
  ],
  run: async ({ manifest, ...values }, context) => {
    const { at } = context
    await requireReportFolders(values, context)
    const { isKeptRelease } = await import('#steps/archive/kept-release')
    const { isEvidence, requireManifestAt } = await import('#steps/evidence/folder/is-evidence')
    const isRelease = !(await isEvidence(at(manifest), manifest))
    if (!isRelease || (manifestOption(values) === undefined && (await isKeptRelease(at(manifest)))))
      return verifyWholeEvidence({ evidence: manifest, isRelease }, values, context)
    await requireManifestAt(at(manifest), manifest)
    const findsHosts = values.record !== undefined && values.hostKey === undefined && values.host === undefined
    const trust = await evidenceTrust({ ...values, evidence: manifest, isRelease, findsSigners: true, findsHosts }, context)
    refuseForManifest(trust.isOfUse ? { ...values, directory: undefined } : values)
    const { verify } = await import('#verbs/verify')
    const asked = {
      bundle: at(manifest),
      signatureFile: at(values.signature),
      allowedSignersFile: trust.allowedSignersFile,
      revokedKeysFile: at(values.revokedKeys),
      expectedReleaseId: values.releaseId,
      minimumSignatures: values.minimumSignatures,
      at: values.at,
      timestampCertificatesFile: at(values.timestampCertificates),
      sigstore: sigstoreOptions(values, context, trust.configured),
      nixKeysFile: at(values.nixKeys),
      nixSignaturesNeeded: values.nixSignatures,
      record: await recordOptions(values, trust, context),
      required: values.require,
    }
    const result = await verify(asked, context)
    const subject = `Release ${result.releaseId}${result.application === null ? '' : ` of ${result.application}`}`
    const report = reportOf(result)
    const written = await writeEvidenceReports(report, values, context)
    const text = [...evidenceLines(report, { ...context, subject }), ...written]
    return { result, text, exitCode: verifyExitCode(result.checks, values.strict) }
  },
})

/** Returns what signatures by Sigstore are checked with. Throws InputError for a policy without roots. */
function sigstoreOptions(
  { trustedRoot, signerWorkflow, oidcIssuer, enclosedKeys }: Values,
  { at }: CommandContext,
  configured: ConfiguredSigstore | undefined,
): GivenSigstore {
  const word = firstGiven({ '--signer-workflow': signerWorkflow, '--oidc-issuer': oidcIssuer })
  if (word !== undefined && trustedRoot === undefined && configured === undefined && !enclosedKeys)
    throw new InputError('missing-option', `${word} has no effect without --trusted-root.`, {
      hint: `Add --trusted-root, or "sigstore" to grind-to-prod.yml; or remove ${word}.`,
    })
  return { trustedRootFile: at(trustedRoot), signerWorkflow, oidcIssuer, configured }
}

/** What is verified; `isRelease` for the folder of a kept release. */
interface Whole {
  readonly evidence: string
  readonly isRelease: boolean
}

/** Verifies a folder of evidence, an archive of one, or the folder of a kept release. */
async function verifyWholeEvidence({ evidence, isRelease }: Whole, values: Values, context: CommandContext): Promise<Outcome> {
  const { at } = context
  const { enclosedKeys, knownHosts } = values
  const finds = { findsSigners: !enclosedKeys, findsHosts: knownHosts === undefined && !enclosedKeys }
  const { allowedSignersFile, ...trust } = await evidenceTrust({ ...values, evidence, isRelease, ...finds }, context)
  refuseForEvidence(evidence, trust.isOfUse ? { ...values, directory: undefined } : values)
  const { verifyEvidence } = await import('#verbs/verify-evidence')
  const { withReleaseOrEvidence } = await import('#steps/archive/with-evidence-folder')
  const asked = {
    name: evidence,
    allowedSignersFile,
    revokedKeysFile: at(values.revokedKeys),
    knownHostsFile: at(values.knownHosts),
    pinnedHosts: trust.pinnedHosts,
    nixKeysFile: at(values.nixKeys),
    nixSignaturesNeeded: values.nixSignatures,
    useEnclosedKeys: values.enclosedKeys,
    ...(await headsOf(values.heads, context)),
    allowUnsigned: values.allowUnsigned,
    timestampCertificatesFile: at(values.timestampCertificates),
    sigstore: sigstoreOptions(values, context, trust.configured),
    minimumSignatures: values.minimumSignatures,
    at: values.at,
    expectedReleaseId: values.releaseId,
    expectedHost: values.host,
    required: values.require,
    live: await liveHosts(values, trust, context),
  }
  const result = await withReleaseOrEvidence(at(evidence), context, (folder) => verifyEvidence({ ...asked, folder }, context))
  const written = await writeEvidenceReports(result, values, context)
  return { result, text: [...evidenceLines(result, context), ...written], exitCode: verifyExitCode(result.checks, values.strict) }
}

/** Returns how the hosts are reached that the evidence is compared with. Throws InputError for one that cannot be, by its configuration. */
async function liveHosts(
  values: Values,
  { source }: Pick<EvidenceTrust, 'source'>,
  context: CommandContext,
): Promise<readonly ReachOptions[]> {
  if (values.live.length === 0) return []
  const { refusal } = source
  if (refusal?.isOfEvidence === true) throw new InputError('conflicting-options', refusal.message, { hint: refusal.hint })
  const reach = await reachFrom(values, values.live, context)
  const { requireReachable } = await import('#steps/evidence/live')
  const hosts = [...new Set(values.live)].map((hostName) => Object.assign({ hostName }, reach))
  for (const host of hosts) requireReachable(host)
  return hosts
}

/** Begins the path of a clone whose git notes are read: a clone may have any folders, those of evidence included. */
const CLONE = 'git:'

/** Reads the newest lines of ledgers that were kept earlier. */
async function headsOf(files: readonly string[], { at, runner }: CommandContext) {
  const { readHeads } = await import('#steps/evidence/read-heads')
  const { readNotes } = await import('#steps/notes/read-notes')
  const read: NotedHeads[] = []
  for (const file of files) {
    const clone = file.startsWith(CLONE) ? at(file.slice(CLONE.length)) : undefined
    read.push(clone === undefined ? { heads: await readHeads(at(file)), problems: [] } : await readNotes(clone, runner))
  }
  return { heads: read.flatMap(({ heads }) => heads), headProblems: read.flatMap(({ problems }) => problems) }
}

/** Returns the first option that is about whole evidence. */
function wholeEvidenceOption({ knownHosts, enclosedKeys, live, heads }: Values): string | undefined {
  return firstGiven({
    '--live': live.length > 0,
    '--known-hosts': knownHosts,
    '--enclosed-keys': enclosedKeys,
    '--heads': heads.length > 0,
  })
}

/** Returns the first option that is about a single manifest. */
function manifestOption({ record, ledger, hostKey, signature }: Values): string | undefined {
  return firstGiven({ '--record': record, '--ledger': ledger, '--host-key': hostKey, '--signature': signature })
}

/** Options that are about whole evidence have no effect on a single manifest, so they are refused. */
function refuseForManifest(values: Values): void {
  const { directory, host } = values
  requireUseOf(directory, ['--host', host])
  requireNixKeys(values)
  const word = wholeEvidenceOption(values)
  if (word === undefined) return
  throw new InputError('conflicting-options', `${word} is for a folder of evidence, or an archive of one.`, {
    hint: 'Give that folder, or leave the option out.',
  })
}

/** The same of options that are about a single manifest, and of a number of keys without any. */
function refuseForEvidence(evidence: string, values: Values): void {
  const { directory, live } = values
  requireUseOf(directory, ['--live', live[0]])
  const word = manifestOption(values)
  if (word !== undefined)
    throw new InputError('conflicting-options', `${word} is for a single manifest, and ${evidence} is whole evidence.`, {
      hint: 'Leave it out; give the keys of its hosts with --known-hosts.',
    })
  requireNixKeys(values)
}

function requireNixKeys({ nixKeys, nixSignatures, enclosedKeys }: Values): void {
  if (nixSignatures !== undefined && nixKeys === undefined && !enclosedKeys)
    throw new InputError('missing-option', '--nix-signatures has no effect without keys of Nix.', {
      hint: 'Add --nix-keys, or remove --nix-signatures.',
    })
}

/** The folder of the configuration has no effect unless it names a host, or has a policy of Sigstore. */
function requireUseOf(directory: string | undefined, [word, host]: readonly [string, string | undefined]): void {
  if (directory === undefined || host !== undefined) return
  throw new InputError(
    'missing-option',
    `--directory has no effect without ${word}: its grind-to-prod.yml has no "sigstore", and no key of a host that is used.`,
    {
      hint: `Add ${word}, or "sigstore" to grind-to-prod.yml; or remove --directory.`,
    },
  )
}

/** Returns the first of these options that was given. */
function firstGiven(given: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(given).find((word) => given[word] !== undefined && given[word] !== false)
}

async function recordOptions(
  { record, ledger, hostKey, host, allowUnsigned, timestampCertificates }: Values,
  trust: EvidenceTrust,
  { at }: CommandContext,
): Promise<VerifyRecordOptions | undefined> {
  if (record === undefined) {
    if (ledger !== undefined)
      throw new InputError('missing-option', 'A ledger is checked against a record.', {
        hint: 'Give --record too, or the ledger by itself: "grind-to-prod verify LEDGER --known-hosts FILE".',
      })
    if (hostKey !== undefined || host !== undefined)
      throw new InputError('missing-option', "A host's key verifies a record.", { hint: 'Give --record too.' })
    if (allowUnsigned)
      throw new InputError('missing-option', '--allow-unsigned has no effect without a record.', { hint: 'Give --record too.' })
    if (timestampCertificates !== undefined)
      throw new InputError('missing-option', '--timestamp-certificates has no effect without a record.', { hint: 'Give --record too.' })
    return undefined
  }
  // A host that was given new keys since has its former ones in a file.
  const pinnedHostKey = host === undefined || hostKey !== undefined ? undefined : await hostKeyOf(host, trust)
  const files = { recordFile: at(record), ledgerFile: at(ledger), hostKeyFile: at(hostKey) }
  return { ...files, pinnedHostKey, pinnedHosts: trust.pinnedHosts, expectedHost: host, allowUnsigned }
}

/** Returns the key that the configuration pins for a host. Throws InputError without one, and for a configuration that is not trusted. */
async function hostKeyOf(host: string, { source: { folder, refusal } }: EvidenceTrust): Promise<string> {
  const { pinnedHostKeyOf } = await import('#steps/config/pinned-host-key')
  if (folder !== undefined) return pinnedHostKeyOf(folder, host)
  throw new InputError('host-key-missing', `The key of the host ${host} is unknown. ${refusal?.message ?? ''}`, {
    hint: `${refusal?.hint ?? ''} Or give the host's public key with --host-key.`,
  })
}
