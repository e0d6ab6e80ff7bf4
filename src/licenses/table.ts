import { known } from '../known.ts'
import type { LicenseClass, LicenseTerm, PlainTerm } from './terms.ts'

/**
 * What is known of each licence id of the Hub (https://huggingface.co/docs/hub/repositories-licenses).
 * The ids are not SPDX ids (`bsl-1.0` is Boost here), so the SPDX id stands beside where there is one;
 * name, address and OSI approval then come from the SPDX list. Class and terms are our own reading.
 */

/** One licence of a table. */
export interface LicenseEntry {
  class: LicenseClass
  /** SPDX id (https://spdx.org/licenses/), which brings name and address. */
  spdx?: string
  name?: string
  url?: string
  terms: readonly LicenseTerm[]
}

type Terms = readonly (PlainTerm | LicenseTerm)[]

const termsOf = (terms: Terms): LicenseTerm[] =>
  terms.map((term) => (typeof term === 'string' ? { code: term } : term))

/** A licence of the SPDX list. */
export function spdxEntry(
  spdx: string,
  licenseClass: LicenseClass = 'permissive',
  ...terms: Terms
): LicenseEntry {
  return { class: licenseClass, spdx, terms: termsOf(terms) }
}

/** A licence that the SPDX list does not have. */
export function ownEntry(
  name: string,
  licenseClass: LicenseClass,
  url: string | undefined,
  ...terms: Terms
): LicenseEntry {
  return { class: licenseClass, name, ...known({ url: url || undefined }), terms: termsOf(terms) }
}

/**
 * A licence whose own text could not be read for these tables: what its name or its publisher's pages say,
 * and no more. Those that were read stand with their clauses and addresses in `test/truth/licences.tsv`.
 */
export function unreadEntry(
  name: string,
  licenseClass: LicenseClass,
  url: string | undefined,
  ...terms: Terms
): LicenseEntry {
  return ownEntry(name, licenseClass, url, ...terms, 'text-unread')
}

const MODELS = 'https://github.com/meta-llama/llama-models/blob/main/models'
const USERS_700M: LicenseTerm = {
  code: 'user-limit',
  values: { users: 700, per: 'month' },
}
const BUILT_WITH_LLAMA: LicenseTerm = { code: 'show-name', values: { name: 'Built with Llama' } }
const LLAMA_PREFIX: LicenseTerm = { code: 'name-prefix', values: { name: 'Llama' } }

