/** Titles and abstracts as libraries export them: signs of TeX by name, braces that keep capitals, quotations of packages. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  ['A Bee\\textquotesingle s Eye', 'A Bee’s Eye'],
  ['A Bee\\textquoteright s Eye, l\\textquoteright abeille', 'A Bee’s Eye, l’abeille'],
  ['The bees\\textquoteright dance', 'The bees’ dance'],
  [
    'BeeNet\\xspace wins, BeeNet\\xspace: a Model of BeeNet\\xspace.',
    'BeeNet wins, BeeNet: a Model of BeeNet.',
  ],
  ['In \\glqq Honig\\grqq{} and \\flqq{}miel\\frqq{}', 'In „Honig“ and «miel»'],
  ['\\glqq{}Biene\\grqq{} in der Stadt', '„Biene“ in der Stadt'],
  ['\\enquote{Waggle} and \\enquote{round \\enquote{small} ones}', '“Waggle” and “round ‘small’ ones”'],
  ['By \\ensuremath{\\ell}\\ensuremath{\\nu}qq', 'By ℓνqq'],
  ['\\uppercase{b}ees of \\MakeUppercase{usa} and \\lowercase{TOWNS}', 'Bees of USA and towns'],
  ['About \\textasciitilde 5 and \\textasciitilde{}6 bees', 'About ~5 and ~6 bees'],
  ['Made by a\\textasciitilde b', 'Made by a~ b'],
  ['It ends. \\n We go on', 'It ends. We go on'],
  ['Queen\\slash worker bees and Self\\hyp{}Made Hives', 'Queen/worker bees and Self-Made Hives'],
  ['{\\"{U}ber die Ordnung in einem Bienenstock}', 'Über die Ordnung in einem Bienenstock'],
  ['{{A Whole Title of Ours}}', 'A Whole Title of Ours'],
  ['the best\\nknown bounds, \\n\\nWe see.\\n', 'the best known bounds, We see.'],
  ['Methodology\\hyphen independent bees', 'Methodology-independent bees'],
  ['\\relax Bees, {\\relax}hives and \\noopsort{a}combs', 'Bees, hives and combs'],
  ['\\raisebox{-2pt}{\\includegraphics[width=1em]{b.png}} BeeNet: a Model', 'BeeNet: a Model'],
  ['\\bf BeeNet in Towns', 'BeeNet in Towns'],
  ['BeeNet: \\normalfont \\it A Study', 'BeeNet: A Study'],
  ['By \\textbeta-carotene and {\\textalpha}-bees', 'By β-carotene and α-bees'],
  ['Bee\\circledR{} and Hive\\circledR', 'Bee® and Hive®'],
  ['At \\SI{5}{\\um} and \\SI{3}{\\MHz}', 'At 5 μm and 3 MHz'],
  ['Bees\\,--\\,hives', 'Bees – hives'],
  ['The {{$\\alpha$}}-comb of {\\textit{E. coli}} in {{\\emph{Apis}}}', 'The α-comb of E. coli in Apis'],
  ['H{\\textsubscript{2}}O and L{\\textsuperscript{2}}', 'H₂O and L²'],
  ['{CO}$_{2}$ and {H}$_2$O in {UK} Hives', 'CO₂ and H₂O in UK Hives'],
  ['Sequential {Monte} {Carlo}', 'Sequential Monte Carlo'],
  ['Estimation of the {KL} Divergence', 'Estimation of the KL Divergence'],
  ['Variational Best-of-{N} Foraging', 'Variational Best-of-N Foraging'],
  ['{{Bees}} and {{{Hives}}} in Towns', 'Bees and Hives in Towns'],
  ['By \\DJ\\d{\\u{a}}ng, M\\d{\\^o}t and \\h{\\^o}', 'By Đặng, Một and ổ'],
  [
    'By Erd&odblac;s, &Scedil;ahin, &Zcaron;i&zcaron;ek and Wa&lstrok;&eogon;sa',
    'By Erdős, Şahin, Žižek and Wałęsa',
  ],
  [
    '$\\less$p$\\greater$$\\less$b$\\greater$A new $\\less$em$\\greater$Apis$\\less$/em$\\greater$ of towns$\\less$/b$\\greater$$\\less$/p$\\greater$',
    'A new Apis of towns',
  ],
  [
    '{\\textless}i{\\textgreater}Apis{\\textless}/i{\\textgreater} and CO{\\textless}sub{\\textgreater}2{\\textless}/sub{\\textgreater}',
    'Apis and CO₂',
  ],
  [
    '{\\textless}span class="nocase"{\\textgreater}de novo{\\textless}/span{\\textgreater} hives',
    'de novo hives',
  ],
  ['$<$i$>$Apis$<$/i$>$ in CO$<$sub$>$2$<$/sub$>$', 'Apis in CO₂'],
  ['\\textless{}i\\textgreater{}Apis\\textless{}/i\\textgreater{} in towns', 'Apis in towns'],
  [
    'Bees {\\&}amp; Wasps, Ants \\&amp$\\mathsemicolon$ Flies, {\\&}{\\#}945;-acid',
    'Bees & Wasps, Ants & Flies, α-acid',
  ],
  [
    'With p $\\less$ 0.05, $x \\less y$ and 5 $\\greater$ 3, $\\mathplus$5',
    'With p < 0.05, x < y and 5 > 3, +5',
  ],
  [
    'A textquoteleftswarm of beestextquoteright and the hivetextquoterights end',
    'A ‘swarm of bees’ and the hive’s end',
  ],
  ['Bees &Amp; Wasps: A Guide', 'Bees & Wasps: A Guide'],
  ['\\og la ruche \\fg{} et \\og{}le miel\\fg', '« la ruche » et « le miel »'],
  ['„Die Wabe`` und ‚so`', '„Die Wabe“ und ‚so‘'],
  [
    'A set \\textbraceleft{}a, b\\textbraceright{} of x\\textasciicircum{}y, \\textbackslash{}d\\textbraceleft{}4\\textbraceright{}',
    'A set {a, b} of x^y, \\d{4}',
  ],
  [
    'The {\\textquotedbl}so{\\textquotedbl}, the 1{\\textsuperscript{st}} and {\\textsuperscript{13}}C',
    'The “so”, the 1st and ¹³C',
  ],
  ['Of \\lq x\\rq{} and \\textquotedbl so\\textquotedbl{} it', 'Of ‘x’ and “so” it'],
  ['\\$\\sim\\$10 {\\$}{\\textbackslash}mathcal\\{O\\}(n){\\$} bees', '∼10 O(n) bees'],
  ['\\boldmath$\\alpha$\\unboldmath-bees', 'α-bees'],
  ['{The {BEE} of Theseus}: {A} Study', 'The BEE of Theseus: A Study'],
  ['{$\\alpha$-{BeE}}: Views and {$\\mu$P} of {$\\mu$}', 'α-BeE: Views and μP of μ'],
  ['{\\textsc{BeeNet}}: a \\emph{{\\textsc{Bee}}} Model', 'BeeNet: a Bee Model'],
  ["?`C\\'omo vuelan? ?`Y por qu\\`e no (!`s\\'i!)?", '¿Cómo vuelan? ¿Y por què no (¡sí!)?'],
];

const kept: readonly string[] = [
  '{a, b} and {c}',
  'Filling {name} and {Name} slots',
  'We fill in the {NAME} slot. It is a template.',
  'Sets {A, B} and {0} of {1}',
  'Of {a {B}} and {A {b}}',
  'Over {F}_q',
  'We use --fast and the \\codestar model',
  'The uppercase{x} of words',
  'In C:\\it\\bf\\x',
  'We use \\sc and \\it for fonts',
  'We print \\n after each line',
  'We print (done.\\n) there',
  'the commands \\it, \\bf and \\em are old',
  'by \\emph for emphasis and \\bf for bold',
  'Splitting on \\n and \\r\\n in Python',
  'The relax of Enquote {A}, {b}',
  'the textquoteright macro and a textendash',
  '<<bees>> of <b>',
];

describe('texts of exported libraries', () => {
  test.each(readings)('%s', (listed, reading) => {
    const markup = parseMarkup(listed);
    expect(markup.plain.replaceAll('\u00A0', ' ')).toBe(reading);
    expect(markup.leftovers).toEqual([]);
  });

  test.each(kept)('%s stays', (listed) => {
    expect(parseMarkup(listed).plain.replaceAll('\u00A0', ' ')).toBe(listed);
  });
});
