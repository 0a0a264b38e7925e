import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { debianPackage, succeedOnHost } from '../../lab/client.ts'
import { inventoryOf, summarize } from '#domain/closure/inventory'
import { parseConfig } from '#domain/config/parse'
import { snapshotSchema } from '#domain/snapshot/schema'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import {
  agent,
  apply,
  applyRequest,
  build,
  makeRelease,
  outcome,
  permit,
  PREFIX,
  recordIn,
  register,
  script,
  setUpApplication,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'

/** The example of a static site, released to a real nginx: a folder and a file that are no programs. */

const example = (file: string) => readFileSync(join(import.meta.dirname, '../../examples/static-site', file), 'utf8')
const here = (text: string) => text.replaceAll('/opt/site', PREFIX)
const UNIT = 'site.service'
const SHARE = `${PREFIX}/share`
const URL = 'http://127.0.0.1:8080'

let bare: HandMadeRelease
let one: HandMadeRelease
let two: HandMadeRelease

/** Releases a version of the site, by the example's configuration. */
async function site(version: string, { honest = 'yes', configuration = here(example('nginx.conf')) } = {}): Promise<HandMadeRelease> {
  const config = parseConfig(example('grind-to-prod.yml'), 'grind-to-prod.yml')
  const storePath = await build('host/on-host/site.nix', { name: `site-${version}`, index: `version ${version}`, configuration, honest })
  const command = pathInfoCommand([storePath], { closure: true })
  const infos = parsePathInfo(await succeedOnHost('prod', command.argv, { input: command.input! }))
  const { share = {}, installable } = config.components['site']!
  const shared: Record<string, { target: string; narHash: string }> = {}
  for (const [name, target] of Object.entries(share)) {
    const narHash = await script('nix --extra-experimental-features nix-command hash path "$1"', `${storePath}/${target}`)
    shared[name] = { target, narHash: narHash.trim() }
  }
  const { narHash } = infos.find(({ path }) => path === storePath)!
  return register(
    {
      ...bare.manifest,
      components: { site: { installable, storePath, narHash, links: {}, share: shared } },
      units: config.units,
      health: config.health,
      closure: summarize(inventoryOf(infos)),
    },
    [storePath],
  )
}

const served = () => script('curl --silent --max-time 60 "$1/"', URL)
const stopSite = () => script(`systemctl stop ${UNIT} 2> /dev/null || true; systemctl reset-failed ${UNIT} 2> /dev/null || true`)

beforeAll(async () => {
  await setUpApplication()
  const nginx = readFileSync(join(await debianPackage('nginx'), 'usr/sbin/nginx')).toString('base64')
  await succeedOnHost('prod', ['bash', '-c', 'base64 --decode > /usr/sbin/nginx && chmod 755 /usr/sbin/nginx'], { input: nginx })
  await succeedOnHost('prod', ['tee', `/etc/systemd/system/${UNIT}`], { input: here(example('site.service')) })
  await script('systemctl daemon-reload')
  await permit({ units: ['hand-made.service', UNIT], healthTargets: ['127.0.0.1:7070', '127.0.0.1:8080'] })
  bare = await makeRelease({ version: '1' })
  one = await site('one')
  two = await site('two')
}, 240_000)

beforeEach(async () => {
  await stopSite()
  await wipe()
})

afterAll(async () => {
  await stopSite()
  await script(`rm -f /etc/systemd/system/${UNIT} /usr/sbin/nginx; systemctl daemon-reload`)
})

describe('a static site', () => {
  test('nginx answers each request from the old release or the new one, and a rollback restores the old', async () => {
    expect(await apply(one)).toMatchObject({ verdict: 'COMMITTED' })
    expect(await served()).toBe('version one')
    expect(await script('readlink "$1" "$1/www"; ls "$1"', SHARE)).toBe(`current/share\n${one.storePath}/share/www\nnginx.conf\nwww\n`)
    await script(
      `rm -f /root/site-stop /root/site-answers
       systemd-run --quiet --unit=site-load --collect bash -c 'until [ -e /root/site-stop ]; do curl --silent --show-error --max-time 60 ${URL}/ 2>&1; echo; done > /root/site-answers'`,
    )
    const record = await apply(two)
    expect(record, record.reason).toMatchObject({
      verdict: 'COMMITTED',
      units: [{ unit: UNIT, action: 'reload', because: 'component site changed' }],
    })
    expect(await served()).toBe('version two')
    expect(recordIn(await agent('rollback'))).toMatchObject({ verdict: 'COMMITTED', releaseId: one.id })
    expect(await served()).toBe('version one')
    await script(': > /root/site-stop; while systemctl --quiet is-active site-load; do sleep 0.05; done')
    expect((await script('sort -u /root/site-answers')).trim().split('\n')).toEqual(['version one', 'version two'])
  })

  test('a release without share leaves nothing of the site, and the next one with it has it again', async () => {
    await apply(one)
    expect(await apply(bare)).toMatchObject({ verdict: 'COMMITTED' })
    expect(await script('readlink "$1"; test -e "$1" || echo nothing', SHARE)).toBe('current/share\nnothing\n')
    expect(recordIn(await agent('rollback'))).toMatchObject({ verdict: 'COMMITTED', releaseId: one.id })
    expect(await served()).toBe('version one')
  })

  test('a release that does not serve itself, or whose configuration nginx refuses, rolls back', async () => {
    await apply(one)
    const record = await apply(await site('silent', { honest: '' }))
    expect(record).toMatchObject({ verdict: 'ROLLED_BACK', releaseId: expect.not.stringContaining(one.id) })
    expect(await served()).toBe('version one')
    expect(await apply(await site('broken', { configuration: 'nonsense' }))).toMatchObject({ verdict: 'ROLLED_BACK' })
    expect(await served()).toBe('version one')
  })
})

test('a host where <prefix>/share is a folder refuses a site by name, and keeps the folder', async () => {
  await script('mkdir -p "$1"; echo own > "$1/file"', SHARE)
  const record = recordIn(await agent('apply', { input: applyRequest(one) }))
  expect(record).toMatchObject({ verdict: 'UNCHANGED', reason: expect.stringContaining(`${SHARE} on prod is a folder`) })
  expect(await apply(bare)).toMatchObject({ verdict: 'COMMITTED' })
  expect(await script('cat "$1/file"', SHARE)).toBe('own\n')
})

test('a site altered in the store is refused, and one replaced by hand is found and written again', async () => {
  await apply(one)
  await script('chmod +w "$1/share/www" "$1/share/www/index.html"; printf x >> "$1/share/www/index.html"', two.storePath)
  try {
    expect(await apply(two)).toMatchObject({ verdict: 'UNCHANGED', reason: expect.stringContaining('share/www') })
  } finally {
    await script('printf %s "version two" > "$1/share/www/index.html"; chmod -w "$1/share/www/index.html" "$1/share/www"', two.storePath)
  }
  const shared = async () => {
    const answer = outcome(await agent('snapshot'))
    return 'result' in answer ? snapshotSchema.parse(answer.result).shared : answer
  }
  const { narHash } = one.manifest.components['site']!.share!['www']!
  expect(await shared()).toMatchObject({ www: { narHash, component: 'site', release: one.id, path: `${one.storePath}/share/www` } })
  await script('rm "$1/www"; mkdir "$1/www"; echo forged > "$1/www/index.html"', SHARE)
  expect(await shared()).toMatchObject({ www: { narHash: null, component: 'site', release: null } })
  expect(await served()).toBe('forged\n')
  expect(await apply(one)).toMatchObject({ verdict: 'COMMITTED' })
  expect(await served()).toBe('version one')
  expect(await shared()).toMatchObject({ www: { narHash, release: one.id } })
})
