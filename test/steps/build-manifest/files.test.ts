import { createHash } from 'node:crypto'
import { lutimes, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { textStorePath } from '#domain/closure/text-path'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'
import { envelopeOf, envelopeText } from '#domain/statement/dsse'
import { writeBundle } from '#steps/bundle/write'
import { inspectLink } from '#steps/build-manifest/inspect-link'
import { inspectShare } from '#steps/build-manifest/inspect-share'
import { fileNar } from '#domain/nar/writer'
import { narHashOf } from '#tools/nix/nar'
import { expectSuccess } from '#tools/run/expect-success'
import { realRunner } from '#tools/run/real'
import { pruneOldBundles, releaseBundle, releaseRoot } from '#steps/build-manifest/kept-releases'
import { CollectedError, registerManifest } from '#steps/build-manifest/register'

let folder: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'grind-to-prod-files-')))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const inspect = (target: string) =>
  inspectLink({ component: 'hypervisor', link: 'hv', target, storePath: join(folder, 'store/a-hypervisor') }, join(folder, 'store'))
const id = (number: number) => number.toString(16).padStart(64, '0')

describe('a link', () => {
  beforeEach(async () => {
    await mkdir(join(folder, 'store/a-hypervisor/bin'), { recursive: true })
    await mkdir(join(folder, 'store/b-other'))
    await writeFile(join(folder, 'store/b-other/program'), 'program', { mode: 0o555 })
    await writeFile(join(folder, 'outside'), 'program', { mode: 0o555 })
    const bin = join(folder, 'store/a-hypervisor/bin')
    await writeFile(join(bin, 'program'), 'program', { mode: 0o555 })
    await writeFile(join(bin, 'text'), 'text', { mode: 0o444 })
    await symlink('../../b-other/program', join(bin, 'elsewhere'))
    await symlink(join(folder, 'outside'), join(bin, 'escaping'))
    await symlink('nowhere', join(bin, 'dangling'))
    await symlink('loop', join(bin, 'loop'))
  })

  test.each(['bin/program', 'bin/elsewhere'])('a link to %s gives the SHA-256 of the program', async (target) => {
    expect(await inspect(target)).toBe(createHash('sha256').update('program').digest('hex'))
  })

  test.each([
    { target: 'bin/nope', code: 'link-missing', expected: 'which is not in' },
    { target: 'bin/dangling', code: 'link-missing', expected: 'which is not in' },
    { target: 'bin/loop', code: 'link-missing', expected: 'which is not in' },
    { target: 'bin/program/x', code: 'link-missing', expected: 'which is not in' },
    { target: 'bin/escaping', code: 'link-missing', expected: 'which points outside the store' },
    { target: 'bin/text', code: 'link-not-executable', expected: 'which is not executable' },
    { target: 'bin', code: 'link-not-executable', expected: 'which is not a regular file' },
  ])('a link to $target is refused', async ({ target, code, expected }) => {
    await expect(inspect(target)).rejects.toMatchObject({
      code,
      exitCode: 2,
      message: expect.stringMatching(new RegExp(`^Component hypervisor: link hv points to "${target}", ${expected}`)),
    })
  })
})

