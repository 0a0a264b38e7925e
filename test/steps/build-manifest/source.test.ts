import { symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { InputError, SourceError } from '#domain/errors/errors'
import { realRunner } from '#tools/run/real'
import type { Runner } from '#tools/run/runner'
import { requireHistory } from '#steps/build-manifest/history'
import { quoteUnlessName } from '#domain/errors/quote'
import { noteUncommitted } from '#steps/build-manifest/note-uncommitted'
import { noteUnpushed } from '#steps/build-manifest/note-unpushed'
import { candidateSource, releaseSource, type SourceOptions } from '#steps/build-manifest/source'
import { askedUpstream, fetchedUpstream } from '#steps/build-manifest/upstream'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { CONFIG, testRepository, type TestRepository } from '../../tools/git/repository.ts'

const sourceOf = (repository: TestRepository, options: Partial<SourceOptions> = {}) =>
  releaseSource({ directory: repository.work, upstream: fetchedUpstream, ...options }, realRunner)

/** Code and message of the refusal. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => new Error('It was not refused.'),
    (refusal: unknown) => refusal,
  )
  expect(error).toMatchObject({ exitCode: 2 })
  return error instanceof SourceError || error instanceof InputError ? `${error.code}: ${error.text}` : String(error)
}

test('a release names its commit, and warns of uncommitted changes that are not part of it', async () => {
  using repository = testRepository()
  const reporter = collectingReporter()
  const source = await sourceOf(repository)
  const built = `Commit ${source.commit.slice(0, 12)} of ${quoteUnlessName(source.repository)} is built.`
  await noteUncommitted(source, { runner: realRunner, reporter })
  repository.write('new file', 'x')
  repository.write('grind-to-prod.yml', `${CONFIG}# changed\n`)
  await noteUncommitted(source, { runner: realRunner, reporter })
  const notes = reporter.events.map((event) => (event.event === 'note' ? event.message : event.event))
  expect(notes).toEqual([built, `${built} Uncommitted changes of 2 files in the working tree are not part of it.`])
})

test('a clean commit of the protected branch may be released', async () => {
  using repository = testRepository()
  repository.write('.gitignore', 'ignored\n')
  const commit = repository.commit('Ignore')
  repository.git(['push', '--quiet', 'origin', 'main'])
  repository.write('ignored', 'x')
  expect(await sourceOf(repository)).toMatchObject({
    root: repository.work,
    repository: repository.upstream,
    commit,
    commitTime: '2026-01-05T01:00:00Z',
    config: { application: 'choiros', branch: 'main' },
  })
})

test('a release may be made of an older commit of the branch', async () => {
  using repository = testRepository()
  const first = repository.git(['rev-parse', 'HEAD'])
  repository.write('deep/er/file', 'x')
  repository.commit('Second')
  repository.git(['push', '--quiet', 'origin', 'main'])
  repository.git(['checkout', '--quiet', first])
  expect(await sourceOf(repository)).toMatchObject({ root: repository.work, folder: '', commit: first })
})

describe('a tree that is not clean', () => {
  const cases: { name: string; make: (repository: TestRepository) => void; expected: string }[] = [
    { name: 'a changed file', make: ({ write }) => write('README.md', 'changed\n'), expected: '"README.md"' },
    {
      name: 'a staged file',
      make: ({ write, git }) => {
        write('README.md', 'changed\n')
        git(['add', 'README.md'])
      },
      expected: '"README.md"',
    },
    {
      name: 'a new file, though the user hides them',
      make: ({ write, git }) => {
        git(['config', 'status.showUntrackedFiles', 'no'])
        write('new', 'x')
      },
      expected: '"new"',
    },
    { name: 'a removed file', make: ({ git }) => void git(['rm', '--quiet', 'README.md']), expected: '"README.md"' },
    { name: 'a name that would act on a terminal', make: ({ write }) => write('\u001b[31mred', 'x'), expected: '"\\u001b[31mred"' },
    {
      name: 'many files',
      make: ({ write }) => ['a', 'b', 'c', 'd', 'e', 'f', 'g'].forEach((name) => write(name, 'x')),
      expected: '"a", "b", "c", "d", "e" and 2 more',
    },
  ]
  test.each(cases)('a tree with $name is refused', async ({ make, expected }) => {
    using repository = testRepository()
    make(repository)
    expect(await refusalOf(sourceOf(repository))).toBe(
      `dirty-tree: The working tree has uncommitted changes: ${expected}. Commit, ignore or remove them, or release a branch of the upstream with the option "ref".`,
    )
  })
})

describe('a commit that is not on the upstream', () => {
  test('a commit that was not pushed is refused', async () => {
    using repository = testRepository()
    repository.write('README.md', 'changed\n')
    const commit = repository.commit('Local')
    expect(await refusalOf(sourceOf(repository))).toBe(
      `not-on-upstream: The commit that is checked out (${commit}) is not on origin/main, and only commits there are released. Merge it, or check out a commit that is there.`,
    )
  })

  test('a commit of another branch is refused, though it is pushed and named', async () => {
    using repository = testRepository()
    repository.git(['checkout', '--quiet', '-b', 'feature'])
    repository.write('README.md', 'changed\n')
    const commit = repository.commit('Feature')
    repository.git(['push', '--quiet', 'origin', 'feature'])
    expect(await refusalOf(sourceOf(repository))).toMatch(/^not-on-upstream: The commit that is checked out/)
    expect(await refusalOf(sourceOf(repository, { ref: 'feature' }))).toBe(
      `not-on-upstream: origin/feature (${commit}) is not on origin/main, and only commits there are released. Merge it, or check out a commit that is there.`,
    )
  })

  test('a commit is refused by the upstream, whatever this clone has cached', async () => {
    using repository = testRepository()
    repository.write('README.md', 'changed\n')
    repository.git(['update-ref', 'refs/remotes/origin/main', repository.commit('Local')])
    expect(await refusalOf(sourceOf(repository))).toMatch(/^not-on-upstream/)
  })

  test('a branch that the upstream does not have is refused', async () => {
    using repository = testRepository()
    expect(await refusalOf(sourceOf(repository, { ref: 'nope' }))).toBe(
      'not-on-upstream: origin has no branch or tag "nope". Push it, or name another.',
    )
  })
})

test('a commit cannot rename the protected branch in its own configuration', async () => {
  using repository = testRepository()
  repository.git(['checkout', '--quiet', '-b', 'mine'])
  repository.write('grind-to-prod.yml', `${CONFIG}branch: mine\n`)
  repository.commit('Protect mine')
  repository.git(['push', '--quiet', 'origin', 'mine'])
  const expected =
    /^not-on-upstream: grind-to-prod\.yml of the commit has "branch: mine", but that of origin\/main, the default branch, has "branch: main"; /
  expect(await refusalOf(sourceOf(repository))).toMatch(expected)
  expect(await refusalOf(sourceOf(repository, { ref: 'mine' }))).toMatch(expected)
})

describe('--ref', () => {
  test('--ref takes the tip of the upstream, whatever is checked out and however dirty it is', async () => {
    using repository = testRepository()
    repository.write('README.md', 'pushed\n')
    const pushed = repository.commit('Pushed')
    repository.git(['push', '--quiet', 'origin', 'main'])
    repository.git(['checkout', '--quiet', '-b', 'elsewhere', 'HEAD~1'])
    repository.write('grind-to-prod.yml', 'not: a configuration\n')
    expect(await sourceOf(repository, { ref: 'main' })).toMatchObject({ commit: pushed, config: { application: 'choiros' } })
    expect(repository.git(['status', '--porcelain'])).toBe('M grind-to-prod.yml')
    expect(repository.git(['branch', '--show-current'])).toBe('elsewhere')
  })

  test('--ref may name a merged branch', async () => {
    using repository = testRepository()
    repository.git(['push', '--quiet', 'origin', 'main:merged'])
    expect(await sourceOf(repository, { ref: 'merged' })).toMatchObject({ commit: repository.git(['rev-parse', 'main']) })
  })

  test.each(['--upload-pack=touch /tmp/x', 'a..b', 'refs/heads/../x', '', 'a b', 'main:other', '+main', 'a\n'])(
    '--ref refuses %j',
    async (ref) => {
      using repository = testRepository()
      expect(await refusalOf(sourceOf(repository, { ref }))).toMatch(
        /^invalid-option: The option "ref" is ".*", but must be the name of a branch of origin, such as main, a tag of it, or the id of a commit\.$/,
      )
    },
  )

  describe('a tag or a commit', () => {
    /** A repository whose upstream is two commits beyond the one that is tagged, and a clone that has only the first commit. */
    const tagged = (annotated: boolean) => {
      const repository = testRepository()
      const clone = `${repository.folder}/clone`
      repository.git(['clone', '--quiet', `file://${repository.upstream}`, clone], repository.folder)
      repository.write('README.md', 'tagged\n')
      const commit = repository.commit('Tagged')
      repository.git(annotated ? ['tag', '--annotate', '--message', 'v1', 'v1.0'] : ['tag', 'v1.0'])
      repository.write('README.md', 'later\n')
      repository.commit('Later')
      repository.git(['push', '--quiet', 'origin', 'main', 'v1.0'])
      return { repository, clone, commit }
    }

    test.each([{ annotated: true }, { annotated: false }])(
      '--ref takes the commit of a tag, also in a clone that has neither ($annotated)',
      async ({ annotated }) => {
        const { repository, clone, commit } = tagged(annotated)
        using _ = repository
        expect(await sourceOf(repository, { ref: 'v1.0' })).toMatchObject({ commit })
        expect(await sourceOf(repository, { ref: 'v1.0', directory: clone })).toMatchObject({ commit })
      },
    )

    test('--ref takes a commit by its id or the beginning of it, also in a clone that does not have it', async () => {
      const { repository, clone, commit } = tagged(false)
      using _ = repository
      expect(await sourceOf(repository, { ref: commit, directory: clone })).toMatchObject({ commit })
      expect(await sourceOf(repository, { ref: commit.slice(0, 10) })).toMatchObject({ commit })
    })

    test('a branch is taken before a tag of the same name', async () => {
      const { repository } = tagged(false)
      using _ = repository
      repository.git(['push', '--quiet', 'origin', 'main~2:refs/heads/v1.0'])
      expect(await sourceOf(repository, { ref: 'v1.0' })).toMatchObject({ commit: repository.git(['rev-parse', 'main~2']) })
    })

    test('a tag or a commit that is not on the protected branch is refused, by its name', async () => {
      const { repository } = tagged(false)
      using _ = repository
      repository.git(['checkout', '--quiet', '-b', 'side'])
      repository.write('README.md', 'side\n')
      const side = repository.commit('Side')
      repository.git(['tag', 'side-1'])
      repository.git(['push', '--quiet', 'origin', 'side-1'])
      expect(await refusalOf(sourceOf(repository, { ref: 'side-1' }))).toMatch(
        /^not-on-upstream: The tag side-1 \([0-9a-f]+\) is not on origin\/main/,
      )
      expect(await refusalOf(sourceOf(repository, { ref: side }))).toMatch(
        /^not-on-upstream: The commit [0-9a-f]+ \([0-9a-f]+\) is not on origin\/main/,
      )
      expect(await refusalOf(sourceOf(repository, { ref: '0'.repeat(40) }))).toMatch(
        /^not-on-upstream: There is no commit 0+ in this clone or on origin\/main/,
      )
    })
  })

  test('commits that are not pushed are reported, because the release does not have them', async () => {
    using repository = testRepository()
    const source = await sourceOf(repository, { ref: 'main' })
    const reporter = collectingReporter()
    await noteUnpushed(source, 'main', { runner: realRunner, reporter })
    expect(reporter.events).toEqual([])
    repository.write('README.md', 'forgotten\n')
    repository.commit('Forgotten')
    await noteUnpushed(source, 'main', { runner: realRunner, reporter })
    await noteUnpushed(source, source.commit, { runner: realRunner, reporter })
    expect(reporter.events).toEqual([
      { event: 'note', level: 'warning', message: 'main is 1 commit ahead of origin/main, and only what is there is released.' },
    ])
  })

  test('a protected branch of another name is the one that counts', async () => {
    using repository = testRepository()
    repository.write('grind-to-prod.yml', `${CONFIG}branch: release/1\n`)
    const commit = repository.commit('Protect')
    repository.git(['push', '--quiet', 'origin', 'main'])
    expect(await refusalOf(sourceOf(repository))).toBe('not-on-upstream: origin has no branch "release/1". Push it, or name another.')
    repository.git(['push', '--quiet', 'origin', 'main:release/1'])
    expect(await sourceOf(repository)).toMatchObject({ commit })
  })
})

