/** Headings of programmes and lists of accepted papers, which stand above two words as a title stands above a name. */

const year = "(?:(?:19|20)\\d{2}|['’]\\d{2})";
const word = '[\\p{Lu}\\d][\\p{L}\\d/&+-]{0,30}';
/** What such a list or a part of a programme is called. */
const contents =
  '(?:(?:[Aa]ccepted|[Ss]elected|[Ii]nvited|[Cc]ontributed|[Ff]ull|[Ss]hort|[Ll]ong|[Rr]egular|[Bb]est|[Oo]utstanding|[Ww]orkshop|[Cc]onference|[Rr]esearch) [Pp]apers|(?:[Pp]aper|[Tt]echnical|[Pp]oster|[Oo]ral|[Pp]lenary|[Pp]arallel|[Dd]emo) [Ss]essions?|[Pp]roceedings|[Pp]rogram(?:me)?|[Ss]chedule|[Aa]genda|[Pp]osters|[Oo]rals|[Ss]potlights|[Ww]orkshops?|[Tt]utorials|(?:[Aa]ward )?[Ww]inners|[Aa]wards)';
const ordinal =
  '(?:\\d{1,3}(?:st|nd|rd|th)|(?:[Tt]wenty-)?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth)|(?:19|20)\\d{2})';
const meeting =
  '(?:[Ww]orkshop|[Cc]onference|[Ss]ymposium|[Cc]ongress|[Cc]olloquium|[Mm]eeting|[Ss]ummer [Ss]chool)';

const forms = [
  // `CVPR 2026 Accepted Papers`, `USENIX Security '26 Technical Sessions`.
  `(?:[Tt]he )?(?:${word} ){0,4}${year}(?: ${word}){0,3} ${contents}`,
  // `Best Paper Award Winners 2026`.
  `(?:${word} ){0,4}${contents}:? ${year}`,
  // `Poster Session 3: Vision and Language`.
  `(?:${word} )?(?:[Ss]ession|[Tt]rack|[Dd]ay|[Bb]lock|[Ww]orkshop) (?:\\d{1,2}|[A-Z]|\\d[A-Z]|[IVX]{1,4})(?:\\s?[:.–—-]\\s.{1,100})?`,
  // `The 12th Workshop on Mud and Sand`; what is said of one is a paper.
  `(?:[Tt]he )?${ordinal} (?!.*\\b(?:[Oo]verview|[Ff]indings|[Rr]eport|[Ll]essons|[Ss]ummary|[Rr]eview|[Hh]istory)\\b)(?:${word} ){0,4}${meeting}(?: (?:on|of|for|in) [^:?]{2,100})?`,
  // `Conference Dinner: Hotel Ritz`.
  `(?:${word} )?(?:[Dd]inner|[Bb]anquet|[Rr]eception|[Ll]unch|[Cc]offee [Bb]reak|[Rr]egistration|(?:[Oo]pening|[Cc]losing|[Ww]elcome) (?:[Rr]emarks|[Cc]eremony|[Aa]ddress))(?:\\s?[:,(–—-]\\s?.{1,80})?`,
];
const heading = new RegExp(`^(?:${forms.join('|')})$`, 'u');
const longest = 160;

/** Whether a line is such a heading by its form. */
export const isProgrammeHeading = (text: string): boolean => text.length <= longest && heading.test(text);

/** Subjects, tracks, sessions and rooms, of two capitalised words as names are: `Hardware Security`, `Grand Ballroom`. */
const ofNobody =
  /^(?:(?:Poster|Oral|Spotlight|Plenary|Parallel|Technical|Paper|Demo) (?:Sessions?|Presentations?)(?: (?:\d{1,2}|\p{Lu}{1,3}))?|(?:\p{Lu}[\p{L}-]{1,30} ){1,4}(?:Track|Security|Privacy|Vision|Learning|Systems|Networks|Networking|Robotics|Intelligence|Processing|Computing|Engineering|Sciences?|Graphics|Mining|Retrieval|Algorithms|Applications|Cryptography|Verification|Optimi[sz]ation|Committee|Board|Guidelines|Policies|Papers|Proceedings|Publications|Articles|Ballroom|Auditorium))$/u;

/** Whether words that have the form of a name are a subject, a track, a session, a room or a committee. */
export const isNobody = (text: string): boolean => ofNobody.test(text);
