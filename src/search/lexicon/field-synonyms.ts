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
`;
