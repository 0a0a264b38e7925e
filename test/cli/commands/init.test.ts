import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import { parseConfig } from '#domain/config/parse'
import { ignoredEntries } from '#domain/init/ignored'
import type { Questions } from '#domain/report/questions'
import { realRunner } from '#tools/run/real'
import type { Runner } from '#tools/run/runner'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'
import { testWorld } from '../world.ts'

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc'
const FINGERPRINT = 'SHA256:xP8ea3FffiWaeonNMLcQOnkbmzWU0AfJBZjkmh5V4Ow'
const NIX_KEY = 'grind-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='
const PROBE = '/nix/store/00000000000000000000000000000000-grind-to-prod-probe'

const leaf = { type: 'derivation' }
/** A build host whose flake has two packages, and whose daemon signs. */
const nix: readonly ScriptedAnswer[] = [
  { when: ['nix', 'flake', 'show'], stdout: JSON.stringify({ packages: { 'x86_64-linux': { quotes: leaf, tools: leaf } } }) },
  { when: ['nix', 'eval'], stdout: JSON.stringify({ quotes: 'quotes-web', tools: null }) },
  { when: ['nix-instantiate'], stdout: '"x86_64-linux"' },
  { when: ['nix-build'], stdout: `${PROBE}\n` },
  {
    when: ['nix', 'path-info'],
    stdout: JSON.stringify({ [PROBE]: { narHash: 'sha256-x', narSize: 1, references: [], signatures: ['grind-1:abc'] } }),
  },
  { when: (argv) => argv.includes('config'), status: 1 },
  { when: ['nix', 'store', 'verify'] },
]
const scan: ScriptedAnswer = { when: ['ssh-keyscan'], stdout: `prod ${KEY}\n` }
const silent: ScriptedAnswer = { when: ['ssh-keyscan'], status: 1 }

let home = ''
let repository = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'grind-to-prod-init-'))
  repository = join(home, 'quotes')
  await mkdir(repository)
  await writeFile(join(repository, 'flake.nix'), '{ }')
  await writeFile(join(home, 'nix.pub'), `${NIX_KEY}\n`)
  await realRunner.run({ argv: ['git', '-C', repository, 'init', '--quiet', '--initial-branch=main'], effect: 'write' })
})
afterEach(() => rm(home, { recursive: true }))

/** git and ssh-keygen are real; Nix and the network answer from a script. */
function runnerOf(answers: readonly ScriptedAnswer[]): Runner {
  const scripted = scriptedRunner(answers)
  return {
    ...scripted,
    run: (command) => (['git', 'ssh-keygen'].includes(command.argv[0]) ? realRunner.run(command) : scripted.run(command)),
  }
}

interface Run {
  readonly answers?: readonly ScriptedAnswer[]
  readonly questions?: Questions
  readonly directory?: string
  readonly runner?: Runner
}

async function init(words: readonly string[], { answers = [...nix, scan], questions, directory = repository, runner }: Run = {}) {
  const world = {
    ...testWorld({ directory, runner: runner ?? runnerOf(answers), ...(questions === undefined ? {} : { questions }) }),
    home,
  }
  const status = await main(['init', ...words], world)
  return { status, ...world.written() }
}

const given = [
  '--yes',
  '--port',
  '8080',
  '--output',
  'quotes',
  '--host',
  'deploy@prod.example',
  '--admin',
  'root@prod.example',
  '--host-key-fingerprint',
  FINGERPRINT,
]
const withNixKey = () => [...given, '--nix-key', join(home, 'nix.pub')]
const kept = (name: string) => join(home, '.config', 'grind-to-prod', 'quotes', name)
const text = (name: string) => readFile(join(repository, name), 'utf8')
const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