test('a rewritten upstream is refused until the user confirms the rewrite', async () => {
  using repository = testRepository()
  await sourceOf(repository)
  repository.git(['commit', '--quiet', '--amend', '--message', 'Rewritten'])
  repository.git(['push', '--quiet', '--force', 'origin', 'main'])
  const expected =
    'not-on-upstream: origin/main was rewritten: the last known tip is no longer in its history. Find out who did it and why, ' +
    'and if it was intended, run git update-ref -d refs/grind-to-prod/upstream/main and build again.'
  expect(await refusalOf(sourceOf(repository))).toBe(expected)
  expect(await refusalOf(sourceOf(repository, { ref: 'main' }))).toBe(expected)
  repository.git(['update-ref', '-d', 'refs/grind-to-prod/upstream/main'])
  expect(await sourceOf(repository)).toMatchObject({ commit: repository.git(['rev-parse', 'HEAD']) })
})

test('a clone without its history is completed, so that an older commit is found on the branch', async () => {
  using repository = testRepository()
  const first = repository.git(['rev-parse', 'HEAD'])
  repository.write('README.md', 'second\n')
  repository.commit('Second')
  repository.git(['push', '--quiet', 'origin', 'main'])
  const shallow = `${repository.folder}/shallow`
  repository.git(['clone', '--quiet', '--depth', '1', `file://${repository.upstream}`, shallow], repository.folder)
  repository.git(['fetch', '--quiet', '--depth', '1', 'origin', first], shallow)
  repository.git(['checkout', '--quiet', first], shallow)
  expect(await sourceOf(repository, { directory: shallow })).toMatchObject({ commit: first, repository: repository.upstream })
})

