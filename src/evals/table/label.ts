import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { memoText } from '../../benchmarks/memo.ts'
import { findMetric } from '../../benchmarks/metric.ts'
import { findBenchmark } from '../../benchmarks/registry.ts'
import { namesFamily } from '../whose/model-name.ts'

/** What a row's or a column's name speaks of. */
export type LabelKind =
  | 'benchmark'
  | 'metric'
  | 'average'
  | 'setup'
  | 'model-axis'
  | 'task-axis'
  | 'training'
  | 'meta'
  | 'delta'
  | 'empty'
  | 'other'

const patterns: readonly [LabelKind, RegExp][] = [
  [
    'model-axis',
    /^(?:models?|modelos?|model ?names?|models? \/ .*|.*\/ ?models?|model ids?|systems?|sistemas?|methods?|metodos?|métodos?|approach(?:es)?|llms?|模型|模型名称|模型名稱|モデル|모델|checkpoints?|model variants?|architectures?|name|base models?|motor|pipeline|format|formato|quantization|quant)$/i,
  ],
  [
    'task-axis',
    /^(?:benchmarks?|evals?|evaluations?|tasks?|tareas?|datasets?|data ?sets?|dataset name|metrics?|métricas?|metricas?|tests?|test ?sets?|test data(?:set)?|categor(?:y|ies)|categor[ií]as?|capability|domains?|dominio|subjects?|sub-?category|criteria|评测|任务|数据集|基准|指标|評測|任務|資料集|ベンチマーク|タスク|벤치마크|languages?|idiomas?|lang(?:uage)?s?|langpair|entorno|environment|env|language pairs?|pairs?|splits?|subsets?|conjunto|benchmark \(.*\)|category \/ benchmark|task \(.*\)|evaluation (?:benchmark|dataset|set|metric)s?|groups?)$/i,
  ],
  [
    'training',
    /^(?:epochs?|época.*|steps?|paso|iterations?|training loss|train loss|validation loss|val(?:id)? loss|eval loss|train|learning rate|lr|batch size|global step|rewards?\/.*|logps\/.*|logits\/.*|optimi[sz]er|seed|warm-?up.*|weight decay|hyper-?parameters?|gen len|.*\bper epoch\b)$/i,
  ],
  [
    'setup',
    /^(?:#? ?shots?|n-?shots?|few-?shot|num(?:ber of)? shots|num_fewshot|version|filter|mode|模式|評測模式|评测模式|測試次數|测试次数|選項排序|选项排序|runs?|trials?|decoding|prompt(?:ing)?|prompt (?:style|format)|setting|settings|setup|configuration|config|stderr|std\.? ?err(?:or)?|std(?:dev)?\.?|±|\+\/-|95% ci|ci|ic (?:inferior|superior)|confidence interval|eval(?:uation)? (?:mode|type|setting)|variant|subset|fold|n|harness|framework|type|reasoning|thinking|direction|↑|↓|better|metric type|aligned|alignment|pub(?:lic)?|judge|release|protocol(?:o)?|rank(?:ing)?|position|lm|decoder|algorithm|algoritmo|adaptador|adapter|etapa|stage|training_?method)$/i,
  ],
  [
    'delta',
    /^(?:Δ.*|delta.*|diff(?:erence)?s?\.?(?: .*)?|change.*|gain.*|improve.*|mejora.*|variation|variación|degradation.*|drop in.*|recover(?:y|ed).*|recuperaci[oó]n.*|relative.*|gap|speed-?up.*|vs\.? .*|.* vs\.? .*|(?:absolute|rel\.?) .*|gate|ratchet|threshold|umbral|p-?values?)$/i,
  ],
  [
    'meta',
    /^(?:#? ?(?:model )?(?:sizes?|params?\.?|parameters?)(?: \(.*\)|,.*)?|tama[nñ]o.*|par[aá]metros?.*|.*\bparams\b.*|number of (?:parameters|params).*|n_?params|activ(?:e|ated) param.*|activos|activados|contexts?|contexto|context (?:length|window|size)|ctx.*|seq(?:uence)?[_ ]?len(?:gth)?|max(?:imum)? (?:seq|length|tokens).*|licen[cs]e|licencia|licenses?|links?|urls?|download.*|hugging ?face.*|🤗.*|hf.*|modelscope|checkpoint link|paper|demo|online demo|report|weights?|code|notes?|notas?|comments?|remarks?|observaciones|description|descripci[oó]n|date|日期|日付|fecha|dates?|release date|year|año|author|authors|hardware|gpus?|memory.*|mem\b.*|vram.*|.*\bram\b|disk.*|file ?size.*|size.*|bits?|bpw|text bpw|.*\bbpw\b|payload|precision type|dtype|.*speed(?! ?bench).*|.*latenc(?:y|ia).*|.*throughput.*|.*quer(?:y|ies) per.*|.*\bqps\b.*|.*velocidad.*|horas.*|energ[ií]a.*|co.?2.*|pasos|.*\bsteps\b.*|semilla|seeds?|rango.*|tok\/param|problems?|problemas|items?|questions?|cases|casos|minimum.*|n_?observations|observations|.*tok(?:ens?)?\/s.*|.*tokens? per second.*|fps|speed\(fps\)|inference.*|time(?: .*|\(.*)?|tiempo.*|duration|hours?|flops?.*|.*\bflops\b|macs?.*|gmacs?|activations.*|resolution|resoluci[oó]n|image size|input size|vocab.*|tokenizer|tokeni[sz]ador|layers?|heads?|hidden.*|d_model|dimensions?|dim|embedding (?:dim|size).*|emb.*dim.*|tokens?|training (?:tokens|data|flops|time|cost)|pretrain(?:ing)? (?:tokens|data)|tokens entrenamiento|.*tokens de entrenamiento|corpus|samples?|#? ?samples|# ?.*|support(?: .*)?|count|cantidad|quantity|train(?:ing)?(?: set)?|#sent|#words|sentences|words|snt|wrd|corr|sub|del|ins|num.*|avg\.? ?(?:length|len|char length|tokens).*|average (?:length|tokens).*|price.*|cost.*|\$.*|availability|disponibilidad|language\(s\)|enfoque|uso.*|open.?source|public|modalit.*|arch(?:itecture)?|arquitectura|backbone|organization|company|owner|ticket|carbon.*|energy.*|power.*|co2.*|group.?size|calibration.*|method type|status|estado|entrenamiento|peak.*)$/i,
  ],
  [
    'average',
    /^(?:avg\.?|average|mean|overall|total|macro.?avg|micro.?avg|avg\.? score|average score|overall score|mean score|promedio|media|平均|平均分|综合|總分|总分|weighted avg\.?|all|avg\.? \(.*\)|average \(.*\)|avg.*acc|averaged?.*|.* average|.* avg\.?|.* mean|h-?mean|score avg|平均.*|합계|평균)$/i,
  ],
]

/** A metric's short name before words that say how: "WER deepcut". */
const leadingMetric =
  /^(?:WER|CER|SER|EER|DER|BLEU|chrF|COMET|FID|PSNR|SSIM|LPIPS|mAP|nDCG@\d+|MRR@\d+|MRR|Accuracy|Precision|Recall|F1|AUC|EM|Macro F1|Micro F1|Recall@\d+|pass@\d+|ROUGE-?[12L])(?=[\s(,:])/

/** A metric as the last word of a name that is no model's: "Overall F1". */
function trailing(text: string): ReturnType<typeof findMetric> {
  const word =
    /\s(F1|EM|Acc\.?|Accuracy|WER|CER|BLEU|AUC|MCC|IoU|Recall|Precision)(?:\s*\(?%?\)?)$/i.exec(
      text,
    )?.[1]
  return word !== undefined && !namesFamily(text) ? findMetric(word) : undefined
}

/** Says what a printed row or column name speaks of. Benchmarks and metrics are known by their registry. */
export const classifyLabel = memoText(readLabel)

function readLabel(text: string): LabelKind {
  // Longer texts are sentences, not names.
  if (text.length > 160) return 'other'
  const plain = text
    .replace(/[*†‡↑↓⬆⬇]|\p{Extended_Pictographic}|\u{fe0f}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '' || /^[-–—.]+$/.test(plain)) return 'empty'
  for (const [kind, pattern] of patterns.slice(0, 3)) if (pattern.test(plain)) return kind
  if (findBenchmark(plain)) return 'benchmark'
  if (
    /^(?:métrica|metrica|metric|rendimiento|performance|score)\b/i.test(plain) &&
    benchmarkInText(plain)
  )
    return 'benchmark'
  const metric = findMetric(plain) ?? findMetric(leadingMetric.exec(plain)?.[0]) ?? trailing(plain)
  if (metric?.id === 'loss') return 'training'
  if (metric?.id === 'recovery') return 'delta'
  if (metric) return 'metric'
  for (const [kind, pattern] of patterns.slice(3)) if (pattern.test(plain)) return kind
  if (
    /^(?:valor|val|value|score|result|results|resultado|# ?value|# ?score|数值|分数|puntuaci[oó]n)s?(?: \(.*\))?$/i.test(
      plain,
    )
  )
    return 'metric'
  return 'other'
}
