import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { uploadFiles, uploadOnce } from '#github/artifacts'
import { fetchFiles, type FetchOptions } from '#github/fetch-artifact'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { nextId, now } from '../support/github/state.ts'
import { startResultsService, type ResultsService } from '../support/results-service.ts'
import { openedGitHub } from '../support/step.ts'
import { zip } from '../support/zip.ts'

const allowed = { 'manifest.json': 1000, 'inventory.json': 1000 }
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

let service: ResultsService
let root: string
beforeEach(async () => {
  // The toolkit logs what it does.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  service = await startResultsService()
  root = mkdtempSync(join(tmpdir(), 'artifacts-'))
  writeFileSync(join(root, 'manifest.json'), 'a manifest')
  writeFileSync(join(root, 'inventory.json'), 'an inventory')
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  asRun(7)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await service[Symbol.asyncDispose]()
})

function asRun(runId: number): void {
  for (const [name, value] of Object.entries(service.environment(runId))) vi.stubEnv(name, value)
}

function upload(files = ['manifest.json', 'inventory.json'], reporter = collectingReporter()) {
  return uploadFiles(openedGitHub({ reporter }), { name: 'choiros-0123-release', root, files, retentionDays: 5 })
}

function fetch(options: Partial<FetchOptions> = {}, token = '') {
  const into = join(root, 'fetched')
  return fetchFiles(openedGitHub({ token }), { name: 'choiros-0123-release', allowed, into, ...options })
}

describe('uploadFiles', () => {
  it('uploadFiles keeps files as an artifact of the run, and returns how to fetch them', async () => {
    const uploaded = await upload()
    const [kept] = service.artifacts
    expect(kept).toMatchObject({ runId: 7, name: 'choiros-0123-release' })
    expect(uploaded).toEqual({ name: 'choiros-0123-release', id: kept!.id, digest: sha256(kept!.content), size: kept!.content.length })
    const { names, ...fetched } = await fetch({ digest: uploaded!.digest })
    // The archive has them in the order in which their files were read.
    expect(names.toSorted()).toEqual(['inventory.json', 'manifest.json'])
    expect(fetched).toEqual({ runId: '7', digest: uploaded!.digest })
    expect(readFileSync(join(root, 'fetched', 'manifest.json'), 'utf8')).toBe('a manifest')
    expect(readdirSync(join(root, 'fetched')).toSorted()).toEqual(['inventory.json', 'manifest.json'])
  })

  it.each([
    { name: 'no service', variable: 'ACTIONS_RUNTIME_TOKEN', value: '', expected: /no artifact service .*stay in ".*artifacts-/ },
    {
      name: 'another service',
      variable: 'GITHUB_SERVER_URL',
      value: 'https://git.example',
      expected: /git\.example is a GitHub Enterprise Server/,
    },
  ])('uploadFiles reports once that the files stay where they are with $name', async ({ variable, value, expected }) => {
    vi.stubEnv(variable, value)
    const reporter = collectingReporter()
    expect(await upload(undefined, reporter)).toBeNull()
    expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringMatching(expected) }])
    expect(service.calls).toEqual([])
  })

  it.each([
    { name: 'a file that is missing', files: ['missing.json'], expected: /ENOENT/ },
    { name: 'a folder', files: ['.'], expected: /is not a regular file/ },
  ])('uploadFiles continues with a warning after $name', async ({ files, expected }) => {
    const reporter = collectingReporter()
    expect(await upload(files, reporter)).toBeNull()
    expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringMatching(expected) }])
  })
})

describe('uploads of one name in one run', () => {
  it('uploadFiles keeps the files of every step, under the next free name', async () => {
    const reporter = collectingReporter()
    const names = []
    for (const text of ['first', 'second', 'third']) {
      writeFileSync(join(root, 'manifest.json'), text)
      names.push((await upload(['manifest.json'], reporter))?.name)
    }
    expect(names).toEqual(['choiros-0123-release', 'choiros-0123-release-2', 'choiros-0123-release-3'])
    expect(service.artifacts.map(({ name }) => name)).toEqual(names)
    expect(reporter.events).toEqual([])
    await fetch({ name: 'choiros-0123-release-2' })
    expect(readFileSync(join(root, 'fetched', 'manifest.json'), 'utf8')).toBe('second')
  })

  it('uploadFiles continues with a warning when every name is taken', async () => {
    for (let count = 1; count <= 20; count += 1) seed(good, 7, count === 1 ? 'choiros-0123-release' : `choiros-0123-release-${count}`)
    const reporter = collectingReporter()
    expect(await upload(['manifest.json'], reporter)).toBeNull()
    const message = expect.stringMatching(/choiros-0123-release was not uploaded .*already exists on the workflow run/)
    expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message }])
  })

  it('uploadOnce returns the artifact of an earlier step, which holds the same release', async () => {
    const options = { name: 'choiros-0123-release', root, files: ['manifest.json'] }
    const first = await uploadOnce(openedGitHub(), options)
    const reporter = collectingReporter()
    expect(await uploadOnce(openedGitHub({ reporter }), options)).toEqual(first)
    expect(service.artifacts).toHaveLength(1)
    const message = `The artifact choiros-0123-release was uploaded by an earlier step of this run, and is used; what this step wrote is in ${JSON.stringify(root)}.`
    expect(reporter.events).toEqual([expect.objectContaining({ message })])
  })
})

