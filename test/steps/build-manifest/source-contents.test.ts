import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { InputError, SourceError } from '#domain/errors/errors'
import { realRunner } from '#tools/run/real'
import type { Runner } from '#tools/run/runner'
import { requireContents } from '#steps/build-manifest/source-contents'
import { candidateSource } from '#steps/build-manifest/source'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { CONFIG, testRepository, type TestRepository } from '../../tools/git/repository.ts'

const pointer = (oid: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid.repeat(64)}\nsize 12345\n`

interface Nix {
  readonly version?: string
  /** What the flake declares of itself. */
  readonly declares?: { readonly submodules?: boolean; readonly lfs?: boolean }
}

/** Runs git for real, and answers for Nix. */
function runnerWith({ version = 'nix (Nix) 2.26.3', declares = {} }: Nix): Runner {
  const nix = scriptedRunner([
    { when: ['nix', '--version'], stdout: `${version}\n` },
    { when: ['nix-instantiate'], stdout: JSON.stringify({ submodules: false, lfs: false, ...declares }) },
  ])
  return { run: (command) => (command.argv[0] === 'git' ? realRunner : nix).run(command), start: (command) => realRunner.start(command) }
}

/** Checks the commit that is checked out, and gives the warnings, or the refusal. */
async function checked({ work }: Pick<TestRepository, 'work'>, nix: Nix = {}): Promise<string[]> {
  const reporter = collectingReporter()
  const runner = runnerWith(nix)
  const source = await candidateSource(work, runner)
  await requireContents(source, { runner, reporter }).catch((error: unknown) => {
    if (!(error instanceof SourceError || error instanceof InputError)) throw error
    reporter.report({ event: 'note', level: 'warning', message: `${error.code}: ${error.text}` })
  })
  return reporter.events.flatMap((event) => (event.event === 'note' ? [event.message] : []))
}

describe('a commit with files of Git LFS', () => {
  const withPointers = (source = '') => {
    const repository = testRepository()
    repository.write('hypervisor/flake.nix', '{ outputs = _: { }; }\n')
    repository.write('assets/model.bin', pointer('a'))
    repository.write('assets/na me\n.bin', pointer('b'))
    repository.write('grind-to-prod.yml', `${CONFIG}${source}`)
    return { repository, commit: repository.commit('Assets') }
  }

  test('a commit with pointers is refused by their names, and by what the Nix at hand cannot do', async () => {
    const { repository, commit } = withPointers()
    using made = repository
    expect(await checked(made)).toEqual([
      `lfs-pointers: Git LFS keeps files of commit ${commit}, and git has only their pointers: "assets/model.bin", "assets/na me\\n.bin". The Nix of this machine ("nix (Nix) 2.26.3") does not fetch the files, so the build would get the pointers. Use Nix 2.27 or later, and set source.lfs to true, or set it to false if the build does not need the files.`,
    ])
    expect(await checked(made, { version: 'nix (Nix) 2.31.2' })).toEqual([
      expect.stringMatching(
        /The build would get the pointers\. Set source\.lfs to true, or set it to false if the build does not need the files\.$/,
      ),
    ])
  })

  test.each([
    { name: 'Nix fetches the files', source: 'source: { lfs: true }\n', nix: { version: 'nix (Nix) 2.27.0' } },
    {
      name: 'a Nix of another vendor fetches the files',
      source: 'source: { lfs: true }\n',
      nix: { version: 'nix (Determinate Nix 3.11) 2.31.1' },
    },
    { name: 'the flake has Nix fetch the files', nix: { version: 'nix (Nix) 2.30.0', declares: { lfs: true } } },
    { name: 'the configuration intends them', source: 'source: { lfs: false }\n', nix: {} },
  ])('a commit with pointers is built where $name', async ({ source, nix }) => {
    using repository = withPointers(source).repository
    expect(await checked(repository, nix)).toEqual([])
  })

  test.each([
    { name: 'an earlier Nix', source: 'source: { lfs: true }\n', nix: { version: 'nix (Nix) 2.26.3' } },
    { name: 'Lix, which has versions of its own', source: 'source: { lfs: true }\n', nix: { version: 'nix (Lix, like Nix) 2.93.3' } },
    { name: 'an earlier Nix, whatever the flake declares', nix: { version: 'nix (Nix) 2.18.1', declares: { lfs: true } } },
  ])('a commit with pointers is refused for $name', async ({ source, nix }) => {
    using repository = withPointers(source).repository
    expect(await checked(repository, nix)).toEqual([expect.stringContaining(`The Nix of this machine ("${nix.version}") does not fetch`)])
  })

  test('a commit with many pointers is refused by the first of them', async () => {
    using repository = testRepository()
    for (const name of 'abcdefgh') repository.write(`${name}.bin`, pointer(name))
    repository.commit('Assets')
    expect(await checked(repository)).toEqual([expect.stringContaining('"a.bin", "b.bin", "c.bin", "d.bin", "e.bin" and more.')])
  })

  test('a commit with a pointer whose name is not UTF-8 is refused', async () => {
    using repository = testRepository()
    writeFileSync(Buffer.concat([Buffer.from(`${repository.work}/`), Buffer.from([0xff, 0xfe])]), pointer('a'))
    repository.commit('An odd name')
    expect(await checked(repository)).toEqual([expect.stringContaining('git has only their pointers: "\ufffd\ufffd".')])
  })

  test('a commit with files about Git LFS has no pointers', async () => {
    using repository = testRepository()
    repository.write('docs/lfs.md', `# Git LFS\n\n${pointer('a')}`)
    repository.write('docs/long.md', `${pointer('a')}${'x'.repeat(1024)}\n`)
    repository.write('docs/spec.md', 'The first line is version https://git-lfs.github.com/spec/v1\n')
    repository.commit('Documents')
    // The user's settings for grep make no difference.
    repository.git(['config', 'grep.patternType', 'fixed'])
    expect(await checked(repository)).toEqual([])
    repository.write('a.bin', pointer('a'))
    repository.commit('One pointer')
    expect(await checked(repository)).toEqual([expect.stringContaining('pointers: "a.bin".')])
  })
})

describe('a commit with submodules', () => {
  const withSubmodules = (source = '') => {
    const repository = testRepository()
    const { folder, git } = repository
    const module = `${folder}/module`
    git(['init', '--quiet', '--initial-branch=main', module], folder)
    git(['commit', '--quiet', '--allow-empty', '--message', 'A module'], module)
    for (const path of ['vendor/a b', 'gone']) git(['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module, path])
    git(['rm', '--quiet', '--cached', 'gone'])
    repository.write('.git/info/exclude', 'gone\n')
    repository.write('hypervisor/flake.nix', '{ outputs = _: { }; }\n')
    repository.write('grind-to-prod.yml', `${CONFIG}${source}`)
    repository.commit('Modules')
    return repository
  }

  test('a commit with submodules that nothing has Nix fetch gets a warning that names them', async () => {
    using repository = withSubmodules()
    expect(await checked(repository)).toEqual([
      'The build gets no files of the submodules "vendor/a b"; set source.submodules to true if it needs them, or to false if not.',
    ])
  })

  test.each([
    { name: 'when Nix fetches them', source: 'source: { submodules: true }\n', nix: {} },
    { name: 'when they are not needed', source: 'source: { submodules: false }\n', nix: {} },
    { name: 'when the flake has Nix fetch them', source: '', nix: { declares: { submodules: true } } },
  ])('a commit with submodules gets no warning $name', async ({ source, nix }) => {
    using repository = withSubmodules(source)
    expect(await checked(repository, nix)).toEqual([])
  })
})
