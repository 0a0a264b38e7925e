import { z } from 'zod'
import { checkNames } from '#domain/evidence/check'
import { parseRequirement, type Requirement } from '#domain/evidence/requirement'
import { severities } from '#domain/drift/severity'
import { isReleaseId } from '#domain/manifest/release-id'
import { EXPECTED_FORMS, mayBeExpected } from '#domain/protocol/expected-release'
import { emergencyReasonSchema } from '#domain/trust/emergency'
import { secret } from '#github/inputs'

/** The inputs of each action. A test compares them with the `action.yml` of the same name, and finds a key that is not a `secret`. */

const flag = (name: string) => z.stringbool({ error: `must be true or false for ${name}` })
const words = (separator: RegExp) => z.string().transform((text) => text.split(separator).filter((word) => word !== ''))
const releaseId = z
  .string()
  .refine(isReleaseId, 'must be a release id: 64 hexadecimal digits, as the output "release-id" of a build has it')
const expected = z.string().refine(mayBeExpected, `must be ${EXPECTED_FORMS}`)
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 hexadecimal digits')
const runId = z.string().regex(/^[1-9][0-9]{0,14}$/, 'must be the id of a run: the number in its address')
const smallCount = z
  .string()
  .regex(/^[1-9][0-9]?$/, 'must be a number from 1 to 99')
  .transform(Number)
const directory = z.string().default('.')
const token = secret(z.string().default(''))

/** Names of hosts, separated by spaces. */
const hostNames = words(/\s+/).refine((hosts) => new Set(hosts).size === hosts.length, 'must name each host once')

/** How a host is reached: with neither, the ssh agent is asked. */
const reach = { 'ssh-key': secret(z.string().optional()), 'identity-file': z.string().optional() }

const signing = { 'signing-key': secret(z.string().optional()), 'signing-key-file': z.string().optional() }

/** Where a release comes from: a file, or the artifacts of a run. */
const source = {
  manifest: z.string().optional(),
  'run-id': runId.optional(),
  'artifact-digest': digest.optional(),
  'github-token': token,
}

const upload = {
  artifact: flag('artifact').default(true),
  'retention-days': z
    .string()
    .regex(/^[1-9][0-9]{0,2}$/, 'must be a number of days from 1 to 400')
    .transform(Number)
    .refine((days) => days <= 400, 'must be a number of days from 1 to 400')
    .optional(),
}

const incident = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a name of at most 64 letters, digits, dots, dashes and underscores')
  .optional()

const deployment = {
  environment: z.string().max(255).optional(),
  'environment-url': z.url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' }).optional(),
}

