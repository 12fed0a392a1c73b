/** Papers with texts that try to break out of every format, or that are just unusual. */
import type { Archive } from '../../src/model.ts';
import { buildSampleArchive, type SamplePaper } from './sample-archive.ts';

export const hostileTitles: readonly string[] = [
  'A CDATA end ]]> in a title',
  'R&D: Q&A &amp; &lt;b&gt; twice',
  'Emoji 🧪👩‍🔬 and 𝔽raktur beyond the BMP',
  'שלום עולם: a right-to-left title',
  'مرحبا بالعالم',
  '<b>Bold</b> claims about <script>alert(1)</script>',
  'Quotes "double" and \'single\' and \\backslash\\n',
  '<!-- a comment --> <?php echo 1 ?>',
  '</title></item></channel>',
  '"},{"id":"injected',
  'Ünïcödé é composed and decomposed é',
];

export const hostileAuthors: readonly string[] = ['O’Brien & Söhne <x>', 'محمد', '李明', 'Ada ]]> Lovelace'];

export const hostilePapers: readonly SamplePaper[] = hostileTitles.map((title, index) => ({
  id: `hostile-${index}`,
  title,
  abstract: `${title} & <i>more</i> ]]> 1 < 2 > 0. We find that ${title}. Code: https://github.com/a/b?c=1&d=2`,
  authors: hostileAuthors.slice(0, (index % hostileAuthors.length) + 1),
  topics: ['safety', 'maths'].slice(0, (index % 2) + 1),
  ...(index % 3 === 0 ? { arxiv: '2401.00001', firstDate: '2024-01-02' } : {}),
  ...(index % 4 === 0 ? { venue: 'NeurIPS' } : {}),
  code: 'https://github.com/a/b?c=1&d=2',
}));

export function buildHostileArchive(): Archive {
  return buildSampleArchive([
    { day: '2025-10-29', papers: hostilePapers.slice(0, 6), title: 'Orals & "posters" <2025> ]]>' },
    {
      day: '2025-10-30',
      papers: [
        ...hostilePapers.slice(4),
        { id: 'bare' },
        { id: 'counted', authorCount: 4, abstract: 'Short.' },
      ],
    },
  ]);
}
