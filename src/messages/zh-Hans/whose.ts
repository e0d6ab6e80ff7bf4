import type * as en from '../en/whose.ts'

/** Whose the scores of a card are, and why. */
export const whose: typeof en.whose = {
  /** In place of the name of a base that is not named. */
  theBase: '基础模型',
  /** Why a score is taken for this model's, another's, or neither; by the rule that decided. */
  reasons: {
    'own-name': ({ name }) => `表格以${name}称呼这个模型。`,
    namesake: ({ other }) => `模型卡也谈到${other}，另一位拥有者的同名模型。`,
    'base-heading': ({ name, heading }) =>
      `标题“${heading}”谈的是基础模型，因此那里的${name}不是这个模型。`,
    'tuned-heading': ({ name, heading }) =>
      `标题“${heading}”谈的是经过调校、能回答问题的模型，因此那里的${name}不是这个模型。`,
    'full-precision-beside': ({ name }) => `表格将全精度模型${name}与这个模型并列。`,
    'original-of-conversion': ({ name, formats }) =>
      `表格提及原始模型${name}；这个仓库是它的转换版本${formats}。`,
    'original-of-copy': ({ name }) => `表格提及原始模型${name}；这个仓库是它的副本。`,
    'base-model': ({ name }) => `${name}是制作这个模型所用的模型。`,
    'known-model': ({ name, other }) => `${name}是另一个仓库${other}的名称。`,
    'base-family': ({ name, other }) => `${name}属于${other}家族，缺少能区分这个模型的字词。`,
    'several-names': ({ name, count }) =>
      `表格中可能是这个模型的名称有${count}个，${name}是其中之一。`,
    'fits-another': ({ name, other }) => `${name}符合这个模型，也同样符合${other}。`,
    'fits-beside': ({ name, other }) =>
      `${name}缺少这个模型名称中的字词，旁边的${other}也可能是这个模型。`,
    'lacks-words': ({ name }) => `${name}可能是这个模型，也可能是制作它所用的模型。`,
    stage: ({ name }) => `${name}是制作这个模型的一个阶段；仓库是哪一个阶段没有说明。`,
    'tuned-stage': ({ name }) => `表格将${name}与先前的模型并列，而模型卡谈的是经过调校的模型。`,
    'base-stage': ({ name }) => `表格将${name}与模型卡所谈的调校后模型并列。`,
    'shortened-of-conversion': ({ name, formats }) =>
      `表格提及${name}而未提格式；这个仓库是转换版本${formats}。`,
    'shortened-of-copy': ({ name, other }) => `表格提及原始模型${name}；这个仓库是${other}的副本。`,
    'only-name': ({ name }) => `${name}是表格中唯一符合这个模型的名称。`,
    'marked-own': ({ name }) => `表格将${name}标示为作者自己的模型。`,
    'marked-own-otherwise': ({ name }) =>
      `表格将${name}标示为作者自己的模型，但该名称不是这个仓库的名称。`,
    resembles: ({ name }) => `${name}与这个模型的名称相似，但无法确定就是它。`,
    'other-model': ({ name }) => `表格提及另一个模型${name}。`,
    'rows-and-columns': '各行与各列看起来都像模型的名称。',
    'some-columns': '有些列看起来像模型的名称，有些不像。',
    'strange-rows': '无法确定表格的各行代表什么。',
    'strange-columns': '各行是受测项目，但无法确定各列代表什么。',
    'strange-names': '各行与各列都不是已知的模型或指标。',
    'nameless-own': '表格没有提及模型，而模型卡谈的是这个模型。',
    'nameless-heading': ({ heading, name }) =>
      `表格没有提及模型，而标题“${heading}”谈的是${name}。`,
    'nameless-before': ({ heading, name }) =>
      `表格没有提及模型，而前面的文字“${heading}”谈的是${name}。`,
    'nameless-compared': '表格没有提及模型，而前面的文字也谈到另一个模型。',
    'nameless-titled': ({ formats }) =>
      `表格没有提及模型，而模型卡的标题是全精度模型的标题；这个仓库是它的转换版本${formats}。`,
    'nameless-conversion': '表格没有提及模型，而这个仓库是另一个模型的转换版本。',
    'nameless-copy': ({ other }) => `表格没有提及模型，而这个仓库重复${other}的内容。`,
    'nameless-loads': ({ other }) => `表格没有提及模型，而模型卡自己的代码加载${other}。`,
    'index-nameless': '评测索引没有提及模型。',
    'index-own': ({ name }) => `评测索引提及这个模型${name}。`,
    'index-original': ({ name, formats }) =>
      `评测索引提及全精度模型${name}；这个仓库是它的转换版本${formats}。`,
    'index-base': ({ name }) => `评测索引提及${name}，这个模型的基础模型之一。`,
    'index-known': ({ name }) => `评测索引提及另一个模型${name}。`,
    'index-shortened': ({ name }) => `评测索引称这个模型为${name}；没有其他已知的模型叫这个名称。`,
    'index-working-name': ({ name }) =>
      `这份模型卡的评测索引称其模型为${name}，那是文件夹的名称，不是模型的名称。`,
    'index-unknown': ({ name }) =>
      `评测索引提及${name}，它既不是这个仓库的名称，也不是所写的基础模型。`,
    'result-file': '结果文件在这个仓库中，谈的是它的模型。',
  },
}
