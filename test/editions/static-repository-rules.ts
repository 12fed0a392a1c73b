/**
 * What makes an OAI-PMH static repository valid, written from the specification ("Specification for an OAI Static
 * Repository", §3.2), the restrictions that its schema puts on OAI-PMH 2.0 (no sets, no deletions, no resumption tokens,
 * days alone), the OAI identifier guidelines and the elements of unqualified Dublin Core.
 */
import { readXml, type XmlNode } from '../feeds/read-xml.ts';

const sr = (name: string): string => `{http://www.openarchives.org/OAI/2.0/static-repository}${name}`;
const oai = (name: string): string => `{http://www.openarchives.org/OAI/2.0/}${name}`;
const oaiDc = '{http://www.openarchives.org/OAI/2.0/oai_dc/}dc';
const dublinCore =
  'title creator subject description publisher contributor date type format identifier source language relation coverage rights'
    .split(' ')
    .map((name) => `{http://purl.org/dc/elements/1.1/}${name}`);

/** Children in their order; `+`: once or more, `*`: any number. Text elements have a pattern instead. */
interface Rule {
  readonly children?: readonly (readonly [name: string, times: '1' | '+' | '*'])[];
  readonly text?: RegExp;
  readonly attributes?: Readonly<Record<string, RegExp>>;
}

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const uri = /^[a-z][a-z0-9+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]+$/i;
const prefix = /^[\w.!~*'()-]+$/;

const rules: Readonly<Record<string, Rule>> = {
  [sr('Repository')]: {
    children: [
      [sr('Identify'), '1'],
      [sr('ListMetadataFormats'), '1'],
      [sr('ListRecords'), '+'],
    ],
    attributes: { 'xsi:schemaLocation': /static-repository\.xsd$/ },
  },
  [sr('Identify')]: {
    children: [
      [oai('repositoryName'), '1'],
      [oai('baseURL'), '1'],
      [oai('protocolVersion'), '1'],
      [oai('adminEmail'), '+'],
      [oai('earliestDatestamp'), '1'],
      [oai('deletedRecord'), '1'],
      [oai('granularity'), '1'],
      [oai('description'), '*'],
    ],
  },
  [oai('repositoryName')]: { text: /\S/ },
  [oai('baseURL')]: { text: uri },
  [oai('protocolVersion')]: { text: /^2\.0$/ },
  [oai('adminEmail')]: { text: /^\S+@(\S+\.)+\S+$/ },
  [oai('earliestDatestamp')]: { text: day },
  [oai('deletedRecord')]: { text: /^no$/ },
  [oai('granularity')]: { text: /^YYYY-MM-DD$/ },
  [sr('ListMetadataFormats')]: { children: [[oai('metadataFormat'), '+']] },
  [oai('metadataFormat')]: {
    children: [
      [oai('metadataPrefix'), '1'],
      [oai('schema'), '1'],
      [oai('metadataNamespace'), '1'],
    ],
  },
  [oai('metadataPrefix')]: { text: prefix },
  [oai('schema')]: { text: uri },
  [oai('metadataNamespace')]: { text: uri },
  [sr('ListRecords')]: { children: [[oai('record'), '+']], attributes: { metadataPrefix: prefix } },
  [oai('record')]: {
    children: [
      [oai('header'), '1'],
      [oai('metadata'), '1'],
      [oai('about'), '*'],
    ],
  },
  [oai('header')]: {
    children: [
      [oai('identifier'), '1'],
      [oai('datestamp'), '1'],
    ],
  },
  [oai('identifier')]: { text: /^oai:[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+:[\w.!~*'();/?:@&=+$,%-]+$/i },
  [oai('datestamp')]: { text: day },
  [oai('metadata')]: { children: [[oaiDc, '1']] },
  [oaiDc]: {
    children: dublinCore.map((name) => [name, '*']),
    attributes: { 'xsi:schemaLocation': /oai_dc\.xsd$/ },
  },
  ...Object.fromEntries(dublinCore.map((name) => [name, { text: /\S/ }])),
};

/** In words; empty for a valid one. Throws where the text is not well-formed XML. */
export function findStaticRepositoryFaults(xml: string): readonly string[] {
  const root = readXml(xml);
  const faults = [
    ...(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>') ? [] : ['it is not declared as UTF-8']),
    ...(root.name === sr('Repository') ? checkNode(root) : [`the root is ${root.name}`]),
  ];
  const all = (node: XmlNode, name: string): readonly XmlNode[] => [
    ...(node.name === name ? [node] : []),
    ...node.children.flatMap((child) => all(child, name)),
  ];
  const identifiers = all(root, oai('identifier')).map(({ text }) => text);
  if (new Set(identifiers).size < identifiers.length) faults.push('an identifier stands twice');
  const earliest = all(root, oai('earliestDatestamp'))[0]?.text ?? '';
  for (const { text } of all(root, oai('datestamp')))
    if (text < earliest) faults.push(`${text} is before the earliest datestamp`);
  const formats = all(root, oai('metadataPrefix')).map(({ text }) => text);
  if (!formats.includes('oai_dc')) faults.push('oai_dc is not offered');
  for (const { attributes } of all(root, sr('ListRecords')))
    if (!formats.includes(attributes.metadataPrefix ?? ''))
      faults.push('records of a format that is not listed');
  return faults;
}

function checkNode(node: XmlNode): string[] {
  const rule = rules[node.name];
  if (rule === undefined) return [`${node.name} is unknown`];
  const faults = Object.entries(rule.attributes ?? {}).flatMap(([name, pattern]) =>
    pattern.test(node.attributes[name] ?? '') ? [] : [`${node.name}: ${name} is ${node.attributes[name]}`],
  );
  const known = [...Object.keys(rule.attributes ?? {})];
  for (const name of Object.keys(node.attributes))
    if (!known.includes(name) && !name.startsWith('xmlns')) faults.push(`${node.name} has ${name}`);
  if (rule.text !== undefined) {
    if (!rule.text.test(node.text)) faults.push(`${node.name} is "${node.text.slice(0, 80)}"`);
    if (node.children.length > 0) faults.push(`${node.name} has elements`);
    return faults;
  }
  const children = rule.children ?? [];
  // Dublin Core's elements stand in any order.
  const anyOrder = node.name === oaiDc;
  let last = 0;
  for (const { name } of node.children) {
    const place = children.findIndex(([each]) => each === name);
    if (place < 0 || (!anyOrder && place < last))
      faults.push(`${name} stands in the wrong place in ${node.name}`);
    last = Math.max(last, place);
  }
  for (const [name, times] of children) {
    const count = node.children.filter((each) => each.name === name).length;
    if ((times === '1' && count !== 1) || (times === '+' && count < 1))
      faults.push(`${node.name} has ${count} of ${name}`);
  }
  return [...faults, ...node.children.flatMap(checkNode)];
}
