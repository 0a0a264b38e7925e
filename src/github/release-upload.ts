import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { GitHub, Octokit, Where } from './client.ts'
import { refusalOf, statusOf } from './failure.ts'

export interface AttachOptions {
  readonly tag: string
  /** The commit of the release: where the tag is made when the draft is published, if it is not there by then. */
  readonly commit: string
  /** The folder with the files. */
  readonly root: string
  /** Names within it. */
  readonly files: readonly string[]
  /** Those of which another build's stay as they are. */
  readonly mayDiffer?: readonly string[]
}

export interface AttachResult {
  /** The GitHub Release's page. */
  readonly url: string
  /** True when there was no release with this tag, and a draft was created: a person publishes it. */
  readonly draft: boolean
  readonly added: readonly string[]
  /** Files that were there already, with the same bytes, or of another build. */
  readonly present: readonly string[]
}

/**
 * Attaches files to a GitHub Release. What is there already stays as it is: throws InputError `github-refused` when a file of the same name
 * has other bytes, before anything is attached, and when GitHub refuses them.
 */
export async function attachToRelease(github: GitHub, options: AttachOptions): Promise<AttachResult> {
  const { tag, commit, root, files, mayDiffer = [] } = options
  const where = github.where()
  const octokit = await github.api()
  try {
    const release = (await findRelease(octokit, where, tag)) ?? (await makeDraft(octokit, where, { tag, commit }))
    const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, { ...where, release_id: release.id, per_page: 100 })
    const present: string[] = []
    const missing = new Map<string, Buffer>()
    for (const file of files) {
      const content = await readFile(join(root, file))
      const asset = assets.find(({ name }) => name === file)
      if (asset === undefined) missing.set(file, content)
      else if (mayDiffer.includes(file) || asset.digest === `sha256:${createHash('sha256').update(content).digest('hex')}`)
        present.push(file)
      else {
        throw new InputError(
          'github-refused',
          `The GitHub Release ${quote(tag)} has a file ${file} with other content, and released files are never replaced.`,
          { hint: 'Use another tag, or remove that file there if you know why it differs.' },
        )
      }
    }
    for (const [name, content] of missing) await upload(octokit, release, { name, content })
    return { url: release.html_url, draft: release.draft, added: [...missing.keys()], present }
  } catch (error) {
    if (error instanceof InputError) throw error
    const hint = hints.get(statusOf(error)) ?? 'Check that GitHub answers, and try again.'
    throw new InputError('github-refused', `The files were not attached to the GitHub Release ${quote(tag)} (${refusalOf(error)}).`, {
      hint,
      cause: error,
    })
  }
}

/** An inventory of the largest size may take so long. */
const UPLOAD_LIMIT_MILLISECONDS = 10 * 60_000

const permission = 'Give the job the permission "contents: write".'
const hints: ReadonlyMap<number | undefined, string> = new Map([
  [401, permission],
  [403, permission],
  [404, permission],
  [422, 'Use the tag of a release that may still change.'],
])

type Release = Awaited<ReturnType<Octokit['rest']['repos']['getRelease']>>['data']

/** By its tag; a draft has none yet, and is only in the list. */
async function findRelease(octokit: Octokit, where: Where, tag: string): Promise<Release | undefined> {
  try {
    return (await octokit.rest.repos.getReleaseByTag({ ...where, tag })).data
  } catch (error) {
    if (statusOf(error) !== 404) throw error
  }
  const { data } = await octokit.rest.repos.listReleases({ ...where, per_page: 100 })
  return data.find((release) => release.draft && release.tag_name === tag)
}

/** Not published: publishing creates a tag and notifies all watchers, which is for a person to do. */
async function makeDraft(octokit: Octokit, where: Where, { tag, commit }: Pick<AttachOptions, 'tag' | 'commit'>): Promise<Release> {
  const { data } = await octokit.rest.repos.createRelease({ ...where, tag_name: tag, target_commitish: commit, name: tag, draft: true })
  return data
}

interface Asset {
  readonly name: string
  readonly content: Buffer
}

function contentTypeOf(name: string): string {
  if (name.endsWith('.json')) return 'application/json'
  return name.endsWith('.gz') ? 'application/gzip' : 'text/plain'
}

async function upload(octokit: Octokit, release: Release, { name, content }: Asset): Promise<void> {
  await octokit.request({
    method: 'POST',
    url: release.upload_url,
    name,
    headers: { 'content-type': contentTypeOf(name) },
    data: content,
    request: { signal: AbortSignal.timeout(UPLOAD_LIMIT_MILLISECONDS) },
  })
}
