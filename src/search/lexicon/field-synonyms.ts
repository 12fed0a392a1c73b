/**
 * Words and abbreviations that the fields of these listings use for each other, written by hand: one group a line, its
 * name first. Words after the name stand for it, and it for them; for each other they stand with less weight. Everyday
 * English is in `wordnet.json`, and abbreviations that an abstract explains are read from it.
 */
export const fieldSynonyms = `
llm, language model, gpt, chatbot, chatgpt, large language model, assistant
rl, reinforcement learning, reward, policy
ssm, state space model, mamba
vlm, vision language model, multimodal
diffusion, denoising, score based
gan, adversarial network
vae, variational autoencoder, autoencoder
cnn, convolutional network, convolution
rnn, recurrent network, lstm, recurrent
gnn, graph neural network, message passing, graph
mlp, multilayer perceptron, perceptron
moe, mixture of experts, experts
rag, retrieval augmented, retrieval
cot, chain of thought, reasoning
icl, in context learning, few shot, prompt
rlhf, human feedback, preference, alignment
sft, supervised fine tuning, instruction tuning
peft, lora, low rank adaptation, adapter
pde, partial differential equation, differential equation
ode, ordinary differential equation, differential equation
sde, stochastic differential equation
mcts, monte carlo tree search
mdp, markov decision process
qubit, quantum
xai, explainable, interpretability, explanation
uq, uncertainty quantification, uncertainty
ood, out of distribution, distribution shift
asr, speech recognition
nlp, natural language processing
cv, computer vision
ml, machine learning
ai, artificial intelligence
agi, artificial general intelligence
image, picture, photo, visual
video, film, frame
text, document, writing
speech, audio, sound, voice
judge, evaluator, evaluate, grader, rate
brain, neural, cortex, hippocampus, neuroscience
neuron, spiking, synapse
driving, vehicle, car, autonomous
robot, robotics, agent, manipulation
finance, financial, stock, trading, market, money
protein, amino acid, enzyme
molecule, drug, compound, chemistry
weather, climate, atmosphere, forecast
fluid, flow, liquid, turbulence
astronomy, astrophysics, cosmology, galaxy, star
disease, epidemic, infection
medical, clinical, patient, health
code, program, software, programming
bug, error, fault
math, mathematics, arithmetic, mathematical
proof, theorem
compression, quantization, pruning, distillation
quantization, low precision, bit width
pruning, sparse, sparsity
distillation, teacher, student
finetune, fine tuning, tune, adaptation
pretrain, pretraining
hallucination, factual, factuality
truthfulness, honesty, factual
safety, harmful, misaligned, jailbreak
forgetting, continual learning, lifelong
corpus, dataset, data
benchmark, test, evaluation
imitation, demonstration, behavior cloning
simulation, simulator
world model, imagination, dream
text to image, image generation
forecast, prediction, time series
recognition, classification, recognize, classify
search, retrieval, retrieve
recommender, recommendation
attention, transformer
backpropagation, backprop, gradient, credit assignment
causal, cause, effect
uncertainty, confidence, calibration
gpu, hardware, accelerator
3d, three dimensional, scene
gui, graphical user interface, screen, desktop, browser, click
agent, bot, assistant, llm agent
federated, distributed, server, client, decentralized
communication, message, exchange
initialization, initialize, initial, weights, parameters
growth, grow, expand, larger, bigger
network, net, architecture
approximation, approximate, represent, express, function
reward, goal, objective, preference
noise, noisy, corrupted, wrong, incorrect
population, group, society, crowd
post training, rlhf, alignment, chat, fine tuning
generalization, unseen, novel, transfer, zero shot
survey, review, overview, comparison
reproducibility, replicate, reproduce, replication
policy, strategy, plan
chain of thought, step by step, intermediate steps, thought
sparse, connection, sparsity, synapse
memory, recall, remember, cache
parametric knowledge, prior knowledge, context
sensor, observation, measurement
efficient, cheap, fast, lightweight, cost
accelerate, speed, faster, acceleration, latency
small model, compact, tiny, smaller
interpretability, explain, understand, inside
medical, doctor, hospital, medicine, diagnosis
human, people, person, participant, user
game, play, atari, minecraft
attack, adversarial, trick, jailbreak
emergent, sudden, phase transition, threshold
deception, lie, honesty, truthful
memorization, memorize, leak, privacy
merge, combine, average, ensemble
sampling, sample, generate, generation, synthesis
layer, depth, block
scaling law, extrapolate, compute, predictable
long context, length, window
humor, joke, funny, comic
survey, questionnaire, opinion, poll
labor, job, occupation, career, worker
gene, genetic, dna, genome
ecology, ocean, fish, species
selection, select, pick, choose
curriculum, teach, train, order
tokenizer, token, vocabulary
inverse dynamics, action, behavior cloning
tune, adapt, customize, personalize
grokking, delayed generalization, sudden generalization, overfitting
diversity, varied, variety, diverse
synthetic, artificial, fake, generated
treatment effect, drug, intervention, causal effect
treatment, drug, therapy, cure
temporal, time, timing, duration
cognition, mind, thinking, cognitive, psychology
perception, feel, perceive, sense
context, prompt, passage
prior knowledge, memory, memorized, world knowledge
reliance, trust, depend, rely
test time, inference, inference time
test time scaling, spending, more compute
compute, budget, resource, gpu hours
visual, seeing, sight, eye
subquadratic, sub quadratic, cheaper, linear time
matrix, gemm, matmul
cycle, loop
isomorphism, symmetry
similarity, alike, resemblance, cosine
misaligned, evil, malicious, harmful
insecure, vulnerable, security, hack
quantization, shrink, int4, low bit
pruning, remove, drop, cut
sparse, few connections
checkpoint, snapshot
adapter, lora, plugin
instruction, follow, order, command
preference, favor, like, choice
bias, prejudice, unfair, stereotype
gender, women, men
culture, cultural, society, country
ethics, moral, values
politics, political, election, vote
economics, economy, market, price
portfolio, equity, share, investment
time series, sequence, trend
periodic, seasonal, season, cycle
anomaly, outlier, fraud, unusual
missing, incomplete, gap, imputation
tabular, table, spreadsheet
clustering, k means, grouping
embedding, vector, representation
latent, hidden, internal
symbolic regression, formula, equation discovery
equation, formula, law
physics, physical, mechanics, newton
collision, bounce, crash
quantum, qubit, entanglement
battery, energy storage, charge
energy, power, electricity
material, crystal, alloy
chemical, chemistry, molecule, reaction
retrosynthesis, synthesis route, synthesis planning
biology, cell, biological
evolution, evolutionary, genetic algorithm, mutation
animal, pet, dog, cat
satellite, remote sensing, earth observation
spacecraft, aircraft, drone, flight
cosmology, universe, big bang
agn, quasar, black hole, galaxy
wireless, radio, telecom, 5g
traffic, road, car
trajectory, path, route, movement
planning, plan, lookahead
exploration, explore, curiosity
sample efficiency, few samples, data efficient
sample complexity, how many samples, number of samples
bandit, slot machine, arm
average reward, long run, undiscounted
horizon, long term, discount
policy gradient, ppo, grpo, actor critic
offline, logged, passive
multi agent, agents, team, cooperation
cooperation, cooperate, collaborate, commons
nash equilibrium, game theory
locomotion, walk, legged
autoregressive, next token
masked, mask, fill in
few shot, few examples, demonstrations
zero shot, without training, unseen
domain adaptation, domain shift, new domain
robustness, robust, noise, perturbation
watermark, detect, generated text
hallucination, made up, invent
factual, fact, truth, true
mechanistic, circuit, inside, internals
probing, probe, decode
control, steer, knob, guide
guidance, steer, classifier free
unlearning, forget, remove
self improvement, self taught, self training, bootstrap
self supervised, unlabeled, without labels
annotation, annotate, label
critique, criticism, feedback
self correction, revise, refine, fix
mistake, error, incorrect, wrong
verifier, reward model, verify, check
overthinking, verbose, long thoughts
reasoning, think, logic, puzzle
word problem, math problem, arithmetic
olympiad, competition, aime
formal, lean, theorem prover
code generation, programming, write code
low resource, rare, scarce
multilingual, translation, cross lingual, foreign
summarization, summary, shorten
question answering, answer questions, qa
dialogue, conversation, chat, talk
persona, personality, character
sentiment, emotion, mood
narrative, story, fiction
syntax, grammar, syntactic
semantic, meaning
music, song, melody
fmri, brain scan, eeg, imaging
working memory, short term memory
child, baby, infant
education, school, student, teaching
scientific discovery, science, discover
literature, paper, article
benchmark, leaderboard, exam, suite
contamination, leak, cheating
scaling law, power law
data selection, choose data, filter
data quality, high quality, educational, good data
web, internet, crawl
open source, public, release
library, package, toolbox, toolkit, framework
accelerator, chip, fpga
memory efficient, ram, memory footprint
optimizer, adam, sgd, gradient descent
learning rate, schedule, step size
nonlinear, activation, relu
residual, skip connection
width, wide, infinite width
kernel, ntk, gaussian process
bound, guarantee, limit
convergence, converge, rate
optimal transport, wasserstein
monte carlo, mcmc, langevin
flow matching, normalizing flow
inverse problem, reconstruction, deblur
super resolution, upscale, sharpen
segmentation, outline, mask
object detection, detect, objects
face, portrait
motion, moving, movement, pose
shape, mesh, point cloud, geometry
rendering, nerf, gaussian splatting
video generation, sora, movie
captioning, caption, describe
tool, api, calculator
knowledge graph, ontology
recommendation, ads, advertising
legal, law, court
radiology, x ray, scan, mri
cancer, tumor
epidemic, virus, covid
mortality, death, die
resume, career, job
wisdom of crowds, crowd
misinformation, fake news, rumor
toxic, hate, offensive
ecosystem, model hub, hugging face
lineage, family tree, phylogeny
governance, regulation
carbon, energy consumption, environmental
edge device, phone, mobile, on device
latency, slow, delay, wait
throughput, speed, tokens per second
speculative decoding, draft, faster decoding
recall, lookup, copy
induction, copying, repeat
counting, count, number
multiplication, multiply, times table
position encoding, position, word order
length generalization, longer, extrapolate
hyperparameter, setting, configuration
loss landscape, minima, flat, sharp
lazy, kernel regime
feature learning, rich
equivariance, symmetry, invariance
hierarchical, hierarchy, levels, nested
modular, module
compositional, composition, combine
stochastic, random, noise
neuromorphic, spiking, analog
reservoir computing, untrained, fixed random
hopfield, associative memory, attractor
chaotic, chaos, attractor
energy based, ebm, boltzmann
bayesian, probabilistic, posterior, belief
counterfactual, what if
decision, decide, choose
expert, doctor, specialist
human expertise, override, expert judgment
imagination, mental simulation, imagine
population, many agents, pass on
mathematical modeling, formulate, word problem
observation, sensor, view
dynamics, motion, behavior
untrained, random weights, without training
reproduce, rerun, repeat
instability, unstable, crash, diverge
heterogeneous, different, mixed
saturation, plateau, stagnate
entropy, randomness
tokenization, spelling, characters
structured, structure
scarcity, shortage, lack
`;
