/** Types of records of data and programs, which archives list beside papers with DOIs and descriptions as these have. */

/** BibTeX's, CSL's, RIS's, Zotero's, EndNote's, DBLP's, DataCite's, Dublin Core's and schema.org's, without spaces and signs. */
const outputs =
  /^(?:data|datasets?|dataandartifacts|datafile|software|softwareversion|softwaremodule|softwaresourcecode|softwareapplication|codefragment|computationalnotebook|computerprogram|computersoftware|comp|aggr)$/i;
/** https://vocabularies.coar-repositories.org/resource_types/ */
const coar = /\/resource_type\/c_(?:ddb1|5ce6|c950)$/;

export const isOutputType = (type: string): boolean =>
  coar.test(type) || outputs.test(type.replace(/^.{0,40}semantics\//, '').replace(/[\s_/-]/g, ''));
