/** What lists write for a paper's venue: `NeurIPS 2026`, `ICLR 2026 (Oral)`, `Preprint`. */

/** Series whose acronyms are no names of methods, so that they need no year. */
const series =
  '(?:3DV|AAAI|AAMAS|ACCV|ACL|ACM MM|ACML|AISTATS|ASPLOS|ASRU|BMVC|CIKM|COLING|COLM|COLT|CSCW|CVPR|CoLLAs|CoLM|CoNLL|CoRL|EACL|ECAI|ECCV|ECIR|ECML(?:[-/ ]PKDD)?|EMNLP|EuroSys|FAccT|HPCA|ICAPS|ICASSP|ICCV|ICDAR|ICDE|ICDM|ICLR|ICME|ICML|ICPR|ICRA|ICSE|IJCAI|IJCNN|IJCV|INTERSPEECH|IROS|ISMIR|ISSTA|IWSLT|Interspeech|JAIR|JMLR|KDD|L4DC|LREC(?:-COLING)?|MICCAI|MLSys|MobiCom|NAACL|NDSS|NIPS|NSDI|NeurIPS|OOPSLA|OSDI|PAKDD|PLDI|PNAS|POPL|RA-L|RecSys|SIGCOMM|SIGGRAPH(?: Asia)?|SIGIR|SIGKDD|SIGMOD|SOSP|TACL|TCSVT|TKDE|TMLR|TNNLS|TPAMI|TVCG|UAI|UIST|USENIX (?:Security|ATC)|VLDB|WACV|WSDM)W?';
const state =
  '(?:[Oo]ral|[Ss]potlight|[Pp]oster|[Hh]ighlight|[Ff]indings|[Ww]orkshops?|[Mm]ain|[Ll]ong|[Ss]hort|[Dd]emo|[Ii]ndustry|[Tt]utorial|D&B|(?:[Dd]atasets (?:and|&) [Bb]enchmarks)|[Bb]est [Pp]aper(?: [Aa]ward)?)(?: [Tt]rack| [Pp]aper| [Pp]resentation)?';
const year = "(?:(?:19|20)\\d{2}|['’]\\d{2})";
const front =
  '(?:(?:IEEE|ACM|IEEE/CVF|Findings of(?: the)?|Proc\\.|Accepted (?:to|at|by|in)|Published (?:in|at)|To appear (?:in|at))[ :]{1,2}){0,2}';
/** What may stand behind a series or its year. */
const behind = `(?:[\\s,:–-]{1,3}(?:${state}|[Ww]orkshop (?:on|for|of) [^.:!?|]{2,60})|\\s?[([][^()[\\]]{1,40}[)\\]]){0,2}`;

const known = new RegExp(
  `^${front}${series}(?:[\\s,.:@-]{0,2}${state})?(?:[\\s,.:@-]{0,2}(?:${year}|\\d{2}))?${behind}$`,
  'u',
);
/** Other acronyms, and journals of several words, have a year: without one they are names as well. */
const dated = new RegExp(
  `^${front}(?:\\p{L}{0,9}\\p{Lu}{2,}[\\w/-]{0,9}|\\p{Lu}\\p{Ll}{1,9}\\p{Lu}\\p{L}{1,12}|(?:Nature|Science|Cell|PLOS)(?: \\p{Lu}\\p{L}{1,20}){0,3}|(?:Transactions|Journal|Conference|Proceedings|Symposium) (?:of|on|in|for) [^.:!?|]{2,60}?)(?:\\s${state})?(?:[\\s,@-]{1,2}${year}|['’]\\d{2}|(?:19|20)\\d{2})${behind}$`,
  'u',
);
const preprint =
  /^(?:(?:arxiv|biorxiv|medrxiv|corr|ssrn)(?:[ ,:-]{0,2}preprint)?|preprint)(?:[ ,:-]{0,2}(?:(?:19|20)\d{2}(?:[./-]\d{1,2}){0,2}|['’]\d{2}|\d{4}))?$|^under review$/i;

/** Longest text that is tried. */
const longestVenue = 80;

/** Whether the whole text says where a paper was published. */
export const isVenue = (text: string): boolean =>
  text.length <= longestVenue && [known, dated, preprint].some((form) => form.test(text));

/** Whether it is a series that is known, with its year: in front of a colon, `BEES 2026` is a method's name. */
export const isKnownVenue = (text: string): boolean =>
  text.length <= longestVenue && known.test(text) && /\d$|\d[\s)\]]/.test(text);

/** `Nature 2025`, `Nature Communications, 2026`: a journal's name is a word of titles, and with its year in brackets it is none. */
export const isDatedJournal = (text: string): boolean =>
  /^(?:Nature|Science|Cell|PLOS|PNAS|JMLR|TMLR|TACL)(?: (?:\p{Lu}\p{L}{1,20}|of|and|in)){0,4},? (?:19|20)\d{2}$/u.test(
    text,
  );

/** Whether the text says when a paper was published, or in what form it was accepted: `2026.10`, `Oct 2026`, `Spotlight`. */
export const isVenueDetail = (text: string): boolean =>
  text.length <= longestVenue && (detail.test(text) || isVenue(text));
const detail = new RegExp(
  `^(?:(?:19|20)\\d{2}[./-](?:0?[1-9]|1[0-2])(?:[./-]\\d{1,2})?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?,? (?:19|20)\\d{2}|${state})$`,
  'u',
);