function seed(content: Buffer, runId = 7, name = 'choiros-0123-release') {
  const artifact = { id: nextId(), runId, name, content, createdAt: now() }
  service.artifacts.push(artifact)
  return artifact
}
const good = zip([{ name: 'manifest.json', content: 'a manifest' }])

describe('fetchFiles', () => {
  it('fetchFiles refuses an archive with another digest than the expected one', async () => {
    seed(good)
    const digest = sha256(Buffer.from('other'))
    const message = expect.stringMatching(`has the SHA-256 "sha256:${sha256(good)}", but ${digest} was expected`)
    await expect(fetch({ digest })).rejects.toMatchObject({ code: 'artifact-refused', text: message })
    expect(service.calls).toEqual(['ListArtifacts'])
  })

  it.each([
    { name: 'that was expected', digest: `sha256:${sha256(good)}` },
    { name: 'that the service itself says', digest: undefined },
  ])('fetchFiles refuses bytes without the digest $name', async ({ digest }) => {
    const swapped = seed(zip([{ name: 'manifest.json', content: 'a swapped one' }]))
    service.digests.set(swapped.id, `sha256:${sha256(good)}`)
    const message = expect.stringMatching(`has the SHA-256 ${sha256(swapped.content)}, but ${sha256(good)} was expected`)
    await expect(fetch({ digest })).rejects.toMatchObject({ code: 'artifact-refused', text: message })
    expect(readdirSync(join(root, 'fetched'))).toEqual([])
  })

  it('fetchFiles takes the artifact with the expected digest of several with one name, and else the newest', async () => {
    const first = seed(good)
    seed(zip([{ name: 'manifest.json', content: 'of a second attempt' }]))
    await fetch()
    expect(readFileSync(join(root, 'fetched', 'manifest.json'), 'utf8')).toBe('of a second attempt')
    await expect(fetch({ digest: sha256(first.content) })).rejects.toMatchObject({ code: 'artifact-refused' })
  })

  it.each([
    { name: 'a link', entries: [{ name: 'manifest.json', content: '/etc/passwd', mode: 0o120777 }], expected: /regular file/ },
    { name: 'a folder up', entries: [{ name: '../../manifest.json', content: '' }], expected: /relative path/ },
    {
      name: 'a file too many',
      entries: [
        { name: 'manifest.json', content: '' },
        { name: 'evil', content: '' },
      ],
      expected: /"evil"/,
    },
  ])('fetchFiles writes nothing to the folder from an archive with $name', async ({ entries, expected }) => {
    const { content } = seed(zip(entries))
    const refusal = { code: 'artifact-refused', text: expect.stringMatching(expected) }
    await expect(fetch({ digest: sha256(content) })).rejects.toMatchObject(refusal)
    expect(readdirSync(join(root, 'fetched'))).toEqual([])
    expect(readdirSync(root).toSorted()).toEqual(['fetched', 'inventory.json', 'manifest.json'])
  })

  it('fetchFiles refuses an archive above its limit before it is fetched', async () => {
    seed(Buffer.alloc(1024 * 1024 + 2001))
    const message = expect.stringMatching(/has 1050577 bytes, more than the limit of 1050576/)
    await expect(fetch()).rejects.toMatchObject({ code: 'artifact-refused', text: message })
    expect(service.calls).toEqual(['ListArtifacts'])
  })

  it('fetchFiles replaces an earlier fetch only after the whole archive was accepted', async () => {
    seed(good)
    await fetch()
    seed(
      zip([
        { name: 'manifest.json', content: 'newer' },
        { name: 'evil', content: '' },
      ]),
    )
    await expect(fetch()).rejects.toThrow('"evil"')
    expect(readFileSync(join(root, 'fetched', 'manifest.json'), 'utf8')).toBe('a manifest')
    seed(zip([{ name: 'manifest.json', content: 'newest' }]))
    await fetch()
    expect(readFileSync(join(root, 'fetched', 'manifest.json'), 'utf8')).toBe('newest')
  })

  it.each<{ name: string; options: Partial<FetchOptions>; code: string; expected: RegExp }>([
    {
      name: 'a name that the run has not',
      options: { name: 'other' },
      code: 'artifact-missing',
      expected: /no artifact other in this run/,
    },
    { name: 'what is not a digest', options: { digest: 'sha1:00' }, code: 'invalid-option', expected: /"sha1:00" is not a SHA-256/ },
    { name: 'what is not a run', options: { runId: '7; rm' }, code: 'invalid-option', expected: /"7; rm" is not a run id/ },
    {
      name: 'another run without a token',
      options: { runId: '8' },
      code: 'missing-option',
      expected: /run 8 need a token.* another run than this one/,
    },
  ])('fetchFiles refuses $name', async ({ options, code, expected }) => {
    seed(good)
    await expect(fetch(options)).rejects.toMatchObject({ code, text: expect.stringMatching(expected) })
  })

  it('a run of a repository that is none is refused', async () => {
    vi.stubEnv('GITHUB_REPOSITORY', 'a/b/c')
    const text = expect.stringMatching(/"a\/b\/c" is not of the form/)
    await expect(fetch({ runId: '8' }, 'x')).rejects.toMatchObject({ code: 'invalid-option', text })
  })
})