describe('without questions', () => {
  test('init writes a valid configuration, keys outside of the repository, a unit file and .gitignore', async () => {
    const { status, stdout, stderr } = await init(withNixKey())
    expect(status, stderr).toBe(0)
    const config = parseConfig(await text('grind-to-prod.yml'), 'grind-to-prod.yml')
    expect(config).toMatchObject({
      application: 'quotes',
      components: { quotes: { installable: '.#quotes', links: { 'quotes-web': 'bin/quotes-web' } } },
      hosts: { prod: { address: 'deploy@prod.example', hostKey: KEY, role: 'active' } },
      health: { 'quotes-web': { http: 'http://127.0.0.1:8080/health' } },
    })
    expect(await text('deploy/quotes-web.service')).toContain('ExecStart=/opt/quotes/bin/quotes-web\n')
    expect(await text('.gitignore')).toContain('/release/\n')
    expect(JSON.parse(await text('.grind-to-prod/config.schema.json'))).toMatchObject({ title: 'grind-to-prod.yml' })
    expect(await modeOf(kept('.'))).toBe('700')
    expect(await Promise.all(['deploy', 'release', 'allowed_signers', 'settings.json'].map((name) => modeOf(kept(name))))).toEqual([
      '600',
      '600',
      '600',
      '600',
    ])
    expect(await readFile(kept('nix.pub'), 'utf8')).toBe(`${NIX_KEY}\n`)
    expect(await readFile(kept('allowed_signers'), 'utf8')).toContain(
      (await readFile(kept('release.pub'), 'utf8')).split(' ').slice(0, 2).join(' '),
    )
    expect(await readFile(kept('deploy.pub'), 'utf8')).not.toBe(await readFile(kept('release.pub'), 'utf8'))
    expect(stdout).toContain('  git push origin HEAD:main\n')
    expect(stdout).toContain('  grind-to-prod release prod\n')
  })

  test('init names a missing remote, and lists the command that adds one before the push', async () => {
    const { stdout } = await init(withNixKey())
    expect(stdout).toContain('The repository has no remote "origin"')
    expect(stdout).toContain('  git remote add origin ADDRESS\n  git push origin HEAD:main\n')
    const address = join(home, 'origin.git')
    await realRunner.run({ argv: ['git', '-C', repository, 'remote', 'add', 'origin', address], effect: 'write' })
    await rm(join(repository, '.gitignore'))
    const later = await init(withNixKey())
    expect(later.stdout).toContain('"Release with grind-to-prod"\n  git push origin HEAD:main\n')
    expect(later.stdout).not.toContain('remote')
  })

  test('a second run finds nothing to change, and makes no other keys', async () => {
    await init(withNixKey())
    const key = await readFile(kept('deploy'), 'utf8')
    const { stdout } = await init(['--yes'])
    expect(stdout).toContain('Nothing to change')
    expect(await readFile(kept('deploy'), 'utf8')).toBe(key)
  })

  test('a dry run prints what it would write, and writes nothing', async () => {
    const { status, stdout } = await init([...withNixKey().slice(1), '--dry-run'])
    expect(status).toBe(0)
    expect(stdout).toContain('  +application: quotes\n')
    expect(stdout).toMatch(/files would be written; none was\./)
    await expect(stat(join(repository, 'grind-to-prod.yml'))).rejects.toThrow('ENOENT')
    await expect(stat(kept('.'))).rejects.toThrow('ENOENT')
  })

  test('--json has the changes and the next commands', async () => {
    const { stdout } = await init([...withNixKey(), '--json'])
    const result = JSON.parse(stdout) as { changes: { file: string }[]; written: boolean; next: string[] }
    expect(result.written).toBe(true)
    expect(result.changes.map(({ file }) => file)).toContain('grind-to-prod.yml')
    expect(result.next.at(-1)).toBe('grind-to-prod release prod')
  })

  test('init keeps what an administrator wrote: a unit file, and the configuration with its comments', async () => {
    await init(withNixKey())
    await writeFile(join(repository, 'deploy', 'quotes-web.service'), '[Service]\n')
    await writeFile(join(repository, 'grind-to-prod.yml'), `# ours\n${await text('grind-to-prod.yml')}`)
    const { stdout } = await init(['--yes', '--host', 'prod-b=deploy@b.example', '--host-key-fingerprint', FINGERPRINT])
    expect(stdout).toMatch(/^change grind-to-prod\.yml\n1 file written\./)
    expect(await text('grind-to-prod.yml')).toMatch(/^# ours\n/)
    expect(parseConfig(await text('grind-to-prod.yml'), 'x').hosts['prod-b']).toMatchObject({ role: 'standby', hostKey: KEY })
    expect(await text('deploy/quotes-web.service')).toBe('[Service]\n')
  })

  test.each([
    { without: '--port', error: /unknown on which port/ },
    { without: '--host', error: /unknown which host/ },
  ])('init refuses without $without, which only a person knows', async ({ without, error }) => {
    const index = given.indexOf(without)
    const { status, stderr } = await init(given.toSpliced(index, 2))
    expect(status).toBe(2)
    expect(stderr).toMatch(error)
  })

  test('init refuses a file of a Nix key that is not there, and changes nothing', async () => {
    const { status, stderr } = await init([...given, '--nix-key', join(home, 'no.pub'), '--dry-run'])
    expect(status).toBe(2)
    expect(stderr).toContain('There is no Nix key at')
  })

  test('init refuses to ask without a terminal, before anything is read', async () => {
    const { status, stderr } = await init([], { answers: [] })
    expect(status).toBe(2)
    expect(stderr).toMatch(/no terminal to ask on/)
  })
})

describe("a host's key", () => {
  test('the key is not pinned without a fingerprint, and the note has the command', async () => {
    const { status, stdout } = await init(withNixKey().filter((word) => word !== '--host-key-fingerprint' && word !== FINGERPRINT))
    expect(status).toBe(0)
    expect(await text('grind-to-prod.yml')).not.toContain('AAAA')
    expect(stdout).toContain(`"grind-to-prod init --host prod=deploy@prod.example --host-key-fingerprint ${FINGERPRINT}"`)
    const later = await init(['--yes', '--host', 'prod=deploy@prod.example', '--host-key-fingerprint', FINGERPRINT])
    expect(later.status, later.stderr).toBe(0)
    expect(parseConfig(await text('grind-to-prod.yml'), 'x').hosts['prod']).toEqual({
      address: 'deploy@prod.example',
      role: 'active',
      hostKey: KEY,
    })
  })

  test('another one than the fingerprint is refused, and nothing is written', async () => {
    const { status, stderr } = await init([...withNixKey().slice(0, -3), 'SHA256:0000', '--nix-key', join(home, 'nix.pub')])
    expect(status).toBe(2)
    expect(stderr).toContain(`it shows ssh-ed25519 ${FINGERPRINT}`)
    await expect(stat(join(repository, 'grind-to-prod.yml'))).rejects.toThrow('ENOENT')
  })

  test('a host that does not answer is left out', async () => {
    const { stdout } = await init(withNixKey(), { answers: [...nix, silent] })
    expect(stdout).toContain('did not show an ssh key')
    expect(Object.keys(parseConfig(await text('grind-to-prod.yml'), 'x').hosts)).toEqual(['grind'])
  })
})

describe('the key of Nix', () => {
  test('one that did not sign the probe is not taken', async () => {
    const answers = [{ when: ['nix', 'store', 'verify'], status: 1 }, ...nix, scan]
    const { stdout } = await init(withNixKey(), { answers })
    expect(stdout).toContain("This machine's Nix signs with grind-1, whose public key was not found")
    expect(stdout).toMatch(
      /^ {2}sudo sh -c 'nix key convert-secret-to-public .*> \.\.\/nix\.pub\n {2}grind-to-prod init --nix-key \.\.\/nix\.pub\n/m,
    )
    await expect(stat(kept('nix.pub'))).rejects.toThrow('ENOENT')
    const commands = new Set(Array.from(stdout.matchAll(/sudo sh -c 'nix key convert-secret-to-public [^']*' > \S*nix\.pub/g), String))
    expect([...commands]).toHaveLength(1)
  })

  test('a daemon that does not sign gets the command that makes it sign', async () => {
    const unsigned = {
      when: ['nix', 'path-info'],
      stdout: JSON.stringify({ [PROBE]: { narHash: 'sha256-x', narSize: 1, references: [] } }),
    }
    const { stdout } = await init(withNixKey(), { answers: [unsigned, ...nix, scan] })
    expect(stdout).toMatch(/does not sign what it builds.*nix-store --generate-binary-cache-key/)
    expect(stdout).toMatch(
      /^Next:\n[^]*^ {2}sudo sh -c 'nix-store --generate-binary-cache-key .*\n {2}grind-to-prod init\n {2}grind-to-prod doctor$/m,
    )
  })
})

test('the first hour lists every file that init writes, and every entry of .gitignore', async () => {
  const { stdout } = await init([...withNixKey(), '--dry-run', '--json'])
  const { changes } = JSON.parse(stdout) as { changes: { file: string }[] }
  const [, table = ''] = /^Then it shows what it would write[^]*?\n\n([^]*?)\n\n/m.exec(readFileSync('docs/first-release.md', 'utf8')) ?? []
  const patternOf = (file: string) =>
    RegExp(
      `^${file
        .split(/<\w+>|\*/)
        .map(RegExp.escape)
        .join('[^/]+')}`,
    )
  const documented = Array.from(table.matchAll(/^\| `([^`]+)`/gm), ([, file = '']) => patternOf(file))
  expect(changes.length).toBeGreaterThan(8)
  expect(changes.map(({ file }) => file).filter((file) => !documented.some((pattern) => pattern.test(file)))).toEqual([])
  expect(ignoredEntries.filter((entry) => !table.includes(`\`${entry}\``))).toEqual([])
})

