/** Full names of known venue series, for citations. */

export interface KnownSeries {
  /** Value of BibTeX's `booktitle` (conference) or `journal` (article). */
  readonly fullName: string;
  readonly kind: 'conference' | 'workshop' | 'journal';
}

const conference = (fullName: string): KnownSeries => ({ fullName, kind: 'conference' });
const workshop = (fullName: string): KnownSeries => ({ fullName, kind: 'workshop' });
const journal = (fullName: string): KnownSeries => ({ fullName, kind: 'journal' });
const proceedings = (rest: string): KnownSeries => conference(`Proceedings of the ${rest}`);

/** By the name in venue labels. Unknown series are cited by that name. */
export const knownSeries: ReadonlyMap<string, KnownSeries> = new Map([
  ['AAAI', proceedings('AAAI Conference on Artificial Intelligence')],
  ['ACL', proceedings('Annual Meeting of the Association for Computational Linguistics')],
  ['AISTATS', proceedings('International Conference on Artificial Intelligence and Statistics')],
  ['COLING', proceedings('International Conference on Computational Linguistics')],
  ['COLM', conference('Conference on Language Modeling')],
  ['COLT', proceedings('Conference on Learning Theory')],
  ['CVPR', proceedings('IEEE/CVF Conference on Computer Vision and Pattern Recognition')],
  ['CoLLAs', proceedings('Conference on Lifelong Learning Agents')],
  ['CoNLL', proceedings('Conference on Computational Natural Language Learning')],
  ['CoRL', proceedings('Conference on Robot Learning')],
  [
    'EACL',
    proceedings('Conference of the European Chapter of the Association for Computational Linguistics'),
  ],
  ['ECCV', conference('European Conference on Computer Vision')],
  ['EMNLP', proceedings('Conference on Empirical Methods in Natural Language Processing')],
  ['FAccT', proceedings('ACM Conference on Fairness, Accountability, and Transparency')],
  ['ICASSP', conference('IEEE International Conference on Acoustics, Speech and Signal Processing')],
  ['ICCV', proceedings('IEEE/CVF International Conference on Computer Vision')],
  ['ICLR', conference('International Conference on Learning Representations')],
  ['ICML', proceedings('International Conference on Machine Learning')],
  ['ICPC', proceedings('IEEE/ACM International Conference on Program Comprehension')],
  ['ICRA', conference('IEEE International Conference on Robotics and Automation')],
  ['ICSE', proceedings('IEEE/ACM International Conference on Software Engineering')],
  ['IJCAI', proceedings('International Joint Conference on Artificial Intelligence')],
  ['INTERSPEECH', conference('Interspeech')],
  ['IROS', conference('IEEE/RSJ International Conference on Intelligent Robots and Systems')],
  ['KDD', proceedings('ACM SIGKDD Conference on Knowledge Discovery and Data Mining')],
  ['L4DC', proceedings('Learning for Dynamics and Control Conference')],
  ['LoG', proceedings('Learning on Graphs Conference')],
  ['MLSys', proceedings('Conference on Machine Learning and Systems')],
  [
    'NAACL',
    proceedings('Conference of the North American Chapter of the Association for Computational Linguistics'),
  ],
  ['NDSS', conference('Network and Distributed System Security Symposium')],
  ['NeurIPS', conference('Advances in Neural Information Processing Systems')],
  ['RSS', proceedings('Robotics: Science and Systems')],
  [
    'SIGIR',
    proceedings('International ACM SIGIR Conference on Research and Development in Information Retrieval'),
  ],
  ['UAI', proceedings('Conference on Uncertainty in Artificial Intelligence')],
  ['WACV', proceedings('IEEE/CVF Winter Conference on Applications of Computer Vision')],
  ['WWW', proceedings('ACM Web Conference')],
  ['ML4Astro', workshop('Workshop on Machine Learning for Astrophysics')],
  ['RegML', workshop('Workshop on Regulatable Machine Learning')],
  ['ACM Computing Surveys', journal('ACM Computing Surveys')],
  ['Financial Innovation', journal('Financial Innovation')],
  ['IEEE TNNLS', journal('IEEE Transactions on Neural Networks and Learning Systems')],
  ['IEEE TPAMI', journal('IEEE Transactions on Pattern Analysis and Machine Intelligence')],
  ['JAIR', journal('Journal of Artificial Intelligence Research')],
  ['JMLR', journal('Journal of Machine Learning Research')],
  ['MNRAS', journal('Monthly Notices of the Royal Astronomical Society')],
  ['MNRAS: Letters', journal('Monthly Notices of the Royal Astronomical Society: Letters')],
  ['Nature', journal('Nature')],
  ['Neural Networks', journal('Neural Networks')],
  ['PNAS', journal('Proceedings of the National Academy of Sciences')],
  ['Science', journal('Science')],
  ['TACL', journal('Transactions of the Association for Computational Linguistics')],
  ['TMLR', journal('Transactions on Machine Learning Research')],
  ['TPAMI', journal('IEEE Transactions on Pattern Analysis and Machine Intelligence')],
]);
