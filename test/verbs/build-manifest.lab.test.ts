import { beforeAll, describe, expect, test } from 'vitest'
import { APPLICATION_FOLDER, makeApplication, mergeUpstream, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import type { Manifest } from '#domain/manifest/schema'
import { builds, clone, command, onGrind, removeFromStore, result } from '../support/grind.ts'

interface Built {
  readonly releaseId: string
  readonly manifestPath: string
  readonly bundle: string
  readonly manifest: Manifest
}

let first: Built
beforeAll(async () => {
  await makeApplication()
  first = await result<Built>(WORK_FOLDER, ['build-manifest'])
})

async function collectGarbage(): Promise<void> {
  await succeedOnHost('grind', ['nix-store', '--gc'])
}

test('two clones of one commit give byte-identical manifests, for any user and any depth of history', async () => {
  const plain = await clone('plain')
  const shallow = await clone('shallow', ['--depth', '1', '--no-local'])
  await onGrind(['git', '-C', shallow, 'remote', 'set-url', 'origin', `file://${APPLICATION_FOLDER}/upstream.git`])
  await onGrind(['rm', '-rf', '/home/runner/one', '/home/runner/two'])
  const one = await result<Built>(plain, ['build-manifest', '--output', '/home/runner/one'])
  const two = await result<Built>(shallow, ['build-manifest', '--output', '/home/runner/two'], {
    XDG_STATE_HOME: '/home/runner/other-state',
  })
  for (const file of ['manifest.json', 'inventory.json', 'sbom.cdx.json', 'manifest.env'])
    await onGrind(['cmp', `/home/runner/one/${file}`, `/home/runner/two/${file}`])
  expect([one.releaseId, two.releaseId]).toEqual([first.releaseId, first.releaseId])
  expect(two.manifestPath).toBe(first.manifestPath)
})

test('the manifest is a store path: its bytes are the release, its references are the components', async () => {
  expect(await onGrind(['sha256sum', first.manifestPath])).toBe(`${first.releaseId}  ${first.manifestPath}`)
  await onGrind(['cmp', first.manifestPath, `${first.bundle}/manifest.json`])
  const references = (await onGrind(['nix-store', '--query', '--references', first.manifestPath])).split('\n')
  expect(references.toSorted()).toEqual(
    Object.values(first.manifest.components)
      .map(({ storePath }) => storePath)
      .toSorted(),
  )
  for (const { storePath, links } of Object.values(first.manifest.components)) {
    for (const { target, sha256 } of Object.values(links)) expect(await onGrind(['sha256sum', `${storePath}/${target}`])).toContain(sha256)
  }
})

test('the bill of materials names every path of the closure, and the references that the store has', async () => {
  const written = await onGrind(['cat', `${first.bundle}/sbom.cdx.json`])
  const { dependencies } = JSON.parse(written) as { dependencies: { ref: string; dependsOn?: string[] }[] }
  const closure = (await onGrind(['nix-store', '--query', '--requisites', first.manifestPath])).split('\n')
  expect(dependencies.map(({ ref }) => ref).toSorted()).toEqual(closure.toSorted())
  for (const { storePath } of Object.values(first.manifest.components)) {
    const references = (await onGrind(['nix-store', '--query', '--references', storePath])).split('\n')
    const { dependsOn = [] } = dependencies.find(({ ref }) => ref === storePath)!
    expect(dependsOn.toSorted()).toEqual(references.filter((path) => path !== '' && path !== storePath).toSorted())
  }
  const made = await command(WORK_FOLDER, ['manifest', first.bundle, '--format', 'cyclonedx'])
  expect(made.stdout.trim()).toBe(written)
})

test('the inventory is the components’ closure', async () => {
  const inventory = JSON.parse(await onGrind(['cat', `${first.bundle}/inventory.json`])) as { paths: { path: string }[] }
  const closure = await onGrind([
    'nix-store',
    '--query',
    '--requisites',
    ...Object.values(first.manifest.components).map(({ storePath }) => storePath),
  ])
  expect(inventory.paths.map(({ path }) => path)).toEqual([...new Set(closure.split('\n'))].toSorted())
  expect(first.manifest.closure.paths).toBe(inventory.paths.length)
})

test('a shell reads the environment form', async () => {
  const script = '. "$0/manifest.env"; printf "%s %s %s" "$RELEASE_ID" "$HYPERVISOR_PATH" "$DIOXUS_DESKTOP_BIN"; test -x "$SANDBOX_BIN"'
  const { hypervisor, 'dioxus-desktop': desktop } = first.manifest.components
  expect(await onGrind(['sh', '-eu', '-c', script, first.bundle])).toBe(
    `${first.releaseId} ${hypervisor!.storePath} ${desktop!.storePath}/bin/dioxus-desktop`,
  )
  expect((await command(WORK_FOLDER, ['manifest', first.bundle, '--format', 'env'])).stdout.trim()).toBe(
    await onGrind(['cat', `${first.bundle}/manifest.env`]),
  )
})

describe('garbage collection', () => {
  const closure = () => onGrind(['nix-store', '--query', '--requisites', first.manifestPath])

  test('garbage collection removes nothing of a release that was built', async () => {
    const before = await closure()
    await collectGarbage()
    await onGrind(['nix-store', '--check-validity', ...before.split('\n')])
    expect(await closure()).toBe(before)
  })

  test('garbage collection in a loop does not disturb a build that begins from nothing', async () => {
    await onGrind(['rm', '-rf', '/home/runner/.local/state/grind-to-prod', '/home/runner/other-state'])
    await removeFromStore([first.manifestPath, ...Object.values(first.manifest.components).map(({ storePath }) => storePath)])
    const built = new AbortController()
    const loop = (async () => {
      while (!built.signal.aborted) await collectGarbage()
    })()
    try {
      expect(await result<Built>(WORK_FOLDER, ['build-manifest'])).toMatchObject({
        releaseId: first.releaseId,
        manifestPath: first.manifestPath,
      })
    } finally {
      built.abort()
      await loop
    }
    await onGrind(['nix-store', '--check-validity', ...(await closure()).split('\n')])
  })
})

describe('what may not be released is refused with status 2 and changes nothing', () => {
  interface Refusal {
    readonly name: string
    /** Gives the folder to build in. */
    readonly prepare: () => Promise<string>
    readonly words?: readonly string[]
    readonly code: string
    readonly message: RegExp
  }
  const refusals: Refusal[] = [
    {
      name: 'a dirty tree',
      prepare: async () => {
        const folder = await clone('dirty')
        await onGrind(['touch', `${folder}/new`])
        await onGrind(['sh', '-c', 'echo >> sandbox/main.mjs'], folder)
        return folder
      },
      code: 'dirty-tree',
      message: /uncommitted changes: "sandbox\/main.mjs", "new"\.$/,
    },
    {
      name: 'a commit that is not on the upstream',
      prepare: () => clone('feature', ['--branch', 'next']),
      code: 'not-on-upstream',
      message: /^The commit that is checked out \([0-9a-f]{40}\) is not on origin\/main/,
    },
    {
      name: 'a branch that was not merged',
      prepare: () => clone('by-name'),
      words: ['--ref', 'next'],
      code: 'not-on-upstream',
      message: /^origin\/next \([0-9a-f]{40}\) is not on origin\/main/,
    },
    {
      name: 'an upstream that does not answer',
      prepare: async () => {
        const folder = await clone('unreachable')
        await onGrind(['git', '-C', folder, 'remote', 'set-url', 'origin', '/home/runner/nowhere'])
        return folder
      },
      code: 'upstream-unreachable',
      message: /git reports "Could not read from remote repository\."/,
    },
    {
      name: 'a build that fails',
      prepare: async () => {
        await mergeUpstream('does-not-build')
        return clone('does-not-build')
      },
      code: 'build-failed',
      message: /^Component hypervisor does not build: .*exit code 1; the last 30 lines of its log are above/,
    },
    {
      name: 'a link to what is missing',
      prepare: async () => {
        await mergeUpstream('missing-link')
        return clone('missing-link')
      },
      code: 'link-missing',
      message: /^Component hypervisor: link hypervisor-admin points to "bin\/hypervisor-admin", which is not in \/nix\/store\//,
    },
  ]
  test.each(refusals)('build-manifest refuses $name with status 2 and changes nothing', async ({ prepare, words = [], code, message }) => {
    const folder = await prepare()
    const before = await builds()
    const { status, stdout, stderr } = await command(folder, ['build-manifest', ...words, '--output', '/home/runner/refused', '--json'])
    expect(JSON.parse(stdout)).toEqual({ error: { code, message: expect.stringMatching(message), hint: expect.any(String) } })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: /m)
    expect(await builds()).toBe(before)
    await expect(onGrind(['ls', '/home/runner/refused'])).rejects.toThrow(/No such file/)
  })

  test('the end of a failed build’s log is shown', async () => {
    await mergeUpstream('does-not-build')
    const { stderr } = await command(await clone('does-not-build'), ['build-manifest'])
    const shown = stderr.split('\n').filter((line) => line.startsWith('  '))
    expect(shown).toHaveLength(30)
    expect(shown.at(-1)).toBe('  40 errors')
    expect(stderr).toContain('Could not resolve "./driver-40.mjs"')
  })

  test('build-manifest refuses a rewritten upstream with status 2', async () => {
    await mergeUpstream('next')
    const folder = await clone('rewritten')
    await result<Built>(folder, ['build-manifest'])
    await onGrind(['git', '--git-dir', `${APPLICATION_FOLDER}/upstream.git`, 'update-ref', 'refs/heads/main', 'main~1'])
    const { status, stderr } = await command(folder, ['build-manifest', '--ref', 'main'])
    expect(stderr).toMatch(/error: origin\/main was rewritten/)
    expect(status).toBe(2)
  })
})

