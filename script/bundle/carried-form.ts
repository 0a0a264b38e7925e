import { minify } from 'terser'

/**
 * The source of a module's function in the form in which it is shipped: with its names and its lines, but without comments
 * (a package's licence is in licenses.txt) and without what the module itself never uses.
 */
export async function carriedForm(source: string): Promise<string> {
  // An expression on its own would be removed as having no effect.
  const { code } = await minify(`${prefix}${source}`, {
    module: true,
    mangle: false,
    compress: { defaults: false, dead_code: true, passes: 2, side_effects: true, unused: true },
    ecma: 2020,
    format: { beautify: true, indent_level: 0, comments: /CONCATENATED MODULE/ },
  })
  if (code === undefined || !code.startsWith(prefix)) throw new Error('A module is not printed as it was read.')
  return withShortNames(code.slice(prefix.length).replace(/;\s*$/, ''))
}

/** Shortens the names that webpack gives to what a module imports: `_errors_js__WEBPACK_IMPORTED_MODULE_3__` becomes `errors_js$3`. */
function withShortNames(source: string): string {
  return source.replaceAll(/\b_*(\w+?)__WEBPACK_IMPORTED_MODULE_(\d+)__/g, (_, name: string, number: string) => {
    const short = `${name}$${number}`
    if (source.includes(short)) throw new Error(`A module has the name ${short} already.`)
    return short
  })
}

const prefix = 'export default '