describe('with a person', () => {
  function person(
    answers: Readonly<Record<string, string>>,
    agrees: (message: string) => boolean,
  ): Questions & { readonly asked: string[] } {
    const asked: string[] = []
    return {
      asked,
      text: async ({ message, byDefault = '', problemOf }) => {
        asked.push(message)
        const answer = Object.entries(answers).find(([start]) => message.startsWith(start))?.[1] ?? byDefault
        expect(problemOf?.(answer) ?? null).toBeNull()
        return answer
      },
      choose: async ({ message, words }) => {
        asked.push(message)
        return [words[0]!]
      },
      agree: async (message) => {
        asked.push(message)
        return agrees(message)
      },
    }
  }
  const answers = { 'Address of the production host': 'deploy@prod.example', 'Port of': '9000' }

  test('init asks what it cannot know, shows the fingerprint, and writes when the person agrees', async () => {
    const questions = person(answers, () => true)
    const { status, stderr } = await init(['--nix-key', join(home, 'nix.pub')], { questions })
    expect(status, stderr).toBe(0)
    expect(questions.asked.join('\n')).toContain(`shows the key ssh-ed25519 ${FINGERPRINT}. Is that the fingerprint of prod?`)
    expect(stderr).toContain('+application: quotes')
    expect(parseConfig(await text('grind-to-prod.yml'), 'x').health).toMatchObject({
      'quotes-web': { http: 'http://127.0.0.1:9000/health' },
    })
  })

  test('the first hour lists the questions of init in the order in which they are asked', async () => {
    const questions = person(answers, () => true)
    await init(['--nix-key', join(home, 'nix.pub')], { questions })
    const [, list = ''] = /^It reads the outputs[^]*?asks:\n\n([^]*?)\n\n/m.exec(readFileSync('docs/first-release.md', 'utf8')) ?? []
    const bullets = list.split(/^- /m).slice(1)
    const subjects = [
      /name of the application/i,
      /packages/i,
      /health check/i,
      /address of the production host/i,
      /fingerprint/i,
      /administrator/i,
    ]
    const order = (texts: readonly string[]) => subjects.map((subject) => texts.findIndex((one) => subject.test(one)))
    expect(order(bullets)).toEqual([0, 1, 2, 3, 4, 5])
    const asked = order(questions.asked)
    expect(asked).not.toContain(-1)
    expect(asked).toEqual(asked.toSorted((left, right) => left - right))
  })

  test('init writes nothing when the person does not agree', async () => {
    const { status, stdout } = await init([], { questions: person(answers, (message) => !message.startsWith('Write')) })
    expect(status).toBe(0)
    expect(stdout).toMatch(/would be written; none was/)
    await expect(stat(join(repository, 'grind-to-prod.yml'))).rejects.toThrow('ENOENT')
  })

  test.each([
    ['--application', 'No Name'],
    ['--output', 'quote'],
    ['--program', 'nosuch=bin/x'],
    ['--health-path', 'health'],
    ['--host', 'not an address'],
    ['--host', 'grind=deploy@h'],
    ['--admin', 'nosuch=admin@h'],
  ])('init refuses %s %s before its first question', async (...words) => {
    const questions = person(answers, () => true)
    const { status, stderr } = await init(words, { questions })
    expect({ status, asked: questions.asked }, stderr).toEqual({ status: 2, asked: [] })
  })

  test('init refuses an administrator of no host of the configuration before its first question', async () => {
    await init(withNixKey(), { answers: [...nix, silent] })
    const questions = person(answers, () => true)
    const { status, stderr } = await init(['--host', 'deploy@prod.example', '--admin', 'prodd=admin@h'], { questions })
    expect({ status, asked: questions.asked }, stderr).toEqual({ status: 2, asked: [] })
    expect(stderr).toContain('There is no host "prodd" for --admin.')
  })

  test('a key that the person does not recognize is not pinned', async () => {
    await init([], { questions: person(answers, (message) => message.startsWith('Write')) })
    expect(await text('grind-to-prod.yml')).not.toContain(KEY)
  })
})