describe("a commit's place in its history", () => {
  /** A repository with so many commits on main, and their ids, the newest first. */
  const withCommits = (count: number) => {
    const repository = testRepository()
    for (let number = 2; number <= count; number += 1) {
      repository.write('README.md', `${number}\n`)
      repository.commit(`Commit ${number}`)
    }
    repository.git(['push', '--quiet', 'origin', 'main'])
    return { repository, ids: repository.git(['rev-list', 'HEAD']).split('\n') }
  }
  const cloned = ({ repository }: ReturnType<typeof withCommits>, upstream: string, name: string) => {
    const folder = `${repository.folder}/${name}`
    repository.git(['clone', '--quiet', '--depth', '1', `file://${upstream}`, folder], repository.folder)
    return folder
  }

  test('the history of a commit is the number of its commits and the nearest ones', async () => {
    const made = withCommits(3)
    using repository = made.repository
    const { ids } = made
    const { history } = await sourceOf(repository)
    expect(history).toEqual({ commits: 3, ancestors: ids.slice(1) })
    expect(requireHistory({ root: repository.work, history })).toBe(history)
  })

  test('the history of a commit is the same in a clone without its history, which is completed', async () => {
    const made = withCommits(3)
    using repository = made.repository
    const directory = cloned(made, repository.upstream, 'shallow')
    expect(await sourceOf(repository, { directory })).toMatchObject({ history: { commits: 3, ancestors: made.ids.slice(1) } })
  })

  test('the history of a commit is missing where nothing is fetched, or a candidate is only inspected', async () => {
    const made = withCommits(3)
    using repository = made.repository
    const directory = cloned(made, repository.upstream, 'shallow')
    expect((await sourceOf(repository, { directory, upstream: askedUpstream })).history).toBeUndefined()
    const candidate = await candidateSource(directory, realRunner)
    expect([candidate.commit, candidate.history]).toEqual([made.ids[0], undefined])
  })

  test('the history of a commit is required: an upstream with an incomplete history is refused', async () => {
    const made = withCommits(3)
    using repository = made.repository
    const upstream = cloned(made, repository.upstream, 'shallow-upstream')
    const directory = cloned(made, upstream, 'clone-of-it')
    const source = await sourceOf(repository, { directory })
    expect(await refusalOf(Promise.resolve().then(() => requireHistory(source)))).toMatch(
      /^history-missing: The clone in ".*clone-of-it" does not have the whole history although all of origin was fetched, .*\. Release from a clone of the whole repository\.$/,
    )
  })
})

