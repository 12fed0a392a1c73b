/** Types of records of data and programs, which archives list beside papers with DOIs and descriptions as these have. */
import type { DumpEntry } from '../model/dump.ts';

/** BibTeX's, CSL's, RIS's, Zotero's, EndNote's, DBLP's, DataCite's, Dublin Core's and schema.org's, without spaces and signs. */
const outputs =
  /^(?:data|datasets?|dataandartifacts|datafile|software|softwareversion|softwaremodule|softwaresourcecode|softwareapplication|codefragment|computationalnotebook|computerprogram|computersoftware|comp|aggr)$/i;
/** https://vocabularies.coar-repositories.org/resource_types/ */
const coar = /\/resource_type\/c_(?:ddb1|5ce6|c950)$/;

/** What archives call papers, beside which a record's data may have a type of its own: `Journal article`, `…/semantics/doctoralThesis`. */
const papers =
  /(?:^|semantics\/)(?:journal ?article|research ?article|article|preprint|conference ?paper|conferenceobject|(?:bachelor|master|doctoral)? ?thesis|working ?paper|report|review|book(?: ?part| ?chapter)?)s?$/i;

/** The first type of data or programs, unless another says that the record is of a paper. */
export const outputTypeIn = (types: readonly string[]): string | undefined =>
  types.some((type) => papers.test(type)) ? undefined : types.find(isOutputType);

export const isOutputType = (type: string): boolean =>
  coar.test(type) || outputs.test(type.replace(/^.{0,40}semantics\//, '').replace(/[\s_/-]/g, ''));

/** A paper on data that is on arXiv, or in a volume of a journal, is one, whatever its record is called. */
export const isOutput = (type = '', { arxiv, openreview, imprint }: DumpEntry): boolean =>
  isOutputType(type) && (arxiv ?? openreview ?? imprint?.volume) === undefined;
