import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The files of src/ that import a module, with how: `from '…'` at once, `import('…')` when it is needed. */
function importersOf(module: RegExp): string[] {
  return globSync('src/**/*.ts').flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [...text.matchAll(/(from |import\()'([^']+)'/g)].flatMap(([, how, name]) =>
      module.test(name!) ? [`${how!.trim()} ${file}`] : [],
    )
  })
}

test('the packages of OpenTelemetry are loaded only when a trace is sent', () => {
  expect([...new Set(importersOf(/^@opentelemetry\//))]).toEqual(['from src/domain/trace/otlp.ts'])
  expect(importersOf(/trace\/otlp(?:\.ts)?$/)).toEqual(['from src/steps/trace/send-trace.ts'])
  expect(importersOf(/send-trace(?:\.ts)?$/)).toEqual(['import( src/steps/notify/notified.ts'])
})