test('the tip of the upstream is built from a checkout that is dirty and elsewhere', async () => {
  await mergeUpstream('next')
  const folder = await clone('elsewhere', ['--branch', 'falls-ill'])
  await onGrind(['sh', '-c', 'echo broken > grind-to-prod.yml; rm -r sandbox; touch new'], folder)
  const status = await onGrind(['git', 'status', '--porcelain'], folder)
  const next = await result<Built>(folder, ['build-manifest', '--ref', 'main'])
  expect(next.manifest.source.commit).toBe(await onGrind(['git', '--git-dir', `${APPLICATION_FOLDER}/upstream.git`, 'rev-parse', 'main']))
  expect(next.releaseId).not.toBe(first.releaseId)
  // Only what changed is another path: the sandbox is the first release's.
  expect(next.manifest.components['sandbox']).toEqual(first.manifest.components['sandbox'])
  expect(await onGrind(['git', 'status', '--porcelain'], folder)).toBe(status)
})

test('a dry run prints what would be built, and writes nothing', async () => {
  await mergeUpstream('next')
  const folder = await clone('plan')
  const before = [await builds(), await onGrind(['git', 'for-each-ref'], folder)]
  const plan = await result<{ commit: string; components: Record<string, string> }>(folder, ['build-manifest', '--dry-run'])
  expect(plan.commit).toBe(await onGrind(['git', 'rev-parse', 'HEAD'], folder))
  expect(Object.keys(plan.components).toSorted()).toEqual(['dioxus-desktop', 'hypervisor', 'sandbox'])
  expect([await builds(), await onGrind(['git', 'for-each-ref'], folder)]).toEqual(before)
})

