/** Formulas for LaTeX and BibTeX: signs of Unicode as commands, because the fonts of its maths have no others. */
import { isPlainLatex } from './formula/latex-commands.ts';
import { mathmlTex } from './formula/mathml-tex.ts';
import { separated, withoutPackages } from './formula/package-commands.ts';
import { withStandardCommands } from './formula/standard-commands.ts';
import { typesetFormula } from './formula/typeset-formula.ts';
import { styledLetterTex } from './styled-letters.ts';
import { scriptsToTex } from './unicode-scripts.ts';

const GREEK =
  'alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi o pi rho varsigma sigma tau upsilon varphi chi psi omega';
const OTHERS =
  'Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Φ Phi Ψ Psi Ω Omega ϵ epsilon ϕ phi ϑ vartheta ϖ varpi ϱ varrho µ mu ' +
  '× times ± pm ∓ mp · cdot ⋅ cdot ∗ ast ⋆ star • bullet ∘ circ † dagger ‡ ddagger ′ prime ∞ infty ∂ partial ∇ nabla ℓ ell ħ hbar ℏ hbar ' +
  '≤ leq ≥ geq ≠ neq ≈ approx ≃ simeq ≅ cong ≡ equiv ∼ sim ∝ propto ≪ ll ≫ gg ≲ lesssim ≳ gtrsim ⊥ perp ∥ parallel ∣ mid ' +
  '→ to ⇌ rightleftharpoons ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ⇔ Leftrightarrow ↦ mapsto ↑ uparrow ↓ downarrow ' +
  '∈ in ∉ notin ⊂ subset ⊆ subseteq ⊃ supset ⊇ supseteq ∪ cup ∩ cap ∧ wedge ∨ vee ¬ neg ∀ forall ∃ exists ∅ emptyset ' +
  '∑ sum ∏ prod ∫ int √ surd ⊕ oplus ⊗ otimes ⊙ odot ☉ odot ' +
  '⟨ langle ⟩ rangle 〈 langle 〉 rangle ‖ Vert … ldots ⋯ cdots ⊤ top ∖ setminus ' +
  '⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil ≺ prec ≻ succ ⪯ preceq ⪰ succeq ≜ triangleq ⩽ leqslant ⩾ geqslant ◊ Diamond □ square ⌀ varnothing';
const LETTERS: Readonly<Record<string, string>> = { ℝ: 'R', ℂ: 'C', ℕ: 'N', ℤ: 'Z', ℚ: 'Q', ℙ: 'P', 𝔼: 'E' };

function* commands(): Generator<readonly [sign: string, tex: string]> {
  for (const [index, name] of GREEK.split(' ').entries())
    yield [String.fromCharCode(0x3b1 + index), name === 'o' ? 'o' : `\\${name}`];
  const others = OTHERS.split(' ');
  for (let at = 0; at < others.length; at += 2) yield [others[at] ?? '', `\\${others[at + 1]}`];
  for (const [sign, letter] of Object.entries(LETTERS)) yield [sign, `\\mathbb{${letter}}`];
  yield ['−', '-'];
  yield ['°', '^\\circ'];
}

const COMMANDS: ReadonlyMap<string, string> = new Map(commands());
const TEXT = /(\\(?:text[a-z]*|mbox)\s*\{[^{}]*\})/;

/**
 * `source` in commands of LaTeX, amsmath and amssymb, without signs that TeX has one for. Words in it are text, where commands
 * of maths are errors.
 */
export function latexMaths(source: string): string {
  const tex = plainLatex(source);
  if (/^[\0-\x7f]*$/.test(tex)) return tex;
  return tex
    .split(TEXT)
    .map((part, index) =>
      index % 2 === 1
        ? part.replaceAll('–', '--').replaceAll('−', '-')
        : scriptsToTex(part).replace(/[^\0-\x7f](?=(.?))/gu, (sign, next: string) =>
            separated(COMMANDS.get(sign) ?? styledLetterTex(sign) ?? sign, next),
          ),
    )
    .join('');
}

/** Commands of packages that only the typesetter knows are written as what it sets for them. */
function plainLatex(source: string): string {
  const tex = withoutPackages(withStandardCommands(source));
  if (isPlainLatex(tex)) return tex;
  const typeset = typesetFormula(source);
  const set = typeset.ok ? mathmlTex(typeset.mathml) : undefined;
  return set === undefined ? tex : withoutPackages(set);
}
