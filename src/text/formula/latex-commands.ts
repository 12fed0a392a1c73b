/** Commands for maths that LaTeX has with amsmath and amssymb; a bibliography's document has no others for certain. */
import { BIG_OPERATORS, BRACKET_SIZES, GREEK } from './tex-names.ts';

const words = (list: string): readonly string[] => list.split(' ');

const LETTERS = words(
  'digamma varkappa varGamma varDelta varTheta varLambda varXi varPi varSigma varUpsilon varPhi varPsi varOmega aleph beth gimel ' +
    'daleth ell hbar hslash imath jmath wp Re Im partial nabla infty eth mho Finv Game Bbbk complement',
);

const FUNCTIONS = words(
  'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf injlim ker lg lim liminf limsup ln log max min Pr ' +
    'projlim sec sin sinh sup tan tanh varinjlim varliminf varlimsup varprojlim bmod mod pmod pod operatorname operatornamewithlimits',
);

const RELATIONS = words(
  'leq le geq ge ll gg lll llless ggg gggtr neq ne equiv sim simeq approx cong asymp doteq propto models perp mid parallel smile ' +
    'frown bowtie vdash dashv prec succ preceq succeq subset supset subseteq supseteq sqsubset sqsupset sqsubseteq sqsupseteq in ni ' +
    'owns notin not leqq geqq leqslant geqslant eqslantless eqslantgtr lesssim gtrsim lessapprox gtrapprox approxeq lessdot gtrdot ' +
    'lessgtr gtrless lesseqgtr gtreqless lesseqqgtr gtreqqless doteqdot Doteq risingdotseq fallingdotseq eqcirc circeq triangleq ' +
    'thicksim thickapprox backsim backsimeq subseteqq supseteqq Subset Supset preccurlyeq succcurlyeq curlyeqprec curlyeqsucc precsim ' +
    'succsim precapprox succapprox vartriangleleft vartriangleright trianglelefteq trianglerighteq vDash Vdash Vvdash smallsmile ' +
    'smallfrown shortmid shortparallel bumpeq Bumpeq between pitchfork varpropto therefore because backepsilon eqsim Join nless ngtr ' +
    'nleq ngeq nleqslant ngeqslant nleqq ngeqq lneq gneq lneqq gneqq lvertneqq gvertneqq lnsim gnsim lnapprox gnapprox nprec nsucc ' +
    'npreceq nsucceq precneqq succneqq precnsim succnsim precnapprox succnapprox nsim ncong nshortmid nshortparallel nmid nparallel ' +
    'nvdash nvDash nVdash nVDash ntriangleleft ntriangleright ntrianglelefteq ntrianglerighteq nsubseteq nsupseteq nsubseteqq ' +
    'nsupseteqq subsetneq supsetneq varsubsetneq varsupsetneq subsetneqq supsetneqq varsubsetneqq varsupsetneqq blacktriangleleft ' +
    'blacktriangleright',
);

const OPERATIONS = words(
  'pm mp times div ast star circ bullet cdot cap cup uplus sqcap sqcup vee lor wedge land setminus wr diamond bigtriangleup ' +
    'bigtriangledown triangleleft triangleright lhd rhd unlhd unrhd oplus ominus otimes oslash odot bigcirc dagger dag ddagger ddag ' +
    'amalg dotplus smallsetminus Cap Cup doublecap doublecup barwedge veebar doublebarwedge boxminus boxtimes boxdot boxplus ' +
    'divideontimes ltimes rtimes leftthreetimes rightthreetimes curlywedge curlyvee circleddash circledast circledcirc centerdot ' +
    'intercal sum prod coprod int iint iiint iiiint idotsint oint smallint bigcap bigcup bigsqcup bigvee bigwedge bigodot bigotimes ' +
    'bigoplus biguplus',
);

