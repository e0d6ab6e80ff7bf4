/**
 * Papers that introduced an architecture, with whose it is, so that a port or a fine-tune whose card says
 * "X was introduced in this paper" is not taken for X. Source: the list of architectures in the README of
 * Transformers (https://github.com/huggingface/transformers/blob/0086a4e665b7/README_zh-hant.md), each
 * line "X (from ORGANISATION) released with the paper [title](arXiv)"; the accounts are those of the
 * organisations on the Hub.
 */

/** Accounts of an organisation on the Hub, lower case. */
const MAKERS = {
  google: 'google google-bert google-t5 google-research albert xlnet transfo-xl-wt103 deepmind',
  meta: 'facebook facebookai meta-llama',
  microsoft: 'microsoft',
  openai: 'openai openai-community',
  nvidia: 'nvidia',
  allenai: 'allenai',
  huggingface: 'distilbert huggingface huggingfacetb',
  salesforce: 'salesforce',
  vinai: 'vinai',
  huawei: 'huawei-noah',
  baidu: 'baidu nghuyong paddlepaddle',
  apple: 'apple',
  eleutherai: 'eleutherai',
  camembert: 'almanach camembert',
  flaubert: 'flaubert',
  moussa: 'moussakam',
  yitu: 'yitutech',
  naver: 'naver naver-clova-ix dandelin',
  intel: 'intel',
  luke: 'studio-ousia',
  uclanlp: 'uclanlp',
  zhuiyi: 'zhuiyitechnology',
  sensetime: 'sensetime',
  asapp: 'asapp',
  sail: 'sail',
  mcg: 'mcg-nju',
  hust: 'hustvl',
  kssteven: 'kssteven',
  tau: 'tau',
  unc: 'unc-nlp',
  none: '',
} as const satisfies Record<string, string>

type Maker = keyof typeof MAKERS

/** An arXiv id; how names of models spell the architecture, letters and digits only; whose it is. */
const PAPERS: readonly (readonly [id: string, names: string, maker: Maker])[] = [
  ['1909.11942', 'albert', 'google'],
  ['1910.13461', 'bart', 'meta'],
  ['2010.12321', 'barthez', 'moussa'],
  ['2109.09701', 'bartpho', 'vinai'],
  ['2106.08254', 'beit', 'microsoft'],
  ['1810.04805', 'bert', 'google'],
  ['1907.12461', 'bertgeneration bert2bert roberta2roberta', 'google'],
  ['2007.14062', 'bigbird', 'google'],
  ['2004.13637', 'blenderbot', 'meta'],
  ['2010.10499', 'bort', 'none'],
  ['2105.13626', 'byt5', 'google'],
  ['1911.03894', 'camembert', 'camembert'],
  ['2103.06874', 'canine', 'google'],
  ['2103.00020', 'clip', 'openai'],
  ['2203.13474', 'codegen', 'salesforce'],
  ['2008.02496', 'convbert', 'yitu'],
  ['2201.03545', 'convnext', 'meta'],
  ['1909.05858', 'ctrl', 'salesforce'],
  ['2103.15808', 'cvt', 'microsoft'],
  ['2202.03555', 'data2vec', 'meta'],
  ['2006.03654', 'deberta', 'microsoft'],
  ['2106.01345', 'decisiontransformer', 'none'],
  ['2010.04159', 'deformabledetr', 'sensetime'],
  ['2012.12877', 'deit', 'meta'],
  ['2005.12872', 'detr', 'meta'],
  ['1911.00536', 'dialogpt dialogrpt', 'microsoft'],
  ['1910.01108', 'distilbert', 'huggingface'],
  ['2203.02378', 'dit', 'microsoft'],
  ['2111.15664', 'donut', 'naver'],
  ['2004.04906', 'dpr', 'meta'],
  ['2103.13413', 'dpt', 'intel'],
  ['2003.10555', 'electra', 'google'],
  ['1904.09223', 'ernie', 'baidu'],
  ['1912.05372', 'flaubert', 'flaubert'],
  ['2112.04482', 'flava', 'meta'],
  ['2105.03824', 'fnet', 'google'],
  ['2006.03236', 'funnel', 'google'],
  ['2201.07436', 'glpn', 'none'],
  ['2204.06745', 'gptneox', 'eleutherai'],
  ['2202.11094', 'groupvit', 'nvidia'],
  ['2106.07447', 'hubert', 'meta'],
  ['2101.01321', 'ibert', 'kssteven'],
  ['1912.13318', 'layoutlm', 'microsoft'],
  ['2012.14740', 'layoutlmv2', 'microsoft'],
  ['2204.08387', 'layoutlmv3', 'microsoft'],
  ['2104.08836', 'layoutxlm', 'microsoft'],
  ['2004.05150', 'longformer led', 'allenai'],
  ['2104.01136', 'levit', 'meta'],
  ['2112.07916', 'longt5', 'google'],
  ['2010.01057', 'luke', 'luke'],
  ['1908.07490', 'lxmert', 'unc'],
  ['2010.11125', 'm2m100', 'meta'],
  ['2107.06278', 'maskformer', 'meta'],
  ['2001.08210', 'mbart', 'meta'],
  ['2008.00401', 'mbart', 'meta'],
  ['1909.08053', 'megatron', 'nvidia'],
  ['2110.08151', 'mluke', 'luke'],
  ['2004.02984', 'mobilebert', 'google'],
  ['2110.02178', 'mobilevit', 'apple'],
  ['2004.09297', 'mpnet', 'microsoft'],
  ['2010.11934', 'mt5', 'google'],
  ['1909.00204', 'nezha', 'huawei'],
  ['2207.04672', 'nllb', 'meta'],
  ['2102.03902', 'nystromformer', 'none'],
  ['2205.01068', 'opt', 'meta'],
  ['2205.06230', 'owlvit', 'google'],
  ['1912.08777', 'pegasus', 'google'],
  ['2208.04347', 'pegasusx', 'google'],
  ['2107.14795', 'perceiver', 'google'],
  ['2103.06333', 'plbart', 'uclanlp'],
  ['2111.11418', 'poolformer', 'sail'],
  ['2001.04063', 'prophetnet', 'microsoft'],
  ['2004.09602', 'qdqbert', 'nvidia'],
  ['2005.11401', 'rag', 'meta'],
  ['2002.08909', 'realm', 'google'],
  ['2001.04451', 'reformer', 'google'],
  ['2003.13678', 'regnet', 'meta'],
  ['2010.12821', 'rembert', 'google'],
  ['1512.03385', 'resnet', 'microsoft'],
  ['1907.11692', 'roberta', 'meta'],
  ['2104.09864', 'roformer', 'zhuiyi'],
  ['2105.15203', 'segformer', 'nvidia'],
  ['2109.06870', 'sew', 'asapp'],
  ['2010.05171', 's2t', 'meta'],
  ['2104.06678', 's2t2', 'meta'],
  ['2101.00438', 'splinter', 'tau'],
  ['2006.11316', 'squeezebert', 'none'],
  ['2103.14030', 'swin', 'microsoft'],
  ['2111.09883', 'swinv2', 'microsoft'],
  ['1910.10683', 't5', 'google'],
  ['2004.02349', 'tapas', 'google'],
  ['2107.07653', 'tapex', 'microsoft'],
  ['2106.02039', 'trajectorytransformer', 'none'],
  ['1901.02860', 'transfoxl', 'google'],
  ['2109.10282', 'trocr', 'microsoft'],
  ['2205.05131', 'ul2', 'google'],
  ['2101.07597', 'unispeech', 'microsoft'],
  ['2110.05752', 'unispeechsat', 'microsoft'],
  ['2202.09741', 'van', 'none'],
  ['2203.12602', 'videomae', 'mcg'],
  ['2102.03334', 'vilt', 'naver'],
  ['2010.11929', 'vit', 'google'],
  ['1908.03557', 'visualbert', 'uclanlp'],
  ['2111.06377', 'vitmae', 'meta'],
  ['2006.11477', 'wav2vec2', 'meta'],
  ['2109.11680', 'wav2vec2', 'meta'],
  ['2110.13900', 'wavlm', 'microsoft'],
  ['2208.02816', 'xclip', 'microsoft'],
  ['2112.10668', 'xglm', 'meta'],
  ['1901.07291', 'xlm', 'meta'],
  ['1911.02116', 'xlmroberta', 'meta'],
  ['2105.00572', 'xlmrobertaxl', 'meta'],
  ['1906.08237', 'xlnet', 'google'],
  ['2111.09296', 'xlsr', 'meta'],
  ['2006.13979', 'xlsr wav2vec2', 'meta'],
  ['2106.00666', 'yolos', 'hust'],
]

