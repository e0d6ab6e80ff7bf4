import type * as en from '../en/embed.ts'

/** Badges and cards of a model for pages elsewhere. */
export const embed: typeof en.embed = {
  title: '埋め込み',
  lead: 'このシートのバッジや小さなカードを他のページに置けます。どちらもスクリプトを実行せず、他のホストに問い合わせません。',
  sheet: 'モデルシート',
  memory: ({ size }) => `メモリ ${size}`,
  score: ({ name, score }) => `${name} ${score}`,
  alt: ({ id }) => `${id}：モデルシート`,
  /** At the foot of a card. */
  from: ({ site }) => `${site} のシート`,
  taken: ({ date }) => `${date} の数値`,
  nothing: '名前のほかは何もわかっていません。',
  markdown: 'バッジ（Markdown）',
  html: 'バッジ（HTML）',
  card: 'カード（HTML）',
  see: 'カードを見る',
}