test('a folder outside of a repository, and a repository without a flake, are refused', async () => {
  expect((await init(given, { directory: home })).stderr).toMatch(/is not in a git repository/)
  await rm(join(repository, 'flake.nix'))
  expect((await init(given)).stderr).toMatch(/There is no flake\.nix/)
})

test('an output that the flake does not have is refused with the nearest one', async () => {
  const { status, stderr } = await init(['--yes', '--port', '1', '--host', 'deploy@h', '--output', 'quote'])
  expect(status).toBe(2)
  expect(stderr).toMatch(/no package "quote"[^]*Did you mean quotes/)
})

describe('files that cannot be read', () => {
  const latin = Buffer.from('caf\xe9/\n', 'latin1')

  test.each(['.gitignore', 'grind-to-prod.yml', 'deploy/quotes-web.service'])(
    'bytes of %s that are not UTF-8 stay as they are: init refuses, and writes nothing',
    async (name) => {
      await mkdir(join(repository, 'deploy'))
      await writeFile(join(repository, name), latin)
      const { status, stderr } = await init(withNixKey())
      expect(status, stderr).toBe(2)
      expect(stderr).toContain(`${name}" cannot be read (it has bytes that are not UTF-8`)
      expect(await readFile(join(repository, name))).toEqual(latin)
      await expect(stat(kept('.'))).rejects.toThrow('ENOENT')
    },
  )

  const inTheWay: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
    'a folder': (path) => mkdir(path),
    'a pipe': (path) => realRunner.run({ argv: ['mkfifo', path], effect: 'write' }),
    'a link to /dev/zero': (path) => symlink('/dev/zero', path),
    'a file of 2 MB': (path) => writeFile(path, 'x\n'.repeat(1024 * 1024)),
  }
  const files: Readonly<Record<string, () => string>> = {
    'grind-to-prod.yml': () => join(repository, 'grind-to-prod.yml'),
    '.gitignore': () => join(repository, '.gitignore'),
    'settings.json': () => kept('settings.json'),
    allowed_signers: () => kept('allowed_signers'),
  }
  const cases = Object.keys(files).flatMap((name) => Object.keys(inTheWay).map((kind) => ({ name, kind })))
  test.each(cases)('$kind at the place of $name is named, with what to do', async ({ name, kind }) => {
    await mkdir(kept('.'), { recursive: true })
    await inTheWay[kind]!(files[name]!())
    const { status, stderr } = await init(withNixKey())
    expect(status, stderr).toBe(2)
    expect(stderr).toContain(`${name}" cannot be read (`)
    expect(stderr).toContain('Correct it or move it away')
    await expect(stat(kept('release'))).rejects.toThrow('ENOENT')
  })
})

