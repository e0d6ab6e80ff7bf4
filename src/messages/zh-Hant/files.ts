import type * as en from '../en/files.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')

const fileCount = (number: number): string => count(number, { other: '#個檔案' })

/** The files of a repository. */
export const files: typeof en.files = {
  gated: '這個儲存庫需要申請：這些連結與指令只回應已取得存取權的帳號。{terms}。',
  terms: '閱讀條款並申請存取權',
  whichFiles: '選擇檔案',
  bitsPerWeight: ({ bits }) => `每個權重${bits}位元`,
  sizeNotStated: '未說明大小',
  noCommand: '這個選擇中有檔名無法安全地放進指令；請使用下方的連結。',
  moreChoices: ({ number }) => `下方的檔案清單中還有${count(number, { other: '#種選擇' })}。`,
  apart: ({ title, number, text }) => `${title}（${number}）：${text}`,
  all: '所有檔案',
  printedChoices: ({ number, label }) =>
    `列印時附上${label}的指令；其他${count(number, { other: '#種選擇' })}的指令在網頁上。`,
  repositoryFiles: '儲存庫檔案',
  moreRows: ({ number }) => `{record}中還有${count(number, { other: '#列' })}。`,
  hashes: ({ number }) => `{sums}含有已知的雜湊值（${number}個）；以{command}檢查。`,
  columns: { file: '檔案', kind: '種類', size: '大小', changed: '變更', hash: 'SHA-256' },
  pieces: ({ joined }) => `這些是同一個檔案的分段：使用前請合併為${joined}。`,
  projector: ({ name }) => `搭配${name}，也就是圖像或聲音所需的編碼器；沒有它，模型只讀文字。`,
  contradicted: ({ bits, label }) =>
    `檔案的每個權重為${bits}位元，與${label}不符：檔名或參數量有誤。`,
  asCardSays: '（依模型卡所述）',
  /** The first line: how many files there are, and how many ways to download the model. */
  lead: {
    noList: '快照沒有檔案清單。',
    noneListed: ({ counted }) => `${fileCount(counted)}，皆未列出。`,
    partlyListed: ({ counted, listed }) => `${fileCount(counted)}，其中列出${listed}個`,
    noWeights: ({ files: listed }) => `${listed}，都不含權重。`,
    choices: (of) => `${of.files}，${count(of.number, { other: '#種選擇' })}${of.sizes}。`,
    oneSize: ({ size }) => `，${size}`,
    sizes: ({ least, most }) => `，${least}至${most}`,
    someSizes: ({ number }) => `；其中${number}種說明了大小`,
  },
  /** One download that a reader can choose. */
  choice: {
    /** What it is beside the model itself. */
    roles: {
      model: '',
      adapter: '轉接器：載入於基底模型之上',
      original: '發布者自己的格式',
      checkpoint: '訓練過程的一個檢查點',
    },
    /** Said by format where nothing else is known. */
    formats: {
      safetensors: '無法執行程式碼的格式',
      onnx: '供ONNX Runtime使用',
      openvino: '供OpenVINO使用',
      coreml: '供Apple裝置使用',
      tflite: '供手機與小型裝置使用',
      'litert-lm': '供手機與小型裝置使用',
      pytorch: 'Python pickle檔',
      binary: '二進位檔，檔名看不出格式',
      pickle: 'Python pickle檔',
      nemo: '供NVIDIA NeMo使用',
      spacy: 'spaCy流程',
      mnn: '供手機上的MNN使用',
      ncnn: '供手機上的ncnn使用',
      rknn: '供Rockchip裝置使用',
      tensorrt: '專為一種NVIDIA裝置建置',
    },
    original: ({ name }) => `原始檢查點（${name}）`,
    adapter: ({ format }) => `轉接器，${format}`,
    set: ({ parts }) => (parts === 1 ? '一個檔案' : `${parts}個部分`),
    imatrix: '以重要性矩陣製作',
    sameAs: ({ label }) => `與${label}是同一個模型`,
    downloads: ({ number }) => `這個選擇會下載${fileCount(number)}。`,
    downloadsSize: ({ number, size }) => `這個選擇會下載${fileCount(number)}，共${size}。`,
    missing: ({ number }) => `其中${count(number, { other: '#個部分' })}不在清單中。`,
  },
  /** Ways to get a choice and to check it. */
  commands: {
    labels: {
      hf: 'hf',
      curl: 'curl',
      git: 'git',
      join: '合併分段',
      verify: '驗證',
      'verify-powershell': '驗證（PowerShell）',
    },
    /** What to know before a command is run. */
    notes: {
      'sign-in': '請先在Hub上接受條款，再執行`hf auth login`。',
      resume: '再次執行即可續傳。',
      'token-and-resume': '請先在Hub上接受條款，並設定HF_TOKEN。再次執行即可續傳。',
      lfs: '需要Git LFS。',
      'lfs-and-token': '需要Git LFS；接受條款後，以存取權杖作為密碼。',
      'mac-sums': '在macOS上，請以`shasum --algorithm 256 --check`代替`sha256sum --check`。',
      'join-first': '程式載入之前必須先合併。在Windows上：使用`copy /b`，分段之間以`+`相連。',
    },
  },
  /** What loading or running the files of a repository can do. */
  risks: {
    pickles: '權重是Python pickle檔：載入時可能執行其中的程式碼。',
    'some-pickles':
      '部分權重是Python pickle檔，載入時可能執行程式碼；同一個儲存庫有不會執行程式碼的格式。',
    'remote-code':
      '這個模型需要自己的Python程式碼：只有設定trust_remote_code才能載入，而這會在您的電腦上執行下列程式碼。',
    'code-files': '儲存庫含有程式碼檔案；載入權重不需要它們。',
    'scan-clean': 'Hub的掃描沒有在這些檔案中發現問題。',
    'scan-marked': 'Hub的安全掃描標記了這個儲存庫的檔案。',
  },
  /** A split file with its parts, as one row. */
  split: ({ stem, number }) => `${stem}（${number}個部分）`,
  /** Files that complete or belong to the choices but are no download of their own. */
  apartKinds: {
    projectors: {
      title: '投影器',
      text: '搭配GGUF的選擇，讀取圖像或聲音時需要。',
    },
    components: {
      title: '元件',
      text: '讓這裡的權重得以完整的編碼器與解碼器；本身不是模型。',
    },
    decoders: {
      title: '語言模型',
      text: '語音解碼器用來衡量詞句；沒有它，模型仍可執行。',
    },
    drafts: {
      title: '草稿模型',
      text: '預先為模型猜測，讓它更快。',
    },
    imatrices: {
      title: '重要性矩陣',
      text: '製作量化版本時所用；執行時不需要。',
    },
    vocabularies: { title: '詞彙表', text: '只有分詞器，沒有權重。' },
  },
  /** What a file is for. */
  kinds: {
    weights: '權重',
    'weights-index': '權重索引',
    adapter: '轉接器',
    projector: '投影器',
    component: '元件',
    draft: '草稿模型',
    imatrix: '重要性矩陣',
    vocabulary: '僅詞彙表',
    tokenizer: '分詞器',
    template: '對話範本',
    config: '設定',
    card: '模型卡',
    licence: '授權',
    code: '程式碼',
    training: '訓練狀態',
    data: '資料',
    image: '圖像',
    media: '音訊或影片',
    document: '文件',
    archive: '封存檔',
    other: '其他',
  },
}
