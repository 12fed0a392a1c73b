/** Stop words of related papers, in groups. */

/** Words with which abstracts describe themselves, in every field. */
export const boilerplate = `abstract achieve achieves addition additional additionally address addresses advance advances aim aims allow
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

/**
 * General academic English: sharing these words does not make two papers related. Base forms; matched by stem.
 */
export const filler = `abandon ability able absence absent access accessible accommodate accompany accomplish accord account accumulate
  accurate accuracy achievement acquire act action active activity actual actually adapt adaptable adapted add adequate adjust
  admit adopt adoption advantage affect afford agnostic aid align all-purpose alleviate allocate alone alter alternative
  altogether amid amount ample analog analogous annotate answer anticipate apart apparent appear appearance appropriate
  approximate approximately arbitrary area argue argument arise array art aspect assess assign assist associate assume
  assumption assure attach attain attempt attention-grabbing attract attribute augment automatic automatically available average
  avoid aware back background balance bar bare base basic basis beat begin behave belief believe belong bench bias biased big billion
  body boost borrow bottleneck bound box breadth break breakthrough brief bring broad broaden build burden burgeoning bypass call
  candidate capability capable capacity capture care career careful carry cast category cause caution cautious center central certain change channel
  character characteristic characterize cheap choice choose circumvent claim clarify class clean clear close closely closer collect
  collection combination combine come commence commercial commit commonly community compact compatible compel compete
  competitive complementary complete completely complex complexity complicated component compose comprise computation computational
  compute conceive concentrate concept conceptual concern conclude conclusion concrete concretely condition conduct confirm conflict
  conform confront connect connection consequence consequent consequently conserve consist consistent constant constitute
  constrain constraint construct construction consume contain content context contextual continue contradict contrast contribute
  control convenient conventional converge convert convey convince cope core cornerstone correct correctly correlate correspond cost
  count counterpart couple course cover coverage craft create criterion criteria critic cross culminate cumbersome custom cut cutting day deal
  debate decade decide decision decisive decline decompose decrease dedicate deem deep deepen defer define definition degree delicate deliver
  delve demand demonstration denote depend dependence dependency deploy deployment depth derive describe description deserve design desirable
  desire destination detect determine deviate devise devote differ difference differentiate difficulty dig dimension direct direction
  directly disadvantage disclose discover discovery discrepancy discuss disparate display dispense distinct distinctive distinguish
  distribute diverge diverse diversity divide dominant dominate double doubt downside downstream dramatic draw drawback drive driven drop
  due duration ease easier easy edge effect efficiency efficient efficiently effort elegant element elicit eliminate elucidate elusive embed embody embrace
  emerge emergence emphasis emphasize empirical empirically employ empower encapsulate encompass encounter encourage end-to-end enormous enrich
  ensue entail enter entire entirely entity enumerate envision equal equip equivalent era error especially essential essentially estimate
  evident evolve evolution exact exactly examine exceed excel excellent exceptional excessive exclude exclusive execute exemplify exhaust exhibit exist expand
  expect expectation expense expensive experience expert expertise explain explanation explicit exploit exploration expose express extend extension extensive extent
  external extra extract extreme extremely face facet facilitate factor fail failure fair faithful fall fall-short false familiar family famous far fashion
  favor favorable feasible feature fed feed feel fidelity field fill final fine finish fit fix fixed flaw flexible flexibility float focal fold force forefront form
  formal format formulate formulation forward foster found foundation foundational fourth fraction frame free frequent frequently fresh
  frontier fruitful fulfil fulfill full function functional functionality fundamental furnish gain gap gather generalize generalizable generate generation generic genuine global
  globally goal gold govern grade gradual gradually grain grained granular granularity grand grant grapple grasp ground group grow growth guarantee guess guide guideline half hand handcrafted
  handle happen hard hardly hardness harness head heavily heavy help heuristic hidden hide hierarchy hinder hinge history hold holistic hope host hour huge
  hundred hundreds hurdle hybrid hypothesis hypothesize idea ideal identical ignore ill illuminate illustrate imagine immediate immense impede imperative
  implement implementation implicate implication implicit imply impose imposed impossible impractical impressive inability inadequate incentive inception incomplete incorporate
  incorrect incremental incur independent independently indicate indirect indispensable individual induce inefficiency inefficient infer infinite influence inform
  information inherent inherit initial initially initiate inner innovation innovative input inquiry inside inspect inspiration inspire instance instead instantiate
  integral integrate intelligent intelligence intend intense intensive intent interact interaction interact interest interface interior intermediate intermittent internal interpret interplay
  intersection intimate intricate intrinsic intriguing intuition intuitive invaluable invent involve isolate item iterate iterative join joint judge just justify keen keep kind label landscape
  language-agnostic last late lastly later latter laborious layer lay learn leave left lend length lens lessen level lie life light lightweight like likelihood likely limit line
  link list little live load local locate location logical long longstanding long-standing look loose lose loss lot machine magnitude maintain majority make-up manage manifest manual map mark markedly
  massive master match material matter mature maximum meaning meaningful meanwhile measure measurement mechanism meet member mention mere merely merit message million mimic mind mini minimal minimum
  minor minus minute mirror mislead miss mitigate mix mixed mode moderate modern modest modify modification module moment motivate motivation move movement name narrow native natural nature navigate near nearly
  necessary necessitate necessity negative neglect newly nice niche non nontrivial normal notable note notion notorious nuance nuanced object objective oblivious obscure obstacle obvious occasion occupy
  occur offset old omit one-off online opaque openly operate operation operator opportunity oppose optimal optimize optimum option orchestrate ordinary organize orient origin original originally originate outcome outline output outside overarching
  overcome overfit overhead overlap overlook overview owing pace pair palette paradigm parallel parent part partial partially particle-like partner party pass past path pathway pattern pave peak people percentage perceive
  perfect period permit persist persistent person perspective pertain phenomenon phenomena pick picture pinpoint pioneer pipeline pitfall pivotal place plague plain plan plateau platform plausible play plethora plug point
  poor popularity pose position positive possess post posit pre precede precise predefined predict predictable prediction predictive predominant predominantly prefer preliminary premise prepare presence preserve press prevailing
  prevalence prevalent prevent price-tag primarily prime principal principle principled priority pristine prohibitive procedure proceed process produce product proficiency proficient profound program-wide progress progressive prohibit prominence prominent promise promote prompt-free
  pronounced proof-of-concept proper properly property proportion proprietary protocol prove proven purely purpose pursue push put puzzle qualitative quality quantify quantitative quantity query quest question quick quickly quite radical raise
  random randomly rank rapidly rare rate ratio rationale raw reach react read readily ready real realistic reality really recall receive recognition recognize recover rectify redefine redesign
  reduce reduction redundant refer reference refine refinement reflect refute regard regardless regime region regular reinforce-the relate relation relationship relative relatively relax release relevance relevant reliable reliably reliance rely
  remedy remove render renowned reorganize repeat replace replicate represent representative reproduce reputation resemble reshape reside resolve resort resource respect respond response responsible rest restrict retain rethink
  retrain return reuse revamp reverse revert revisit revise revolution revolutionize reward-free rewrite rich right rigid rigorous rigorously rise risk road robustness role room root rough round routine rule run
  salient sample satisfactory satisfy save say scalable scalability scale scarce scarcity schema scheme school scope score-high scratch seamless search-for second section seek segment select selection selectively self self-contained semi sense sensible sensitive
  separate sequel serious serve serving session sever severe shape share sharp shed shift short shortcoming shortly side sight signal-worthy simplicity simplify simply simulate-able simultaneous situation six size skip slight slow smooth so-called solely solid
  solution solve sophisticated sort source space-wide spark speak special specialize specify spectrum speed spend spite split spread spur square stable stability stack stage stand standard start starting state-of-the-art statement status steady
  steep stem step stepping stick stimulate store storage straightforward strategy strategic stream strength strengthen stress strict striking strive strongly structure structural struggle style sub subject subjective subject-specific
  subject-matter subsequent subsequently subset subtle succeed success succinct suffer suffice sufficient suit suitable suite sum summarize summary superb supplement supply suppose surge surpass surprise surprising surprisingly surround suspect sustain
  swift symmetric-like synergy synthesize synthesized systematic systematically tackle tailor take take-away talk tandem target team technical technology tedious temporary tend tendency tension test testbed theme theoretically theory thereof thing think
  thorough thoroughly thought thousand threaten three threshold throughput tie tied tight timely tiny title token-wise tolerate tool top topic toy trace track tractable trade tradeoff train training trait trajectory-wise transfer transform
  transformation transformative transition translate treat tremendous trend trigger trillion trivial troublesome true truly trustworthy truth try tune tuned turn twice two-fold type ubiquitous ultimate ultimately unable unaddressed unaffected unanswered uncertain unclear uncover
  under-explored underexplored undergo underlie underlying undermine underperform underpin underscore undertake underway undesirable unexpected unexplored unfamiliar unfortunately uniform unify unified unite unit universal unlike unlock unprecedented
  unrealistic unrelated unresolved unseen unveil update upgrade upper urgent usage usefulness usual usually utility vague valid valuable value variable variant variation variety vary vast vastly verify verification versatile version-wise versus viable view viewpoint virtually vital
  vulnerable wait wane warrant waste watch weak weakness wealth wealthy weigh well-known whatsoever whole-wide widen width win wise wish withstand wonder word-wide workflow workload worse worst worth write wrong yield young zero-cost
  conjecture provable configurable secret deeper sota counterparts minimal outperformed respectively roughly likewise accordingly alongside whereby hence nowadays promisingly remainder so-far thus-far`;

/** Words that every paper of these fields has. They don't relate two papers on their own, only within a term of two words. */
export const everyday = `ai algorithm architecture artificial batch behavior benchmark biological block chain checkpoint claude classic
  classical chatgpt coarse computer curve cv deep deepseek dimensional dimensionality distance dl dot early ensemble environment equation
  expansion exponential facto fast faster finite gemini gpt huggingface hugging human hyperparameter language large law learnable linear llama llm lm log logarithmic longer loop
  margin mathematics mathematical matrix ml naive neural network nlp nn noisy nonlinear numerical openai operation opus parameter
  parametric parametrization penalty phase polynomial power probability probabilistic propagate python qwen r1 o1 o3 resolution science scientific
  sequence sequential series setup shallow shorter shot simpler skillful smaller software-wide space spatial state statistical statistics
  stronger subspace temporal text textual theorem token trajectory turbo vector vision volume weight zero teach becomes insufficient curated
  analytical aggregate cumulative budget api adhere asymptotic showcase methodology powerful poorly understood horizon delayed
  shelf template profile deterministic ecosystem homogeneous physically corpus advent arm ask backbone binary branch capital cnn covariate decoder decoding
  decomposition drastic edit encode event exchange freedom held hint image knowledge manipulate mass memory metric modular preview regressive residual retro retroactive
  rotation speedup student supervised synthetic treatment variance gradient descent regret mixture node vanish creation garner categorization categorize unstable
  organs degrade trainable pareto mnist cifar cifar10 imagenet hardware finetune diff visual embedding perturb classification classifier algebraic algebra gpu gpus
  filter pairwise propagation ablation skip dense hyperparameter epoch circuit engineer pretrain flow velocity matrices par google disruptive
  instruction multivariate latent pixel modality recurrent hierarchical stably audio`;

/** Prefixes that a hyphen separates, scholarly abbreviations, numerals. */
export const fragments = `ad al anti auto bi bio co counter cross de dis eg et etc ex hyper ie ii iii il in inter intra iv meta mid mini mis mono multi
  non nd omni op over para per poly post pre pro pseudo quasi re self semi st sub super th trans tri ultra un under uni via vi vii viii vs well`;

/** Terms of two stop words. */
export const compoundTerms = `post training, test time, time series, scaling law, in context, self supervised, semi supervised, self play, self correction, low rank,
  long context, mid training, instruction tuning, instruction tuned, instruction evolution, instruction following,
  retrieval augmented, quantum circuit, probability flow, flow matching, multi task, multi agent, world model, chain thought, data selection, continual learning,
  meta learning, transfer learning, representation learning, feature learning, active learning, active matter, learning rate,
  black box, black hole, state space, phase transition, error correction, parameter sharing, model merging, emergent ability,
  human feedback, inductive bias, double descent, initial value, out distribution, training dynamics, linear time, long sequences, partial differential, differential equation, state spaces, vision language`;

/** Two-word methods and settings used in every field: they relate two papers only together with another term. */
export const sharedMethods = `monte carlo, linear time, inductive bias, post training, test time, long sequences, meta learning, self supervised,
  representation learning, unsupervised representation, graph neural, graph representational, sparse graph, time series, learning rate,
  long context, transfer learning, feature learning, training dynamics, differential equation, reverse engineering, natural language,
  phase transition, nonlinear dynamics, image generation, syntactic structure, retrieval augmented, exhibit human, million parameter,
  emergent ability, step reasoning, multi step, state space, active learning, parameter sharing, quantum recurrent`;

/** Names of TeX commands that reach plain text where maths could not be repaired. */
export const mathsWords = `mathbb mathcal mathrm mathbf mathsf mathit text textit textbf frac sqrt left right cdot cdots ldots dots sum
  prod int infty leq geq neq approx sim times widetilde widehat tilde hat bar vec varepsilon operatorname quad mid prime
  begin end bullet emph epsilon delta alpha beta gamma sigma lambda theta omega phi psi rho tau mu nu eta kappa pi ell`;
