import { InputError } from '#domain/errors/errors'
import { componentTable, manifestTable } from '#domain/report/manifest-table'
import { command } from '../command.ts'
import { argument, choice, option, orElse } from '../inputs.ts'

export const manifestCommand = command({
  name: 'manifest',
  summary: 'print the contents of a manifest',
  arguments: { manifest: argument('<manifest>', 'a manifest.json, or the folder that contains it') },
  options: {
    format: orElse(choice('<format>', 'output format', ['table', 'env', 'json', 'cyclonedx']), 'table'),
    component: option('<name>', 'only this component'),
  },
  examples: ['grind-to-prod manifest release', 'grind-to-prod manifest release --format env --component hypervisor'],
  formatsInJson: ['cyclonedx'],
  isJson: ({ format }) => format === 'json',
  run: async ({ manifest: file, format, component }, { at }) => {
    const path = at(file)
    const { describeComponent, describeManifest, manifestSbom } = await import('#verbs/manifest')
    if (format === 'cyclonedx') {
      if (component !== undefined)
        throw new InputError('conflicting-options', 'The bill of materials covers the whole release.', { hint: 'Remove --component.' })
      const { releaseId, sbom } = await manifestSbom(path)
      return { result: { releaseId, sbom: JSON.parse(sbom) as unknown }, text: sbom }
    }
    if (component !== undefined) {
      const { environment, ...result } = await describeComponent(path, component)
      return { result, text: format === 'env' ? environment : componentTable(component, result.facts, result.prefix) }
    }
    const { releaseId, manifestPath, manifest, environment } = await describeManifest(path)
    const text = format === 'env' ? environment : manifestTable(manifest, releaseId, manifestPath)
    return { result: { releaseId, manifestPath, manifest }, text }
  },
})
