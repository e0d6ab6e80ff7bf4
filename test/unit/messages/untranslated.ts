import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isRecord } from '../../../src/json.ts'
import { type Language, languageTags } from '../../../src/messages/languages.ts'

const messages = join(import.meta.dirname, '../../../src/messages')

/** Words of the field and names that stand in Latin letters in every language. */
const names =
  /\b(?:AI|API|Apple|AMD|Atom|BibTeX|BLEU|CPU|CSV|Cloudflare|CoreML|CycloneDX|Elo|F1|FBGEMM|FSF|GB|GGUF|GPTQ|GPU|GiB|Git|GitHub|HF_TOKEN|HTML|Hub|Hugging Face|IQ|JSON|JSON Feed|JavaScript|DuckDB|pandas|Feed|Jinja|KV|LFS|LICENSE|Linux|MLX|MNN|Mac|macOS|Markdown|Mermaid|MiB|NVIDIA|NeMo|ONNX(?: Runtime)?|OSI|OpenVINO|Python|PowerShell|README|ROUGE|Rockchip|SHA-256|SHA256SUMS|SPDX|Sentence Transformers|TGI|TOML|TensorRT|Transformers|UTF-8|Unsloth|Windows|YAML|YaRN|bitsandbytes|curl|git|hf|llama\.cpp|mlx-lm|ncnn|pickle|safetensors|spaCy|vLLM)\b/g

/** True for a message that has English words which are no names. */
function isEnglish(message: unknown): boolean {
  const text = textOf(message)
  // Of a function, what stands between quotes.
  const said =
    typeof message === 'function' ? (text.match(/'[^']*'|`[^`]*`/g) ?? []).join(' ') : text
  const rest = said.replace(/\$?\{[^}]*\}|`[^`]*`|https?:\S+|<[^>]*>/g, ' ').replace(names, ' ')
  return /[a-z]{3,}/.test(rest)
}

/** Paths of the messages in one file that are word for word the English ones. */
async function sameIn(tag: Language, file: string): Promise<string[]> {
  const load = async (folder: string): Promise<unknown> =>
    import(pathToFileURL(join(messages, folder, file)).href)
  if (!existsSync(join(messages, tag, file))) return [`${tag}/${file} is missing`]
  const found: string[] = []
  const compare = (english: unknown, other: unknown, path: string): void => {
    if (isRecord(english) && isRecord(other))
      // Tables of what the data say in English: there, it stands in the key or the data.
      for (const [key, value] of Object.entries(other))
        compare(english[key], value, path === '' ? key : `${path}.${key}`)
    else if (english === undefined ? isPhrase(textOf(other)) : isSame(english, other))
      found.push(`${tag}/${file} ${path}: ${textOf(other).slice(0, 60)}`)
  }
  compare({ ...Object(await load('en')) }, { ...Object(await load(tag)) }, '')
  return found
}

function isSame(english: unknown, other: unknown): boolean {
  return textOf(english) === textOf(other) && isEnglish(other)
}

/** True for several Latin words and no letter of another script. */
function isPhrase(text: string): boolean {
  return /^[\p{sc=Latin}\P{L}]*$/u.test(text) && /\p{L} \p{L}/u.test(text) && isEnglish(text)
}

/** A message as it stands in the file; its types, which leave gaps, do not count. */
function textOf(message: unknown): string {
  const text = typeof message === 'function' ? message.toString() : String(message)
  return text.replace(/\s+/g, ' ').replaceAll(' )', ')')
}

/** The messages of a language, or of one of its files, that are word for word the English ones. */
export async function untranslated(tag: Language, only?: string): Promise<string[]> {
  const files = readdirSync(join(messages, 'en')).filter((file) => !only || file === only)
  return (await Promise.all(files.map((file) => sameIn(tag, file)))).flat()
}

// node test/unit/messages/untranslated.ts ja [browser.ts]
if (import.meta.filename === process.argv[1]) {
  const [tag, only] = process.argv.slice(2)
  const language = languageTags.find((one) => one === tag)
  if (language === undefined) throw new RangeError(`Name one of ${languageTags.join(', ')}`)
  const found = await untranslated(language, only)
  console.log([...found, `${found.length} messages are English still`].join('\n'))
}