describe('a shared folder or file', () => {
  const at = (name: string) => join(folder, 'store', name)
  const share = (target: string) =>
    inspectShare(
      { component: 'site', link: 'www', target, storePath: at('a-site') },
      { closure: new Set([at('a-site'), at('b-assets')]), ownerOf: (path) => /^.*\/store\/[^/]+/.exec(path)?.[0] },
    )
  beforeEach(async () => {
    await mkdir(join(at('a-site'), 'www/empty'), { recursive: true })
    for (const name of ['b-assets', 'c-stranger']) await mkdir(at(name))
    await writeFile(join(at('a-site'), 'www/index.html'), 'hello', { mode: 0o444 })
    await writeFile(join(at('b-assets'), 'logo'), 'logo', { mode: 0o444 })
    await writeFile(join(at('c-stranger'), 'logo'), 'logo', { mode: 0o444 })
    await writeFile(join(folder, 'outside'), 'logo')
    await symlink('../b-assets/logo', join(at('a-site'), 'elsewhere'))
    await symlink('../c-stranger/logo', join(at('a-site'), 'stranger'))
    await symlink(join(folder, 'outside'), join(at('a-site'), 'escaping'))
    await symlink('nowhere', join(at('a-site'), 'dangling'))
    await mkdir(join(at('a-site'), 'odd'))
    for (const pipe of ['pipe', 'odd/pipe'])
      await expectSuccess(realRunner, { argv: ['mkfifo', join(at('a-site'), pipe)], effect: 'write' })
  })

  test('a shared file has the NAR hash of its bytes, also behind a link, and a folder that of its tree', async () => {
    const logo = `sha256-${createHash('sha256')
      .update(fileNar(Buffer.from('logo')))
      .digest('base64')}`
    expect(await share('elsewhere')).toBe(logo)
    expect(await share('www')).toBe(await narHashOf(join(at('a-site'), 'www')))
    const before = await share('www')
    await writeFile(join(at('a-site'), 'www/empty/new.html'), '')
    expect(await share('www')).not.toBe(before)
  })

  test.each([
    { target: 'nope', code: 'link-missing', expected: 'which is not in' },
    { target: 'dangling', code: 'link-missing', expected: 'which is not in' },
    { target: 'escaping', code: 'link-missing', expected: 'and is not part of the release' },
    { target: 'stranger', code: 'link-missing', expected: 'and is not part of the release' },
    { target: 'pipe', code: 'share-unsuitable', expected: 'which is neither a folder nor a regular file' },
    { target: 'odd', code: 'share-unsuitable', expected: 'odd/pipe is neither a file, a folder nor a symbolic link' },
  ])('a share of $target is refused', async ({ target, code, expected }) => {
    await expect(share(target)).rejects.toMatchObject({
      code,
      exitCode: 2,
      message: expect.stringMatching(new RegExp(`^Component site: share www points to "${target}", .*${expected}`)),
    })
  })
})

const statements = { provenance: envelopeText(envelopeOf('{}')), sbomStatement: envelopeText(envelopeOf('{}')) }

test('a bundle is written, and written again; what was signed of a manifest stays with it only', async () => {
  const bundle = join(folder, 'a/b')
  const first = { manifest: '{}', inventory: '[]', environment: 'A=1\n', sbom: '{}', ...statements }
  await writeBundle(bundle, first)
  const signed = ['manifest.sig', 'approvals.intoto.jsonl', 'attestation.json', 'provenance.sigstore.json', 'manifest.sigstore.json']
  for (const name of signed) await writeFile(join(bundle, name), 'signature of {}')
  await writeBundle(bundle, first)
  expect(await readdir(bundle)).toEqual(expect.arrayContaining(signed))
  await writeBundle(bundle, { ...first, manifest: '{"a":1}', environment: 'A=2\n' })
  expect((await readdir(bundle)).toSorted()).toEqual([
    'inventory.json',
    'manifest.env',
    'manifest.json',
    'provenance.intoto.json',
    'sbom.cdx.json',
    'sbom.intoto.json',
  ])
  expect(await readFile(join(bundle, 'manifest.json'), 'utf8')).toBe('{"a":1}')
  expect(await readFile(join(bundle, 'manifest.env'), 'utf8')).toBe('A=2\n')
})

test('signed statements of a release stay when it is built again, and not those of another release', async () => {
  const bundle = join(folder, 'again')
  const provenance = () => readFile(join(bundle, 'provenance.intoto.json'), 'utf8')
  const first = { manifest: '{}', inventory: '[]', environment: 'A=1\n', sbom: '{}', ...statements }
  const later = { ...first, provenance: envelopeText(envelopeOf('{"later":1}')) }
  await writeBundle(bundle, first)
  await writeBundle(bundle, later)
  expect(await provenance()).toBe(later.provenance)
  const signed = envelopeText({ ...envelopeOf('{"later":1}'), signatures: [{ keyid: 'k', sig: 'AA==' }] })
  await writeFile(join(bundle, 'provenance.intoto.json'), signed)
  await writeBundle(bundle, first)
  expect(await provenance()).toBe(signed)
  await writeBundle(bundle, { ...first, manifest: '{"a":1}' })
  expect(await provenance()).toBe(first.provenance)
  await writeFile(join(bundle, 'provenance.intoto.json'), 'rubbish')
  await writeBundle(bundle, { ...later, manifest: '{"a":1}' })
  expect(await provenance()).toBe(later.provenance)
})