/** An architecture's paper. */
export interface ArchitecturePaper {
  /** How names of models spell the architecture: letters and digits, lower case. */
  names: readonly string[]
  /** Accounts of its makers on the Hub, lower case. */
  owners: readonly string[]
}

const listOf = (words: string): string[] => words.split(' ').filter(Boolean)

const byId = new Map(
  PAPERS.map(([id, names, maker]): [string, ArchitecturePaper] => [
    id,
    { names: listOf(names), owners: listOf(MAKERS[maker]) },
  ]),
)

/** The architecture that a paper introduced, by the paper's arXiv id. */
export function architectureOf(id: string): ArchitecturePaper | undefined {
  return byId.get(id)
}

/** Spellings of all architectures: alone, such a word in a model's name says nothing of whose it is. */
export const ARCHITECTURE_NAMES: ReadonlySet<string> = new Set(
  PAPERS.flatMap(([, names]) => listOf(names)),
)

/**
 * First words of the names of families that many others build on, with their makers' accounts: in
 * `someone/Qwen2.5-7B-poems` the family's word is no sign of whose model it is.
 */
const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['qwen qwq', 'qwen'],
      ['llama', 'meta-llama'],
      ['codellama', 'codellama meta-llama'],
      ['mistral mixtral ministral magistral codestral devstral pixtral', 'mistralai'],
      ['gemma paligemma recurrentgemma codegemma medgemma', 'google'],
      ['phi', 'microsoft'],
      ['deepseek', 'deepseek-ai'],
      ['falcon', 'tiiuae'],
      ['internlm internvl', 'internlm opengvlab'],
      ['glm chatglm', 'thudm zai-org'],
      ['baichuan', 'baichuan-inc'],
      ['bloom', 'bigscience'],
      ['pythia gptneo gptj', 'eleutherai'],
      ['granite', 'ibm-granite ibm'],
      ['olmo', 'allenai'],
      ['starcoder', 'bigcode'],
      ['whisper gpt', 'openai openai-community'],
      ['minicpm', 'openbmb'],
      ['nemotron', 'nvidia'],
      ['stable stablelm sdxl', 'stabilityai'],
      ['flux', 'black-forest-labs'],
      ['yolo', ''],
    ] as const
  ).flatMap(([words, owners]) => listOf(words).map((word) => [word, listOf(owners)] as const)),
)

/** Whether a word of a name says nothing under this account: a well-known family of other makers. */
export function isFamilyOfOthers(word: string, owner: string): boolean {
  return FAMILIES.get(word)?.includes(owner) === false
}
