/** Names with the place of work behind them and nothing between: `Xu Li School of Mud`, `Cid Dee Hive Institute`. */
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';

const place =
  'Universit(?:y|é|à|ät|eit)|Universi(?:dade|dad|tas)|Institut(?:e|o)?|School|College|Department|Dept\\.?|Faculty|Laborator(?:y|ies)|Labs?|Cent(?:er|re)|Centro|Academy|Hochschule|Hospital|Division|Polytechnic|Politecnico|Research|Technologies|Inc\\.?|Ltd\\.?|GmbH|Corporation';
const word = "\\p{Lu}(?:[\\p{L}'’-]{0,40}\\p{Ll}|\\.)";
const person = `${word} (?:(?:${word}|de|da|van|von|der|den|del|bin) ){0,3}?${word}`;
const forms = [
  // No words of its own need stand in front of such a place.
  `^(${person}),? (?:[Tt]he )?(?:${place}) (?:of|for|de|do|da|di|du|des|für|at) (?:[Tt]he )?\\p{L}`,
  `^(${person})(?: [\\p{L}\\d.&'’-]{1,40}){1,5} (?:${place})$`,
  `^(${person}) (?:${KNOWN_ORGANISATIONS})(?: \\p{L}[\\p{L} .-]{0,60})?$`,
].map((form) => new RegExp(form, 'u'));

const isPlace = new RegExp(`(?:^| )(?:${place}|${KNOWN_ORGANISATIONS})(?: |$)`, 'u');
/** Words with which no person's name begins, and persons after whom places are called. */
const ofPlaces =
  /^(?:The|National|International|Royal|Federal|State|Central|Technical|European|African|American|Asian|Australian|Austrian|Brazilian|British|Canadian|Chinese|Danish|Dutch|Finnish|French|German|Indian|Iranian|Israel|Italian|Japan|Japanese|Korea|Korean|Norwegian|Polish|Russian|Spanish|Swedish|Swiss|Turkish|United|New|North|South|East|West|Northern|Southern|Eastern|Western|Hong Kong|San|Santa|Los|Las|Saint|St\.?|Beijing|Peking|Shanghai|Shenzhen|Guangdong|Zhejiang|Nanjing|Tokyo|Kyoto|Osaka|Seoul|Singapore|Taiwan|Massachusetts|California|Texas|Florida|Ohio|Penn|Michigan|Imperial|King|Queen|Queens?['’]s?|Prince|Princess|World|Global|Public|General|Advanced|Applied|Artificial|Computer|Computational|Data|Machine|Medical|Cancer|Health|Memorial|Mount|Open|Sun Yat|Max Planck|Max Delbrück|Johns Hopkins|Albert Einstein|Carnegie Mellon|Alfred Wegener|Robert Koch|Robert Bosch|Paul Scherrer|Fritz Haber|Howard Hughes|Sloan Kettering|Francis Crick|Alan Turing|Weizmann|Kaiser Wilhelm|Vrije|Lawrence (?:Berkeley|Livermore)|Los Alamos|Oak Ridge)(?= |$)/u;
const group =
  /(?:^| )(?:Consortium|Collaborations?|Collaborators|Groups?|Team|Initiative|Network|Investigators|Study|Project|Committee|Society|Foundation|Association|Alliance|Federation|Partnership|Task Force)(?: |$)/u;

/** `Marie Curie Research Centre`, called after a person of two names. */
const calledAfter =
  /^\p{Lu}\S{1,20} \p{Lu}\S{1,20} (?:Cancer|Children['’]?s|Eye|Heart|Medical|Memorial|Research) (?:Cent(?:er|re)|Hospital|Institut(?:e|o)|Laborator(?:y|ies)|School)$/u;

/** Whether a text that is read as one name is a person's with a place; a place may be called after a person. */
export function hasPlace(name: string): boolean {
  if (name.length > longest || [ofPlaces, group, calledAfter].some((form) => form.test(name))) return false;
  const front = forms.map((form) => form.exec(name)?.[1]).find((one) => one !== undefined);
  return front !== undefined && !isPlace.test(front);
}
const longest = 200;
