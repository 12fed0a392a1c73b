/** Characters that HTML 4 names, as pages write them (`&eacute;`, `&kappa;`, `&rarr;`), and Latin letters that HTML 5 names (`&lstrok;`). */

/** Names of U+00A0 to U+00FF in their order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Names of U+0100 to U+017E in their order; a dash stands for a letter without one. */
const LATIN_EXTENDED =
  'Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - - Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron';

/** Names of U+0391 to U+03A9 in their order, without the unused one; small letters follow with the final sigma. */
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega';

/** Each name is followed by its character. */
const OTHERS =
  'amp & lt < gt > quot " apos \' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lang ⟨ rang ⟩ epsi ε epsiv ϵ phiv ϕ ap ≈ half ½ ell ℓ hyphen - dash - lowbar _ percnt % sol / lpar ( rpar ) comma , period . colon : equals = plus + num # sun ☉ lsqb [ rsqb ]';

function* namedEntities(): Generator<readonly [name: string, character: string]> {
  for (const [index, name] of LATIN_1.split(' ').entries()) yield [name, String.fromCharCode(0xa0 + index)];
  for (const [index, name] of GREEK.split(' ').entries()) {
    yield [name, String.fromCharCode(0x391 + index)];
    yield [name.toLowerCase(), String.fromCharCode(0x3b1 + index)];
  }
  for (const [index, name] of LATIN_EXTENDED.split(' ').entries())
    yield [name, String.fromCharCode(0x100 + index)];
  const others = OTHERS.split(' ');
  for (let at = 0; at < others.length; at += 2) yield [others[at] ?? '', others[at + 1] ?? ''];
  yield ['sigmaf', 'ς'];
  yield ['micro', 'μ'];
  for (const space of ['nbsp', 'ensp', 'emsp', 'thinsp']) yield [space, ' '];
}

/** Name → character. */
export const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map(namedEntities());
