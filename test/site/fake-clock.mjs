/** Preloaded into builds: sets the clock to the year in FAKE_YEAR. */
const year = Number(process.env.FAKE_YEAR);
const offset = Date.UTC(year, 5, 15, 12) - Date.now();
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + offset);
    else super(...given);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
if (new Date().getUTCFullYear() !== year) throw new Error('The clock was not faked.');
