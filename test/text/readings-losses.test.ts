/** Text that lost dollars, backslashes, carets or single characters on its way, with its reading in plain text. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  ['Let G=(V,E) be a graph with |V|=n.', 'Let G = (V, E) be a graph with |V| = n.'],
  ['An MDP M = (S, A, P, r, gamma) of it.', 'An MDP M = (S, A, P, r, γ) of it.'],
  ['It takes O(mn) space and O(nd log n) time.', 'It takes O(mn) space and O(nd log n) time.'],
  ['Regret O~(sqrt{KT log T}), O(SA/eps^2).', 'Regret Õ(√(KT log T)), O(SA/ϵ²).'],
  ['A regret of \\sqrt{KT log T} and sqrt(dT).', 'A regret of √(KT log T) and √dT.'],
  ['An (1+epsilon)-approximation of it.', 'An (1 + ϵ)-approximation of it.'],
  ['By (epsilon, delta)-differential privacy.', 'By (ϵ, δ)-differential privacy.'],
  ['With probability 1-delta or 1 - epsilon.', 'With probability 1 − δ or 1 − ϵ.'],
  ['With E[X] = mu and p_theta(x) here.', 'With E[X] = μ and p_θ(x) here.'],
  ['For |eta| < 2.5 of them.', 'For |η| < 2.5 of them.'],
  [
    'For f: R^n -> R, ||∇f(x) - ∇f(y)|| <= L||x - y||, and x_1 <= 2||u - v||^2.',
    'For f: Rⁿ → R, ‖∇f(x) − ∇f(y)‖ ≤ L‖x − y‖, and x₁ ≤ 2‖u − v‖².',
  ],
  ['So |psi> = |0> and a|00> + b|11>, |+>.', 'So |ψ⟩ = |0⟩ and a|00⟩ + b|11⟩, |+⟩.'],
  ['By <psi|phi> and <psi|H|psi> of it.', 'By ⟨ψ|ϕ⟩ and ⟨ψ|H|ψ⟩ of it.'],
  ['当n=5时，参数x_1和O(n^2)，T>300。', '当n = 5时，参数x₁和O(n²)，T > 300。'],
  ['Of $a\\bmod b$, one\\\\[2pt]two.', 'Of a mod b, one two.'],
  ['One \\\\ two of it.', 'One two of it.'],
  [
    'For deltain(0,1/2), xin{0,1}^n and Ainmathbb{R}^{mtimes n}.',
    'For δ ∈ (0,1/2), x ∈ {0, 1}ⁿ and A ∈ ℝ^(m×n).',
  ],
  ['With zsim6, tge0, T_capprox92 K and N_esim10^4.', 'With z ∼ 6, t ≥ 0, T_c ≈ 92 K and N_e ∼ 10⁴.'],
  ['By B^0_stomu^+mu^- and K^+topi^+nubarnu of it.', 'By B_s⁰ → μ⁺μ⁻ and K⁺ → π⁺νν̄ of it.'],
  ['So H(z)=H_0E(z), lambda=g^2N and m^*=0.3m_e.', 'So H(z) = H₀E(z), λ = g²N and m∗ = 0.3m_e.'],
  ['A 3.5sigma excess at beta=1.5pm0.2, E = pm 1.', 'A 3.5σ excess at β = 1.5 ± 0.2, E = ±1.'],
  ['A map T: L^p(R^n) to L^p(R^n), K^+ to p of it.', 'A map T: L^p(Rⁿ) → L^p(Rⁿ), K⁺ → p of it.'],
  ['So r ll min(d,k) and zeta(s), chi(G) of it.', 'So r ≪ min(d, k) and ζ(s), χ(G) of it.'],
  ['So lambda|theta|_2^2 + 2|u|_2 of it.', 'So λ‖θ‖₂² + 2‖u‖₂ of it.'],
  ['If p\\equiv 1\\pmod 4 and q = 3 pmod 8.', 'If p ≡ 1 (mod 4) and q = 3 (mod 8).'],
  ['At P=5\\,\\mu W, $F>99.9%$ and $5,mu$m, $Re_tau=180$.', 'At P = 5 μW, F > 99.9% and 5 μm, Re_τ = 180.'],
  ['Solve u_t=Delta u+u^p in Omega, on partialOmega.', 'Solve u_t = Δu + u^p in Ω, on ∂Ω.'],
  [
    'The Schr"odinger, M"obius and Poincar\'e maps of R\'enyi.',
    'The Schrödinger, Möbius and Poincaré maps of Rényi.',
  ],
  ['As n -> infinity, on (0, infty).', 'As n → ∞, on (0, ∞).'],
  ['So theta^* = argmin_theta L(theta).', 'So θ∗ = argmin_θ L(θ).'],
  ['By dx/dt = f(x) and du/dt.', 'By dx/dt = f(x) and du/dt.'],
  ['The rate (1.05 +/- 0.07) x 10^{-6} of it.', 'The rate (1.05 ± 0.07) × 10⁻⁶ of it.'],
  ['About 5×10−4 M, 3.2 × 10−5 Pa, 7.3 x 10(-5) M.', 'About 5×10⁻⁴ M, 3.2 × 10⁻⁵ Pa, 7.3 × 10⁻⁵ M.'],
  [
    'At 10 W m-2, 200 km s-1, 2 µmol m−2 s−1, 5 mg C m-2 day-1.',
    'At 10 W m⁻², 200 km s⁻¹, 2 µmol m⁻² s⁻¹, 5 mg C m⁻² day⁻¹.',
  ],
  [
    'Fluxes in erg s-1 cm-2, W m-2 sr-1 or km s-1 over m2, and J m-2.',
    'Fluxes in erg s⁻¹ cm⁻², W m⁻² sr⁻¹ or km s⁻¹ over m2, and J m⁻².',
  ],
  ['A band at 1350 cm-1, at 10 s−1.', 'A band at 1350 cm⁻¹, at 10 s⁻¹.'],
  [
    'On 3x3 grids 3x + 2, y = 2x+1, 5x - 1 = 4, f(2x) and 2x mod 7 are learnt 2x faster (4x, 10x+ at best).',
    'On 3×3 grids 3x + 2, y = 2x+1, 5x - 1 = 4, f(2x) and 2x mod 7 are learnt 2× faster (4×, 10×+ at best).',
  ],
  ['A 3×3 grid is 10x-100x, 2x-4x or 1.5x–2x faster.', 'A 3×3 grid is 10×–100×, 2×–4× or 1.5×–2× faster.'],
  ['The decay J/psi -> l+l-; then e+e- of it.', 'The decay J/ψ → l⁺l⁻; then e⁺e⁻ of it.'],
  ['The rates B(B0 -> K*0 mu+ mu-) and Bs0 -> mu+mu-.', 'The rates B(B⁰ → K^(∗0)μ⁺μ⁻) and B_s⁰ → μ⁺μ⁻.'],
  [
    'Aims: One.Methods: Two (n=5).Results: Three.Conclusions: Four.',
    'Aims: One. Methods: Two (n = 5). Results: Three. Conclusions: Four.',
  ],
  ['BACKGROUND: x. METHODSWe did. RESULTSThe effect.', 'BACKGROUND: x. METHODS We did. RESULTS The effect.'],
  ['AbstractWe present it.', 'Abstract We present it.'],
  ['About 2x10-5 M, 2.5x10-5 and 1.2 × 10-3 of it.', 'About 2×10⁻⁵ M, 2.5×10⁻⁵ and 1.2 × 10⁻³ of it.'],
  ['At 5 uM, 10 ug/mL, 5uL, 20um and 20 um thick.', 'At 5 μM, 10 μg/mL, 5μL, 20μm and 20 μm thick.'],
  ['By Eqs. (3)--(5) and (a)--(c) of it.', 'By Eqs. (3)–(5) and (a)–(c) of it.'],
  ['\\begin{abstract}We propose a method.\\end{abstract}', 'We propose a method.'],
  [
    'Fr´echet, B´ezier, P´olya, K´arm´an, L´evy, N´eel, D´ıaz, L´opez, r´eseau, soci´et´e and Lo`eve.',
    'Fréchet, Bézier, Pólya, Kármán, Lévy, Néel, Díaz, López, réseau, société and Loève.',
  ],
  [
    'Rˆole, Itˆo, Bˆocher, Benoˆıt, Mu˜noz, Espan˜a, S˜ao, Jo˜ao, Sa˜o, Fran¸cois, Franc¸ois, c¸a, S¸ahin, cafe´ and Poincare´.',
    'Rôle, Itô, Bôcher, Benoît, Muñoz, España, São, João, São, François, François, ça, Şahin, café and Poincaré.',
  ],
  [
    'By ¨Uber, ¨Ozg¨ur, ˇCech, ˇSid´ak and ˚Angstr¨om at 1.5 ˚A.',
    'By Über, Özgür, Čech, Šidák and Ångström at 1.5 Å.',
  ],
  [
    'For rea- soning and effi- ciency, regu- larization of prob- lems, sys- tems and repre- sentations',
    'For reasoning and efficiency, regularization of problems, systems and representations',
  ],
  [
    'Trans-\nformer algo- rithms learn- ing state-of- the-art for large- scale pre- training; a transformer, informa-tion and in state-of-the- art classi- fication.',
    'Transformer algorithms learning state-of-the-art for large-scale pre-training; a transformer, information and in state-of-the-art classification.',
  ],
  [
    'GPT-\n4, COVID- 19, vision- language, non- linear and two- dimensional vision-language models.',
    'GPT-4, COVID-19, vision-language, non-linear and two-dimensional vision-language models.',
  ],
  [
    'At T=300K, lambda=633nm, \\sqrt{s}=8TeV, p_T>20GeV, N = 5M and d=3cm-long.',
    'At T = 300K, λ = 633nm, √s = 8TeV, p_T > 20GeV, N = 5M and d = 3cm-long.',
  ],
  ['So alpha=m/n and kappa = L/mu, mu = x + y.', 'So α = m/n and κ = L/μ, μ = x + y.'],
  [
    'The set {x in R^n : ||x||_2 <= 1}, {(x,y) in R^2 : x+y=1}, {n in N | n > 3} or {x : f(x)=0}.',
    'The set {x ∈ Rⁿ: ‖x‖₂ ≤ 1}, {(x, y) ∈ R²: x + y = 1}, {n ∈ N|n > 3} or {x: f(x) = 0}.',
  ],
  ['By Ext^i_R(M,N), Tor_1^R(M,N), Hom_A(M,N).', 'By Ext_R^i(M, N), Tor₁^R(M, N), Hom_A(M, N).'],
  ['At mAP_{0.5:0.95} and AP_{50:95}.', 'At mAP_(0.5:0.95) and AP_(50:95).'],
  [
    'By LLM- based and (MC)- guided ones, data- driven; a model- based on x, model- and data- driven.',
    'By LLM-based and (MC)-guided ones, data-driven; a model- based on x, model- and data-driven.',
  ],
  ['The ‘‘quoted’’ text, ‘‘it’s so’’ and ‘a’.', 'The “quoted” text, “it’s so” and ‘a’.'],
  ['â€œsmart quotesâ€ and â€œmore.â€', '“smart quotes” and “more.”'],
];

/** What may be read in two ways stays as it was printed. */
const kept: readonly string[] = [
  'The AIMSUN model, an AbstractFactory, foo.Methods() and 5 us, von 10 um 5.',
  'The enzyme 1-alpha-hydroxylase, interleukin 1-beta and IL-1-alpha.',
  'A team (alpha) and a (beta)-version of it.',
  'The G-1 and K-2 groups, C-1 N-2, s-1 s-2, of A h-1, min g-1 T-1x here.',
  'From 5 m-2 to a C-1 or K-12 school, 3 T C-4 here.',
  'A graph O(is) or O(in) here.',
  'If x |> f then <on|off> of it, <b> or <a href>.',
  'The Dx/DT and AD/DA converters, and/or d/dx.',
  'Blogs of wranglers with n noting rpm5 and ppm2, an anecdotal ology.',
  'Subsets of alphas, a tin{x} and kin, one2 of them; a “foo”ish l’eau.',
  'Qur´an, Sana´a, shi´a, Isma´il, Isra´el, d´une, L´eau, C´est, S´il, qu´il, Qu´est, un´altra, Un´altra, O´Hara.',
  'At x˜y or a ˜ b, p(xˆa), 2ˆn, aˆb and ` or x`e.',
  'Vor- und Nachteile, short- and long-term, micro- to macro-scale, the high- est, multi- plication, semi- nars.',
  'A model- which is well-posed, cat-ions, re-action, pre-tentious, un-mentioned, X-ings of i-mentations.',
  'The suffixes -tion and -ness, /-ings/, foo_-ments, lithium- ion and sodium- ion cells.',
  'A ´convolve´ and ´quote´ of Bayes´ rule, po´ e mo´.',
  'It tends to infinity, an infinity-category.',
  'A table {x: 1}, {x : y} or {n: many}, with beta = A/B, sigma = k and batch=32K, k=7B, size=5MB.',
  'Code: let a = 5ms; if x==5K then y+=3K; f(x=5K).',
  'The Tor network, Ext_file, End_date, the patterns [0-9]+, [0-9]{3} and [a-z]+_[0-9]*.',
];

describe('what was lost', () => {
  test.each(readings)('%s', (listed, reading) =>
    expect(parseMarkup(listed).plain.replaceAll('\u00A0', ' ')).toBe(reading),
  );
  test.each(kept)('stays: %s', (text) =>
    expect(parseMarkup(text).plain.replaceAll('\u00A0', ' ')).toBe(text),
  );
});
