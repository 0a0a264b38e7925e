import { lstat, mkdir, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inventoryOf } from '#domain/closure/inventory'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import type { Manifest } from '#domain/manifest/schema'
import { hasItsLinks, materialize, type StoredRelease } from '#host/release/materialize'
import { placeShareLink, requireOwnShare } from '#host/release/share-link'
import type { Host } from '#machine/host'
import { APP, LIBRARY, manifestOf } from '../signed-release.ts'
import { temporaryHost } from '../temporary-host.ts'

const HASH = `sha256-${'A'.repeat(43)}=`

/** A release of a program and a static site; without `share` of the program alone. */
function release(host: Host, share: Record<string, string> | null): StoredRelease {
  const bare = manifestOf(host.paths.prefix)
  const shared =
    share === null ? {} : { share: Object.fromEntries(Object.entries(share).map(([name, target]) => [name, { target, narHash: HASH }])) }
  const app = { ...bare.components['app']!, links: { app: { target: 'bin/app', sha256: 'a'.repeat(64) } }, ...shared }
  const manifest: Manifest = { ...bare, components: { app } }
  const manifestText = canonicalJson(manifest)
  return { id: releaseId(manifestText), manifest, manifestText, manifestPath: APP.path, closure: inventoryOf([APP, LIBRARY]) }
}

const withSite = (host: Host) => release(host, { www: 'share/www', 'site.conf': 'etc/site.conf' })

describe('the folder of a release', () => {
  test('a release has a link for each thing it shares, and no share folder when it shares nothing', async () => {
    await using host = await temporaryHost()
    const [plain, site] = [release(host, null), withSite(host)]
    for (const one of [plain, site]) await materialize(host, one)
    const folder = join(host.paths.releases, site.id)
    expect((await readdir(join(folder, 'share'))).toSorted()).toEqual(['site.conf', 'www'])
    expect(await readlink(join(folder, 'share/www'))).toBe(`${APP.path}/share/www`)
    expect((await readdir(join(host.paths.releases, plain.id))).toSorted()).toEqual(['bin', 'closure.json', 'manifest.json'])
  })

  test.each([
    {
      name: 'a folder in the place of a link',
      spoil: (share: string) => rm(join(share, 'www')).then(() => mkdir(join(share, 'www/x'), { recursive: true })),
    },
    { name: 'another link', spoil: (share: string) => rm(join(share, 'www')).then(() => symlink('/srv', join(share, 'www'))) },
    { name: 'one name more', spoil: (share: string) => writeFile(join(share, 'more'), '') },
    { name: 'one name less', spoil: (share: string) => rm(join(share, 'www')) },
  ])('a promote repairs what was changed by hand in share: $name', async ({ spoil }) => {
    await using host = await temporaryHost()
    const site = withSite(host)
    await materialize(host, site)
    for (const kind of ['bin', 'share']) await symlink(`current/${kind}`, join(host.paths.prefix, kind))
    await symlink(`releases/${site.id}`, host.paths.current)
    expect(await hasItsLinks(host, site.id, site.manifest)).toBe(true)
    await spoil(join(host.paths.releases, site.id, 'share'))
    // Something that is no link where one should be is an error, which counts as changed.
    expect(await hasItsLinks(host, site.id, site.manifest).catch(() => false)).toBe(false)
    await materialize(host, site)
    expect(await hasItsLinks(host, site.id, site.manifest)).toBe(true)
    await rm(host.paths.share)
    expect(await hasItsLinks(host, site.id, site.manifest)).toBe(false)
  })
})

describe('the link in the prefix', () => {
  test.each([
    { name: 'a folder', make: (share: string) => mkdir(share), expected: 'is a folder' },
    { name: 'a file', make: (share: string) => writeFile(share, ''), expected: 'is a file' },
    { name: 'another link', make: (share: string) => symlink('/srv/www', share), expected: 'is a link to "/srv/www"' },
  ])('a release with share is refused where <prefix>/share is $name, and one without is not', async ({ make, expected }) => {
    await using host = await temporaryHost()
    await make(host.paths.share)
    const before = await lstat(host.paths.share)
    await expect(requireOwnShare(host, withSite(host).manifest, 'apply')).rejects.toMatchObject({
      code: 'unexpected-layout',
      hint: `Move ${host.paths.share} away and promote again.`,
      message: expect.stringContaining(`${host.paths.share} on prod ${expected}`),
    })
    await expect(requireOwnShare(host, withSite(host).manifest, 'rollback')).rejects.toMatchObject({
      hint: `Move ${host.paths.share} away and roll back again.`,
    })
    await requireOwnShare(host, release(host, null).manifest, 'apply')
    await placeShareLink(host, release(host, null).manifest)
    expect((await lstat(host.paths.share)).ino).toBe(before.ino)
  })

  test('<prefix>/share is made by the first release that shares something, and leads through current', async () => {
    await using host = await temporaryHost()
    const site = withSite(host)
    await placeShareLink(host, release(host, null).manifest)
    await expect(lstat(host.paths.share)).rejects.toThrow('ENOENT')
    await requireOwnShare(host, site.manifest, 'apply')
    await placeShareLink(host, site.manifest)
    await requireOwnShare(host, site.manifest, 'apply')
    await placeShareLink(host, site.manifest)
    expect(await readlink(host.paths.share)).toBe('current/share')
  })
})
