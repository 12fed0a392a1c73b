/** TeX macros for journals in records of the Astrophysics Data System (https://ui.adsabs.harvard.edu/help/actions/journal-macros). */

const journals: Readonly<Record<string, string>> = {
  aap: 'Astronomy & Astrophysics',
  aapr: 'Astronomy and Astrophysics Reviews',
  aaps: 'Astronomy & Astrophysics Supplement',
  aj: 'The Astronomical Journal',
  apj: 'The Astrophysical Journal',
  apjl: 'The Astrophysical Journal Letters',
  apjs: 'The Astrophysical Journal Supplement',
  araa: 'Annual Review of Astronomy and Astrophysics',
  icarus: 'Icarus',
  jcap: 'Journal of Cosmology and Astroparticle Physics',
  jgr: 'Journal of Geophysical Research',
  mnras: 'Monthly Notices of the Royal Astronomical Society',
  na: 'New Astronomy',
  nar: 'New Astronomy Reviews',
  nat: 'Nature',
  pasa: 'Publications of the Astronomical Society of Australia',
  pasj: 'Publications of the Astronomical Society of Japan',
  pasp: 'Publications of the Astronomical Society of the Pacific',
  physrep: 'Physics Reports',
  planss: 'Planetary and Space Science',
  pra: 'Physical Review A',
  prb: 'Physical Review B',
  prc: 'Physical Review C',
  prd: 'Physical Review D',
  pre: 'Physical Review E',
  prl: 'Physical Review Letters',
  psj: 'The Planetary Science Journal',
  solphys: 'Solar Physics',
  ssr: 'Space Science Reviews',
};

/** The journal that a macro stands for; undefined for a macro that nothing here defines; other names as they are. */
export function journalOf(name: string | undefined): string | undefined {
  const macro = /^\{?\\([a-zA-Z]+)\}?$/.exec(name ?? '')?.[1];
  return macro === undefined ? name : journals[macro];
}
