/**
 * Measures promotes and copies in the lab, beside `nix copy` and deploy-rs, by turns in one run: medians and their ratios.
 *
 *   npm run bench:promote -- [--case NAME]… [--link 40ms/100mbit|all]… [--rounds 5] [--quick] [--memory] [--prepare WORD]… [--write] [--json]
 *
 * `--case` runs the cases of this name (bench/promote/cases.ts), and all without; `--link` measures each case over these lines instead of its
 * own ones; `--quick` is one round over the main line. `--memory` measures memory in one more run of each case. `--prepare` gives the words
 * of a command of ours that is run before a promote of a release, with {bundle} in the place of its folder. `--write` writes
 * docs/performance.md and its picture from all results since the folder .lab/bench was removed. With `--json` the last line is one JSON
 * object of ratios, ours divided by the peer's.
 *
 * GRIND_TO_PROD_BENCH_DEPLOY_RS names deploy-rs's program `deploy`, with `activate` beside it. The lab must be down: the benchmark brings up its own.
 */
import { resolve } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { z } from 'zod'
import { lab, succeedOnHost } from '../lab/client.ts'
import { setUpApplication } from './promote/application.ts'
import { caseNames, copyCases, DEPLOY_CASES, PER_PATH_CASE, type CopyCase } from './promote/cases.ts'
import { hasDeployRs, runDeployCases, VARIABLE } from './promote/deploy-rs.ts'
import { writeDocument } from './promote/document.ts'
import { saveState } from './promote/host.ts'
import { merged, readKept, writeKept, type KeptResults } from './promote/kept.ts'
import { ALL_LINKS, linkOf, MAIN_LINK, type LinkSetting } from './promote/link.ts'
import { runPerPath } from './promote/per-path.ts'
import { jsonOf, today } from './promote/results.ts'
import { EMPTY, runCopyCase } from './promote/run-copy-case.ts'
import { ratio } from './promote/statistics.ts'

const { values: flags } = parseArgs({
  options: {
    case: { type: 'string', multiple: true, default: caseNames.slice() },
    link: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    prepare: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
process.env['GRIND_TO_PROD_LAB_STATE'] ??= resolve('.lab/bench-state')
const rounds = flags.quick ? 1 : z.coerce.number().int().min(1).max(99).parse(flags.rounds)
const unknown = flags.case.find((name) => !caseNames.includes(name))
if (unknown !== undefined) throw new Error(`There is no case ${unknown}; the cases are ${caseNames.join(', ')}.`)
const chosenLinks = flags.link?.flatMap((text) => (text === 'all' ? ALL_LINKS : [linkOf(text)]))

/** Prod's own line has a round trip of nothing and a gigabit: as near to none as a line that counts can be. */
const NEAR = linkOf('0ms/1000mbit')
const withPeer = hasDeployRs()
const deployCases = DEPLOY_CASES.filter((name) => flags.case.includes(name))

if (z.object({ up: z.boolean() }).parse(JSON.parse(await lab('status', '--json'))).up) {
  throw new Error('The lab is up, and what is on its hosts would be measured too; use "lab/lab down" first.')
}
const nothing: KeptResults = { cases: [], perPath: [], memory: [] }
/** What this run measured. */
let now = nothing

reportPeer()
await lab('up')
try {
  const nix = (await succeedOnHost('prod', ['nix', '--version'])).trim().split(' ').at(-1)!
  await measureAll()
  if (flags.write) await writeDocument(readKept(), { command: commandLine(), nix })
  reportPeer()
  if (flags.json) process.stdout.write(`${JSON.stringify(ratiosIn(now))}\n`)
} finally {
  await lab('down')
}

async function measureAll(): Promise<void> {
  await setUpApplication()
  await saveState(EMPTY)
  const { prepare, memory: withMemory } = flags
  for (const copyCase of copyCases.filter(({ name }) => flags.case.includes(name))) {
    const { results: cases, memory } = await runCopyCase(copyCase, { links: linksOf(copyCase), rounds, prepare, memory: withMemory })
    keep({ cases, memory: memory === undefined ? [] : [memory] })
  }
  if (flags.case.includes(PER_PATH_CASE)) keep({ perPath: await runPerPath(rounds, prepare) })
  if (deployCases.length === 0) return
  const links = flags.quick ? [MAIN_LINK] : (chosenLinks ?? [MAIN_LINK, NEAR])
  keep({ cases: await runDeployCases({ names: deployCases, links, rounds, withPeer, prepare }) })
}

/** Keeps results at once: a run of all cases takes hours, and one that fails does not cost the others. */
function keep(results: Partial<KeptResults>): void {
  now = merged(now, { ...nothing, ...results })
  writeKept(merged(readKept(), now))
}

function reportPeer(): void {
  if (withPeer || deployCases.length === 0) return
  const text = `deploy-rs is left out, because ${VARIABLE} does not name it: its ratios are missing from these results.`
  process.stderr.write(`\n${styleText(['bold', 'red'], `*** ${text} ***`)}\n\n`)
}

function linksOf({ everyLink }: CopyCase): readonly LinkSetting[] {
  if (chosenLinks !== undefined) return chosenLinks
  return everyLink === true && !flags.quick ? [MAIN_LINK, ...ALL_LINKS.filter(({ name }) => name !== MAIN_LINK.name)] : [MAIN_LINK]
}

function ratiosIn({ cases, perPath, memory }: KeptResults) {
  const work = perPath.map(({ name, seconds, referenceSeconds }) => [name, { secondsVsPathInfo: ratio(seconds, referenceSeconds) }])
  const peaks = memory.map(({ case: name, senderBytes, agentBytes }) => [`memory-${name}`, { senderBytes, agentBytes }])
  return { ...jsonOf(cases, MAIN_LINK.name), ...Object.fromEntries(work), ...Object.fromEntries(peaks) }
}

function commandLine(): string {
  const words = process.argv.slice(2)
  return `Made by \`npm run bench:promote -- ${words.join(' ')}\` on ${today()}, medians of ${rounds}.`
}
