/** RDF's elements that stand elsewhere: `<isPartOf rdf:resource="urn:issn:1234-5678"/>` is of the journal that has this as its `rdf:about`. */
import { elementsIn, type XmlElement } from './xml-tree.ts';

/** Elements that say where a record was published; those that link to files and notes tell nothing of it. */
const places = /^(?:isPartOf|presentedAt)$/;

/** The tree, in which each such link of a record is around its element. */
export function withLinked(root: XmlElement): XmlElement {
  const records =
    root.name === 'RDF'
      ? elementsIn(root)
      : elementsIn(root).flatMap((one) => (one.name === 'RDF' ? elementsIn(one) : []));
  const known = new Map(records.map((record) => [record.attributes['rdf:about'], record]));
  for (const record of records)
    for (const link of elementsIn(record)) {
      const linked = places.test(link.name) ? known.get(link.attributes['rdf:resource'] ?? '') : undefined;
      if (linked !== undefined && linked !== record && elementsIn(link).length === 0)
        link.children.push(linked);
    }
  return root;
}
