import type * as en from '../en/usage.ts'

/** How to run a model. */
export const usage: typeof en.usage = {
  /** What a piece of code does. */
  titles: {
    install: '安装',
    'install-mac-linux': '在macOS或Linux上安装',
    'install-windows': '在Windows上安装',
    use: '使用',
    run: '运行',
    chat: '对话',
    serve: '启动服务器',
    'serve-newest': '一步完成下载与启动',
    'download-and-serve': '下载并启动服务器',
    call: '向服务器发问',
  },
  /** What to know before a piece of code is run. */
  notes: {
    'newest-revision': '取用仓库的最新版本，而非本页所述的版本。',
    'partial-list': '这里的文件列表不完整：这个选择可能需要列表没有的文件。',
    'picks-quantization': '这里没有列出文件：由程序选择量化版本。',
    'runs-own-code': '会运行仓库中的Python代码：请先阅读。',
    'class-unknown': '任务与配置文件都没有说明用哪个类别加载模型：这里加载的是没有输出头的网络。',
    'needs-base': '这是适配器：先加载基础模型。',
    'tgi-maintenance': 'TGI自2025年12月起进入维护模式：不再支持新的模型。',
  },
  templateRefused: ({ error }) => `模板拒绝了示例对话：${error}`,
  templateFailed: ({ error }) =>
    `示例无法在此渲染（${error}）。这可能是渲染程序的限制：Python的Jinja在此处可以继续。`,
  /** Why an example could not be rendered, where the template itself does not say. */
  templateFaults: {
    long: '模板太长',
    range: 'range太长',
    output: ({ most }) => `输出超过${most}个字符`,
    failed: '模板运行失败',
  },
  filledWith: '已填入{choice}。',
  pick: '选择',
  lead: ({ names, more }) =>
    `备有${names}${more > 0 ? `等${more + names.split('、').length}种程序` : ''}的指令与代码。`,
  leadEmpty: '仓库没有权重：没有可加载的内容。',
  leadCard: ({ names }) =>
    `这里没有这个模型的现成代码。模型卡有自己的代码，使用${names.join('、')}。`,
  cardSection: '位于“{section}”之下。',
  leadTemplate: '这里没有这个模型的现成代码；下方有它的对话模板。',
  leadLibrary: ({ library }) => `可用${library}加载；这里没有现成的代码。`,
  leadFormat: ({ library }) => `文件是${library}格式；这里不知道用哪个程序加载。`,
  leadMade: ({ library }) => `文件由${library}制作；这里不知道用哪个程序加载。`,
  leadNothing: '无法确定用哪个程序：文件与模型卡的信息都不够。',
  leadGated: '文件需要申请：请先在Hub上接受条款。',
  documentation: ({ app }) => `${app}的文档`,
  specialTokens: ({ number }) => `特殊token（${number}）`,
}

export const template: typeof en.template = {
  abilities: {
    names: {
      system: '系统消息',
      tools: '工具调用',
      reasoning: '推理',
      images: '图像',
    },
    has: ({ names }) => `支持${names.join('、')}。`,
    lacks: ({ names }) => `不支持${names.join('、')}。`,
  },
  title: ({ abilities }) => (abilities === '' ? '对话模板' : `对话模板：${abilities}`),
  named: ({ name, abilities }) =>
    abilities === '' ? `对话模板“${name}”` : `对话模板“${name}”：${abilities}`,
  readFrom: ({ place }) => `读自${place}。`,
  example: '模型所读到的示例对话',
  source: '源代码',
  copy: '复制对话模板',
}

export const citation: typeof en.citation = {
  lead: '按模型卡所写。',
  copy: ({ key }) => `复制BibTeX条目${key}`,
  model: '模型的这个版本',
  modelNote: '由仓库的事实制作。作者是拥有它的账号，年份是仓库创建的年份，以Hub所写为限。',
  cardless: '模型卡没有BibTeX条目。这一条由仓库的事实制作：作者是拥有它的账号。',
  sheet: '这份数据表',
  copyModel: '复制这个版本的BibTeX条目',
  copySheet: '复制这份数据表的BibTeX条目',
  asFiles: '同样内容的文件：{bib}与{cff}。',
  made: '由仓库的事实制作，并非拥有者所写。',
  revisionOf: ({ date }) => `${date}的版本`,
  snapshotOf: ({ date }) => `${date}的快照`,
  message: '引用这个模型时，请使用这些数据。数据由仓库的事实制作；作者是拥有它的账号。',
}