const ARROWS = words(
  'leftarrow gets rightarrow to leftrightarrow Leftarrow Rightarrow Leftrightarrow longleftarrow longrightarrow longleftrightarrow ' +
    'Longleftarrow Longrightarrow Longleftrightarrow iff implies impliedby mapsto longmapsto hookleftarrow hookrightarrow leftharpoonup ' +
    'leftharpoondown rightharpoonup rightharpoondown rightleftharpoons leftrightharpoons leadsto uparrow downarrow updownarrow Uparrow ' +
    'Downarrow Updownarrow nearrow searrow swarrow nwarrow dashleftarrow dashrightarrow leftleftarrows rightrightarrows ' +
    'leftrightarrows rightleftarrows upuparrows downdownarrows Lleftarrow Rrightarrow twoheadleftarrow twoheadrightarrow ' +
    'leftarrowtail rightarrowtail looparrowleft looparrowright curvearrowleft curvearrowright circlearrowleft circlearrowright Lsh ' +
    'Rsh upharpoonleft upharpoonright downharpoonleft downharpoonright restriction multimap leftrightsquigarrow rightsquigarrow ' +
    'nleftarrow nrightarrow nLeftarrow nRightarrow nleftrightarrow nLeftrightarrow xleftarrow xrightarrow',
);

const SIGNS = words(
  'ldots cdots vdots ddots dots dotsb dotsc dotsi dotsm dotso ldotp cdotp colon prime backprime forall exists nexists neg lnot top bot ' +
    'emptyset varnothing angle measuredangle sphericalangle surd triangle triangledown vartriangle blacktriangle blacktriangledown ' +
    'square Box blacksquare lozenge blacklozenge Diamond bigstar flat natural sharp clubsuit diamondsuit heartsuit spadesuit ' +
    'diagup diagdown circledS circledR checkmark maltese yen backslash S P copyright pounds degree lbrace rbrace lbrack rbrack langle ' +
    'rangle lvert rvert lVert rVert vert Vert lfloor rfloor lceil rceil lgroup rgroup lmoustache rmoustache arrowvert Arrowvert ' +
    'bracevert ulcorner urcorner llcorner lrcorner',
);

const LAYOUT = words(
  'frac dfrac tfrac cfrac binom dbinom tbinom genfrac over atop choose brack brace sqrt root overline underline overbrace underbrace ' +
    'overset underset stackrel sideset substack overrightarrow overleftarrow overleftrightarrow underrightarrow underleftarrow ' +
    'underleftrightarrow hat check tilde acute grave dot ddot dddot ddddot breve bar vec mathring widehat widetilde Hat Check Tilde ' +
    'Acute Grave Dot Ddot Breve Bar Vec mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak mathnormal boldsymbol pmb rm bf it ' +
    'sf tt cal text textrm textbf textit textsf texttt textsc textup textmd textsl textnormal emph mbox hbox ensuremath boxed fbox ' +
    'displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits displaylimits begin end mathop mathbin mathrel mathord ' +
    'mathopen mathclose mathpunct mathinner mathstrut mathchoice quad qquad enspace enskip thinspace medspace thickspace negthinspace ' +
    'negmedspace negthickspace nobreakspace hspace hskip mskip kern mkern smash nonumber notag nobreak allowbreak',
);

/** Commands of maths that LaTeX has with amsmath and amssymb. */
export const LATEX_COMMANDS: ReadonlySet<string> = new Set([
  ...GREEK,
  ...[...BRACKET_SIZES, 'bigm', 'Bigm', 'biggm', 'Biggm'],
  ...BIG_OPERATORS,
  ...[LETTERS, FUNCTIONS, RELATIONS, OPERATIONS, ARROWS, SIGNS, LAYOUT].flat(),
]);

const ENVIRONMENTS: ReadonlySet<string> = new Set(
  words(
    'matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix cases array subarray aligned alignedat gathered split',
  ),
);

const NAME = /\\(?:begin\s*\{([A-Za-z]+\*?)\}|([A-Za-z]+)|.)/gs;

/** Whether `tex` has no other commands and environments than those. */
export function isPlainLatex(tex: string): boolean {
  for (const [, environment, name] of tex.matchAll(NAME)) {
    if (environment !== undefined && !ENVIRONMENTS.has(environment)) return false;
    if (name !== undefined && !LATEX_COMMANDS.has(name)) return false;
  }
  return true;
}
