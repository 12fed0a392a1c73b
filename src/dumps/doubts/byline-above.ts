/** One name in front of an abstract, in a paragraph of its own before: `Ann Bee We show …`, `Authors: all of us We show …`. */
import { isNoPerson } from '../names/affiliations.ts';
import { namesIn } from '../names/written-names.ts';

const labelled = /^(?:[Aa]uthors?(?:\(s\))?\s?:\s|[Bb]y \p{Lu}\p{L}{1,30} \p{Lu}\S{1,30} (?=\p{Lu}))/u;
const beforeSentence =
  /^((?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}\p{Lu}[\p{L}'’-]{1,30}) (?:We|This|These|The|Our|Here|It|In (?:this|the|our)|Recent(?:ly)?) \p{Ll}/u;
/** Words of kinds of articles, of headings within abstracts, and in front of others in titles. */
const ofNoName =
  /(?<!\p{L})(?:a|access|after|aims?|all|an?|article|as|at|author|background|brief|by|communication|conclusions?|context|design|findings|for|from|goals?|graphical|here|highlights|importance|in|introduction|it|letter|main|methods?|motivation|note|objectives?|of|on|open|original|our|papers?|problem|purpose|question|report|research|results?|review|setting|significance|statement|stud(?:y|ies)|summary|text|the|this|to|we|when|while|with)(?!\p{L})/iu;

export function beginsWithByline(abstract: string): boolean {
  const start = abstract.slice(0, 200);
  if (labelled.test(start)) return true;
  const name = beforeSentence.exec(start)?.[1];
  if (name === undefined || ofNoName.test(name) || isNoPerson(name)) return false;
  return namesIn(name)?.names.length === 1;
}