describe('what git keeps elsewhere', () => {
  const ROOT = '/home/runner/sources'
  /** A repository with its upstream, whose flake builds one file of it; `more` is for its configuration. */
  const repository = async (prepare: string, more = '') => {
    const flake = `{ outputs = _: { packages.x86_64-linux.file = import ./nix/component.nix { folder = "app"; }; }; }`
    const config = `application: sources\ncomponents:\n  file: { installable: .#file, links: { file: bin/file } }\nprefix: /opt/sources\n${more}`
    const script = `rm -rf "$0"; mkdir -p "$0"; cd "$0"
      export GIT_CONFIG_COUNT=3 GIT_CONFIG_KEY_0=protocol.file.allow GIT_CONFIG_VALUE_0=always
      export GIT_CONFIG_KEY_1=user.name GIT_CONFIG_VALUE_1=t GIT_CONFIG_KEY_2=user.email GIT_CONFIG_VALUE_2=t@example.com
      git init --quiet --bare --initial-branch=main upstream.git
      git init --quiet --initial-branch=main module; echo 'console.log("from the module")' > module/index.mjs
      git -C module add --all; git -C module commit --quiet -m Module
      git init --quiet --initial-branch=main work; cd work; git remote add origin "$0/upstream.git"
      cp -R ${WORK_FOLDER}/nix ${WORK_FOLDER}/vendor.json .; mkdir app
      echo '{"name":"file","payload":"payload-previous"}' > app/component.json
      printf %s "$1" > flake.nix; printf %s "$2" > grind-to-prod.yml
      ${prepare}
      git add --all; git commit --quiet -m First; git push --quiet origin main`
    await onGrind(['sh', '-euc', script, ROOT, flake, config])
    return `${ROOT}/work`
  }
  const withModule = `git submodule --quiet add "$0/module" app/module
    printf '#!/bin/sh\nimport "./module/index.mjs"\n' > app/main.mjs`
  /** The upstream of the submodule is a folder here, which git fetches from only if it is allowed to. */
  const fileProtocol = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'protocol.file.allow', GIT_CONFIG_VALUE_0: 'always' }

  test('submodules are in a build that asks for them, from a clone without them, and else are named', async () => {
    const asking = await repository(withModule, 'source: { submodules: true }\n')
    const plain = `${ROOT}/plain`
    await onGrind(['git', 'clone', '--quiet', `${ROOT}/upstream.git`, plain])
    const ids = []
    for (const folder of [asking, plain]) {
      const { releaseId, manifest } = await result<Built>(folder, ['build-manifest'], fileProtocol)
      ids.push(releaseId)
      expect(await onGrind(['cat', `${manifest.components['file']!.storePath}/bin/file`])).toContain('from the module')
    }
    expect(ids[1]).toBe(ids[0])
    const silent = await command(await repository(withModule), ['build-manifest'], fileProtocol)
    expect(silent.stderr).toContain('The build gets no files of the submodules "app/module"; set source.submodules to true')
    expect(silent.stderr).toContain('Could not resolve "./module/index.mjs"')
    expect(silent.status).toBe(2)
  })

  test('a flake that declares its submodules needs a Nix that knows this', async () => {
    const folder = await repository(`${withModule}
      sed -i 's/{ outputs/{ inputs.self.submodules = true; outputs/' flake.nix`)
    const { status, stderr } = await command(folder, ['build-manifest'], fileProtocol)
    expect(stderr).toContain('Use Nix 2.27 or later, which knows inputs.self.submodules')
    expect(stderr).not.toContain('The build gets no files of the submodules')
    expect(status).toBe(2)
  })

  const withPointer = `printf 'version https://git-lfs.github.com/spec/v1\\noid sha256:%064d\\nsize 12345\\n' 0 > app/model.bin
    printf '#!/bin/sh\\nconsole.log(1)\\n' > app/main.mjs`

  test('pointers of Git LFS are refused by name, unless they are intended', async () => {
    for (const more of ['', 'source: { lfs: true }\n']) {
      const { status, stderr } = await command(await repository(withPointer, more), ['build-manifest'])
      expect(stderr).toMatch(
        /git has only their pointers: "app\/model\.bin"\. The Nix of this machine \("nix \(Nix\) 2\.26\.\d+.*"\) does not fetch/,
      )
      expect(status).toBe(2)
    }
    const intended = await result<Built>(await repository(withPointer, 'source: { lfs: false }\n'), ['build-manifest'])
    expect(Object.keys(intended.manifest.components)).toEqual(['file'])
  })

  test('a partial clone and a worktree give the release of a whole clone', async () => {
    const work = await repository(`printf '#!/bin/sh\\nconsole.log(1)\\n' > app/main.mjs`)
    const whole = await result<Built>(work, ['build-manifest'])
    await onGrind(['git', '-C', `${ROOT}/upstream.git`, 'config', 'uploadpack.allowFilter', 'true'])
    const partially = ['git', 'clone', '--quiet', '--no-local', '--no-checkout', '--filter=blob:none']
    await onGrind([...partially, `file://${ROOT}/upstream.git`, `${ROOT}/partial`])
    expect((await result<Built>(`${ROOT}/partial`, ['build-manifest', '--ref', 'main'])).releaseId).toBe(whole.releaseId)
    await onGrind(['git', 'worktree', 'add', '--quiet', '--detach', `${ROOT}/tree`, 'main'], work)
    expect((await result<Built>(`${ROOT}/tree`, ['build-manifest'])).releaseId).toBe(whole.releaseId)
  })
})
