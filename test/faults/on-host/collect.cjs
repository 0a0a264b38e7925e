// Prints everything that the invariants speak of, as one JSON object: what is on the host, nothing that the agent says of it.
// usage: collect.cjs CANARY [verify]
const { createHash } = require('node:crypto')
const { execFileSync, spawnSync } = require('node:child_process')
const fs = require('node:fs')

const [canary, ...wishes] = process.argv.slice(2)
const prefix = '/opt/faulty'
const state = '/var/lib/grind-to-prod/faulty'
const roots = '/nix/var/nix/gcroots/grind-to-prod/faulty'
const units = ['faulty.service', 'faulty-worker.service']

const attempt = (read) => {
  try {
    return read()
  } catch {
    return null
  }
}
const text = (file) => attempt(() => fs.readFileSync(file, 'utf8'))
const link = (path) => attempt(() => fs.readlinkSync(path))
const list = (folder) => attempt(() => fs.readdirSync(folder).toSorted()) ?? []
const kind = (path) =>
  attempt(() => {
    const s = fs.lstatSync(path)
    return s.isSymbolicLink() ? 'link' : s.isDirectory() ? 'folder' : 'file'
  })
const links = (folder) => Object.fromEntries(list(folder).map((name) => [name, link(`${folder}/${name}`)]))

function show(unit) {
  const properties = ['ActiveState', 'SubState', 'MainPID', 'ControlGroup', 'NRestarts']
  const out = execFileSync('systemctl', ['show', `--property=${properties.join(',')}`, unit]).toString()
  const of = Object.fromEntries(
    out
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
  const pid = Number(of.MainPID)
  return { unit, activeState: of.ActiveState, subState: of.SubState, pid, executable: pid === 0 ? null : link(`/proc/${pid}/exe`) }
}

const closures = {}
for (const [name, target] of Object.entries(links(roots))) {
  if (target === null) continue
  const got = spawnSync('nix-store', ['--query', '--requisites', target], { encoding: 'utf8' })
  closures[name] = got.status === 0 ? got.stdout.trim().split('\n') : null
}
// What is left of a copy that was cut off are roots of paths that are not valid yet.
const rooted = Object.entries(links(roots)).flatMap(([name, target]) => (closures[name] ? [target] : []))
const verify =
  rooted.length === 0 || !wishes.includes('verify')
    ? { status: 0 }
    : spawnSync('nix', ['--extra-experimental-features', 'nix-command', 'store', 'verify', '--no-trust', '--recursive', ...rooted], {
        encoding: 'utf8',
      })

const unitList = execFileSync('systemctl', ['list-units', '--all', '--no-legend', '--plain', 'grind-to-prod*', 'run-*']).toString()
const jobs = execFileSync('systemctl', ['list-jobs', '--no-legend', '--plain']).toString()
const processes = list('/proc')
  .filter((name) => /^\d+$/.test(name))
  .flatMap((pid) => {
    const words = (text(`/proc/${pid}/cmdline`) ?? '').split('\0').filter(Boolean)
    const isAgent =
      words.some((word) => word.endsWith('/grind-to-prod/agent.js')) ||
      words[0] === 'strace' ||
      words.some((word) => word === '/root/faults/transact')
    return isAgent ? [`${pid} ${words.join(' ')}`] : []
  })

const everything = `find ${prefix} ${state} ${roots} -printf '%p %y %m %U %T@ %s %l\\n' 2>/dev/null | sort`
const tree = spawnSync('sh', ['-c', everything], { encoding: 'utf8', maxBuffer: 1e9 }).stdout
const leak =
  canary === ''
    ? ''
    : spawnSync(
        'sh',
        [
          '-c',
          `grep -rl -- "$0" ${prefix} ${state} ${roots} /run/grind-to-prod /etc/grind-to-prod /tmp 2>/dev/null; journalctl --quiet --no-pager --unit=grind-to-prod-apply-faulty.service --unit=grind-to-prod-recover@faulty.service --since=-300s | grep -m1 -F -- "$0"`,
          canary,
        ],
        { encoding: 'utf8' },
      ).stdout.trim()

const out = '/srv/notes/out'
const injected = (file) =>
  (text(file) ?? '')
    .split('\n')
    .filter((line) => /\(INJECTED\)|(?:killed|stopped) by SIG/.test(line))
    .slice(0, 20)
    .map((line) => line.slice(0, 300))
const mortem = `${out}/post-mortem`
const facts = {
  current: { kind: kind(`${prefix}/current`), target: link(`${prefix}/current`) },
  bin: { kind: kind(`${prefix}/bin`), target: link(`${prefix}/bin`) },
  binLinks: attempt(() => links(fs.realpathSync(`${prefix}/bin`))) ?? {},
  generations: list(`${prefix}/releases`),
  roots: links(roots),
  closures,
  verify: verify.status === 0 ? '' : `${verify.stdout ?? ''}${verify.stderr ?? verify.error}`.slice(0, 2000),
  leftovers: [
    prefix,
    `${prefix}/releases`,
    state,
    `${state}/attempts`,
    roots,
    ...list(`${state}/attempts`).map((name) => `${state}/attempts/${name}`),
    `${state}/data`,
    ...list(`${state}/data`).map((name) => `${state}/data/${name}`),
  ].flatMap((folder) =>
    list(folder)
      .filter((name) => /grind-to-prod-new|^reserve$|^\.tmp|\.tmp-|\.present$/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
  journal: text(`${state}/journal.json`),
  ledger: text(`${state}/ledger.ndjson`) ?? '',
  attempts: Object.fromEntries(list(`${state}/attempts`).map((name) => [name, list(`${state}/attempts/${name}`)])),
  spool: list(`${state}/spool`),
  units: units.map(show),
  unitList: unitList.trim(),
  jobs: jobs.trim(),
  processes,
  temporary: list('/run/grind-to-prod'),
  digest: createHash('sha256').update(tree).digest('hex'),
  tree: wishes.includes('tree') ? tree : '',
  leak,
  bootId: text('/proc/sys/kernel/random/boot_id').trim(),
  now: Date.now(),
  faultAt: Number(text(`${out}/at`) ?? 0),
  trace: (text(`${out}/trace`) ?? '').slice(-1500),
  reached: fs.existsSync(`${out}/reached`),
  attemptStatus: Number(text(`${out}/status`) ?? 0),
  injected: { attempt: injected(`${out}/trace`), recovery: injected(`${out}/trace-recovery`) },
  system: {
    profile: attempt(() => fs.realpathSync('/nix/var/nix/profiles/system')) ?? '',
    current: attempt(() => fs.realpathSync('/run/current-system')) ?? '',
  },
  systemWhole: !fs.existsSync('/run/faulty-system-failed'),
  postMortem: fs.existsSync(mortem)
    ? {
        journal: text(`${mortem}/journal.json`),
        ledger: text(`${mortem}/ledger.ndjson`) ?? '',
        current: (text(`${mortem}/current`) ?? '').trim(),
        events: text(`${mortem}/events.ndjson`) ?? '',
        status: Number(text(`${mortem}/status`)),
      }
    : null,
}
// A limit for safety: a busy machine takes its time, and what is down refuses at once.
void fetch('http://127.0.0.1:7171/', { signal: AbortSignal.timeout(30_000) })
  .then(
    async (response) => ({ status: response.status, release: await response.text() }),
    () => ({ status: 0, release: '' }),
  )
  .then((answer) => process.stdout.write(JSON.stringify({ ...facts, answer }) + '\n'))
