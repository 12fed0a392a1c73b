/** What a publisher or an archive says above a title of the kind of work, and of who may read it: `Research article • Open access`. */
const kind =
  /^(?:document|open access(?: \p{L}{3,20}){0,3}|(?:research|review|original|short|full[ -]length|technical|data|case|regular)[ -]?(?:articles?|papers?|communications?|notes?|reports?|reviews?)|(?:journal|newspaper|magazine) articles?|(?:book|conference|proceedings) (?:chapters?|papers?|reviews?)|research (?:reports?|notes?)|article type:? .{2,40}|article dans une revue|communication dans un congrès|pré-publication, document de travail|chapitre d['’]ouvrage)(?:\s?(?:[•·|]\s?)?(?:open access|abstract only|full text access|free access|no access))?$/iu;

export const isWorkKind = (text: string): boolean => kind.test(text.trim());
