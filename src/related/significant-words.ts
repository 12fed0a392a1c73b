/** Stop-word filter for related papers. */

import { functionWords } from '../words/function-words.ts';
import { foldWords } from '../words/split-words.ts';
import { stemWord } from '../words/stem-word.ts';

/** Words that are frequent in all abstracts. */
const boilerplate = `abstract achieve achieves addition additional additionally address addresses advance advances aim aims allow
  allows analyse analysis analyze application applications applied apply approach approaches article available based
  baseline baselines benefit better best case cases certain challenge challenges challenging code common compare compared
  comparable comparison comprehensive conduct conducted consider consistently contribution contributions crucial current
  currently data dataset datasets demonstrate demonstrated demonstrates demonstrating despite detail detailed develop
  developed different difficult discuss domain domains easily effective effectively effectiveness enable enables end
  enhance enhanced enhancing ensure establish evaluate evaluated evaluating evaluation evidence example examples existing
  experiment experimental experiments explore exploring extensive find finding findings finally focus focused following
  framework frameworks fully fundamental furthermore future general github good great help high higher highlight highly
  https identify impact important importantly improve improved improvement improvements improves improving include
  includes including increase increased increasing increasingly insight insights interesting introduce introduced
  introduces introducing investigate issue issues key known lack large largely larger lead leading leads leverage
  leverages leveraging limitation limitations limited literature low lower major manner mean means method methods model
  models modeling multiple new notably novel number numerous observe obtain obtained offer offers open order outperform
  outperforming outperforms overall paper papers particular particularly performance perform performed performs
  popular possible potential potentially practical present presented presents previous previously prior problem problems
  promising propose proposed proposes provide provided provides providing publicly range rapid recent recently
  recognized realm related review release remain remains remarkable report require required requires research result resulting results
  reveal reveals reveals robust scenario scenarios set setting settings show showed showing shown shows significant
  significantly similar simple single small specific specifically state-of-the-art still strong studied studies study
  substantial substantially success successful successfully suggest suggests superior support survey system systems task
  tasks technique techniques term terms theoretical today traditional typically understand understanding unique use used
  useful user uses using utilize utilized utilizing validate various version views wide widely widespread work works world
  www com org page project total part critical vital covering discussion primary fact corresponding greater fewer fast conditions realize greatly`;

/** TeX command names that remain in plain text where maths could not be repaired. */
const mathsWords = `mathbb mathcal mathrm mathbf mathsf mathit text textit textbf frac sqrt left right cdot cdots ldots dots sum
  prod int infty leq geq neq approx sim times widetilde widehat tilde hat bar vec varepsilon operatorname quad mid prime
  begin end bullet emph epsilon delta alpha beta gamma sigma lambda theta omega phi psi rho tau mu nu eta kappa pi ell`;

const ignoredWords: ReadonlySet<string> = new Set(
  [boilerplate, mathsWords].flatMap((words) => words.trim().split(/\s+/)),
);
const ignoredStems: ReadonlySet<string> = new Set(boilerplate.trim().split(/\s+/).map(stemWord));

/**
 * The stem of a printed word; undefined for function words, frequent words of abstracts, TeX, numbers and single
 * letters.
 */
export function significantStem(printed: string): string | undefined {
  const word = foldWords(printed);
  if (word.length < 2 || !/\p{L}/u.test(word) || functionWords.has(word) || ignoredWords.has(word))
    return undefined;
  const stem = stemWord(word);
  return stem.length < 2 || ignoredStems.has(stem) ? undefined : stem;
}
