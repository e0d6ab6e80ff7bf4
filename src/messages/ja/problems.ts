import type * as en from '../en/problems.ts'
import { counter } from '../plural.ts'
import { say } from '../sentence.ts'
import { library } from './library.ts'
import { readmeNotes } from './readme-notes.ts'
import { snapshotProblems } from './snapshot-problems.ts'
import { whose } from './whose.ts'

const count = counter('ja')

/**
 * What is wrong with a model's files, by code: the message, or message, `expected` and `hint`. A function
 * takes the values that the words speak of.
 */
export const problems: typeof en.problems = {
  ...snapshotProblems,
  ...readmeNotes,
  'images-not-drawn': {
    message:
      'プレビュー画像は描かれません。@takumi-rs/core がインストールされていないか、このコンピューター用の形がありません',
    hint: 'catalog.yaml で outputs: { images: false } とすると、この通知なしに画像を無効にできます',
  },
  'misspelt-key': 'Hub が読まないキーです',
  'wrong-entry': {
    message: 'リストの項目の型が正しくないため省きました。残りは表示しています',
    expected: 'テキスト、またはテキストのリスト',
  },
  'error-json': {
    message: 'ファイルの中身が、名前が示すものではなくエラー応答のため、使いません',
    expected: '存在するモデルの応答',
    hint: 'もう一度取得してください。curl には --fail が必要です',
  },
  'not-found': {
    message: 'ファイルの中身が、名前が示すものではなくエラー応答のため、使いません',
    expected: 'ファイルそのもの',
    hint: 'もう一度取得してください。curl には --fail が必要です',
  },
  'html-page': {
    message: 'ファイルの中身が、名前が示すものではなくウェブページのため、使いません',
    expected: 'ファイルそのもの',
    hint: '/resolve/ または /raw/ を含むアドレスから取得してください',
  },
  'lfs-pointer': {
    message: 'ファイルの中身が、名前が示すものではなく Git LFS のポインターのため、使いません',
    expected: 'ファイルそのもの',
    hint: 'コピー元のリポジトリで git lfs pull を実行してください',
  },
  'link-outside': {
    message: 'ファイルはコンテンツフォルダーの外へのリンクのため、たどりません',
    expected: 'ファイルそのもの、またはフォルダー内へのリンク',
  },
  'link-nowhere': {
    message: 'ファイルはリンク先のないリンクです',
    expected: 'ファイルそのもの',
  },
  'not-a-file': ({ kind }) => ({
    message: `ファイルがあるべき場所に ${kind} があるため、読みません`,
    expected: 'ファイル',
  }),
  'file-too-large': ({ bytes }) => ({
    message: 'ファイルが大きすぎるため、読みませんでした',
    expected: `${bytes} バイト以下`,
  }),
  'file-unreadable': 'ファイルを読み取れませんでした',
  'too-deep': ({ most }) => ({
    message: '値の入れ子が深すぎます。それより深い部分は省きました',
    expected: `オブジェクトとリストの入れ子は ${most} 段まで`,
  }),
  'too-many': ({ most }) => ({
    message: '値が多すぎます。残りは省きました',
    expected: `${most} 項目以下`,
  }),
  'image-missing': {
    message: '一覧にある画像の写しが見つかりません。カードは代わりに元の画像へリンクします',
    expected: 'ファイル、または項目の削除',
  },
  'image-not-one': {
    message:
      '画像の写しの中身が、名前の示す種類の画像ではありません。カードは元の画像へリンクします',
    expected: 'PNG、JPEG、GIF、WebP、AVIF のいずれかの画像',
  },
  'reserved-id': ({ owner }) => ({
    message: `モデルのアドレスが ${owner} のシートの隣のファイルと重なるため、除外しました`,
    expected: '2 つのモデルのどちらか一方',
  }),
  'page-failed': ({ fault }) =>
    `ページを本来の形で作成できず、簡易なシートに置き換えました：${fault}`,
  'editor-field': 'フィールドの型が catalog.yaml の宣言と合わないため、表示しません',
  'no-model': {
    message: 'フォルダーにモデルのファイルがないため、除外しました',
    expected: 'リポジトリの model.json または README.md',
  },
  'card-differs': ({ listed }) => ({
    message: 'カードがファイル一覧のものと異なります。両者は別のリビジョンのものです',
    expected: listed,
  }),
  'license-unread': {
    message: 'ライセンスを読み取れませんでした。その箇所でフロントマターが壊れています',
    expected: 'YAML として正しいフロントマター',
  },
  'library-mismatch': ({ by, declared, files, told }) =>
    `${library.notes[told]({ by, label: declared })}${told === 'files' ? `ファイルからは ${files} です。` : ''}`,
  'count-contradicted': ({ says, shown }) => ({
    message: `パラメータ数 ${shown} は、${says} の値と両立しません`,
    hint: 'どちらかの出典が誤っているか、別のモデルについてのものです',
  }),
  'label-contradicts-size': ({ label, bits, by }) =>
    by === 'config'
      ? {
          message: `${label} は重みあたり ${bits} ビットで保存されており、設定に記載された保存形式と合いません`,
          hint: '設定、サイズ、パラメータ数のいずれかが別のモデルのものです',
        }
      : {
          message: `${label} は重みあたり ${bits} ビットで保存されており、その名前と合いません`,
          hint: 'ファイル名が誤っているか、パラメータ数が別のモデルのものです',
        },
  'no-weights': {
    message: 'リポジトリに重みがありません',
    hint: 'どんなライブラリやタスクが記載されていても、読み込むものがありません',
  },
  'no-card': 'リポジトリに README カードがありません',
  'no-front-matter': {
    message: 'カードにメタデータの記載がありません',
    expected: '先頭に license、language、tags を含む YAML ブロック',
  },
  'no-license': {
    message: 'ライセンスの記載がありません',
    expected: 'フロントマターの license:',
  },
  'license-other': {
    message: 'ライセンスが「other」で、どれかを示す名前もリンクもありません',
    expected: 'license_name と license_link',
  },
  'unknown-language': {
    message: '不明な言語コードです',
    expected: 'ISO 639 のコード',
  },
  'country-as-language': (of) => ({
    message: `${of.code} は国（${of.country}）のコードで、言語のコードではありません`,
    expected: `言語のコード。例：${of.meant}は ${of.right}`,
  }),
  'language-in-doubt': (of) => ({
    message: `${of.code} は${of.own}のコードですが、それに触れた記載はここにありません。国のコードとしては${of.country}です`,
    expected: `${of.meant}のつもりなら ${of.right}`,
  }),
  'license-name-differs': {
    message: 'license と license_name が別のライセンスです。ここでは厳しいほうに従います',
    expected: '両方に同じライセンス',
  },
  'license-name-unknown': {
    message: 'license_name は既知のライセンスではありません。license に従います',
    expected: 'license が示すライセンスの名前',
  },
  'several-licenses': {
    message: '複数のライセンスが記載されています。すべて示し、最も厳しいものに従います',
    expected: '1 つの ID、またはどの部分にどのライセンスかの説明',
  },
  'license-expression': 'ライセンスが SPDX 式で書かれていませんが、読み取りました',
  'license-spelling': 'ライセンスの綴りが Hub のものと異なりますが、読み取りました',
  'unknown-license': {
    message: '既知のライセンスではありません',
    expected: 'Hub の一覧にある ID、または other と license_name、license_link',
  },
  'license-conflict': ({ base, own, ofBase }) => ({
    message: `このモデルのライセンス ${own} は、ベースモデルの ${ofBase} より緩やかです`,
    expected: `${base} のライセンスより緩やかでないもの`,
  }),
  'license-no-derivatives': ({ base, ofBase }) => ({
    message: `${ofBase} では、ベースモデルを変更した版の共有は認められていません`,
    expected: `${base} の公開元の同意`,
  }),
  'comma-list': {
    message:
      'リストが、Hub の読まないコンマ区切りの 1 つのテキストで書かれています。ここではリストとして読みます',
    expected: 'テキストのリスト',
  },
  'not-a-dataset': {
    message: 'データセットの ID ではないため、データセットとしては表示しません',
    expected: 'Hub のデータセットの name または owner/name',
  },
  'unknown-task': {
    message: 'Hub にないタスクのため、表示しません',
    expected: 'text-generation のような ID',
  },
  'task-spelling': 'タスクの綴りが Hub のものと異なりますが、読み取りました',
  'library-spelling': 'ライブラリの綴りが Hub のものと異なりますが、読み取りました',
  'unknown-relation': {
    message: 'ベースモデルとの関係が Hub にないもののため、使いません',
    expected: 'finetune、adapter、quantized、merge のいずれか',
  },
  'task-against-class': ({ task, name }) => ({
    message: `タスクは ${task} ですが、設定のクラス ${name} は別のタスク用です`,
    expected: 'そのクラスに合うタスク',
  }),
  'task-against-projector': ({ file }) => ({
    message: `タスクはテキスト生成ですが、${file} はモデルのために画像や音声を読みます`,
    expected: 'image-text-to-text など',
  }),
  'relation-contradicted': ({ base, other }) => ({
    message: `Hub では ${base} の量子化となっていますが、カードの本文は ${other} を挙げています`,
    expected: `base_model: ${other}`,
  }),
  'no-chat-template': {
    message: '対話用とされるモデルですが、トークナイザーにチャットテンプレートがありません',
    expected: 'tokenizer_config.json の chat_template、または chat_template.jinja',
  },
  'license-link-elsewhere': 'ライセンスのリンクが別のモデルのライセンスを指しています',
  'names-itself': {
    message: 'モデルが自分自身を挙げているため、表示しません',
    expected: '別のモデル',
  },
  'model-index-shape': '評価インデックスの形が通常と異なります',
  'model-index-name': '評価インデックスに、どのモデルについてのものか書かれていません',
  'model-index-results': '評価インデックスに結果がありません',
  'model-index-other-model': '評価インデックスは別のモデルを挙げています',
  'model-index-value': 'スコアが数ではありません',
  'model-index-missing': '結果に、読者に必要な情報が欠けています',
  'model-index-verified':
    'カードが自分のスコアを検証済みとしています。検証済みとできるのは Hub だけです',
  'inherited-scores': ({ rule, ...values }) =>
    `このカードのスコアは別のモデルで測られたものです。${say(whose.reasons, { code: rule, values })}`,
  'score-range': (of) => ({
    message: `${of.benchmark} のスコアがとりうる範囲の外です`,
    expected: `${of.low}～${of.high}`,
  }),
  'score-scale': ({ number }) => ({
    message: `通常パーセントで示す ${count(number, { other: '件のスコア' })}が小数で書かれ、同じカードのほかのスコアはパーセントです`,
    expected: 'カード全体で 1 つの尺度',
  }),
  'score-disagrees': ({ benchmark }) =>
    `${benchmark} のスコアが、評価インデックスとカードの表で異なります`,
  'score-own-missing': {
    message: 'スコアの表にほかのモデルの名前はありますが、このモデルの名前がありません',
    expected: 'リポジトリの名前を持つ行または列',
  },
  'score-name': 'ベンチマークの名前は未知ですが、既知のものに似ています',
  'eval-results-shape': '評価結果に欠けがあるか、形が異なります',
  'nothing-known': 'model.json も README.md も読み取れず、モデルを除外しました',
  'compile-failed': ({ stage, reason }) =>
    `モデルを処理できず（${stage}）、除外しました：${reason}`,
}
