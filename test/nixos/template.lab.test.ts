import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { succeedOnHost } from '../../lab/client.ts'
import { CONFIG_FILE } from '#domain/config/schema'
import { singleChecks } from '#domain/config/health'
import { parseConfig } from '#domain/config/parse'
import { buildOnGrind, flakeOnGrind } from './on-grind.ts'

const config = parseConfig(readFileSync(`nix/template/${CONFIG_FILE}`, 'utf8'), CONFIG_FILE)

it("the template's components build, and have the targets of their links", async () => {
  await using folder = await flakeOnGrind()
  for (const { installable, links } of Object.values(config.components)) {
    const [output] = await buildOnGrind(folder.path, [`path:${folder.path}/nix/template${installable.slice(1)}`])
    const targets = Object.values(links).map((link) => `${output}/${link}`)
    expect(await succeedOnHost('grind', ['stat', '--dereference', '--format=%A', ...targets])).toMatch(/^(?:-r.xr.xr.x\n)+$/)
  }
})

it("the template's service answers its own health check", async () => {
  const urls = singleChecks(config.health).flatMap(({ check }) => ('http' in check ? check.http : []))
  expect(urls).not.toEqual([])
  const ask = `
    await import('/opt/grind-to-prod/nix/template/greeter.mjs')
    const deadline = Date.now() + 10_000
    const status = async (url) => fetch(url).then((response) => response.status, () => (Date.now() < deadline ? status(url) : null))
    console.log(JSON.stringify(await Promise.all(process.argv.slice(1).map(status))))
    process.exit()`
  const answers = await succeedOnHost('grind', ['node', '--input-type=module', '--eval', ask, ...urls], { user: 'runner' })
  expect(JSON.parse(answers)).toEqual(urls.map(() => 200))
})
