/**
 * Frequent given names of the languages in which a word for "and" stands within family names. None of them is frequent as a family
 * name: what it begins behind such a word is another person.
 */
const given = new Set(
  [
    'Alessandra Alessandro Alejandro Ana André Andrea Antónia António Antônio Antonio Beatriz Bruna Bruno Carla Carlos Carmen',
    'Catarina Cláudia Cristina Eduardo Elena Enrique Felipe Fernanda Fernando Filipe Gabriela Guilherme Gustavo Helena Inês Isabel',
    'Javier Joana João José Juan Julia Júlia Juliana Laura Larissa Letícia Lucía Luís Luis Luísa Luiz Marcelo Maria María Mariana',
    'Mario Mário Marta Patrícia Patricia Paulo Pedro Rafael Raquel Renata Ricardo Rodrigo Rui Sergio Sofia Teresa Thiago Tiago',
    'Chiara Davide Federica Federico Francesca Francesco Giorgia Giovanni Giulia Giuseppe Luca Matteo Paola Paolo Roberto Silvia',
    'Stefano Valentina Jordi Josep Montserrat Núria Oriol',
    'Agnieszka Andrzej Anna Ewa Jan Joanna Katarzyna Krzysztof Magdalena Małgorzata Marcin Michał Paweł Piotr Tomasz',
    'Ivan Ivana Marija Petar',
  ].flatMap((names) => names.split(' ')),
);

/** Whether the first word of a name is one of them. */
export const beginsWithGivenName = (name: string): boolean => given.has(name.split(' ', 1)[0] ?? '');