const githubRelease = z
  .string()
  .regex(/^[^\s~^:?*[\\\p{Cc}]{1,200}$/u, 'must be the tag of a GitHub Release')
  .optional()

/** Releases that a host refuses unless they are requested explicitly. */
const expressly = { 'allow-older': flag('allow-older').default(false), retry: flag('retry').default(false) }

const gitNote = { 'git-note': flag('git-note').default(false) }

/** What promote and the whole release have in common. */
export const promotion = {
  'allow-host-fallback': flag('allow-host-fallback').default(false),
  'schema-change': flag('schema-change').default(false),
  ...expressly,
  emergency: emergencyReasonSchema.optional(),
  rehearse: flag('rehearse').default(false),
  'expect-current': expected.optional(),
  ...gitNote,
}

const building = {
  directory,
  ref: z.string().optional(),
  output: z.string().default('release'),
  ...signing,
  'github-release': githubRelease,
}
const common = { directory, ...reach, ...upload }

/** What a verification must have found, one word each. */
function requirementsOf(texts: readonly string[], context: z.RefinementCtx): Requirement[] {
  return texts.flatMap((text) => {
    const requirement = parseRequirement(text)
    if (requirement !== undefined) return [requirement]
    context.addIssue({ code: 'custom', message: `must be words of ${checkNames.join(', ')}, or a verdict such as verdict=COMMITTED` })
    return []
  })
}

export const buildManifestInputs = z.object({
  ...building,
  candidate: flag('candidate').default(false),
  ...upload,
  'github-token': token,
  'dry-run': flag('dry-run').default(false),
})

export const promoteInputs = z.object({
  host: hostNames.refine((hosts) => hosts.length > 0, 'must name a host'),
  'release-id': releaseId,
  ...common,
  ...source,
  ...signing,
  'approvals-file': z.string().optional(),
  'approvals-from-comments': flag('approvals-from-comments').default(false),
  'wait-for-approvals-minutes': z
    .string()
    .regex(/^[0-9]{1,4}$/, 'must be a number of minutes from 0 to 1440')
    .transform(Number)
    .refine((minutes) => minutes <= 1440, 'must be a number of minutes from 0 to 1440')
    .optional(),
  ...promotion,
  ...deployment,
  'dry-run': flag('dry-run').default(false),
})

export const rollbackInputs = z.object({
  host: z.string(),
  to: z.string().optional(),
  'expect-current': expected.optional(),
  ...common,
  ...deployment,
  'github-token': token,
  'dry-run': flag('dry-run').default(false),
})

export const snapshotInputs = z.object({
  host: hostNames.default([]),
  output: z.string().default('snapshots'),
  manifest: flag('manifest').default(false),
  incident,
  ...common,
})

export const snapshotDiffInputs = z.object({
  snapshots: words(/[\r\n]+/),
  manifest: z.string().optional(),
  directory,
  'fail-on': z.enum([...severities, 'never'], { error: 'must be note, warning, error or never' }).default('warning'),
  output: z.string().default('drift'),
  incident,
  ...upload,
  environment: deployment.environment,
  issue: flag('issue').default(false),
  'github-token': token,
})

export const verifyInputs = z.object({
  ...source,
  'release-id': releaseId.optional(),
  'allowed-signers': z.string(),
  signature: z.string().optional(),
  'revoked-keys': z.string().optional(),
  'nix-keys': z.string().optional(),
  'nix-signatures': smallCount.optional(),
  'minimum-signatures': smallCount.optional(),
  // The former name.
  minimum: smallCount.optional(),
  at: z.iso
    .datetime({ offset: true, error: 'must be a time such as 2026-11-23T14:00:00Z' })
    .transform((time) => new Date(time))
    .optional(),
  record: z.string().optional(),
  ledger: z.string().optional(),
  'host-key': z.string().optional(),
  host: z.string().optional(),
  'allow-unsigned': flag('allow-unsigned').default(false),
  'timestamp-certificates': z.string().optional(),
  require: words(/\s+/).transform(requirementsOf).default([]),
  strict: flag('strict').default(false),
  directory,
})

export const reproduceInputs = z.object({
  ...source,
  'release-id': releaseId.optional(),
  directory,
  source: z.string().optional(),
  closure: flag('closure').default(false),
  output: z.string().optional(),
  ...signing,
  'nix-key-file': z.string().optional(),
  ...upload,
})

export const prepareDeltasInputs = z.object({
  host: hostNames.default([]),
  ...source,
  'release-id': releaseId.optional(),
  directory,
})

export const bundleInputs = z.object({
  ...source,
  'release-id': releaseId.optional(),
  evidence: z.string().optional(),
  output: z.string().default('.'),
  'github-release': githubRelease,
  ...gitNote,
  ...upload,
  directory,
})

export const historyInputs = z.object({
  host: hostNames.default([]),
  'run-ids': words(/\s+/)
    .refine((ids) => ids.every((id) => /^[1-9][0-9]{0,14}$/.test(id)), 'must be ids of runs: the numbers in their addresses')
    .default([]),
  evidence: z.string().optional(),
  output: z.string().default('history'),
  'allowed-signers': z.string().optional(),
  'revoked-keys': z.string().optional(),
  'nix-keys': z.string().optional(),
  'known-hosts': z.string().optional(),
  ...common,
  'github-token': token,
})

export const planInputs = z.object({
  host: z.string(),
  ...source,
  'release-id': releaseId.optional(),
  directory,
  environment: deployment.environment,
  candidate: flag('candidate').default(false),
  live: flag('live').default(false),
  ...expressly,
  ...reach,
  comment: flag('comment').default(true),
})

export const releaseInputs = z.object({
  host: z.string(),
  ...building,
  ...common,
  ...promotion,
  ...deployment,
  'github-token': token,
  'dry-run': flag('dry-run').default(false),
})

/** The label of the build host's runners, of which GitHub is asked. */
const runnerLabel = z
  .string()
  .regex(/^[^\p{Cc},]{1,256}$/u, 'must be a label of a runner')
  .default('grind')

export const doctorInputs = z.object({
  host: hostNames.default([]),
  directory,
  'without-hosts': flag('without-hosts').default(false),
  'build-host': flag('build-host').default(true),
  ...reach,
  github: flag('github').default(false),
  label: runnerLabel,
  'github-token': token,
})

export const failoverInputs = z.object({
  to: z.string().optional(),
  'active-is-down': flag('active-is-down').default(false),
  'despite-drift': flag('despite-drift').default(false),
  ...common,
  'dry-run': flag('dry-run').default(false),
})
