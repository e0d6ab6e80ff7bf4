import type * as en from '../en/files.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

const fileCount = (number: number): string => count(number, { other: 'ファイル' })

/** The files of a repository. */
export const files: typeof en.files = {
  gated:
    'このリポジトリは要申請です。リンクとコマンドは、許可を受けたアカウントでのみ使えます。{terms}。',
  terms: '利用条件を読んでアクセスを申請する',
  whichFiles: 'どのファイルか',
  bitsPerWeight: ({ bits }) => `重みあたり ${bits} ビット`,
  sizeNotStated: 'サイズの記載なし',
  noCommand: 'この選択肢のファイル名はコマンドに安全に書けません。下のリンクをお使いください。',
  moreChoices: ({ number }) =>
    `ほかの ${count(number, { other: '選択肢' })}は下のファイル一覧にあります。`,
  apart: ({ title, number, text }) => `${title}（${number}）：${text}`,
  all: 'すべてのファイル',
  printedChoices: ({ number, label }) =>
    `${label} のコマンドを印刷しています。ほかの ${count(number, { other: '選択肢' })}のコマンドはページにあります。`,
  repositoryFiles: 'リポジトリのファイル',
  moreRows: ({ number }) => `残りの ${count(number, { other: '行' })}は {record} にあります。`,
  hashes: ({ number }) =>
    `{sums} にわかっているハッシュ（${number} 件）があります。{command} で検証できます。`,
  columns: {
    file: 'ファイル',
    kind: '種類',
    size: 'サイズ',
    changed: '変更日',
    hash: 'SHA-256',
  },
  pieces: ({ joined }) =>
    `1 つのファイルを分割したものです。使う前に ${joined} へ結合してください。`,
  projector: ({ name }) =>
    `画像や音声に必要なエンコーダー ${name} を含みます。これがなければモデルはテキストだけを読みます。`,
  contradicted: ({ bits, label }) =>
    `このファイルは重みあたり ${bits} ビットで、${label} とは合いません。名前かパラメータ数が誤っています。`,
  asCardSays: 'カードによる',
  /** The first line: how many files there are, and how many ways to download the model. */
  lead: {
    noList: 'スナップショットにファイル一覧がありません。',
    noneListed: ({ counted }) => `${fileCount(counted)}、一覧にはありません。`,
    partlyListed: ({ counted, listed }) => `${fileCount(counted)}（うち ${listed} 件を掲載）`,
    noWeights: ({ files: listed }) => `${listed}、重みはありません。`,
    choices: (of) => `${of.files}、${count(of.number, { other: '選択肢' })}${of.sizes}。`,
    oneSize: ({ size }) => `、${size}`,
    sizes: ({ least, most }) => `、${least}～${most}`,
    someSizes: ({ number }) => `（サイズの記載は ${number} 件）`,
  },
  /** One download that a reader can choose. */
  choice: {
    /** What it is beside the model itself. */
    roles: {
      model: '',
      adapter: 'アダプター：ベースモデルの上に読み込みます',
      original: '公開元独自の形式',
      checkpoint: '学習途中のチェックポイント',
    },
    /** Said by format where nothing else is known. */
    formats: {
      safetensors: 'コードを実行しない形式',
      onnx: 'ONNX Runtime 用',
      openvino: 'OpenVINO 用',
      coreml: 'Apple の機器用',
      tflite: 'スマートフォンや小型機器用',
      'litert-lm': 'スマートフォンや小型機器用',
      pytorch: 'Python の pickle',
      binary: '名前からは形式がわからないバイナリファイル',
      pickle: 'Python の pickle',
      nemo: 'NVIDIA NeMo 用',
      spacy: 'spaCy のパイプライン',
      mnn: 'スマートフォンの MNN 用',
      ncnn: 'スマートフォンの ncnn 用',
      rknn: 'Rockchip の機器用',
      tensorrt: '特定の NVIDIA 機器向けにビルド済み',
    },
    original: ({ name }) => `元のチェックポイント（${name}）`,
    adapter: ({ format }) => `アダプター（${format}）`,
    set: ({ parts }) => (parts === 1 ? '1 ファイル' : `${parts} 分割`),
    imatrix: '重要度行列（imatrix）を使用',
    sameAs: ({ label }) => `${label} と同じモデル`,
    downloads: ({ number }) => `この選択肢では ${fileCount(number)}をダウンロードします。`,
    downloadsSize: ({ number, size }) =>
      `この選択肢では ${fileCount(number)}、${size} をダウンロードします。`,
    missing: ({ number }) => `うち ${count(number, { other: '個の部分' })}が一覧にありません。`,
  },
  /** Ways to get a choice and to check it. */
  commands: {
    labels: {
      hf: 'hf',
      curl: 'curl',
      git: 'git',
      join: '分割ファイルの結合',
      verify: '検証',
      'verify-powershell': '検証（PowerShell）',
    },
    /** What to know before a command is run. */
    notes: {
      'sign-in': '先に Hub で利用条件に同意し、`hf auth login` を実行してください。',
      resume: '中断したときは、もう一度実行すると続きから始まります。',
      'token-and-resume':
        '先に Hub で利用条件に同意し、HF_TOKEN を設定してください。もう一度実行すると続きから始まります。',
      lfs: 'Git LFS が必要です。',
      'lfs-and-token':
        'Git LFS が必要です。利用条件に同意した後、パスワードにはアクセストークンを使います。',
      'mac-sums': 'macOS では `sha256sum --check` の代わりに `shasum --algorithm 256 --check`。',
      'join-first':
        'プログラムで読み込む前に必要です。Windows では各部分を `+` でつないで `copy /b`。',
    },
  },
  /** What loading or running the files of a repository can do. */
  risks: {
    pickles: '重みは Python の pickle です。読み込むと、含まれるコードが実行されることがあります。',
    'some-pickles':
      '一部の重みは Python の pickle で、読み込むとコードが実行されることがあります。同じリポジトリに、コードを実行しない形式もあります。',
    'remote-code':
      'このモデルには独自の Python コードが必要です。trust_remote_code を指定した場合だけ読み込め、下のコードがお使いのマシンで実行されます。',
    'code-files': 'リポジトリにコードのファイルがありますが、重みの読み込みには不要です。',
    'scan-clean': 'Hub の検査では、これらのファイルに問題は見つかりませんでした。',
    'scan-marked': 'Hub のセキュリティ検査で、このリポジトリのファイルに印が付いています。',
  },
  /** A split file with its parts, as one row. */
  split: ({ stem, number }) => `${stem}（${number} 分割）`,
  /** Files that complete or belong to the choices but are no download of their own. */
  apartKinds: {
    projectors: {
      title: 'プロジェクター',
      text: '画像や音声を読むために、GGUF の選択肢とともに必要です。',
    },
    components: {
      title: '構成要素',
      text: 'ここの重みを補うエンコーダーとデコーダー。単独ではモデルになりません。',
    },
    decoders: {
      title: '言語モデル',
      text: '音声デコーダーが重み付けに使う語の情報。なくてもモデルは動きます。',
    },
    drafts: {
      title: 'ドラフトモデル',
      text: '先を予測してモデルを速くします。',
    },
    imatrices: {
      title: '重要度行列',
      text: '量子化を作るときに使われたもの。実行には不要です。',
    },
    vocabularies: { title: '語彙', text: 'トークナイザーのみで、重みはありません。' },
  },
  /** What a file is for. */
  kinds: {
    weights: '重み',
    'weights-index': '重みの索引',
    adapter: 'アダプター',
    projector: 'プロジェクター',
    component: '構成要素',
    draft: 'ドラフトモデル',
    imatrix: '重要度行列',
    vocabulary: '語彙のみ',
    tokenizer: 'トークナイザー',
    template: 'チャットテンプレート',
    config: '設定',
    card: 'カード',
    licence: 'ライセンス',
    code: 'コード',
    training: '学習の状態',
    data: 'データ',
    image: '画像',
    media: '音声または動画',
    document: '文書',
    archive: 'アーカイブ',
    other: 'その他',
  },
}