/** Licences by the Hub's id, lower case. */
export const HUB_LICENSES: Readonly<Record<string, LicenseEntry>> = {
  'apache-2.0': spdxEntry('Apache-2.0'),
  mit: spdxEntry('MIT'),
  'afl-3.0': spdxEntry('AFL-3.0'),
  'artistic-2.0': spdxEntry('Artistic-2.0'),
  'bsl-1.0': spdxEntry('BSL-1.0'),
  bsd: ownEntry('BSD licence (version not stated)', 'permissive', undefined),
  'bsd-2-clause': spdxEntry('BSD-2-Clause'),
  'bsd-3-clause': spdxEntry('BSD-3-Clause'),
  'bsd-3-clause-clear': spdxEntry('BSD-3-Clause-Clear', 'permissive', 'no-patents'),
  isc: spdxEntry('ISC'),
  ncsa: spdxEntry('NCSA'),
  postgresql: spdxEntry('PostgreSQL'),
  unlicense: spdxEntry('Unlicense', 'permissive', 'no-notice'),
  wtfpl: spdxEntry('WTFPL', 'permissive', 'no-notice'),
  zlib: spdxEntry('Zlib'),
  'ms-pl': spdxEntry('MS-PL'),
  'ecl-2.0': spdxEntry('ECL-2.0'),
  'ofl-1.1': spdxEntry('OFL-1.1'),
  cc: ownEntry('Creative Commons (which one is not stated)', 'unknown', undefined),
  'cc0-1.0': spdxEntry('CC0-1.0', 'permissive', 'no-notice', 'no-patents'),
  'cc-by-2.0': spdxEntry('CC-BY-2.0'),
  'cc-by-2.5': spdxEntry('CC-BY-2.5'),
  'cc-by-3.0': spdxEntry('CC-BY-3.0'),
  'cc-by-4.0': spdxEntry('CC-BY-4.0'),
  'cdla-permissive-1.0': spdxEntry('CDLA-Permissive-1.0'),
  'cdla-permissive-2.0': spdxEntry('CDLA-Permissive-2.0'),
  'odc-by': spdxEntry('ODC-By-1.0'),
  pddl: spdxEntry('PDDL-1.0', 'permissive', 'no-notice'),
  'etalab-2.0': spdxEntry('etalab-2.0'),
  'openmdw-1.0': ownEntry('OpenMDW License 1.0', 'permissive', 'https://openmdw.ai/license/1-0/'),
  'openmdw-1.1': ownEntry('OpenMDW License 1.1', 'permissive', 'https://openmdw.ai/license/1-1/'),
  'cc-by-sa-3.0': spdxEntry('CC-BY-SA-3.0', 'with-conditions', 'share-alike'),
  'cc-by-sa-4.0': spdxEntry('CC-BY-SA-4.0', 'with-conditions', 'share-alike'),
  'cc-by-nd-4.0': spdxEntry('CC-BY-ND-4.0', 'with-conditions', 'no-derivatives'),
  'cdla-sharing-1.0': spdxEntry('CDLA-Sharing-1.0', 'with-conditions', 'share-alike'),
  odbl: spdxEntry('ODbL-1.0', 'with-conditions', 'share-alike'),
  gfdl: ownEntry(
    'GNU Free Documentation License (version not stated)',
    'with-conditions',
    undefined,
    'copyleft',
  ),
  gpl: ownEntry(
    'GNU General Public License (version not stated)',
    'with-conditions',
    undefined,
    'copyleft',
  ),
  'gpl-2.0': spdxEntry('GPL-2.0-only', 'with-conditions', 'copyleft'),
  'gpl-3.0': spdxEntry('GPL-3.0-only', 'with-conditions', 'copyleft'),
  'agpl-3.0': spdxEntry('AGPL-3.0-only', 'with-conditions', 'network-copyleft'),
  lgpl: ownEntry(
    'GNU Lesser General Public License (version not stated)',
    'with-conditions',
    undefined,
    'weak-copyleft',
  ),
  'lgpl-2.1': spdxEntry('LGPL-2.1-only', 'with-conditions', 'weak-copyleft'),
  'lgpl-3.0': spdxEntry('LGPL-3.0-only', 'with-conditions', 'weak-copyleft'),
  'lgpl-lr': spdxEntry('LGPLLR', 'with-conditions', 'weak-copyleft'),
  'mpl-2.0': spdxEntry('MPL-2.0', 'with-conditions', 'file-copyleft'),
  'epl-1.0': spdxEntry('EPL-1.0', 'with-conditions', 'weak-copyleft'),
  'epl-2.0': spdxEntry('EPL-2.0', 'with-conditions', 'weak-copyleft'),
  'eupl-1.1': spdxEntry('EUPL-1.1', 'with-conditions', 'copyleft'),
  'eupl-1.2': spdxEntry('EUPL-1.2', 'with-conditions', 'copyleft'),
  'osl-3.0': spdxEntry('OSL-3.0', 'with-conditions', 'network-copyleft'),
  'lppl-1.3c': spdxEntry('LPPL-1.3c', 'with-conditions', 'mark-changes'),
  'c-uda': spdxEntry('C-UDA-1.0', 'with-conditions', 'computational-use'),
  openrail: ownEntry(
    'OpenRAIL (which one is not stated)',
    'with-conditions',
    undefined,
    'forbidden-uses',
  ),
  'openrail++': ownEntry(
    'CreativeML Open RAIL++-M',
    'with-conditions',
    'https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md',
    'forbidden-uses',
  ),
  'creativeml-openrail-m': ownEntry(
    'CreativeML OpenRAIL-M',
    'with-conditions',
    'https://huggingface.co/spaces/CompVis/stable-diffusion-license',
    'forbidden-uses',
  ),
  'bigscience-openrail-m': unreadEntry(
    'BigScience OpenRAIL-M',
    'with-conditions',
    'https://bigscience.huggingface.co/blog/bigscience-openrail-m',
    'forbidden-uses',
  ),
  'bigscience-bloom-rail-1.0': unreadEntry(
    'BigScience BLOOM RAIL 1.0',
    'with-conditions',
    'https://huggingface.co/spaces/bigscience/license',
    'forbidden-uses',
  ),
  'bigcode-openrail-m': ownEntry(
    'BigCode OpenRAIL-M',
    'with-conditions',
    'https://huggingface.co/spaces/bigcode/bigcode-model-license-agreement',
    'forbidden-uses',
  ),
  'deepfloyd-if-license': unreadEntry(
    'DeepFloyd IF License',
    'research',
    'https://huggingface.co/spaces/DeepFloyd/deepfloyd-if-license',
    'research-only',
  ),
  llama2: ownEntry(
    'Llama 2 Community License',
    'with-conditions',
    'https://ai.meta.com/llama/license/',
    USERS_700M,
    'use-policy',
    'notice',
    'no-model-training',
  ),
  llama3: ownEntry(
    'Llama 3 Community License',
    'with-conditions',
    'https://llama.meta.com/llama3/license/',
    USERS_700M,
    { code: 'show-name', values: { name: 'Built with Meta Llama 3' } },
    { code: 'name-prefix', values: { name: 'Llama 3' } },
    'use-policy',
    'notice',
    'no-model-training',
  ),
  'llama3.1': ownEntry(
    'Llama 3.1 Community License',
    'with-conditions',
    `${MODELS}/llama3_1/LICENSE`,
    USERS_700M,
    BUILT_WITH_LLAMA,
    LLAMA_PREFIX,
    'use-policy',
    'notice',
  ),
  'llama3.2': ownEntry(
    'Llama 3.2 Community License',
    'with-conditions',
    `${MODELS}/llama3_2/LICENSE`,
    USERS_700M,
    'eu-multimodal',
    BUILT_WITH_LLAMA,
    LLAMA_PREFIX,
    'use-policy',
    'notice',
  ),
  'llama3.3': ownEntry(
    'Llama 3.3 Community License',
    'with-conditions',
    `${MODELS}/llama3_3/LICENSE`,
    USERS_700M,
    BUILT_WITH_LLAMA,
    LLAMA_PREFIX,
    'use-policy',
    'notice',
  ),
  llama4: ownEntry(
    'Llama 4 Community License',
    'with-conditions',
    `${MODELS}/llama4/LICENSE`,
    USERS_700M,
    'eu-multimodal',
    BUILT_WITH_LLAMA,
    LLAMA_PREFIX,
    'use-policy',
    'notice',
  ),
  gemma: ownEntry(
    'Gemma Terms of Use',
    'with-conditions',
    'https://ai.google.dev/gemma/terms',
    'use-policy',
    'notice',
    'mark-changes',
  ),
  'grok2-community': unreadEntry(
    'Grok 2 Community License',
    'with-conditions',
    'https://huggingface.co/xai-org/grok-2/blob/main/LICENSE',
    { code: 'revenue-limit', values: { millions: 1 } },
    'use-policy',
    'no-model-training',
  ),
  'apple-ascl': unreadEntry(
    'Apple Sample Code License',
    'with-conditions',
    'https://developer.apple.com/support/downloads/terms/apple-sample-code/Apple-Sample-Code-License.pdf',
    'notice',
    'no-patents',
  ),
  'apple-amlr': unreadEntry(
    'Apple Machine Learning Research Model License',
    'research',
    'https://huggingface.co/apple/deeplabv3-mobilevit-small/blob/main/LICENSE',
    'research-only',
  ),
  'intel-research': unreadEntry(
    'Intel Research Use License',
    'research',
    undefined,
    'research-only',
  ),
  'h-research': unreadEntry('H Research License', 'research', undefined, 'research-only'),
  'fair-noncommercial-research-license': unreadEntry(
    'FAIR Noncommercial Research License',
    'research',
    'https://huggingface.co/facebook/fair-noncommercial-research-license/blob/main/LICENSE',
    'noncommercial-research-only',
  ),
  'cc-by-nc-2.0': spdxEntry('CC-BY-NC-2.0', 'non-commercial'),
  'cc-by-nc-3.0': spdxEntry('CC-BY-NC-3.0', 'non-commercial'),
  'cc-by-nc-4.0': spdxEntry('CC-BY-NC-4.0', 'non-commercial'),
  'cc-by-nc-nd-3.0': spdxEntry('CC-BY-NC-ND-3.0', 'non-commercial', 'no-derivatives'),
  'cc-by-nc-nd-4.0': spdxEntry('CC-BY-NC-ND-4.0', 'non-commercial', 'no-derivatives'),
  'cc-by-nc-sa-2.0': spdxEntry('CC-BY-NC-SA-2.0', 'non-commercial', 'share-alike'),
  'cc-by-nc-sa-3.0': spdxEntry('CC-BY-NC-SA-3.0', 'non-commercial', 'share-alike'),
  'cc-by-nc-sa-4.0': spdxEntry('CC-BY-NC-SA-4.0', 'non-commercial', 'share-alike'),
  unknown: ownEntry('Unknown licence', 'unknown', undefined),
  other: ownEntry('Other licence', 'unknown', undefined),
}

