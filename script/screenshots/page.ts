import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Returns a page that shows Markdown much as GitHub does, diagrams included. It sets `window.drawn` at its end. */
export function markdownPage(markdown: string): string {
  const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const withDiagrams = body.replaceAll(/<pre><code class="language-mermaid">([^]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>')
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${withDiagrams}</main><script>${mermaid()}</script>
<script type="module">
const isDark = matchMedia('(prefers-color-scheme: dark)').matches
mermaid.initialize({ startOnLoad: false, theme: isDark ? 'dark' : 'default' })
await mermaid.run()
window.drawn = true
</script>`
}

function mermaid(): string {
  return readFileSync(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js'), 'utf8').replaceAll('</script', '<\\/script')
}

const style = `
:root { color-scheme: light dark; --ground: #ffffff; --text: #1f2328; --line: #d1d9e0; --faint: #f6f8fa; --link: #0969da; --dim: #59636e }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --text: #f0f6fc; --line: #3d444d; --faint: #151b23; --link: #4493f8; --dim: #9198a1 } }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
main { padding: 24px; max-width: 960px; margin: auto }
main > :first-child { margin-top: 0 }
a { color: var(--link) }
h1, h2 { border-bottom: 1px solid var(--line); padding-bottom: .3em }
h1 { font-size: 2em } h2 { font-size: 1.5em } h3 { font-size: 1.25em }
table { border-collapse: collapse; margin: 0 0 16px; display: block; width: max-content; max-width: 100%; overflow: auto }
th, td { border: 1px solid var(--line); padding: 6px 13px; text-align: left }
tr:nth-child(2n) { background: var(--faint) }
code { font: 85% ui-monospace, "Liberation Mono", monospace; background: var(--faint); padding: .2em .4em; border-radius: 6px }
pre { background: var(--faint); padding: 16px; border-radius: 6px; overflow: auto; font-size: 85% }
pre code { padding: 0; background: none }
pre.mermaid { background: none; padding: 0 }
blockquote { margin: 0 0 16px; padding: 0 1em; color: var(--dim); border-left: .25em solid var(--line) }
summary { cursor: pointer }
`