test('a configuration that cannot be read is named before Nix fails at it', async () => {
  await realRunner.run({ argv: ['mkfifo', join(repository, 'grind-to-prod.yml')], effect: 'write' })
  const failing = { when: ['nix', 'flake', 'show'], status: 1, stderr: "error: file 'grind-to-prod.yml' has an unsupported type" }
  const { status, stderr } = await init(withNixKey(), { answers: [failing, ...nix, scan] })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/grind-to-prod\.yml" cannot be read \(it is not a regular file\)\.\nhint: Correct it or move it away/),
  })
  expect(stderr).not.toContain('flake')
})

test('a folder of keys that cannot be entered is named', async () => {
  const folder = join(home, '.config', 'grind-to-prod', 'quotes')
  await mkdir(join(folder, '..'), { recursive: true })
  await symlink(folder, folder)
  const { status, stderr } = await init(withNixKey())
  expect(status, stderr).toBe(2)
  expect(stderr).toContain('grind-to-prod/quotes" cannot be read (ELOOP')
})

describe('keys that are there', () => {
  const makeKey = (path: string, passphrase = '') =>
    realRunner.run({ argv: ['ssh-keygen', '-q', '-t', 'ed25519', '-N', passphrase, '-f', path], effect: 'write' })
  beforeEach(async () => {
    await mkdir(kept('.'), { recursive: true })
    await makeKey(kept('release'))
  })

  const broken: Readonly<Record<string, { readonly make: () => Promise<unknown>; readonly says: RegExp }>> = {
    'a private key that is no key': { make: () => writeFile(kept('release'), 'x'), says: /release" is not an ssh key/ },
    'an empty private key': { make: () => writeFile(kept('deploy'), ''), says: /deploy" is not an ssh key/ },
    'a private key that is cut off': {
      make: async () => writeFile(kept('release'), (await readFile(kept('release'), 'utf8')).replace(/\n(.+\n){3}-----END/, '\n-----END')),
      says: /release" is a private key that ssh cannot use/,
    },
    'a folder': { make: () => mkdir(kept('deploy')), says: /deploy" cannot be read/ },
    'a pipe': { make: () => realRunner.run({ argv: ['mkfifo', kept('deploy')], effect: 'write' }), says: /deploy" cannot be read/ },
    'a link to nothing': { make: () => symlink('/nowhere', kept('deploy')), says: /deploy" cannot be read/ },
    'a public half that is missing': { make: () => rm(kept('release.pub')), says: /release\.pub" is not the public half/ },
    'a public half of another key': {
      make: async () => {
        await makeKey(kept('other'))
        await rename(kept('other.pub'), kept('release.pub'))
      },
      says: /release\.pub" is not the public half of/,
    },
    'a public half alone': { make: () => rm(kept('release')), says: /release\.pub" is there without its private key/ },
  }
  test.each(Object.keys(broken))('%s is named, and init writes nothing', async (name) => {
    const { make, says } = broken[name]!
    await make()
    const { status, stderr } = await init([...withNixKey(), '--json'])
    expect(status, stderr).toBe(2)
    expect(stderr).toMatch(says)
    await expect(stat(join(repository, 'grind-to-prod.yml'))).rejects.toThrow('ENOENT')
    await expect(stat(kept('allowed_signers'))).rejects.toThrow('ENOENT')
  })

  test('a key with a passphrase, and one behind a link, stay, and every file that is reported is there', async () => {
    await makeKey(kept('deploy'), 'secret')
    for (const name of ['release', 'release.pub']) {
      await rename(kept(name), join(home, name))
      await symlink(join(home, name), kept(name))
    }
    const { status, stdout, stderr } = await init([...withNixKey(), '--json'])
    expect(status, stderr).toBe(0)
    const { changes } = JSON.parse(stdout) as { changes: { file: string }[] }
    const places = changes.map(({ file }) => (file.startsWith('~') ? file.replace('~', home) : join(repository, file)))
    expect(places).toContain(kept('allowed_signers'))
    for (const place of places) expect((await stat(place)).isFile()).toBe(true)
  })

  test('a signer that is missing in allowed_signers is reported and added, and the lines that are there stay', async () => {
    await init(withNixKey())
    await writeFile(kept('allowed_signers'), '# ours\n')
    expect((await init(withNixKey())).stdout).toMatch(/^change .*allowed_signers\n1 file written/)
    expect(await readFile(kept('allowed_signers'), 'utf8')).toMatch(/^# ours\nrelease@quotes /)
    expect((await init(withNixKey())).stdout).toContain('Nothing to change')
  })

  test('keys that cannot be written are named with the place, the reason and what to do, and no rest stays', async () => {
    await rm(kept('.'), { recursive: true })
    const runner = runnerOf([...nix, scan])
    const full: Runner = {
      ...runner,
      run: async (command) => {
        if (command.argv[0] !== 'ssh-keygen') return runner.run(command)
        await writeFile(kept('deploy'), '')
        return { status: 1, stdout: '', stderr: `Saving key "${kept('deploy')}" failed: No space left on device\n` }
      },
    }
    const { status, stderr } = await init(withNixKey(), { runner: full })
    expect(status, stderr).toBe(2)
    expect(stderr).toMatch(/The key ".*deploy" cannot be written .*No space left on device/)
    expect(stderr).toContain('Make room')
    await expect(stat(kept('deploy'))).rejects.toThrow('ENOENT')
    expect((await init(withNixKey())).status).toBe(0)
  })
})

describe('options that contradict each other', () => {
  const without = (option: string) => withNixKey().toSpliced(withNixKey().indexOf(option), 2)

  test.each([
    { of: '--host', words: ['--host', 'prod=deploy@prod', '--host', 'prod=deploy@other'], says: /--host names "prod" twice/ },
    { of: '--host', words: ['--host', 'prod-b=deploy@b', '--host', 'deploy@a'], says: /--host names "prod-b" twice/ },
    { of: '--host', words: ['--host', 'grind=deploy@prod'], says: /--host names "grind", which is the build host/ },
    { of: '--admin', words: ['--admin', 'nosuch=admin@prod'], says: /There is no host "nosuch" for --admin[^]*The hosts are prod/ },
    { of: '--admin', words: ['--admin', 'prod=a@prod', '--admin', 'prod=b@prod'], says: /--admin names "prod" twice/ },
    { of: '--admin', words: ['--admin', 'a@prod', '--admin', 'b@prod'], says: /There is no host "host-2" for --admin/ },
    { of: '--admin', words: ['--program', 'nosuch=bin/x'], says: /--program names "nosuch", which is not released/ },
    { of: '--admin', words: ['--program', 'quotes=bin/x', '--program', 'quotes=bin/y'], says: /--program names "quotes" twice/ },
  ])('init refuses $words, and writes nothing', async ({ of, words, says }) => {
    const { status, stderr } = await init([...without(of), ...words])
    expect(status, stderr).toBe(2)
    expect(stderr).toMatch(says)
    await expect(stat(join(repository, 'grind-to-prod.yml'))).rejects.toThrow('ENOENT')
    await expect(stat(kept('.'))).rejects.toThrow('ENOENT')
  })

  test('init refuses the build host of an old configuration, and an administrator of no host', async () => {
    await init(withNixKey())
    const before = await text('grind-to-prod.yml')
    expect((await init(['--yes', '--host', 'grind=deploy@prod'])).status).toBe(2)
    expect((await init(['--yes', '--admin', 'nosuch=a@prod'])).status).toBe(2)
    expect(await text('grind-to-prod.yml')).toBe(before)
  })

  test('an administrator without a name is that of the host that was given, in a second run too', async () => {
    const settings = async () => JSON.parse(await readFile(kept('settings.json'), 'utf8')) as unknown
    await init(withNixKey(), { answers: [...nix, silent] })
    expect(await settings()).toEqual({ hosts: { prod: { admin: 'root@prod.example' } } })
    expect((await init(withNixKey())).status).toBe(0)
    expect((await init(withNixKey())).stdout).toContain('Nothing to change')
    expect(await settings()).toEqual({ hosts: { prod: { admin: 'root@prod.example' } } })
  })
})
