/** Frequent names that show where a person's name begins or ends beside a word for "and" that also stands within family names. */

/** Given names of the languages of such words. None of them is frequent as a family name. */
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

/** Family names of languages in which there are no such words within names. */
const families = new Set(
  [
    'Chen Cheng Deng Fang Feng Gao Guo Han He Hu Huang Jiang Li Liang Lin Liu Lu Luo Ma Pan Peng Shen Song Sun Tan Tang Tian Wang Wei Wu',
    'Xie Xu Yan Yang Yu Yuan Zeng Zhang Zhao Zheng Zhou Zhu Zou Choi Jung Kang Kim Lee Park Yoon Le Nguyen Pham Tran Sato Suzuki Tanaka',
    'Gupta Kumar Sharma Singh Brown Jones Miller Smith Taylor Williams Fischer Meyer Müller Schmidt Schneider Wagner Weber',
  ].flatMap((names) => names.split(' ')),
);

/** Whether the last word of a name is such a family's. */
export const endsInOneFamily = (name: string): boolean => families.has(name.split(' ').at(-1) ?? '');

/** Whether the first word of a name is a frequent given name. */
export const beginsWithGivenName = (name: string): boolean => given.has(name.split(' ', 1)[0] ?? '');
