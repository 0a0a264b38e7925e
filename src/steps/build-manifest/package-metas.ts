import { packageMeta } from '#domain/sbom/package-meta'
import type { PackageMeta } from '#domain/statement/sbom'
import { evaluateMetaCommand, parseMeta } from '#tools/nix/evaluate-meta'
import type { Runner } from '#tools/run/runner'
import type { EvaluatedComponent } from './evaluate.ts'

/**
 * Returns what the flakes state of the components, by their names: licences, homepage, description and sources. Best effort: a component of
 * which nothing is stated, or whose meta-attributes cannot be evaluated, is left out.
 */
export async function packageMetas(components: readonly EvaluatedComponent[], runner: Runner): Promise<ReadonlyMap<string, PackageMeta>> {
  const metas = new Map<string, PackageMeta>()
  // One after another: each is an evaluation of its own beside a build.
  for (const { name, reference } of components) {
    const result = await runner.run(evaluateMetaCommand(reference)).catch(() => undefined)
    const stated = result?.status === 0 ? parseMeta(result.stdout) : undefined
    if (stated !== undefined) metas.set(name, packageMeta(stated))
  }
  return metas
}