describe('the releases that are kept', () => {
  beforeEach(async () => {
    await mkdir(join(folder, 'roots/choiros'), { recursive: true })
    for (let number = 0; number < 13; number += 1) {
      const root = releaseRoot(folder, 'choiros', id(number))
      await symlink('/nix/store/x', root)
      await lutimes(root, 1000 + number, 1000 + number)
      await mkdir(releaseBundle(folder, 'choiros', id(number)), { recursive: true })
    }
  })

  test('the kept releases are the newest ten', async () => {
    expect((await pruneOldBundles(folder, 'choiros', id(12))).toSorted()).toEqual([id(0), id(1), id(2)])
    const kept = Array.from({ length: 10 }, (_, index) => id(index + 3))
    expect((await readdir(join(folder, 'roots/choiros'))).toSorted()).toEqual(kept)
    expect((await readdir(join(folder, 'releases/choiros'))).toSorted()).toEqual(kept)
    expect(await pruneOldBundles(folder, 'choiros', id(12))).toEqual([])
  })

  test('a release of a time in the future is the oldest', async () => {
    await lutimes(releaseRoot(folder, 'choiros', id(9)), new Date('2099-01-01T00:00:00Z'), new Date('2099-01-01T00:00:00Z'))
    expect((await pruneOldBundles(folder, 'choiros', id(12))).toSorted()).toEqual([id(0), id(1), id(9)].toSorted())
  })

  test('the kept releases include the one being made, and other folders are not touched', async () => {
    await writeFile(join(folder, 'roots/choiros/notes.txt'), '')
    expect((await pruneOldBundles(folder, 'choiros', id(0))).toSorted()).toEqual([id(1), id(2)])
    expect(await readdir(join(folder, 'roots/choiros'))).toContain('notes.txt')
  })
})

describe('registering the manifest', () => {
  const REFERENCES = ['/nix/store/1c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-b', '/nix/store/0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-a']
  const bytes = '{"a":1}'
  const path = textStorePath('choiros-release.json', Buffer.from(bytes), REFERENCES)
  const root = () => join(folder, 'roots/x')
  const register = (answers: readonly ScriptedAnswer[]) => {
    const runner = scriptedRunner(answers)
    const manifest = { application: 'choiros', bytes, references: [...REFERENCES, REFERENCES[0]!], root: root(), temporary: folder }
    return { runner, path: registerManifest(manifest, runner) }
  }
  /** What nix-store does for --add-root. */
  const roots: ScriptedAnswer = {
    when: (argv) => {
      if (!argv.includes('--add-root')) return false
      rmSync(root(), { force: true })
      symlinkSync(argv.at(-1)!, root())
      return true
    },
  }

  test('registering the manifest passes its bytes in a file, and roots it before it exists', async () => {
    let rootBefore: string | undefined
    const { runner, path: registered } = register([
      roots,
      {
        when: (argv) => {
          if (argv[0] !== 'nix-instantiate') return false
          rootBefore = readlinkSync(root())
          return true
        },
        stdout: `"${path}"\n`,
      },
    ])
    await expect(registered).rejects.toMatchObject({ code: 'path-missing' })
    expect(rootBefore).toBe(path)
    expect(runner.commands[0]!.argv).toEqual(expect.arrayContaining(['--add-root', root(), REFERENCES.toSorted()[0]]))
    expect(runner.commands[1]!.argv).toContain(JSON.stringify(REFERENCES.toSorted()))
    expect(await readFile(join(folder, 'choiros-release.json'), 'utf8')).toBe(bytes)
  })

  test('a registered manifest that a collection took is reported, and leaves no root', async () => {
    const { path: registered } = register([roots, { when: ['nix-instantiate'], stdout: `"${path}"\n` }])
    await expect(registered).rejects.toThrow(CollectedError)
    await expect(readdir(join(folder, 'roots'))).resolves.toEqual([])
  })

  test('a registered manifest with another path than expected is an unexpected error', async () => {
    const { path: registered } = register([roots, { when: ['nix-instantiate'], stdout: `"${REFERENCES[0]}"\n` }])
    await expect(registered).rejects.toThrow(/by its rules it must be/)
  })
})

test('the folder for state follows XDG', async () => {
  const { stateFolder } = await import('#tools/files/state-folder')
  expect(stateFolder({}, '/home/a')).toBe('/home/a/.local/state/grind-to-prod')
  expect(stateFolder({ XDG_STATE_HOME: '/var/x' }, '/home/a')).toBe('/var/x/grind-to-prod')
  expect(stateFolder({ XDG_STATE_HOME: 'relative' }, '/home/a')).toBe('/home/a/.local/state/grind-to-prod')
})
