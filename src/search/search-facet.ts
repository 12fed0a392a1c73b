/** The facets by which results are narrowed, in the order the URL and the page show them. */
export const searchFacets = ['issue', 'year', 'topic', 'venue', 'code'] as const;

export type SearchFacet = (typeof searchFacets)[number];
