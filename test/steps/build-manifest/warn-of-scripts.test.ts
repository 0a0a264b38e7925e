import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'
import { warnOfScripts } from '#steps/build-manifest/warn-of-scripts'
import { collectingReporter } from '../../support/collecting-reporter.ts'

const config = parseConfig(
  `application: shop
components: { shop: { installable: .#shop, links: { web: bin/web, tool: bin/tool, gone: bin/gone } } }
prefix: /opt/shop
units: [web.service, gone.service]
`,
  'grind-to-prod.yml',
)

test('a program of a unit that leaves the closure is reported, unless no unit runs it', async () => {
  const output = await mkdtemp(join(tmpdir(), 'grind-to-prod-scripts-'))
  try {
    await mkdir(join(output, 'bin'))
    for (const name of ['web', 'tool']) await writeFile(join(output, 'bin', name), '#!/bin/sh\nexec /usr/local/bin/node web\n')
    const reporter = collectingReporter()
    await warnOfScripts(config, { shop: output }, reporter)
    expect(reporter.events).toEqual([
      {
        event: 'note',
        level: 'warning',
        message:
          'Link web of component shop runs /usr/local/bin/node, which is not in the store and so not in the release. Run it by its store path, as a dependency of the flake.',
      },
    ])
  } finally {
    await rm(output, { recursive: true })
  }
})
