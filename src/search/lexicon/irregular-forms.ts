/** Forms of one word that no stemmer brings together, a word a line: plurals as in Latin and Greek, and verbs that change their vowel. */
export const irregularForms = `
matrix matrices
vertex vertices
index indices
appendix appendices
analysis analyses
hypothesis hypotheses
synthesis syntheses
basis bases
axis axes
crisis crises
phenomenon phenomena
criterion criteria
maximum maxima
minimum minima
optimum optima
extremum extrema
spectrum spectra
quantum quanta
equilibrium equilibria
stimulus stimuli
radius radii
nucleus nuclei
locus loci
formula formulae
automaton automata
genus genera
mouse mice
child children
person people
life lives
leaf leaves
half halves
shelf shelves
foot feet
woman women
man men
teach taught
think thought
find found
choose chose chosen
grow grew grown
fall fell fallen
write wrote written
break broke broken
draw drew drawn
drive drove driven
see saw seen
run ran
build built
buy bought
bring brought
catch caught
seek sought
feel felt
forget forgot forgotten
hide hid hidden
hold held
know knew known
lead led
learn learnt
leave left
lose lost
mean meant
meet met
rise rose risen
send sent
speak spoke spoken
spend spent
spin spun
steal stole stolen
strike struck
tell told
throw threw thrown
understand understood
wear wore worn
win won
hear heard
sell sold
shrink shrank shrunk
begin began begun
freeze froze frozen
shake shook shaken
sleep slept
keep kept
lie lying
die dying
`;
