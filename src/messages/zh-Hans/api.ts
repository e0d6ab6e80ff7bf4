// @ts-nocheck: being translated
import type * as en from '../en/api.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hans')

/** The page of everything that programs can read. */
export const api: typeof en.api = {
  title: '数据与结构描述',
  lead: '本站的一切都有文件可取。不需密钥，没有请求次数限制，下次构建之前内容逐字节相同。',
  files: '文件',
  columns: { file: '文件', what: '内容', schema: '结构描述', size: '数量' },
  models: ({ number }) => count(number, { other: '#个模型' }),
  boards: ({ number }) => count(number, { other: '#项基准测试' }),
  scores: ({ number }) => count(number, { other: '#条分数' }),
  one: '一个文件',
  published: '公开',
  copy: ({ name }) => `复制${name}示例`,
  oneOfEach: '每份数据表旁各一',
  none: '无',
  examples: '示例',
  previewed: '本站构建时没有指定自己的地址：示例会向这台电脑上的预览发出请求。',
  exampleOf: { curl: 'curl', python: 'Python', javascript: 'JavaScript' },
  notes: '缺少的键表示没有说明。代码不会变，英文字句可能更动。数字都附有取得的日期。',
  what: {
    sheet: '模型的规范化记录',
    markdown: '整份数据表的Markdown',
    card: '模型卡的Markdown',
    sums: '已知文件的SHA-256',
    cyclonedx: 'CycloneDX 1.7格式的物料列表',
    spdx: 'SPDX 3.0.1格式的物料列表',
    bibtex: '模型与其数据表的引用方式，BibTeX',
    cff: '模型的引用方式，Citation File Format 1.2.0',
    image: '数据表地址的预览图，1,200×630',
    rows: '所有模型，每行一条JSON',
    csv: '所有模型的表格',
    evaluations: '已知基准测试的所有分数，每行一条JSON',
    results: '一项基准测试的所有分数',
    resultsCsv: '同上，表格形式',
    changes: '最新的变更；列出每个月的文件',
    atom: '最新的变更，Atom',
    jsonFeed: '最新的变更，JSON Feed',
    bills: '各模型的物料列表，CycloneDX 1.7',
    sitemap: '所有页面，供搜索引擎使用',
    llms: '供AI助理使用的索引',
  },
}