describe('what is no repository', () => {
  test('a folder outside of any repository is refused', async () => {
    using repository = testRepository()
    expect(await refusalOf(sourceOf(repository, { directory: repository.folder }))).toMatch(
      /^not-a-repository: ".*" is not in the working tree of a git repository \(git reports "not a git repository/,
    )
  })

  test('a repository without a commit, a remote or a configuration is refused', async () => {
    using repository = testRepository()
    repository.git(['rm', '--quiet', 'grind-to-prod.yml'])
    const commit = repository.commit('No configuration')
    repository.git(['push', '--quiet', 'origin', 'main'])
    expect(await refusalOf(sourceOf(repository))).toBe(
      `config-missing: There is no grind-to-prod.yml at the root of the repository in commit ${commit}. Write one with "grind-to-prod init", and commit it.`,
    )
    repository.git(['checkout', '--quiet', '--orphan', 'empty'])
    expect(await refusalOf(sourceOf(repository))).toMatch(/^not-a-repository: .* has no commit yet. Commit and push first\.$/)
    repository.git(['remote', 'remove', 'origin'])
    expect(await refusalOf(sourceOf(repository))).toMatch(/^upstream-unreachable: .* has no remote origin/)
  })

  test('a repository whose upstream cannot be reached is refused, with the error of git', async () => {
    using repository = testRepository()
    repository.git(['remote', 'set-url', 'origin', `${repository.folder}/gone`])
    expect(await refusalOf(sourceOf(repository))).toBe(
      'upstream-unreachable: origin/HEAD cannot be fetched, so it is unknown whether this commit is on it; git reports "Could not read from remote repository.". Fix that and build again.',
    )
  })
})

describe('a plan', () => {
  test('a plan asks the upstream and writes nothing', async () => {
    using repository = testRepository()
    const refs = repository.git(['for-each-ref'])
    expect(await sourceOf(repository, { upstream: askedUpstream })).toMatchObject({ commit: repository.git(['rev-parse', 'HEAD']) })
    expect(repository.git(['for-each-ref'])).toBe(refs)
  })

  test('a plan reports when the tip is not in this clone', async () => {
    using repository = testRepository()
    repository.write('README.md', 'second\n')
    const tip = repository.commit('Second')
    repository.git(['push', '--quiet', 'origin', 'main'])
    const clone = `${repository.folder}/clone`
    repository.git(
      ['clone', '--quiet', '--single-branch', '--depth', '1', '--branch', 'main', `file://${repository.upstream}`, clone],
      repository.folder,
    )
    repository.write('README.md', 'third\n')
    const third = repository.commit('Third')
    repository.git(['push', '--quiet', 'origin', 'main'])
    expect(tip).not.toBe(third)
    expect(await refusalOf(sourceOf(repository, { directory: clone, upstream: askedUpstream }))).toBe(
      `not-on-upstream: origin/main is at ${third}, which this clone does not have, and a dry run fetches nothing. Run git fetch origin main, then try again.`,
    )
    expect(await refusalOf(sourceOf(repository, { ref: 'nope', upstream: askedUpstream }))).toMatch(
      /^not-on-upstream: origin has no branch or tag "nope"/,
    )
  })
})

describe('several applications of one repository', () => {
  const configOf = (application: string) => CONFIG.replace('application: choiros', `application: ${application}`)
  /** The root's application and, in folders, others, at one commit of the upstream. */
  const withApplications = (...folders: readonly string[]) => {
    const repository = testRepository()
    for (const folder of folders) repository.write(`${folder}/grind-to-prod.yml`, configOf(folder.replaceAll(/[^a-z]+/g, '-')))
    repository.commit('More applications')
    repository.git(['push', '--quiet', 'origin', 'main'])
    return repository
  }

  test.each([
    { name: 'a folder', words: 'services/api' },
    { name: 'a folder with a slash at its end', words: 'services/api/' },
    { name: 'a folder by way of another', words: 'services/../services/./api' },
  ])('the configuration of $name is the one of that folder, not that of the root', async ({ words }) => {
    using repository = withApplications('services/api', 'services/web')
    expect(await sourceOf(repository, { directory: `${repository.work}/${words}` })).toMatchObject({
      root: repository.work,
      folder: 'services/api',
      config: { application: 'services-api' },
    })
    expect(await sourceOf(repository)).toMatchObject({ folder: '', config: { application: 'choiros' } })
    const candidate = await candidateSource(`${repository.work}/${words}`, realRunner)
    expect([candidate.folder, candidate.config.application]).toEqual(['services/api', 'services-api'])
  })

  test('the configuration of a folder whose name has a space, or a letter beyond ASCII, is found', async () => {
    using repository = withApplications('my service', 'dïenst')
    for (const folder of ['my service', 'dïenst']) {
      expect(await sourceOf(repository, { directory: `${repository.work}/${folder}` })).toMatchObject({ folder })
    }
  })

  test('the configuration of a linked folder is that of the folder itself', async () => {
    using repository = withApplications('services/api')
    symlinkSync(`${repository.work}/services/api`, `${repository.folder}/link`)
    expect(await sourceOf(repository, { directory: `${repository.folder}/link` })).toMatchObject({
      root: repository.work,
      folder: 'services/api',
      config: { application: 'services-api' },
    })
  })

  test('the configuration of a folder is read at the commit, whatever the checkout has there', async () => {
    using repository = withApplications('services/api')
    repository.write('services/api/grind-to-prod.yml', configOf('another'))
    expect(await sourceOf(repository, { directory: `${repository.work}/services/api`, ref: 'main' })).toMatchObject({
      config: { application: 'services-api' },
    })
  })

  test('the configuration of a folder that the checkout does not have is read at the commit', async () => {
    using repository = withApplications('services/api')
    repository.git(['checkout', '--quiet', 'HEAD~1'])
    const directory = `${repository.work}/services/api`
    expect(await sourceOf(repository, { directory, ref: 'main' })).toMatchObject({
      folder: 'services/api',
      config: { application: 'services-api' },
    })
    expect(await refusalOf(sourceOf(repository, { directory: `${repository.work}/services/apo`, ref: 'main' }))).toMatch(
      /^config-missing: There is no grind-to-prod\.yml in the folder "services\/apo" .*, but in the root, "services\/api"\./,
    )
  })

  test('an error in the configuration of a folder names the file by its path', async () => {
    using repository = testRepository()
    repository.write('services/api/grind-to-prod.yml', 'applicatio: api\n')
    repository.commit('A mistake')
    const refused = sourceOf(repository, { directory: `${repository.work}/services/api` })
    await expect(refused).rejects.toMatchObject({
      message: expect.stringMatching(/^services\/api\/grind-to-prod\.yml:1:1: /),
      places: expect.arrayContaining([expect.objectContaining({ file: `${repository.work}/services/api/grind-to-prod.yml` })]),
    })
  })

  test('a folder without a configuration is refused, and the folders of the commit that have one are named', async () => {
    using repository = withApplications('services/api', 'b service')
    repository.write('docs/page', 'x')
    repository.write('untracked/grind-to-prod.yml', configOf('untracked'))
    repository.write('.git/info/exclude', 'untracked\n')
    const commit = repository.commit('A page')
    repository.git(['push', '--quiet', 'origin', 'main'])
    expect(await refusalOf(sourceOf(repository, { directory: `${repository.work}/docs` }))).toBe(
      `config-missing: There is no grind-to-prod.yml in the folder "docs" of the repository in commit ${commit}, but in the root, "b service", "services/api". Name the folder of the application with the option "directory".`,
    )
  })

  test('a root without a configuration is refused, and the folders of the commit that have one are named', async () => {
    using repository = withApplications('services/api')
    repository.git(['rm', '--quiet', 'grind-to-prod.yml'])
    const commit = repository.commit('Only services')
    repository.git(['push', '--quiet', 'origin', 'main'])
    expect(await refusalOf(sourceOf(repository))).toBe(
      `config-missing: There is no grind-to-prod.yml at the root of the repository in commit ${commit}, but in "services/api". Name the folder of the application with the option "directory".`,
    )
  })

  test('a folder whose name a manifest cannot record is refused', async () => {
    using repository = testRepository()
    repository.write('new\nline/grind-to-prod.yml', configOf('line'))
    repository.commit('An odd name')
    repository.git(['push', '--quiet', 'origin', 'main'])
    expect(await refusalOf(sourceOf(repository, { directory: `${repository.work}/new\nline` }))).toBe(
      'invalid-option: The folder "new\\nline" has a name that a manifest cannot record. Rename it to printable text.',
    )
  })

  test('the history of an application is that of its repository', async () => {
    using repository = withApplications('services/api')
    expect((await sourceOf(repository, { directory: `${repository.work}/services/api` })).history).toEqual(
      (await sourceOf(repository)).history,
    )
  })

  test('a commit cannot change which branch is protected for one of several applications', async () => {
    using repository = withApplications('services/api')
    repository.git(['checkout', '--quiet', '-b', 'mine'])
    repository.write('services/api/grind-to-prod.yml', `${configOf('services-api')}branch: mine\n`)
    repository.commit('Protect mine')
    repository.git(['push', '--quiet', 'origin', 'mine'])
    expect(await refusalOf(sourceOf(repository, { directory: `${repository.work}/services/api` }))).toMatch(
      /^not-on-upstream: grind-to-prod\.yml of the commit has "branch: mine", but that of origin\/main, the default branch, has "branch: main"/,
    )
  })
})

describe('what git allows besides a plain clone', () => {
  const cloned = ({ folder, upstream, git }: TestRepository, name: string, ...options: string[]) => {
    git(['clone', '--quiet', '--no-local', ...options, `file://${upstream}`, `${folder}/${name}`], folder)
    return `${folder}/${name}`
  }

  test('a release may be made from a worktree', async () => {
    using repository = testRepository()
    repository.git(['worktree', 'add', '--quiet', '--detach', '../tree'])
    expect(await sourceOf(repository, { directory: `${repository.folder}/tree` })).toMatchObject({
      root: `${repository.folder}/tree`,
      commit: repository.git(['rev-parse', 'HEAD']),
      history: { commits: 1 },
    })
  })

  test('a release may be made from a partial clone, which has no file yet', async () => {
    using repository = testRepository()
    repository.git(['config', 'uploadpack.allowFilter', 'true'], repository.upstream)
    const directory = cloned(repository, 'partial', '--no-checkout', '--filter=blob:none')
    expect(await sourceOf(repository, { directory, ref: 'main' })).toMatchObject({
      config: { application: 'choiros' },
      history: { commits: 1 },
    })
  })

  test('a release may be made of a default branch that is not main', async () => {
    using repository = testRepository()
    repository.git(['checkout', '--quiet', '-b', 'trunk'])
    repository.write('grind-to-prod.yml', `${CONFIG}branch: trunk\n`)
    const commit = repository.commit('Trunk')
    repository.git(['push', '--quiet', 'origin', 'trunk'])
    repository.git(['symbolic-ref', 'HEAD', 'refs/heads/trunk'], repository.upstream)
    repository.git(['update-ref', '-d', 'refs/heads/main'], repository.upstream)
    expect(await sourceOf(repository)).toMatchObject({ commit, config: { branch: 'trunk' } })
    expect(await sourceOf(repository, { directory: cloned(repository, 'clone'), ref: 'trunk' })).toMatchObject({ commit })
  })

  test('a release may have files with any names, and an uncommitted one is named in one line', async () => {
    using repository = testRepository()
    const odd = (name: readonly number[]) => Buffer.concat([Buffer.from(`${repository.work}/`), Buffer.from(name)])
    repository.write('new\nline', 'x')
    writeFileSync(odd([0xff, 0xfe]), 'x')
    const commit = repository.commit('Odd names')
    repository.git(['push', '--quiet', 'origin', 'main'])
    expect(await sourceOf(repository)).toMatchObject({ commit })
    repository.write('other\nline', 'x')
    writeFileSync(odd([0xff, 0x0a, 0xfd]), 'x')
    expect(await refusalOf(sourceOf(repository))).toContain('uncommitted changes: "other\\nline", "\ufffd\\n\ufffd".')
  })

  test('a bare repository is refused', async () => {
    using repository = testRepository()
    expect(await refusalOf(sourceOf(repository, { directory: repository.upstream }))).toMatch(
      /^not-a-repository: .* \(git reports "this operation must be run in a work tree"\)\. Run this in a clone\.$/,
    )
  })

  test('a repository that another user owns is refused, with how to trust it', async () => {
    using repository = testRepository()
    // git itself has this variable for such a test: only root can give files to another user.
    const runner: Runner = {
      ...realRunner,
      run: (command) =>
        realRunner.run({
          ...command,
          environment: { ...command.environment, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
        }),
    }
    expect(await refusalOf(candidateSource(repository.work, runner))).toBe(
      `not-a-repository: git does not read the repository of "${repository.work}", which another user owns. Run this as its owner, or trust it with git config --global --add safe.directory FOLDER.`,
    )
  })
})