/** Licences that cards name often and the Hub's list does not have, by SPDX id in lower case. */
export const SPDX_LICENSES: Readonly<Record<string, LicenseEntry>> = {
  '0bsd': spdxEntry('0BSD', 'permissive', 'no-notice'),
  'mit-0': spdxEntry('MIT-0', 'permissive', 'no-notice'),
  'apache-1.1': spdxEntry('Apache-1.1'),
  'python-2.0': spdxEntry('Python-2.0'),
  'gpl-2.0-or-later': spdxEntry('GPL-2.0-or-later', 'with-conditions', 'copyleft'),
  'gpl-3.0-or-later': spdxEntry('GPL-3.0-or-later', 'with-conditions', 'copyleft'),
  'lgpl-2.1-or-later': spdxEntry('LGPL-2.1-or-later', 'with-conditions', 'weak-copyleft'),
  'lgpl-3.0-or-later': spdxEntry('LGPL-3.0-or-later', 'with-conditions', 'weak-copyleft'),
  'agpl-3.0-or-later': spdxEntry('AGPL-3.0-or-later', 'with-conditions', 'network-copyleft'),
  'hippocratic-2.1': spdxEntry('Hippocratic-2.1', 'with-conditions', 'forbidden-uses'),
  'busl-1.1': spdxEntry('BUSL-1.1', 'non-commercial', 'own-terms'),
  'polyform-noncommercial-1.0.0': spdxEntry('PolyForm-Noncommercial-1.0.0', 'non-commercial'),
  'odc-by-1.0': spdxEntry('ODC-By-1.0'),
  'pddl-1.0': spdxEntry('PDDL-1.0', 'permissive', 'no-notice'),
  'odbl-1.0': spdxEntry('ODbL-1.0', 'with-conditions', 'share-alike'),
  'c-uda-1.0': spdxEntry('C-UDA-1.0', 'with-conditions', 'computational-use'),
}

/**
 * SPDX ids that the Free Software Foundation lists as free (https://www.gnu.org/licenses/license-list.html,
 * flag `isFsfLibre` of https://spdx.org/licenses/), as far as they stand in the tables above. The SPDX
 * package carries the OSI's flag only.
 */
export const FSF_LIBRE: ReadonlySet<string> = new Set(
  'AFL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 Artistic-2.0 BSD-2-Clause BSD-3-Clause BSD-3-Clause-Clear BSL-1.0 CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later ISC LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later MIT MPL-2.0 MS-PL NCSA ODbL-1.0 OFL-1.1 OSL-3.0 Python-2.0 Unlicense WTFPL Zlib'.split(
    ' ',
  ),
)
