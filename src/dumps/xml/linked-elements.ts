/** RDF's elements that stand elsewhere: `<isPartOf rdf:resource="urn:issn:1234-5678"/>` is of the journal that has this as its `rdf:about`. */
import { elementsIn, type XmlElement } from './xml-tree.ts';

/** Elements that say where a record was published; those that link to files and notes tell nothing of it. */
const places = /^(?:isPartOf|presentedAt)$/;

/** A copy of the tree in which each such link of a record is around a copy of its element, which has no such links itself. */
export function withLinked(root: XmlElement): XmlElement {
  const isRdf = root.name === 'RDF';
  const records = isRdf
    ? elementsIn(root)
    : elementsIn(root).flatMap((one) => (one.name === 'RDF' ? elementsIn(one) : []));
  const known = new Map(records.map((record) => [record.attributes['rdf:about'], record]));
  const around = (record: XmlElement, link: XmlElement): XmlElement => {
    const linked = places.test(link.name) ? known.get(link.attributes['rdf:resource'] ?? '') : undefined;
    if (linked === undefined || linked === record || elementsIn(link).length > 0) return link;
    return { ...link, children: [...link.children, withoutPlaces(linked, link)] };
  };
  const inRecords = (rdf: XmlElement): XmlElement =>
    mapElements(rdf, (record) => mapElements(record, (link) => around(record, link)));
  return isRdf ? inRecords(root) : mapElements(root, (one) => (one.name === 'RDF' ? inRecords(one) : one));
}

const mapElements = (element: XmlElement, change: (child: XmlElement) => XmlElement): XmlElement => ({
  ...element,
  children: element.children.map((child) => (typeof child === 'string' ? child : change(child))),
});

/** Two records may name one another. Below a link, none is read as a record of its own. */
const withoutPlaces = (element: XmlElement, parent: XmlElement): XmlElement => ({
  ...element,
  parent,
  children: element.children.filter((child) => typeof child === 'string' || !places.test(child.name)),
});
