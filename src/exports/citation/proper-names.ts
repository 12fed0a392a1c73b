/** Names that BibTeX styles must not put in lower case, and words that are none. */

/** Proper names in titles, as regular expressions of whole words. */
export const properNames = new RegExp(
  `^(?:${[
    'Abel(?:ian)?|Adam|Archimedes|Banach|Bayes(?:ian)?|Bell|Bellman|Bernoulli|Bessel|Betti|Bianchi|Bloch|Bohm|Bohr|Boltzmann|Boole(?:an)?',
    'Born|Borel|Bose|Bregman|Brownian|Burgers|Cahn|Calabi|Carlo|Cartesian|Cauchy|Chebyshev|Chern|Cholesky|Chomsky|Coulomb|Cramér',
    'Darcy|Darwin(?:ian)?|Debye|Dirac|Dirichlet|Dyson|Einstein|Elo|Erdős|Euclid(?:ean)?|Euler(?:ian)?|Fano|Fermat|Fermi|Feynman|Fibonacci',
    'Finetti|Finsler|Fisher|Floquet|Fokker|Fourier|Fréchet|Frobenius|Gabor|Galerkin|Galois|Gauss(?:ian|ians)?|Gibbs|Gödel|Gram|Granger|Green|Grassmann(?:ian)?',
    'Hamilton(?:ian|ians)?|Hamming|Hawkes|Hebb(?:ian)?|Heisenberg|Hermit(?:e|ian)|Hesse|Hessian|Higgs|Hilbert|Hilliard|Hodge|Hölder|Hopfield|Hubbard|Hubble|Huber|Ising',
    'Itô|Ito|Jacobi|Jacobian|Jaccard|Jeffreys|Jensen|Josephson|Kac|Kähler|Kalman|Karhunen|Kerr|Koopman|Kolmogorov|Krylov|Kullback|Kuramoto',
    'Lagrang(?:e|ian)|Landau|Langevin|Laplac(?:e|ian)|Lasso|Lebesgue|Legendre|Lehman|Leibler|Leman|Levenberg|Lévy|Lie|Liouville|Lindblad|Lipschitz|Loève|Lorentz(?:ian)?|Lorenz|Lyapunov',
    'Mahalanobis|Majorana|Mamba|Markov(?:ian)?|Marquardt|Mars|Maxwell|Mercer|Metropolis|Minkowski|Möbius|Monge|Monte|Moore|Nash|Navier|Nelder|Neumann|Newton(?:ian)?|Noether|Nyquist',
    'Ornstein|Pareto|Parseval|Pascal|Pauli|Pearson|Peierls|Penrose|Petri|Planck|Poincaré|Poisson|Pontryagin|Potts|Quine|Rademacher|Raman|Rao|Rayleigh|Rényi|Reynolds|Ricci|Riccati|Riemann(?:ian)?|Robbins|Runge|Kutta',
    'Schmidt|Schrödinger|Schwarz|Shannon|Shapley|Sharpe|Sherman|Sinkhorn|Sobolev|Sora|Spearman|Stein|Stiefel|Stirling|Stokes|Student|Sylvester|Taylor|Thompson|Thouless|Tikhonov|Turing|Uhlenbeck|Vapnik|Viterbi|Vlasov|Voronoi',
    'Wasserstein|Weibull|Weierstrass|Weisfeiler|Weyl|Whittle|Wiener|Wigner|Wishart|Woodbury|Yang|Zeeman|Zipf',
    'Python|Java|Rust|Haskell|Julia|Linux|Android|Windows|Wikipedia|Google|Bing|Reddit|Twitter|Facebook|Microsoft|Apple|Amazon|Nvidia|Minecraft|Atari|Rubik|Sudoku|Bitcoin|Ethereum|Docker|Kubernetes|Bard|Gemini|Claude|Llama|Mistral|Falcon|Alpaca|Vicuna|Gorilla',
    'Earth|Moon|Sun|Mercury|Venus|Jupiter|Saturn|Uranus|Neptune|Neptunian|Pluto|Milky|Andromeda|Magellanic|Kuiper|Oort|Hubble|Kepler|Webb|Gaia|Planck|Euclid',
    'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Britain|California|Canada|China|Europe|France|Germany|India|Indonesia|Iran|Israel|Italy|Japan|Kenya|Korea|London|Mexico|Nigeria|Pacific|Pakistan|Paris|Poland|Russia|Spain|Sweden|Switzerland|Taiwan|Tokyo|Turkey|Ukraine|Vietnam',
    'Arabic|Bengali|Chinese|Czech|Danish|Dutch|English|European|Finnish|French|German|Greek|Hebrew|Hindi|Hungarian|Indian|Indonesian|Italian|Japanese|Kannada|Korean|Latin|Malay|Malayalam|Marathi|Norwegian|Persian|Polish|Portuguese|Romanian|Russian|Sanskrit|Slovak|Spanish|Swahili|Swedish|Swiss|Tamil|Telugu|Thai|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|American|Asian|African|Australian|British|Canadian',
    'Alzheimer|Parkinson|Huntington|Crohn|Hodgkin|Ebola|Zika|Golgi|Drosophila|Arabidopsis|Escherichia|Mendel(?:ian)?',
  ].join('|')})(?:['’]s|s)?$`,
  'u',
);

/** Words that are often capitalised in papers but are no proper names. */
export const ordinaryWords =
  /^(?:Transformers?|Internet|Web|Diffusion|Attention|Reasoner|Agents?|Federal|Theorem|Lemma|Section|Figure|Table|Chapter|Appendix|Part)$/;
