import { createHash } from 'node:crypto'
import { z } from 'zod'
import { asObject, notFound, page, unprocessable, type Call, type Operations } from './operation.ts'
import { nextId, type Asset, type Release } from './state.ts'

/** Releases and the files attached to them. */

const createSchema = z.object({
  tag_name: z.string(),
  name: z.string().nullish(),
  body: z.string().nullish(),
  draft: z.boolean().default(false),
  prerelease: z.boolean().default(false),
})
const updateSchema = createSchema.partial().omit({ tag_name: true })

export const releaseOperations: Operations = {
  'repos/create-release'(call) {
    const { tag_name: tag, name, body, draft, prerelease } = createSchema.parse(call.body)
    if (call.state.releases.some((release) => release.tag === tag)) return unprocessable('Release.tag_name already exists')
    const release: Release = { id: nextId(), tag, name: name ?? null, body: body ?? null, draft, prerelease, immutable: false }
    call.state.releases.push(release)
    return { status: 201, body: shown(call, release) }
  },
  'repos/update-release'(call) {
    const release = find(call)
    if (release === undefined) return notFound
    Object.assign(release, updateSchema.parse(call.body))
    return { status: 200, body: shown(call, release) }
  },
  'repos/get-release'(call) {
    const release = find(call)
    return release === undefined ? notFound : { status: 200, body: shown(call, release) }
  },
  'repos/get-release-by-tag'(call) {
    // GitHub shows a draft under its id only.
    const release = call.state.releases.find(({ tag, draft }) => tag === call.path['tag'] && !draft)
    return release === undefined ? notFound : { status: 200, body: shown(call, release) }
  },
  'repos/list-releases'(call) {
    const { items, headers } = page(call, call.state.releases.toReversed())
    return { status: 200, headers, body: items.map((release) => shown(call, release)) }
  },
  'repos/list-release-assets'(call) {
    const release = find(call)
    if (release === undefined) return notFound
    const { items, headers } = page(call, assetsOf(call, release))
    return { status: 200, headers, body: items.map((asset) => shownAsset(call, asset)) }
  },
  'repos/upload-release-asset'(call) {
    const release = find(call)
    if (release === undefined) return notFound
    if (release.immutable) return unprocessable('Cannot upload assets to an immutable release.')
    const { name, label } = z.object({ name: z.string().min(1), label: z.string().optional() }).parse(call.query)
    if (assetsOf(call, release).some((asset) => asset.name === name)) return unprocessable('ReleaseAsset.name already exists')
    const asset: Asset = {
      id: nextId(),
      release: release.id,
      name,
      label: label ?? null,
      contentType: call.contentType,
      content: call.bytes,
    }
    call.state.assets.push(asset)
    return { status: 201, body: shownAsset(call, asset) }
  },
  'repos/get-release-asset'(call) {
    const asset = call.state.assets.find(({ id }) => String(id) === call.path['asset_id'])
    if (asset === undefined) return notFound
    if (call.accept.includes('application/octet-stream'))
      return { status: 302, headers: { location: `${call.url}/blobs/assets/${asset.id}` } }
    return { status: 200, body: shownAsset(call, asset) }
  },
  'repos/delete-release-asset'(call) {
    const index = call.state.assets.findIndex(({ id }) => String(id) === call.path['asset_id'])
    if (index === -1) return notFound
    call.state.assets.splice(index, 1)
    return { status: 204 }
  },
}

function find({ state, path }: Call): Release | undefined {
  return state.releases.find(({ id }) => String(id) === path['release_id'])
}

function assetsOf(call: Call, { id }: Release): Asset[] {
  return call.state.assets.filter(({ release }) => release === id)
}

function shown(call: Call, release: Release): object {
  const url = `${call.url}/repos/${call.state.owner}/${call.state.repository}/releases/${release.id}`
  const { id, tag, name, body, draft, prerelease, immutable } = release
  const { discussion_url: _discussion, ...example } = asObject(call.example())
  return {
    ...example,
    id,
    name,
    body,
    draft,
    prerelease,
    immutable,
    url,
    tag_name: tag,
    html_url: `https://github.com/${call.state.owner}/${call.state.repository}/releases/tag/${tag}`,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    assets: assetsOf(call, release).map((asset) => shownAsset(call, asset, asObject(asObject(example)['assets']))),
  }
}

function shownAsset(call: Call, asset: Asset, example: Record<string, unknown> = asObject(call.example())): object {
  const { id, name, label, content } = asset
  const repository = `${call.state.owner}/${call.state.repository}`
  return {
    ...example,
    id,
    name,
    label,
    url: `${call.url}/repos/${repository}/releases/assets/${id}`,
    browser_download_url: `https://github.com/${repository}/releases/download/${asset.release}/${name}`,
    content_type: asset.contentType,
    size: content.length,
    digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    state: 'uploaded',
  }
}
