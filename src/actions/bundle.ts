import { mkdir, rename } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { formatBytes, formatCount } from '#domain/report/amount'
import { info } from '#domain/report/event'
import { artifactName } from '#github/artifact-name'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import { readBundle, type Bundle } from '#steps/bundle/read'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { bundle, type BundleResult } from '#verbs/bundle'
import { bundleSource } from './bundle-source.ts'
import { pushGitNote } from './git-note.ts'
import { bundleInputs } from './inputs.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { withGitHub, type ActionStep, type GitHubStep } from './step.ts'

type Inputs = InputsOf<typeof bundleInputs>

/**
 * Puts all that a run kept of a release into one archive, and attaches it to a GitHub Release where one is named. Pushes the newest lines
 * of ledgers in it as a git note, if that was asked for.
 */
export async function bundleAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(bundleInputs)
  const step = withGitHub(opened, inputs)
  const origin = bundleSource(inputs)
  await using stack = new AsyncDisposableStack()
  const obtained = stack.use(await obtainBundle(origin, inputs, step.github))
  const release = await readBundle(obtained.path, inputs.releaseId)
  const records = stack.use(await makeTemporaryFolder(step.run.folder, 'grind-to-prod-evidence'))
  const evidence = await evidenceOf(inputs, { release, into: records.path }, step)
  const made = await archiveOf({ release, evidence, output: resolve(inputs.output) }, step)
  const { archive, sha256, bytes, files } = made
  info(
    step.reporter,
    `Evidence of release ${made.releaseId}: ${formatCount(files.length, 'file')}, ${formatBytes(bytes)}, SHA-256 ${sha256}.`,
  )
  const uploaded = await keep(made, inputs, step)
  await writeOutputs({ archive, sha256, 'release-id': made.releaseId, 'artifact-name': uploaded?.name, 'artifact-id': uploaded?.id })
  const tag = inputs.githubRelease
  const { application, source } = release.manifest
  if (tag !== undefined) await writeOutputs({ url: await attach(made, { tag, commit: source.commit }, step) })
  if (!inputs.gitNote) return
  const { headsBelow } = await import('#steps/notes/heads-below')
  const heads = await headsBelow(evidence, application)
  await pushGitNote({ application, commit: source.commit, heads, directory: inputs.directory }, step)
}

interface EvidencePlace {
  readonly release: Bundle
  /** The folder for what is fetched. */
  readonly into: string
}

/** Returns the folder with what runs kept of hosts: the one that was given, or the records of the run that kept the release. */
async function evidenceOf(inputs: Inputs, { release, into }: EvidencePlace, { github, reporter }: GitHubStep): Promise<string> {
  if (inputs.evidence !== undefined) return resolve(inputs.evidence)
  if (inputs.manifest !== undefined) return into
  const { fetchAll } = await import('#github/fetch-artifact')
  const prefix = artifactName(release.manifest.application, release.releaseId, 'record-')
  const names = await fetchAll(github, { runId: inputs.runId, isSought: (name) => name.startsWith(prefix), into })
  info(reporter, names.length === 0 ? 'The run has no record of this release.' : `Records: ${names.join(', ')}.`)
  return into
}

interface ArchiveToMake {
  readonly release: Bundle
  readonly evidence: string
  /** The folder of the archive. */
  readonly output: string
}

/** Makes the archive. Its name has its own digest, so that more evidence is another file, and the same evidence the same one. */
async function archiveOf({ release, evidence, output }: ArchiveToMake, step: ActionStep): Promise<BundleResult> {
  const { folder, manifest, releaseId } = release
  const name = `${manifest.application}-${releaseId.slice(0, 12)}-evidence`
  await mkdir(output, { recursive: true })
  const asked = { release: folder, evidence, hosts: [], trust: {}, output: join(output, `${name}.tar.gz`), replace: true }
  const made = await bundle(asked, step)
  const archive = join(output, `${name}-${made.sha256.slice(0, 12)}.tar.gz`)
  await rename(made.archive, archive)
  return { ...made, archive }
}

async function keep({ archive, application, releaseId }: BundleResult, inputs: Inputs, step: GitHubStep) {
  if (!inputs.artifact) return null
  const { uploadFiles } = await import('#github/artifacts')
  const name = artifactName(application, releaseId, 'evidence')
  return uploadFiles(step, { name, root: dirname(archive), files: [basename(archive)], retentionDays: inputs.retentionDays })
}

interface ReleaseTag {
  readonly tag: string
  readonly commit: string
}

/** Attaches the archive to a GitHub Release, and returns its page. Throws when it is not attached. */
async function attach({ archive }: BundleResult, { tag, commit }: ReleaseTag, { github, reporter }: GitHubStep): Promise<string> {
  const { attachToRelease } = await import('#github/release-upload')
  const { url, draft, added } = await attachToRelease(github, { tag, commit, root: dirname(archive), files: [basename(archive)] })
  const what = draft ? 'A draft of a GitHub Release' : 'The GitHub Release'
  info(reporter, `${what} ${added.length === 0 ? 'already has' : 'has'} ${basename(archive)}: ${url}`)
  return url
}
