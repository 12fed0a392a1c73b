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
`;
