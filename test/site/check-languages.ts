import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRecord } from '../../src/json.ts'
import { modelsheets, root } from './run.ts'
import { englishIn, sitePages } from './walk-language.ts'

/**
 * Builds the demo content in English and in Traditional Chinese, and looks at each text of the Chinese pages that
 * is neither a card's nor a name: none may be English. What programs read must be the same in both, byte for byte.
 * CI runs it: node test/site/check-languages.ts
 */

/** Words of the field, programs, formats and texts of licences that stand in Latin letters in Chinese, too. */
const terms =
  'token|tokens|pickle|safetensors|curl|hf|git|pandas|gguf|shot|pass|config|imatrix|vocab|few-shot|main|macos|cat|Terms of Use|Built with[ \\w]*|Open Source Initiative|Model Openness Framework|Sentence Transformers|one conversation|brain|quant|label|href|spaCy|ncnn|fairseq|transformers|diffusers|owner|name|ours|this|hashes|inputs|outputs|modelParameters|disclosure|devices|catalogue|evaluations|changes|results|sheet|bom'

/** Keys of a record whose texts are names, or the words of others. */
const named = new Set(
  'id title owner name spdx license license_name label printed benchmark subset config split harness language library datasets topics formats files file path architecture architectures authors summary note reason aliases kind text url links papers task_id place dataset collection program model parts heading headings'.split(
    ' ',
  ),
)

function collect(value: unknown, under: string, names: Set<string>): void {
  if (typeof value === 'string') {
    if (named.has(under)) names.add(value)
  } else if (Array.isArray(value)) for (const one of value) collect(one, under, names)
  else if (isRecord(value))
    // What these name, each language names by itself.
    for (const [key, one] of Object.entries(value))
      if (!['task', 'languages', 'metric', 'diagnostics', 'quantization'].includes(key))
        collect(one, key, names)
}

/** Every name that the records of a site hold, and the words that ids are made of. */
function namesOf(site: string): RegExp {
  const names = new Set<string>()
  for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' }))
    if (/(?:^|\/)(?:sheet|results|devices|places)[\w-]*\.json$/.test(path))
      collect(JSON.parse(readFileSync(join(site, path), 'utf8')), '', names)
  const parts = [...names].flatMap((name) => (/^\S+$/.test(name) ? name.split(/[/_.-]/) : []))
  const all = [...names, ...parts]
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(
    `https?:\\S+|\`[^\`]*\`|(?<![\\p{L}\\p{N}])(?:${[...all, terms].join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
}

function summariesOf(site: string): string[] {
  const rows = readFileSync(join(site, 'catalogue.ndjson'), 'utf8').trim().split('\n')
  return rows.flatMap((row) => {
    const record: unknown = JSON.parse(row)
    return isRecord(record) && typeof record['summary'] === 'string' ? [record['summary']] : []
  })
}

const folder = mkdtempSync(join(tmpdir(), 'languages-'))
const failures: string[] = []
try {
  const build = async (tag: string, title: string): Promise<string> => {
    const content = join(folder, 'content')
    rmSync(content, { recursive: true, force: true })
    cpSync(join(root, 'content'), content, { recursive: true })
    writeFileSync(join(content, 'catalog.yaml'), `title: ${title}\nlanguage: ${tag}\n`)
    const out = join(folder, tag)
    const { status, stderr } = await modelsheets(['build', '--content', content, '--out', out])
    if (status !== 0) throw new Error(stderr)
    return out
  }
  const english = await build('en', '測試')
  const chinese = await build('zh-Hant', '測試')
  const names = namesOf(chinese)
  const summaries = summariesOf(chinese)
  for (const { path, texts } of sitePages(chinese))
    for (const { text, where } of texts) {
      // What a page says of itself is the card's summary, cut.
      if (summaries.some((one) => one.startsWith(text.slice(0, 100)))) continue
      const left = englishIn(text, names)
      if (left !== undefined) failures.push(`${path} ${where}: ${text} (${left})`)
    }
  for (const path of readdirSync(english, { recursive: true, encoding: 'utf8' }))
    if (
      /(?:sheet|results\w*|changes|bom\.\w+)\.(?:json|csv|ndjson)$|\.csv$|\.ndjson$|SUMS$/.test(
        path,
      )
    )
      if (!readFileSync(join(english, path)).equals(readFileSync(join(chinese, path))))
        failures.push(`${path} is another file in Chinese`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  [...failures.slice(0, 100), `${failures.length} texts are not as they should be`].join('\n'),
)
process.exitCode = failures.length === 0 ? 0 : 1
