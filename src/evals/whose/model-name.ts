import { isLanguage } from '../../benchmarks/language.ts'
import { memoText } from '../../benchmarks/memo.ts'
import { findMetric } from '../../benchmarks/metric.ts'
import { findBenchmark } from '../../benchmarks/registry.ts'
import { repositoryOfLink } from './name-key.ts'

/** Families whose names make a text a model's name. Only whole words count, versions may follow. */
const families =
  /(?:^|[\s/_([-])(?:gpt-?(?:neo|neox|j|2|3|4|5|oss)?|chatgpt|o[134](?:-mini|-preview)?|davinci|claude|gemini|palm|med-palm|bard|grok|llama|llama-?[234]|llamas?2?|codellama|llemma|mistral|mixtral|ministral|codestral|magistral|devstral|pixtral|qwen|qwq|gemma|phi|orca|falcon|yi|deepseek|internlm|internvl|baichuan|chatglm|glm|minicpm|olmo|olmoe|pythia|opt|bloom|bloomz|mpt|stablelm|redpajama|vicuna|alpaca|guanaco|wizard|wizardlm|wizardcoder|wizardmath|zephyr|starling|openchat|hermes|openhermes|dolphin|solar|nous|tulu|starcoder|santacoder|codegen|replit|incoder|codet5|granite|nemotron|command|aya|dbrx|jamba|mamba|rwkv|smollm|smolvlm|exaone|polyglot|kullm|koalpaca|swallow|elyza|calm|rinna|stablecode|xgen|cerebras|dolly|koala|platypus|airoboros|kimi|minimax|step|hunyuan|ernie|seed|lfm2?|bert|roberta|deberta|electra|albert|distilbert|distilroberta|xlm|xlnet|xlmr|camembert|mbert|muril|biobert|scibert|t5|mt5|flan|byt5|ul2|bart|mbart|pegasus|prophetnet|led|longformer|bigbird|e5|bge|gte|minilm|mpnet|sbert|simcse|instructor|jina|nomic|colbert|splade|bm25|mdpr|whisper|wav2vec2?|hubert|wavlm|xls-r|xlsr|conformer|parakeet|canary|seamless\w*|nllb|m2m100|opus-mt|madlad|vit|deit|swin|beit|convnext|resnet|resnext|efficientnet|mobilenet\w*|regnet|clip|siglip|dino\w*|yolo\w*|detr|rt-detr|segformer|sam2?|llava|blip\w*|instructblip|idefics\w*|cogvlm|moondream|florence|kosmos|paligemma|molmo|flux|sdxl|dall-e|imagen|pixart\w*|kandinsky|sana|wan|ltx|cogvideo\w*|nova|titan|luminous|jurassic|gopher|chinchilla|galactica|openllama|open_llama|persimmon|fuyu|arctic|snowflake\w*|voxtral|xtts|vits|fastspeech|tacotron)(?![a-z])/i
const size = /(?:^|[\s_(-])(?:\d+x)?\d+(?:\.\d+)?[bm](?:$|[\s_)/,-])/i
/** Words by which a card calls its own model without naming it. */
const ourWords =
  'ours?|our model|this (?:model|checkpoint|adapter|work|version|build|quant|repo(?:sitory)?)|these weights|est[eo]s pesos|est[ea] (?:modelo|repo(?:sitorio)?|checkpoint|adaptador|adapter|versi[oó]n|build)|nosso modelo|nuestro modelo|notre modèle|ce modèle|dieses modell|unser modell'
const ours = new RegExp(
  String.raw`\b(?:${ourWords})\b|\((?:this(?: one)?|est[ea])\)|本模型|我们的|我們的|このモデル|本モデル|이 모델|본 모델|эта модель|наша модель|هذا النموذج|نموذجنا|mô hình này`,
  'i',
)
const oursInBrackets = new RegExp(
  String.raw`\s*[([（](?:${ourWords}|this|est[ea]|本模型|このモデル|本モデル|이 모델|본 모델|эта модель|наша модель|هذا النموذج|نموذجنا|mô hình này)(?![\p{L}\p{N}])[^)\]）]*[)\]）]\s*`,
  'giu',
)
const onlyOurs = new RegExp(`^(?:${ourWords})(?: |$)`, 'i')
const notModels =
  /^(?:(?:open[- ]source )?sota|state.of.the.art|random(?: (?:chance|guess\w*|baseline))?|chance|human(?:s| performance| baseline| expert)?|majority(?: class)?|bicubic|bilinear|baseline|previous (?:sota|best)|best|oracle|gold|reference|ground truth|max|min)\b.{0,25}$/i

/** True for a row that stands for no model: random chance, people, the best known. */
export function isNoModel(text: string): boolean {
  return notModels.test(text.trim())
}

/** True when a text holds the name of a widely known model family. */
export function namesFamily(text: string): boolean {
  return families.test(text)
}

/** True when a label says it is the card's own model without naming it: "(ours)", "this model". */
export function saysOurs(text: string): boolean {
  return ours.test(text)
}

/** True when a label says nothing but that: "Ours", "This model (3 seeds)". */
export function isOursOnly(text: string): boolean {
  const plain = withoutOurs(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  return saysOurs(text) && (plain === '' || onlyOurs.test(plain))
}

/** A label without "(ours)" and its like. */
export function withoutOurs(text: string): string {
  return text.replace(oursInBrackets, ' ').trim()
}

/** True when a text or its links name a model: a repository, a known family, a size, "ours". */
export function namesModel(text: string, links: readonly string[] = []): boolean {
  if (text.trim() === '' || text.length > 300) return false
  return links.some((link) => repositoryOfLink(link) !== undefined) || textNamesModel(text)
}

const textNamesModel = memoText((text) => {
  if (isLanguage(text) || findMetric(text)) return false
  if (
    /^[\w.-]*[a-z][\w.-]*\/[\w.-]*[a-z][\w.-]*$/i.test(text.trim()) &&
    /\d|[-_]/.test(text) &&
    !findBenchmark(text)
  )
    return true
  if (saysOurs(text)) return true
  if (findBenchmark(text)) return false
  return families.test(text) || size.test(text)
})

/** "gull/neutral" as a model and one of its classes. */
export function modelAndClass(text: string): { model: string; part: string } | undefined {
  const [, model, part] = /^([^/\s]{2,60})\/([a-z]{3,20})$/.exec(text.trim()) ?? []
  return model !== undefined && part !== undefined ? { model, part } : undefined
}
