const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text) => String(text).replace(/[&<>"']/g, (character) => entities[character])

export function page(identity, greeting) {
  const rows = Object.entries(identity).map(
    ([name, value]) => `<dt>${escape(name)}</dt><dd id="${escape(name)}">${escape(value ?? 'none')}</dd>`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escape(identity.component)}</title>
<h1 id="greeting">${escape(greeting)}</h1>
<dl>${rows.join('')}</dl>
</html>
`
}
