/** Fields of a paper that labels name. */
export type LabelledField =
  | 'title'
  | 'authors'
  | 'abstract'
  | 'note'
  | 'link'
  | 'code'
  | 'date'
  | 'venue'
  | 'class'
  | 'other';
